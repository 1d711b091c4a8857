using Stet.Originals;

namespace Stet.Drift;

/// <summary>Where sentences break, each read when it is first asked for.</summary>
internal sealed class BreaksOfSentences
{
    private readonly Dictionary<Statement, Breaks> read = [];

    public Breaks this[Statement statement] => read.TryGetValue(statement, out var known) ? known : read[statement] = new Breaks(statement);
}

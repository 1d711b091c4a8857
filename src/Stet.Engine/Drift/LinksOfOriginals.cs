using Stet.Originals;

namespace Stet.Drift;

/// <summary>The links of the originals' sentences, each read when it is first asked for.</summary>
internal sealed class LinksOfOriginals(StatementIndex index, PhraseList? directions, CueWords? negations)
{
    private readonly Dictionary<int, Links> read = [];

    public Links Of(int statement) => read.TryGetValue(statement, out var links) ? links : read[statement] = Of(index.All[statement].Statement);

    public Links Of(Statement statement) => Links.Of(statement, directions, negations);
}

using Stet.Originals;

namespace Stet.Drift;

/// <summary>The cues and the clauses of the sentences of a story and of those that it retells; this reader reads each once.</summary>
/// <param name="clauses">Read for other lists of words as well.</param>
/// <param name="isLeftOut">What looks like a cue of these and is none.</param>
/// <param name="isStand">What is in no list and may stand for a cue, by its unit.</param>
internal sealed class CueReader(PhraseList words, ClausesOfSentences clauses, Func<Statement, Cue, bool>? isLeftOut = null, Func<Statement, int, bool>? isStand = null)
{
    /// <summary>What is said of a clause that nobody could read.</summary>
    private const double Unknown = 0.5;

    private readonly Dictionary<Statement, List<Cue>> read = [];

    public IReadOnlyList<Cue> In(Statement statement) => read.TryGetValue(statement, out var known) ? known : read[statement] = [.. Cue.In(statement, words, isStand).Where(cue => isLeftOut?.Invoke(statement, cue) != true)];

    /// <summary>The clause in which a unit stands; null where it stands in none.</summary>
    public Clause? ClauseOf(Statement statement, int unit) => clauses.Of(statement).FirstOrDefault(clause => clause.Units.Contains(unit));

    /// <summary>The share of the words of the clause without the cue that stand in the clause with it: little of it where both only have a word in common.</summary>
    public double SharedOfClause(CuePlace place)
    {
        if (ClauseOf(place.Without, place.Unit) is not { } without || ClauseOf(place.With, place.Head) is not { } with)
        {
            return Unknown;
        }

        var told = without.Units.Where(unit => place.Without.Units[unit].Kind is UnitKind.Content or UnitKind.Fact).ToList();
        var keys = with.Units.Select(unit => place.With.Units[unit].Key).ToHashSet();
        return told.Count == 0 ? Unknown : told.Count(unit => keys.Contains(place.Without.Units[unit].Key)) / (double)told.Count;
    }
}

/// <summary>The clauses of the sentences of a story and of those that it retells, each read once.</summary>
internal sealed class ClausesOfSentences
{
    private readonly Dictionary<Statement, IReadOnlyList<Clause>> read = [];

    public IReadOnlyList<Clause> Of(Statement statement) => read.TryGetValue(statement, out var known) ? known : read[statement] = ClauseReader.Read(statement).Clauses;
}

using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A word that a cue of one sentence is about, and the place in another where it stands without the cue.</summary>
/// <param name="Rank">How many of the words that the cue is about stand before it.</param>
internal sealed record CuePlace(Statement With, Cue Cue, int Rank, int Head, Statement Without, int Unit)
{
    private const double MostNear = 3;
    private const int Looked = 3;
    private const int FarthestNew = 4;
    private const int MostSmall = 4;
    private const double LeastFramed = 1.0;

    private static readonly ulong To = Folding.Hash("to");

    /// <summary>The places of a sentence without a cue where the words of another's stand that it is about: of a word that stands there often the two most alike,
    /// and for the first where it stands nowhere the word among the same words.</summary>
    public static IEnumerable<CuePlace> Of(Statement with, Cue cue, Statement without)
    {
        for (var rank = 0; rank < cue.Heads.Count; rank++)
        {
            if (rank > 0 && IsBeforeNoun(with, cue, rank, without))
            {
                continue;
            }

            var isFound = false;
            foreach (var place in Of(with, cue, rank, without))
            {
                isFound = true;
                yield return place;
            }

            if (!isFound && rank == 0 && Framed(with, cue, without) is { } framed)
            {
                yield return framed;
            }
        }
    }

    /// <summary>"new" of "did not agree to the new timetable": it is the timetable that may be denied.</summary>
    private static bool IsBeforeNoun(Statement with, Cue cue, int rank, Statement without) =>
        rank + 1 < cue.Heads.Count && cue.Heads[rank + 1] == cue.Heads[rank] + 1 && with.Units[cue.Heads[rank]].IsPlain && with.Units[cue.Heads[rank + 1]] is { IsPlain: true } noun && without.Units.Any(unit => IsSameWord(noun, unit));

    /// <summary>The two places of one word that are most alike.</summary>
    private static IEnumerable<CuePlace> Of(Statement with, Cue cue, int rank, Statement without) =>
        Enumerable.Range(0, without.Units.Count).Where(unit => IsSameWord(with.Units[cue.Heads[rank]], without.Units[unit])).Select(unit => new CuePlace(with, cue, rank, cue.Heads[rank], without, unit)).Where(place => !place.IsOfAnother).OrderByDescending(place => place.Near).Take(2);

    /// <summary>The sentence with the cue has the word elsewhere as well, and there the words around are more alike: "the recognised south" of "the recognised south would not recognise".</summary>
    public bool IsOfAnother
    {
        get
        {
            var own = Neighbourhood.Of(With, Head, Without, Unit);
            return Enumerable.Range(0, With.Units.Count).Any(other => other != Head && !Cue.IsOf(With, other) && IsSameWord(With.Units[other], Without.Units[Unit]) && Neighbourhood.Of(With, other, Without, Unit) > own);
        }
    }

    /// <summary>Another word stands there for the first that the cue is about: "gave support to the plan" of "refused to lend weight to the plan".</summary>
    public bool IsFramed => !IsSameWord(With.Units[Head], Without.Units[Unit]);

    /// <summary>Another word, though it may mean the same.</summary>
    public bool IsReworded => With.Units[Head].Stem != Without.Units[Unit].Stem || With.Units[Head].Stem == 0;

    /// <summary>The word that the sentence with the cue lacks, and that stands among the words around the cue and its first word.</summary>
    private static CuePlace? Framed(Statement with, Cue cue, Statement without)
    {
        var head = cue.Heads[0];
        if (with.Units[head].Kind == UnitKind.Fact)
        {
            return null;
        }

        var (best, most) = (default(CuePlace?), LeastFramed);
        for (var unit = 0; unit < without.Units.Count; unit++)
        {
            if (IsNew(unit) && new CuePlace(with, cue, 0, head, without, unit) is var place && place.Near > most)
            {
                (best, most) = (place, place.Near);
            }
        }

        return best;

        // Verbs of saying are compared as one elsewhere.
        bool IsNew(int at) => without.Units[at] is { Fact: null } unit && unit.Kind switch
        {
            UnitKind.Content => !Has(with, unit.Key),
            UnitKind.Saying => !Verbs.IsGerund(without, at) && !with.Units.Any(other => other.Stem == unit.Stem),
            _ => false,
        };
    }

    private static bool IsSameWord(Unit one, Unit other) => (one.Key == other.Key && one.Kind == other.Kind && one.Kind != UnitKind.Saying) || (one.Stem != 0 && one.Stem == other.Stem && IsWord(one) && IsWord(other));

    /// <summary>How alike the words around are.</summary>
    public double Near { get; } = Math.Min(Neighbourhood.Sides(With, Rank == 0 ? Math.Min(Head, Cue.First) : Head, Rank == 0 ? Math.Max(Head + 1, Cue.End) : Head + 1, Without, Unit, Unit + 1).Same, MostNear);

    /// <summary>Whether the next word before cue and head is the next before the other, from 0 to 1.</summary>
    public double Left
    {
        get
        {
            var ours = Before(With, Math.Min(Cue.First, Head), Cue).Take(Looked).Select(unit => With.Units[unit].Key).ToList();
            var theirs = Before(Without, Unit, null).Take(Looked).Select(unit => Without.Units[unit].Key).ToList();
            return ours.Count == 0 || theirs.Count == 0 ? ours.Count == theirs.Count ? 1 : 0
                : ours[0] == theirs[0] ? 1
                : theirs.Contains(ours[0]) || ours.Contains(theirs[0]) ? 0.6
                : ours.Exists(theirs.Contains) ? 0.3 : 0;
        }
    }

    /// <summary>The share of the small words right before the head that stand right before the other.</summary>
    public double Small
    {
        get
        {
            var (ours, theirs) = (SmallBefore(With, Head, Cue), SmallBefore(Without, Unit, null));
            return ours.Count == 0 ? theirs.Count == 0 ? 0.5 : 0 : ours.Count(fold => theirs.Contains(fold) || (Unit > 0 && SmallBefore(Without, Unit - 1, null).Contains(fold))) / (double)ours.Count;
        }
    }

    /// <summary>Right before stands a word that the other sentence lacks.</summary>
    public bool HasNewBefore
    {
        get
        {
            var before = Before(Without, Unit, null).FirstOrDefault(-1);
            return before >= 0 && Unit - before <= FarthestNew && !Has(With, Without.Units[before].Key);
        }
    }

    /// <summary>How many phrases that the cue is about stand before the word: "plans" is none of "no plans to appeal", nor "commercially" of "not commercially available".</summary>
    public int Phrases
    {
        get
        {
            var before = 0;
            for (var i = 0; i < Rank; i++)
            {
                before += IsPhrase(Cue.Heads[i], i + 1 < Cue.Heads.Count ? Cue.Heads[i + 1] : -1) ? 1 : 0;
            }

            return before;

            bool IsPhrase(int head, int next) => next != head + 1 && With.Units[head].Fact is null && !Verbs.IsAdverb(With, head) && !(next == head + 2 && With.Units[head + 1].Fold == To);
        }
    }

    public static bool Has(Statement statement, ulong key) => statement.Units.Any(unit => IsWord(unit) && unit.Key == key);

    public static bool IsWord(Unit unit) => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying;

    private static IEnumerable<int> Before(Statement statement, int at, Cue? except)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (IsWord(statement.Units[i]) && except?.Covers(i) != true)
            {
                yield return i;
            }
        }
    }

    private static HashSet<ulong> SmallBefore(Statement statement, int at, Cue? except)
    {
        var small = new HashSet<ulong>();
        for (var i = at - 1; i >= 0 && small.Count < MostSmall && (statement.Units[i].Kind == UnitKind.Function || except?.Covers(i) == true); i--)
        {
            if (except?.Covers(i) != true)
            {
                small.Add(statement.Units[i].Fold);
            }
        }

        return small;
    }
}

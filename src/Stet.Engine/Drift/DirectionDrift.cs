using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="directions">Each pair has a number n from 1; its one side is n, its other -n.</param>
/// <param name="negations">The words that turn a direction round; null where no rule has any.</param>
internal sealed class DirectionDrift(PhraseList directions, CueWords? negations)
{
    private const int NegationReach = 4;
    private const int MostAround = 5;
    private const int MostBefore = 3;

    /// <summary>The same word on both sides, counted like a word beside it.</summary>
    private const double SameWord = 0.5;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = Cue.In(aligned.Story, directions);
        if (ours.Count == 0)
        {
            return;
        }

        var all = ours.ToList();
        var theirs = aligned.There.SelectMany(there => Cue.In(aligned[there].Statement, directions).Select(cue => (There: there, Cue: cue))).ToList();
        // The most alike first: "shares up after Monday's gain" has its own gain.
        var pairs = all.SelectMany(our => theirs.Where(their => their.Cue.Value == our.Value).Select(their => (Our: our, Their: their, Likeness: Likeness(aligned, our, their.There, their.Cue).Same + (IsSameWord(aligned, our, their) ? SameWord : 0))));
        foreach (var (our, their, _) in pairs.OrderByDescending(pair => pair.Likeness).ToList())
        {
            if (ours.Contains(our) && theirs.Contains(their))
            {
                ours.Remove(our);
                theirs.Remove(their);
            }
        }

        foreach (var our in ours)
        {
            foreach (var (there, cue) in theirs.Where(their => their.Cue.Value == -our.Value))
            {
                var (same, across) = Likeness(aligned, our, there, cue);
                var original = aligned[there].Statement;
                if (aligned.Story.Units[our.First].Kind == UnitKind.Function && !StandsBetweenTheSame(aligned.Story, our, original, cue))
                {
                    continue;
                }

                var isLight = aligned.Story.Units[our.First].Kind == UnitKind.Function;
                var isAlone = !isLight && aligned.Coverage >= 0.5 && ours.Count(other => Math.Abs(other.Value) == Math.Abs(our.Value)) == 1 && theirs.Count(other => other.Cue.Value == cue.Value) == 1;
                if (same + (isAlone ? across : 0) < (isAlone ? 0.35 : Neighbourhood.Some + 0.1) || ((!isAlone || Math.Abs(our.Value) > StoryDrift.Converse) && across > same) || IsDenied(aligned.Story, our) != IsDenied(original, cue) || HasSameWord(aligned, Math.Abs(our.Value) > StoryDrift.Converse ? all : ours, there, cue) || IsSaidElsewhere(aligned, our, same))
                {
                    continue;
                }

                changes.Add(aligned.Change(FactKind.Direction, aligned.Story.SpanOf(our.First, our.End), there, original.SpanOf(cue.First, cue.End)));
                return;
            }
        }
    }

    private static (double Same, double Across) Likeness(Aligned aligned, Cue our, int there, Cue their) => Neighbourhood.Sides(aligned.Story, our.First, aligned[there].Statement, their.First);

    /// <summary>Some of the words behind "before" stand behind "after", and some of those before it as well.</summary>
    private static bool StandsBetweenTheSame(Statement story, Cue our, Statement original, Cue cue) =>
        Behind(story, our.End).Intersect(Behind(original, cue.End)).Any() && Before(story, our).Intersect(Before(original, cue)).Any();

    private static IEnumerable<ulong> Behind(Statement statement, int first) =>
        statement.Units.Skip(first).TakeWhile(unit => unit.Kind != UnitKind.Border).Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact).Take(MostAround).Select(unit => unit.Key);

    /// <summary>The words before it, or those of the clause behind its own where it begins the sentence.</summary>
    private static IEnumerable<ulong> Before(Statement statement, Cue cue)
    {
        var before = statement.Units.Take(cue.First).Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying).TakeLast(MostBefore).Select(unit => unit.Key).ToList();
        if (before.Count > 0)
        {
            return before;
        }

        var border = cue.End;
        while (border < statement.Units.Count && statement.Units[border].Kind != UnitKind.Border)
        {
            border++;
        }

        return Behind(statement, border + 1);
    }

    /// <summary>The story has the original's word as well: "sold it and bought it back" of "sold it to a buyer who sold it back".</summary>
    /// <param name="ours">Of a pair that can say the same with roles exchanged all that the story has, otherwise those that the original lacks.</param>
    private static bool HasSameWord(Aligned aligned, List<Cue> ours, int there, Cue cue) => ours.Exists(our => our.Value == cue.Value && IsSameWord(aligned, our, (there, cue)));

    private static bool IsSameWord(Aligned aligned, Cue our, (int There, Cue Cue) their) => aligned.Story.Units[our.First].Stem == aligned[their.There].Statement.Units[their.Cue.First].Stem;

    private bool IsDenied(Statement statement, Cue cue)
    {
        for (var i = Math.Max(0, cue.First - NegationReach); i < cue.First; i++)
        {
            if (FunctionWords.IsNegation(statement.Units[i].Fold) || (negations is not null && negations.All.At(statement, i) is { Value: CueWords.Cue }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Another sentence of the originals points the same way there.</summary>
    private bool IsSaidElsewhere(Aligned aligned, Cue our, double same)
    {
        foreach (var index in Around(aligned))
        {
            var statement = aligned.Index.All[index].Statement;
            if (aligned.IsAboutTheSame(index) && Cue.In(statement, directions).Exists(cue => cue.Value == our.Value && Neighbourhood.Sides(aligned.Story, our.First, statement, cue.First).Same >= Math.Max(Neighbourhood.Some, same * 0.7)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentences that share a word with the story's right beside the place; few of them are read.</summary>
    private static IEnumerable<int> Around(Aligned aligned) =>
        aligned.Story.Units.Where(unit => unit.Kind == UnitKind.Content).SelectMany(unit => aligned.Index.PlacesOf(unit.Key).Count <= 12 ? aligned.Index.PlacesOf(unit.Key) : []).Select(place => place.Statement).Distinct().Take(40);
}

using Stet.Originals;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="negations">The words that turn a direction round; null where no rule has any.</param>
internal sealed class DirectionDrift(PhraseList directions, CueWords? negations)
{
    private const double ClearlyNearer = 1;

    /// <summary>The same word on both sides, counted like a word beside it.</summary>
    private const double SameWord = 0.5;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = Direction.OfSubject(aligned.Story, directions);
        if (ours.Count == 0)
        {
            return;
        }

        var theirs = aligned.There.SelectMany(there => Direction.OfSubject(aligned[there].Statement, directions).Select(direction => (There: there, Direction: direction))).ToList();
        var (added, lost) = (ours.ToList(), theirs.ToList());
        Match(aligned, added, lost);
        foreach (var our in added)
        {
            foreach (var (there, their) in lost)
            {
                var turn = new Turn(aligned, our, there, their);
                if (turn.Pair != 0 && turn.IsOfTheSame(isAlone: IsAlone(our, their, added, lost)) && IsDenied(aligned.Story, our) == IsDenied(aligned[there].Statement, their)
                    && !HasWord(aligned, turn.IsConverse ? ours : added, there, their) && !IsSaidElsewhere(aligned, our, turn.Same))
                {
                    changes.Add(aligned.Change(FactKind.Direction, aligned.Story.SpanOf(our.First, our.End), there, aligned[there].Statement.SpanOf(their.First, their.End)));
                    return;
                }
            }
        }
    }

    /// <summary>Takes away the directions that both have, the most alike first: "shares up after Monday's gain" has its own gain.</summary>
    private static void Match(Aligned aligned, List<Direction> added, List<(int There, Direction Direction)> lost)
    {
        var (ours, theirs) = (added.ToList(), lost.ToList());
        var pairs = ours.SelectMany(our => theirs.Where(their => their.Direction.PointsLike(our)).Select(their => (Our: our, Their: their, Likeness: Likeness(aligned, our, their) + (IsSameWord(aligned, our, their) ? SameWord : 0))));
        foreach (var (our, their, likeness) in pairs.OrderByDescending(pair => pair.Likeness).ToList())
        {
            if (added.Contains(our) && lost.Contains(their) && !IsNearerToOpposite(our, their))
            {
                added.Remove(our);
                lost.Remove(their);
            }
        }

        // "11.8% down on the year" stands for "11.8% higher on the year", and not for the "down" of another figure.
        bool IsNearerToOpposite(Direction our, (int There, Direction Direction) their)
        {
            var likeness = Likeness(aligned, our, their);
            return theirs.Exists(other => other.Direction.PairAgainst(our) != 0 && Likeness(aligned, our, other) > likeness + ClearlyNearer && !ours.Exists(own => own.PointsLike(other.Direction)));
        }
    }

    private static double Likeness(Aligned aligned, Direction our, (int There, Direction Direction) their) => Neighbourhood.Sides(aligned.Story, our.First, aligned[their.There].Statement, their.Direction.First).Same;

    private static bool IsAlone(Direction our, Direction their, List<Direction> added, List<(int There, Direction Direction)> lost) =>
        added.Count(other => other.PointsLike(our) || other.PairAgainst(our) != 0) == 1 && lost.Count(other => other.Direction.PointsLike(their)) == 1;

    /// <summary>The story has the original's word as well: "sold it and bought it back" of "sold it to a buyer who sold it back".</summary>
    private static bool HasWord(Aligned aligned, List<Direction> ours, int there, Direction their) => ours.Exists(our => our.PointsLike(their) && IsSameWord(aligned, our, (there, their)));

    private static bool IsSameWord(Aligned aligned, Direction our, (int There, Direction Direction) their) => aligned.Story.Units[our.First].Stem == aligned[their.There].Statement.Units[their.Direction.First].Stem;

    private bool IsDenied(Statement statement, Direction direction)
    {
        const int Reach = 4;
        for (var i = Math.Max(0, direction.First - Reach); i < direction.First; i++)
        {
            if (FunctionWords.IsNegation(statement.Units[i].Fold) || (negations is not null && negations.All.At(statement, i) is { Values: [CueWords.Cue, ..] }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Another sentence of the originals points the same way there.</summary>
    private bool IsSaidElsewhere(Aligned aligned, Direction our, double same)
    {
        foreach (var index in Around(aligned))
        {
            var statement = aligned.Index.All[index].Statement;
            if (aligned.IsAboutTheSame(index) && Direction.In(statement, directions).Exists(other => other.PointsLike(our) && Neighbourhood.Sides(aligned.Story, our.First, statement, other.First).Same >= Math.Max(Neighbourhood.Some, same * 0.7)))
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

using Stet.Originals;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="negations">The words that deny a direction; null where no rule has any.</param>
internal sealed class DirectionDrift(PhraseList directions, CueWords? negations)
{
    /// <summary>The same word on both sides, counted like a word beside it; another word that points the same way for a part of that.</summary>
    private const double SameWord = 0.5;
    private const double SameWay = 0.3;
    private const double OtherSide = 0.6;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = Direction.OfSubject(aligned.Story, directions, negations);
        if (ours.Count == 0)
        {
            return;
        }

        var theirs = aligned.There.SelectMany(there => Direction.OfSubject(aligned[there].Statement, directions, negations).Select(direction => (There: there, Direction: direction))).ToList();
        foreach (var (our, (there, their)) in Counterparts(aligned, ours, theirs))
        {
            var turn = new Turn(aligned, our, there, their);
            if (turn.Pair != 0 && !IsSameWord(aligned, our, (there, their)) && !IsInBoth(ours, our) && !IsInBoth(theirs.Where(other => other.There == there).Select(other => other.Direction), their) && our.IsDenied == their.IsDenied && turn.IsOfTheSame(IsAlone(our, their, ours, theirs)) && !(turn.IsConverse && (HasWord(aligned, ours, there, their) || theirs.Exists(other => IsSameWord(aligned, our, other)))) && !IsSaidElsewhere(aligned, our, turn.Same))
            {
                var isDenial = IsDenial(aligned.Story, our) || IsDenial(aligned[there].Statement, their);
                if (isDenial && IsTurnedTwice(aligned, our))
                {
                    continue;
                }

                var kind = isDenial ? FactKind.Negation : FactKind.Direction;
                changes.Add(aligned.Change(kind, aligned.Story.SpanOf(our.First, our.End), there, aligned[there].Statement.SpanOf(their.First, their.End)));
                return;
            }
        }
    }

    /// <summary>"failed to" of "managed to", "never" of "always".</summary>
    private bool IsDenial(Statement statement, Direction word) => negations?.All.At(statement, word.First) is { Values: [CueWords.Cue, ..] };

    /// <summary>The story says no another time: "insisted that it was false" of "denied it".</summary>
    private bool IsTurnedTwice(Aligned aligned, Direction our) => CueMatch.Of(aligned, negations!.All).Added.Any(cue => cue.First >= our.End);

    /// <summary>Each word of the story with the one of the originals that it stands for, whether that points the same way or the other: the one that
    /// stands among the same words.</summary>
    private static List<(Direction Our, (int There, Direction Direction) Their)> Counterparts(Aligned aligned, List<Direction> ours, List<(int There, Direction Direction)> theirs)
    {
        var pairs = new List<(int Our, int Their, double Likeness)>();
        for (var i = 0; i < ours.Count; i++)
        {
            for (var j = 0; j < theirs.Count; j++)
            {
                var isLike = ours[i].PointsLike(theirs[j].Direction);
                var isSame = IsSameWord(aligned, ours[i], theirs[j]);
                if (isLike || isSame || ours[i].PairAgainst(theirs[j].Direction) != 0)
                {
                    pairs.Add((i, j, Likeness(aligned, ours[i], theirs[j]) + (isSame ? SameWord : isLike ? SameWay : 0)));
                }
            }
        }

        var (isTold, wasTold, found) = (new bool[ours.Count], new bool[theirs.Count], new List<(Direction, (int, Direction))>());
        foreach (var (our, their, _) in pairs.OrderByDescending(pair => pair.Likeness))
        {
            if (!isTold[our] && !wasTold[their])
            {
                isTold[our] = wasTold[their] = true;
                found.Add((ours[our], theirs[their]));
            }
        }

        return found;
    }

    private static double Likeness(Aligned aligned, Direction our, (int There, Direction Direction) their)
    {
        var (same, across) = Neighbourhood.Sides(aligned.Story, our.First, aligned[their.There].Statement, their.Direction.First);
        return same + (across * OtherSide);
    }

    /// <summary>Nothing in the story points the original's way, and nothing in the original the story's.</summary>
    private static bool IsAlone(Direction our, Direction their, List<Direction> ours, List<(int There, Direction Direction)> theirs) =>
        !ours.Exists(other => other.PointsLike(their)) && !theirs.Exists(other => other.Direction.PointsLike(our));

    /// <summary>"rich and poor", "in and out": both are said.</summary>
    private static bool IsInBoth(IEnumerable<Direction> all, Direction one) => all.Any(other => other.PairAgainst(one) != 0 && Math.Max(other.First - one.End, one.First - other.End) <= 1);

    /// <summary>The story has the original's word as well: "sold it and bought it back" of "sold it to a buyer who sold it back".</summary>
    private static bool HasWord(Aligned aligned, List<Direction> ours, int there, Direction their) => ours.Exists(our => our.PointsLike(their) && IsSameWord(aligned, our, (there, their)));

    /// <summary>The same word, or the word and a phrase that begins with it.</summary>
    private static bool IsSameWord(Aligned aligned, Direction our, (int There, Direction Direction) their)
    {
        var (story, original) = (aligned.Story, aligned[their.There].Statement);
        for (var i = 0; i < Math.Min(our.End - our.First, their.Direction.End - their.Direction.First); i++)
        {
            if (story.Units[our.First + i].Stem != original.Units[their.Direction.First + i].Stem)
            {
                return false;
            }
        }

        return story.Units[our.First].Stem != 0 || story.Units[our.First].Key == original.Units[their.Direction.First].Key;
    }

    /// <summary>Another sentence of the originals points the same way there.</summary>
    private bool IsSaidElsewhere(Aligned aligned, Direction our, double same)
    {
        foreach (var index in Around(aligned))
        {
            var statement = aligned.Index.All[index].Statement;
            if (!aligned.There.Contains(index) && aligned.IsAboutTheSame(index) && Direction.OfSubject(statement, directions, negations).Exists(other => other.PointsLike(our) && other.IsDenied == our.IsDenied && Neighbourhood.Sides(aligned.Story, our.First, statement, other.First).Same >= Math.Max(Neighbourhood.Some, same * 0.7)))
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

using Stet.Originals;

namespace Stet.Drift;

/// <summary>The words that stand nearer to one of two values than to the other.</summary>
internal static class Company
{
    private const double OfSaying = 0.4;

    /// <summary>For each of two values of the story how many of the words nearer to it stand nearer to the other in the originals, less those that do not: of the
    /// places that the values have there, the ones that most speak for the story.</summary>
    public static (double One, double Two) OfOther(Aligned aligned, int one, int two, IReadOnlyList<Place> places, IReadOnlyList<Place> others)
    {
        var (least, leastToo) = (double.PositiveInfinity, 0.0);
        foreach (var place in places)
        {
            foreach (var other in others)
            {
                if (OfOther(aligned, one, two, place, other) is var (first, second) && first + second < least + leastToo)
                {
                    (least, leastToo) = (first, second);
                }
            }
        }

        return (least, leastToo);
    }

    private static (double One, double Two) OfOther(Aligned aligned, int one, int two, Place place, Place other)
    {
        var (first, second, story) = (0.0, 0.0, aligned.Story.Units);
        for (var i = 0; i < story.Count; i++)
        {
            if (story[i].Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying && story[i].Key != story[one].Key && story[i].Key != story[two].Key && Math.Abs(i - one) - Math.Abs(i - two) is not 0 and var nearer)
            {
                var nearerThere = Distance(aligned, place, story[i].Key).CompareTo(Distance(aligned, other, story[i].Key));
                var vote = (story[i].Kind == UnitKind.Saying ? OfSaying : 1) * -Math.Sign(nearer) * nearerThere;
                (first, second) = nearer < 0 ? (first + vote, second) : (first, second + vote);
            }
        }

        return (first, second);
    }

    private static int Distance(Aligned aligned, Place place, ulong key)
    {
        var (least, units) = (int.MaxValue, aligned[place.Statement].Statement.Units);
        for (var i = 0; i < units.Count; i++)
        {
            least = units[i].Key == key ? Math.Min(least, Math.Abs(i - place.Unit)) : least;
        }

        return least;
    }
}

using Stet.Originals;

namespace Stet.Drift;

/// <summary>The words of a story's sentence that stand nearer to one of two values than to the other.</summary>
internal sealed class Company(Aligned aligned)
{
    private const double OfSaying = 0.4;

    /// <summary>No sentence of news has more.</summary>
    private const int MostUnits = 240;

    private readonly Dictionary<Place, int[]> distances = [];

    /// <summary>For each of two values of the story how many of the words nearer to it stand nearer to the other in the originals, less those that do not: of the
    /// places that the values have there, the ones that most speak for the story.</summary>
    public (double One, double Two) OfOther(int one, int two, IReadOnlyList<Place> places, IReadOnlyList<Place> others)
    {
        if (aligned.Story.Units.Count > MostUnits)
        {
            return default;
        }

        var (least, leastToo) = (double.PositiveInfinity, 0.0);
        foreach (var place in places)
        {
            foreach (var other in others)
            {
                if (OfOther(one, two, DistancesFrom(place), DistancesFrom(other)) is var (first, second) && first + second < least + leastToo)
                {
                    (least, leastToo) = (first, second);
                }
            }
        }

        return (least, leastToo);
    }

    private (double One, double Two) OfOther(int one, int two, int[] distance, int[] distanceToo)
    {
        var (first, second, story) = (0.0, 0.0, aligned.Story.Units);
        for (var i = 0; i < story.Count; i++)
        {
            if (story[i].Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying && story[i].Key != story[one].Key && story[i].Key != story[two].Key && Math.Abs(i - one) - Math.Abs(i - two) is not 0 and var nearer)
            {
                var vote = (story[i].Kind == UnitKind.Saying ? OfSaying : 1) * -Math.Sign(nearer) * distance[i].CompareTo(distanceToo[i]);
                (first, second) = nearer < 0 ? (first + vote, second) : (first, second + vote);
            }
        }

        return (first, second);
    }

    /// <summary>How far each word of the story's sentence stands from a place of the originals: units of their sentence.</summary>
    private int[] DistancesFrom(Place place)
    {
        if (distances.TryGetValue(place, out var known))
        {
            return known;
        }

        var nearest = new Dictionary<ulong, int>();
        var units = aligned[place.Statement].Statement.Units;
        for (var i = 0; i < units.Count; i++)
        {
            nearest[units[i].Key] = Math.Min(nearest.GetValueOrDefault(units[i].Key, int.MaxValue), Math.Abs(i - place.Unit));
        }

        return distances[place] = [.. aligned.Story.Units.Select(unit => nearest.GetValueOrDefault(unit.Key, int.MaxValue))];
    }
}

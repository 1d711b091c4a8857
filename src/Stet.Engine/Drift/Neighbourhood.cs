using Stet.Originals;

namespace Stet.Drift;

/// <summary>How alike two places are by the words around them.</summary>
internal static class Neighbourhood
{
    /// <summary>One word beside it, on the same side, is the same.</summary>
    public const double Some = 0.6;

    /// <summary>A word beside it and more.</summary>
    public const double Much = 1.2;

    private const int Farthest = 4;
    private const int FarthestUnit = 12;
    private const double OtherSide = 0.6;
    private const double FunctionWord = 0.35;
    private const double SayingWord = 0.4;

    /// <summary>From 0, where no word is shared, to about 5.</summary>
    /// <param name="except">Facts that are on trial themselves and prove nothing: their keys.</param>
    public static double Of(Statement one, int at, Statement other, int there, params ReadOnlySpan<ulong> except) => Of(one, at, at + 1, other, there, there + 1, except);

    /// <summary>The same of phrases: units, half-open.</summary>
    public static double Of(Statement one, int at, int end, Statement other, int there, int endThere, params ReadOnlySpan<ulong> except)
    {
        var (same, across) = Sides(one, at, end, other, there, endThere, except);
        return same + (across * OtherSide);
    }

    /// <summary>The same, told apart: words on the same side of both places, and on the other.</summary>
    public static (double Same, double Across) Sides(Statement one, int at, Statement other, int there, params ReadOnlySpan<ulong> except) => Sides(one, at, at + 1, other, there, there + 1, except);

    /// <summary>The same of phrases: units, half-open.</summary>
    public static (double Same, double Across) Sides(Statement one, int at, int end, Statement other, int there, int endThere, params ReadOnlySpan<ulong> except)
    {
        Span<Neighbour> ours = stackalloc Neighbour[FarthestUnit * 2];
        Span<Neighbour> theirs = stackalloc Neighbour[FarthestUnit * 2];
        ours = ours[..Around(one, at, end, ours, except)];
        theirs = theirs[..Around(other, there, endThere, theirs, except)];
        var (same, across) = (0.0, 0.0);
        foreach (var our in ours)
        {
            var (bestSame, bestAcross) = (0.0, 0.0);
            foreach (var their in theirs)
            {
                if (our.Key == their.Key)
                {
                    var weight = our.Weight * their.Near;
                    if (our.IsLeft == their.IsLeft)
                    {
                        bestSame = Math.Max(bestSame, weight);
                    }
                    else if (!our.IsFunction)
                    {
                        bestAcross = Math.Max(bestAcross, weight);
                    }
                }
            }

            same += bestSame;
            across += bestSame > 0 ? 0 : bestAcross;
        }

        return (same, across);
    }

    private static int Around(Statement statement, int at, int end, Span<Neighbour> found, ReadOnlySpan<ulong> except)
    {
        var count = 0;
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var rank = 0;
            for (int i = step < 0 ? at - 1 : end, steps = 1; i >= 0 && i < statement.Units.Count && steps <= FarthestUnit && rank < Farthest; i += step, steps++)
            {
                var unit = statement.Units[i];
                switch (unit.Kind)
                {
                    case UnitKind.Border:
                        rank++;
                        break;
                    case UnitKind.Function when steps <= 2:
                        found[count++] = new Neighbour(unit.Key, step < 0, IsFunction: true, FunctionWord, 1);
                        break;
                    case UnitKind.Function:
                        break;
                    default:
                        if (!except.Contains(unit.Key))
                        {
                            var near = Nearness(rank);
                            found[count++] = new Neighbour(unit.Key, step < 0, IsFunction: false, (unit.Kind == UnitKind.Saying ? SayingWord : 1) * near, near);
                        }

                        rank++;
                        break;
                }
            }
        }

        return count;
    }

    private static double Nearness(int rank) => rank switch { 0 => 1, 1 => 0.75, 2 => 0.55, _ => 0.4 };

    private readonly record struct Neighbour(ulong Key, bool IsLeft, bool IsFunction, double Weight, double Near);
}

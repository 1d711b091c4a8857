using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Which of two values of a sentence each other word belongs to, and whether the original gives it to the same one: "3% in Marlow and 1.2%
/// in Ellery" of "1.2% in Marlow and 3% in Ellery". Order, voice and sides do not count, only who stands nearer.</summary>
internal sealed class Belonging
{
    private const double Function = 0.4;
    private const double Opener = 2.5;
    private const double Border = 3;

    /// <summary>How fast a word that stands nearer to one value belongs to it alone.</summary>
    private const double Steepness = 1.5;
    private const double Least = 0.5;
    private const double Clearly = 1;
    private const double Beside = 2.5;
    private const double Near = 4.5;

    /// <summary>Other facts go with a value less surely than words do.</summary>
    private const double OfFact = 0.6;

    private readonly double[] ours;
    private readonly int there;
    private readonly double[] theirs;
    private readonly List<int> ourValues;
    private readonly List<int> theirValues;
    private readonly List<(int Unit, int Place, double Weight)> shared = [];

    private Belonging(Aligned aligned, int there, Func<Unit, bool> isValue, bool isName)
    {
        this.there = there;
        ours = Steps(aligned.Story);
        theirs = Steps(aligned[there].Statement);
        ourValues = Values(aligned.Story, isValue);
        theirValues = Values(aligned[there].Statement, isValue);
        var original = aligned[there].Statement;
        var counts = original.Units.CountBy(unit => unit.Key).ToDictionary();
        var own = aligned.Story.Units.CountBy(unit => unit.Key).ToDictionary();
        for (var i = 0; i < aligned.Story.Units.Count; i++)
        {
            var unit = aligned.Story.Units[i];
            if (unit.Kind is UnitKind.Content or UnitKind.Fact && (unit.Fact is not Facts.Date || !isName) && own[unit.Key] == 1 && counts.GetValueOrDefault(unit.Key) == 1)
            {
                shared.Add((i, IndexOf(original, unit.Key), unit.Kind == UnitKind.Fact ? OfFact : 1));
            }
        }
    }

    /// <param name="isValue">The values of the kind that is on trial: what belongs to a third says nothing about two.</param>
    /// <param name="isName">They are names: a day or a year goes with neither.</param>
    public static Belonging Of(Aligned aligned, int there, Func<Unit, bool> isValue, bool isName) => new(aligned, there, isValue, isName);

    /// <summary>How much says that both values kept their words, and how much that each of them has words of the other.</summary>
    public (double Straight, double ToFirst, double ToSecond) Votes((int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var (straight, toFirst, toSecond) = (0.0, 0.0, 0.0);
        if (one.Place.Statement != there || two.Place.Statement != there)
        {
            return default;
        }

        foreach (var (unit, place, weight) in shared)
        {
            if (unit == one.Unit || unit == two.Unit || place == one.Place.Unit || place == two.Place.Unit)
            {
                continue;
            }

            var (here, before) = (Side(ours, ourValues, unit, one.Unit, two.Unit), Side(theirs, theirValues, place, one.Place.Unit, two.Place.Unit));
            var vote = here * before * weight;
            straight += Math.Max(vote, 0);
            toFirst += here > 0 ? Math.Max(-vote, 0) : 0;
            toSecond += here < 0 ? Math.Max(-vote, 0) : 0;
        }

        return (straight, toFirst, toSecond);
    }

    /// <summary>One stands right beside the other in the original, or on both sides: "the Marlow skipper Ilse Brandt" and "Ilse Brandt, skipper of Marlow".</summary>
    public bool AreTogether((int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var (here, before) = (Distance(ours, one.Unit, two.Unit), Distance(theirs, one.Place.Unit, two.Place.Unit));
        return before <= Beside || (here <= Near && before <= Near);
    }

    /// <summary>1 where a word belongs to the first value, -1 where it belongs to the second, 0 where it belongs to both or to a third.</summary>
    private static double Side(double[] steps, List<int> values, int word, int first, int second)
    {
        var (one, two) = (Distance(steps, word, first), Distance(steps, word, second));
        var nearest = Math.Min(one, two);
        foreach (var value in values)
        {
            if (value != first && value != second && value != word && Distance(steps, word, value) + Clearly < nearest)
            {
                return 0;
            }
        }

        return Math.Clamp(Steepness * (two - one) / (one + two + Least), -1, 1);
    }

    private static List<int> Values(Statement statement, Func<Unit, bool> isValue) => Enumerable.Range(0, statement.Units.Count).Where(i => isValue(statement.Units[i])).Take(Exchange.MostValues).ToList();

    private static double Distance(double[] steps, int a, int b) => a < b ? steps[b] - steps[a + 1] : steps[a] - steps[b + 1];

    /// <summary>How far each unit stands from the first: words of a clause are near, those behind a comma far; what stands in brackets is no way at all.</summary>
    private static double[] Steps(Statement statement)
    {
        var steps = new double[statement.Units.Count + 1];
        var isInside = false;
        for (var i = 0; i < statement.Units.Count; i++)
        {
            var unit = statement.Units[i];
            isInside = unit.Kind == UnitKind.Border ? statement.WordAt(i) is "(" or "[" || (isInside && statement.WordAt(i) is not (")" or "]")) : isInside;
            steps[i + 1] = steps[i] + (isInside ? 0 : unit.Kind switch
            {
                UnitKind.Border => statement.WordAt(i) is ")" or "]" ? 0 : Border,
                UnitKind.Function => Clauses.IsOpener(unit.Fold) ? Opener : Function,
                _ => 1,
            });
        }

        return steps;
    }

    private static int IndexOf(Statement statement, ulong key)
    {
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}

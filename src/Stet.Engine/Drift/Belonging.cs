using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Which of two values of a sentence each other word belongs to, and whether the original gives it to the same one: "3% in Marlow and 1.2%
/// in Ellery" of "1.2% in Marlow and 3% in Ellery". Order, voice and sides do not count, only who stands nearer.</summary>
internal sealed class Belonging
{
    private const double Function = 0.4;
    private const double Opener = 2.5;
    private const double Clause = 6;
    private const double Border = 3;

    /// <summary>How fast a word that stands nearer to one value belongs to it alone.</summary>
    private const double Steepness = 1.5;
    private const double Least = 0.5;
    private const double Clearly = 1;
    private const double Beside = 2.5;
    private const double Near = 4.5;

    /// <summary>Other facts go with a value less surely than words do.</summary>
    private const double OfFact = 0.6;

    private readonly Aligned aligned;
    private readonly double[] ours;
    private readonly List<int> ourValues;
    private readonly Type kind;
    private readonly Dictionary<int, (double[] Steps, List<int> Values)> theirs = [];
    private readonly List<Unit?> units;

    /// <param name="same">The values that are on trial: what belongs to a third says nothing about two.</param>
    public Belonging(Aligned aligned, List<(int Unit, Place Place)> same)
    {
        this.aligned = aligned;
        kind = same.Count > 0 ? aligned.Story.Units[same[0].Unit].Fact!.GetType() : typeof(Facts.Fact);
        ours = Steps(aligned.Story);
        ourValues = Values(aligned.Story);
        foreach (var there in aligned.There)
        {
            theirs[there] = (Steps(aligned[there].Statement), Values(aligned[there].Statement));
        }

        // What stands twice may belong to both; a day or a year goes with no name.
        var counts = aligned.Story.Units.CountBy(unit => unit.Key).ToDictionary();
        units = [.. aligned.Story.Units.Select(unit => unit.Kind is UnitKind.Content or UnitKind.Fact && counts[unit.Key] == 1 && !Deeds.IsLight(unit) && !(unit.Fact is Facts.Date && kind == typeof(Facts.Name)) ? unit : (Unit?)null)];
    }

    /// <summary>The values are names, with which other words go less surely.</summary>
    public bool AreNames => kind == typeof(Facts.Name);

    /// <summary>How much says that both values kept their words, and how much that each of them has words of the other.</summary>
    /// <param name="except">A word that proves nothing; 0 where there is none.</param>
    public (double Straight, double ToFirst, double ToSecond) Votes((int Unit, Place Place) one, (int Unit, Place Place) two, ulong except = 0)
    {
        var (straight, toFirst, toSecond) = (0.0, 0.0, 0.0);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] is not { } unit || i == one.Unit || i == two.Unit || unit.Key == except)
            {
                continue;
            }

            var here = Side(ours, ourValues, i, one.Unit, two.Unit);
            var vote = here * SideThere(unit, one.Place, two.Place) * (unit.Kind == UnitKind.Fact ? OfFact : 1);
            straight += Math.Max(vote, 0);
            toFirst += here > 0 ? Math.Max(-vote, 0) : 0;
            toSecond += here < 0 ? Math.Max(-vote, 0) : 0;
        }

        return (straight, toFirst, toSecond);
    }

    /// <summary>One stands right beside the other in the original, or on both sides: "the Marlow skipper Ilse Brandt" and "Ilse Brandt, skipper of Marlow".</summary>
    public bool AreTogether(TwoValues values)
    {
        var (here, there) = (Distance(ours, values.One, values.Two), Distance(Steps(values.Original), values.OneThere, values.TwoThere));
        return there <= Beside || (here <= Near && there <= Near);
    }

    /// <summary>Which of the two values a word belongs to in the originals. Where they stand in two sentences, what only one of these has belongs to
    /// its value.</summary>
    private double SideThere(Unit unit, Place one, Place two)
    {
        if (one.Statement != two.Statement)
        {
            return (aligned[one.Statement].Keys.Contains(unit.Key) ? 1 : 0) - (aligned[two.Statement].Keys.Contains(unit.Key) ? 1 : 0);
        }

        var (steps, values) = theirs[one.Statement];
        return OnlyIndexOf(aligned[one.Statement].Statement, unit.Key) is var place and >= 0 && place != one.Unit && place != two.Unit ? Side(steps, values, place, one.Unit, two.Unit) : 0;
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

    private List<int> Values(Statement statement) => Enumerable.Range(0, statement.Units.Count).Where(i => statement.Units[i].Fact?.GetType() == kind).Take(Exchange.MostValues).ToList();

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
                UnitKind.Function => !Clauses.IsOpener(unit.Fold) ? Function : BeginsWithName(statement, i) ? Clause : Opener,
                _ => 1,
            });
        }

        return steps;
    }

    /// <summary>"and Lund takes over", but not "Brandt and Lund".</summary>
    private static bool BeginsWithName(Statement statement, int opener)
    {
        var next = opener + 1;
        while (next < statement.Units.Count && statement.Units[next].Kind == UnitKind.Function)
        {
            next++;
        }

        return next < statement.Units.Count && statement.Units[next].Fact is Facts.Name && opener > 0 && statement.Units[opener - 1].Fact is not Facts.Name;
    }

    /// <summary>Where a word stands that stands once only; -1 otherwise.</summary>
    private static int OnlyIndexOf(Statement statement, ulong key)
    {
        var found = -1;
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Key == key)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }
}

using Microsoft.CodeAnalysis.Text;

namespace Stet.Facts;

/// <summary>A number with what it counts: "£1.2m", "nearly two-thirds", "10 to 15 years", "29-year-old", "3-1".</summary>
public sealed record Quantity(int First, int End, TextSpan Span, decimal Value, Measure Measure) : Fact(First, End, Span)
{
    /// <summary>Nobody is older, in years.</summary>
    internal const decimal Oldest = 115;

    /// <summary>The other end of a range, or the other side's points.</summary>
    public decimal? To { get; init; }

    /// <summary>A unit in the singular ("year", "mile"), a currency ("£"); null for what is merely counted.</summary>
    public string? Unit { get; init; }

    /// <summary>What stands before it and moves it.</summary>
    public Modifier Modifier { get; init; }

    /// <summary>The span with its modifier: "at least 12".</summary>
    public TextSpan WholeSpan { get; init; } = Span;

    /// <summary>"dozens", "hundreds of", "a few million": the value is their order of magnitude.</summary>
    public bool IsVague { get; init; }

    /// <summary>A span of time that is told without a number: "within days".</summary>
    public bool IsUnitAlone { get; init; }

    /// <summary>It has no unit, and a plural stands behind it: "three places".</summary>
    public bool IsOfThings { get; init; }

    /// <summary>Written in words.</summary>
    public bool IsWords { get; init; }

    /// <summary>Digits, of which nothing says what they measure.</summary>
    private bool IsBare => this is { Measure: Measure.Count, Unit: null, IsOfThings: false, IsWords: false, To: null };

    /// <summary>Whether both count alike: years are not miles, pounds are not dollars; a bare number may count anything.</summary>
    public bool IsAlike(Quantity other) =>
        Measure == other.Measure ? Unit == other.Unit || Unit is null || other.Unit is null
        : (Measure, other.Measure) is (Measure.Count, Measure.Age) or (Measure.Age, Measure.Count) or (Measure.Percent, Measure.Share) or (Measure.Share, Measure.Percent)
            || IsBare && other.Measure == Measure.Percent || Measure == Measure.Percent && other.IsBare // "46 percent like it, and 42 do not"
            || (Measure, other.Measure) is (Measure.Count, Measure.PercentagePoint) && Unit == "point" || (Measure, other.Measure) is (Measure.PercentagePoint, Measure.Count) && other.Unit == "point"
            || (To is not null && other.To is not null && (Measure, other.Measure) is (Measure.Count, Measure.Score) or (Measure.Score, Measure.Count));

    /// <summary>Whether both say the same number of the same thing, however it is written.</summary>
    public bool IsSame(Quantity other) => IsInPence(other) || other.IsInPence(this) || IsAlike(other) && (IsNear(Comparable, other.Comparable) || IsThird(other) || other.IsThird(this)) && (To is null || other.To is null || IsNear(To.Value, other.To.Value));

    /// <summary>"415 pence" is £4.15.</summary>
    private bool IsInPence(Quantity pounds) => Measure == Measure.Money && pounds.Measure == Measure.Money && Value == pounds.Value * 100 && (Unit, pounds.Unit) is ("p", "£") or ("c", "$") or ("cent", "$");

    /// <summary>"a third" is 33%.</summary>
    private bool IsThird(Quantity percent) => Measure == Measure.Share && percent.Measure == Measure.Percent && Math.Abs(Comparable - percent.Value) < 0.7m;

    /// <summary>The value in hundredths of a whole where it is a share.</summary>
    public decimal Comparable => Measure == Measure.Share ? Value * 100 : Value;

    /// <summary>Equal, but for the digits that a third does not have.</summary>
    private static bool IsNear(decimal a, decimal b) => a == b || (Math.Abs(a - b) < 1 && Math.Abs(a - b) * 100 < Math.Abs(a) && (a % 1 != 0 && decimal.Round(a, 1) != a || b % 1 != 0 && decimal.Round(b, 1) != b));
}

/// <summary>What a number measures.</summary>
public enum Measure : byte
{
    Count,
    Ordinal,
    Money,
    Percent,
    PercentagePoint,

    /// <summary>A part of a whole: half, two-thirds. The value is below 1.</summary>
    Share,

    /// <summary>Years of a life.</summary>
    Age,

    /// <summary>Minutes since midnight.</summary>
    Clock,

    /// <summary>Twice, three times.</summary>
    Times,

    /// <summary>3-1.</summary>
    Score,
}

/// <summary>Words before a number that move it.</summary>
public enum Modifier : byte
{
    None,
    About,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>Nearly, almost: a little below.</summary>
    Nearly,
}

using Stet.Facts;

namespace Stet.Drift;

/// <summary>When two numbers say the same, and when one may be the other changed.</summary>
internal static class QuantityLikeness
{
    /// <summary>A number with "about", "nearly" or the like may be rounded.</summary>
    private const decimal Rounding = 0.1m;

    /// <summary>Digits that are left out may not make more than this part.</summary>
    private const decimal Cut = 0.05m;

    /// <summary>Large numbers stand for what was counted before: "12,900 acres of the farm, which has 32,000".</summary>
    private const decimal Many = 1000;

    private const decimal FarApart = 10;

    /// <summary>Smaller numbers are said of many things.</summary>
    private const decimal MostByChance = 12;

    /// <summary>In minutes.</summary>
    private const decimal Day = 24 * 60;

    /// <summary>The value in whole coins, however it is told: 0.9 of "90 cents".</summary>
    public static decimal WorthOf(Quantity one) => one is { Measure: Measure.Money, Unit: "p" or "c" or "cent" } ? one.Value / 100 : one.Value;

    /// <summary>Whether both say the same: rounded, in another unit, as a span or a part of a range.</summary>
    public static bool IsSame(Quantity one, Quantity other) =>
        one.Measure == Measure.Clock && other.Measure == Measure.Clock ? IsSameClock(one, other) : !IsOfTime(one, other) && !IsOfTime(other, one) && IsSameNumber(one, other);

    /// <summary>Whether both say the same among words that are the same: "2" may be a part of the score, and "second" the count of other things.</summary>
    public static bool MayBeSame(Quantity one, Quantity other) =>
        IsOfScore(one, other) || IsOfScore(other, one) || IsOrder(one, other) || IsOrder(other, one);

    /// <summary>Whether one may be the other changed.</summary>
    public static Rivals Compare(Quantity one, Quantity other)
    {
        if (Units.TimeOf(one.Unit).Rank != 0 && Units.TimeOf(other.Unit).Rank != 0 && one.Measure == other.Measure)
        {
            return one.IsVague && other.IsVague ? Rivals.Plain : one.IsUnitAlone || other.IsUnitAlone ? Units.TimeOf(one.Unit) == Units.TimeOf(other.Unit) ? Rivals.None : Rivals.Plain : one.IsVague != other.IsVague ? Rivals.None : Rivals.Plain;
        }

        if (one.Measure == Measure.Clock && other.Measure == Measure.Clock)
        {
            return Rivals.Plain;
        }

        if (MayBeOrder(one, other) || MayBeOrder(other, one))
        {
            return AreCountedAlike(one, other) ? Rivals.None : Rivals.Plain;
        }

        if (IsCouple(one, other) || IsCouple(other, one))
        {
            return Rivals.Plain;
        }

        if (one.IsAlike(other))
        {
            return one.IsVague != other.IsVague || IsOfOther(one, other) || AreOfOtherSize(one, other) ? Rivals.None : Rivals.Plain;
        }

        // The same digits with another unit: percent for points, pounds for dollars.
        return one.Value == other.Value && one.Measure is not (Measure.Ordinal or Measure.Clock) && other.Measure is not (Measure.Ordinal or Measure.Clock) && !one.IsVague ? Rivals.Plain
            : one is { Measure: Measure.Money or Measure.Percent or Measure.PercentagePoint } && one.Measure == other.Measure ? Rivals.Plain
            : Rivals.None;
    }

    private static bool IsSameNumber(Quantity one, Quantity other) =>
        one.IsSame(other) || IsSameTime(one, other)
        || (one.IsAlike(other) && !other.IsVague && (IsRounding(one, other) || IsCut(one.Comparable, other.Comparable)))
        || (one.IsVague && one.IsAlike(other) && !other.IsVague && one.Value <= other.Value && other.Value < one.Value * 10)
        || IsBare(one, other) || IsBare(other, one) || IsEnd(one, other) || IsEndOfRange(one, other) || IsMetres(one, other) || IsMetres(other, one);

    /// <summary>"up to 15" of "between 10 and 15".</summary>
    private static bool IsEnd(Quantity one, Quantity range) => one.To is null && range.To is { } to && one.IsAlike(range) && one.Modifier != Modifier.None && (one.Value == to || one.Value == range.Value);

    /// <summary>"47.1 percent and 41.7": the unit is said once.</summary>
    private static bool IsBare(Quantity bare, Quantity other) => bare is { Measure: Measure.Count, Unit: null } && (!bare.IsWords || bare.Value > MostByChance) && other.Measure is Measure.Percent or Measure.Money && bare.Value == other.Value;

    /// <summary>"$2 trillion to $3.8 trillion" of "$2-3.8 trillion".</summary>
    public static bool IsEndOfRange(Quantity one, Quantity range) => one is { To: null, Modifier: Modifier.None } && range is { To: { } to, Measure: Measure.Count or Measure.Money or Measure.Percent } && to > range.Value && one.IsAlike(range) && (one.Value == to || one.Value == range.Value);

    /// <summary>"by 7 votes to 4" of "voted 7 to 4".</summary>
    private static bool IsOfScore(Quantity one, Quantity score) => one is { To: null, Measure: Measure.Count } && Units.TimeOf(one.Unit).Rank == 0 && score is { Measure: Measure.Score, To: { } to } && (one.Value == to || one.Value == score.Value);

    /// <summary>"the last two" counts no years: a number with no unit of its own stands against one of the same kind only.</summary>
    private static bool IsOfOther(Quantity one, Quantity other) => (one.Value < Many || other.Value < Many) && one.Measure == Measure.Count && other.Measure == Measure.Count && (one.Unit is null) != (other.Unit is null);

    /// <summary>Nobody is 4,000 years old or writes "two" for 58: small numbers that do not say what they count, and lie far apart, count two things where one is a word.</summary>
    private static bool AreOfOtherSize(Quantity one, Quantity other) =>
        ((one.Measure == Measure.Age) != (other.Measure == Measure.Age) && Math.Max(one.Value, other.Value) > Quantity.Oldest)
        || one is { Measure: Measure.Count, Unit: null } && other is { Measure: Measure.Count, Unit: null } && (one.IsWords || other.IsWords) && Math.Max(one.Value, other.Value) is < Many and var more && more > FarApart * Math.Min(one.Value, other.Value);

    /// <summary>"about 40" of 41, "almost half" of 46%, "under two decades" of 18 years.</summary>
    private static bool IsRounding(Quantity one, Quantity other)
    {
        var (ours, theirs) = (one.Comparable, other.Comparable);
        return one.Modifier switch
        {
            Modifier.Nearly when other.Modifier == Modifier.None => ours >= theirs && ours <= theirs * (1 + Rounding),
            Modifier.LessThan or Modifier.AtMost when other.Modifier == Modifier.None => ours >= theirs && ours <= theirs * (1 + (2 * Rounding)),
            Modifier.MoreThan when other.Modifier == Modifier.None => ours <= theirs && ours >= theirs * (1 - (2 * Rounding)),
            Modifier.About => Math.Abs(ours - theirs) <= theirs * Rounding,
            _ => one.IsVague && Math.Abs(ours - theirs) <= theirs * Rounding,
        };
    }

    /// <summary>96 million of 96.2 million: the last digits are left out, and the rest is right.</summary>
    private static bool IsCut(decimal ours, decimal theirs)
    {
        if ((theirs % 1 == 0 && theirs < Many) || Math.Abs(ours - theirs) > theirs * Cut)
        {
            return false;
        }

        var step = 1m;
        while (ours % step != 0)
        {
            step /= 10;
        }

        while (ours != 0 && ours % (step * 10) == 0)
        {
            step *= 10;
        }

        return decimal.Round(theirs / step, MidpointRounding.AwayFromZero) * step == ours;
    }

    /// <summary>"has eleven titles" of "her 11th title", "twice runner-up" of "two finals".</summary>
    private static bool IsOrder(Quantity count, Quantity other) => (MayBeOrder(count, other) || (count.Measure == Measure.Times && other is { Measure: Measure.Ordinal, Unit: "time" })) && count.Value == other.Value;

    /// <summary>A count of more than one can be told as how often or as which of them.</summary>
    private static bool MayBeOrder(Quantity count, Quantity other) => count is { Measure: Measure.Count, To: null, IsVague: false, Value: > 1 } && other.Measure is Measure.Ordinal or Measure.Times;

    /// <summary>"at number five" is fifth, "three are larger" of the fourth largest, and "their third film" of two before.</summary>
    private static bool AreCountedAlike(Quantity one, Quantity other) =>
        one.Value == other.Value || (one.Measure == Measure.Ordinal && one.Value == other.Value + 1) || (other.Measure == Measure.Ordinal && other.Value == one.Value + 1);

    /// <summary>"a year" of twelve months, "a fortnight" of two weeks.</summary>
    private static bool IsSameTime(Quantity one, Quantity other) =>
        one.Unit != other.Unit && one.Measure == other.Measure && Units.TimeOf(one.Unit) is { Rank: not 0 } ours && Units.TimeOf(other.Unit) is var theirs && ours.Rank == theirs.Rank
        && one.IsVague == other.IsVague && one.Value * ours.Times == other.Value * theirs.Times && one.To is null && other.To is null && !one.IsUnitAlone;

    /// <summary>"nine o'clock" is 9am and 9pm, and "midnight" can be a minute past it.</summary>
    private static bool IsSameClock(Quantity one, Quantity other)
    {
        var day = one.IsVague || other.IsVague ? Day / 2 : Day;
        var apart = Math.Abs(one.Value - other.Value) % day;
        return Math.Min(apart, day - apart) <= (one.IsWords != other.IsWords ? 1 : 0);
    }

    /// <summary>"three places" is not "three days".</summary>
    private static bool IsOfTime(Quantity things, Quantity time) => things.IsOfThings && Units.TimeOf(time.Unit).Rank != 0;

    /// <summary>"a couple" is no dozen.</summary>
    private static bool IsCouple(Quantity couple, Quantity other) => couple is { IsVague: true, Value: 2, Measure: Measure.Count } && other is { Measure: Measure.Count, Value: > 4 } && couple.IsAlike(other);

    /// <summary>"the 100m" are metres.</summary>
    private static bool IsMetres(Quantity metres, Quantity millions) => metres.Unit == "metre" && millions.Unit is null && metres.Value * 1_000_000 == millions.Value;
}

using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Numbers, and the words before them that move them.</summary>
/// <param name="hedges">Null where nobody asks for hedges.</param>
internal sealed class QuantityDrift(Aligned aligned, LinksOfOriginals originals, PhraseList? hedges) : ValueDrift<Quantity>(aligned, originals, FactKind.Number)
{
    /// <summary>The weights are those of a logistic regression over the numbers of some 3,030 honest retold sentences and 276 with a changed one. All of these
    /// retell something: that the sentence must is set by hand, as the share of it that the original's has.</summary>
    private static readonly Proof Weights = new(
        "number",
        -3.15,
        ("story is not made from its originals", -3.5),
        ("stands there, too", -6.53),
        ("share of the story's sentence", 2.57),
        ("told elsewhere", -2.45),
        ("more alike than elsewhere", 1.60),
        ("same measure", 1.23),
        ("the other is told, too", -2.37),
        ("ten times as much", -0.79),
        ("another may stand there", -0.80),
        ("same unit", 1.03),
        ("share of the words around there", 1.38),
        ("more alike than where the other is told", 0.75),
        ("same words right before", 0.98),
        ("same words right behind", 1.48),
        ("share of the words around", 1.06),
        ("one", -4.04));

    /// <summary>A number with "about", "nearly" or the like may be rounded.</summary>
    private const decimal Rounding = 0.1m;

    /// <summary>Digits that are left out may not make more than this part.</summary>
    private const decimal Cut = 0.05m;

    /// <summary>Large numbers stand for what was counted before: "12,900 acres of the farm, which has 32,000".</summary>
    private const decimal Many = 1000;

    private const decimal FarApart = 10;

    /// <summary>Smaller numbers are the sum or the difference of others by chance.</summary>
    private const decimal MostByChance = 12;

    /// <summary>"26 years ago".</summary>
    private const int PiecesOfAgo = 3;

    /// <summary>In minutes.</summary>
    private const decimal Day = 24 * 60;

    private static readonly WordSet BehindMoments = Folding.SetOf("ago earlier later before after since from hence");
    private static readonly WordSet BeforeMoments = Folding.SetOf("in within");

    private static readonly WordSet Other = Folding.SetOf("other others another further remaining");

    private static readonly ulong Of = Folding.Hash("of");

    /// <summary>What has its place in time by which of them it is: "the 18th century", "the second week", "the 15th of the month".</summary>
    private static readonly WordSet Periods = Folding.SetOf("century centuries quarter half month week day night morning weekend monday tuesday wednesday thursday friday saturday sunday");

    protected override bool IsSame(Quantity one, Quantity other) =>
        one.Measure == Measure.Clock && other.Measure == Measure.Clock ? IsSameClock(one, other) : !IsOfTime(one, other) && !IsOfTime(other, one) && IsSameNumber(one, other);

    private static bool IsSameNumber(Quantity one, Quantity other) =>
        one.IsSame(other) || IsSameTime(one, other)
        || (one.IsAlike(other) && !other.IsVague && (IsRounding(one, other) || IsCut(one.Comparable, other.Comparable)))
        || (one.IsVague && one.IsAlike(other) && !other.IsVague && one.Value <= other.Value && other.Value < one.Value * 10)
        || IsBare(one, other) || IsBare(other, one) || IsEnd(one, other) || IsEndOfRange(one, other) || IsEndOfRange(other, one) || IsMetres(one, other) || IsMetres(other, one);

    /// <summary>"2" may be a part of the score, and "second" the count of other things.</summary>
    protected override bool MayBeSame(Quantity one, Quantity other) =>
        IsOfScore(one, other) || IsOfScore(other, one) || IsOrder(one, other) || IsOrder(other, one);

    /// <summary>"26 years ago" tells a span of time as well.</summary>
    protected override Quantity? Read(Fact? fact) => fact switch
    {
        Quantity quantity => quantity,
        Date { Relative: { Offset: < 0 } ago } date when date.End - date.First == PiecesOfAgo => new Quantity(date.First, date.End, date.Span, -ago.Offset, Measure.Count) { Unit = Units.NameOf(ago.Unit) },
        _ => null,
    };

    /// <summary>A time of day is a date, and so is "the 18th century", or "two weeks ago" for "two days ago".</summary>
    protected override FactKind KindOf(Quantity our, Quantity their) =>
        our.Measure == Measure.Clock || (our.Measure == Measure.Ordinal && (IsPeriod(our.End) || (FoldAt(our.End) == Of && IsPeriod(our.End + 2))))
            || (our.Value == their.Value && our.Unit != their.Unit && IsMoment(our) && Units.TimeOf(our.Unit).Rank != 0 && Units.TimeOf(their.Unit).Rank != 0) ? FactKind.Date : FactKind.Number;

    /// <summary>It tells when, and not how long.</summary>
    private bool IsMoment(Quantity span) => !span.IsUnitAlone && (BehindMoments.Contains(FoldAt(span.End)) || BeforeMoments.Contains(FoldAt(span.First - 1)) || Aligned.Story.Units.Any(unit => unit.Fact is Date && unit.First == span.First));

    private bool IsPeriod(int piece) => Periods.Contains(FoldAt(piece));

    private ulong FoldAt(int piece) => (uint)piece < (uint)Aligned.Story.Facts.Pieces.Count ? Aligned.Story.Facts.Pieces[piece].Fold : 0;

    protected override Rivals Compare(Quantity one, Quantity other)
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

    protected override double Proof(StandIn found, Quantity our, Quantity their)
    {
        // "the other seven" and one more are eight.
        if (IsReckoned(found, our, their) || (Math.Abs(our.Value - their.Value) == 1 && (IsBehindOther(Aligned.Story, our) || IsBehindOther(Aligned[found.Their.Statement].Statement, their))))
        {
            return -1;
        }

        var frame = found.Frame;
        return Weights.Of(
            Aligned, Aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", Aligned.IsClose ? 0 : 1),
            ("stands there, too", found.HasOwnPlace ? 1 : 0),
            ("share of the story's sentence", frame.Ours),
            ("told elsewhere", found.Elsewhere > 0 ? 1 : 0),
            ("more alike than elsewhere", found.MarginOverElsewhere),
            ("same measure", our.Measure == their.Measure || our.IsAlike(their) ? 1 : 0),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("ten times as much", IsFar(our, their) ? 1 : 0),
            ("another may stand there", found.Rival),
            ("same unit", our.Unit is not null && our.Unit == their.Unit ? 1 : 0),
            ("share of the words around there", frame.AroundThere),
            ("more alike than where the other is told", found.MarginOverTold),
            ("same words right before", frame.Before),
            ("same words right behind", frame.Behind),
            ("share of the words around", frame.Around),
            ("one", our is { Value: 1, IsWords: true, Unit: null } ? 1 : 0));
    }

    /// <summary>It is no small number, and the sum or the difference of what the original has there and another number of the sentence: "15 killed or hurt" of "four killed and 11 hurt".</summary>
    private bool IsReckoned(StandIn found, Quantity our, Quantity their) =>
        our.Value > MostByChance && Aligned[found.Their.Statement].Statement.Units.Any(unit =>
            Read(unit.Fact) is { IsVague: false } other && other.First != their.First && other.Measure == their.Measure && other.Unit == their.Unit && (our.Value == their.Value + other.Value || our.Value == Math.Abs(their.Value - other.Value)));

    private static bool IsBehindOther(Statement statement, Quantity count) => count.First > 0 && count.Measure == Measure.Count && Other.Contains(statement.Facts.Pieces[count.First - 1].Fold);

    /// <summary>Ten times as much: they count two things.</summary>
    private static bool IsFar(Quantity our, Quantity their) => Math.Min(our.Comparable, their.Comparable) is var less && (less <= 0 || Math.Max(our.Comparable, their.Comparable) > less * FarApart);

    protected override void OnSame(int unit, Place place, List<Change> changes)
    {
        var (our, their) = (Read(Aligned.Story.Units[unit].Fact)!, Read(Aligned.UnitAt(place).Fact)!);
        if (our.Modifier == their.Modifier || their.Modifier == Modifier.None || our.Value != their.Value || (Aligned.Likeness(unit, place) < Neighbourhood.Some && !IsOnly(our)))
        {
            return;
        }

        if (our.Modifier == Modifier.None)
        {
            if (hedges is not null && !IsSaidElsewhere(unit, our) && !IsSaidOfAnother(our) && !(their.Modifier == Modifier.About && IsHedged(our, hedges)))
            {
                changes.Add(Aligned.Change(FactKind.Hedge, our.Span, place.Statement, their.WholeSpan));
            }
        }
        else if (IsUp(our.Modifier) is { } up && IsUp(their.Modifier) is { } there && up != there)
        {
            changes.Add(Aligned.Change(FactKind.Number, our.WholeSpan, place.Statement, their.WholeSpan));
        }
    }

    /// <summary>Both sentences have it once, so that it needs no words around to be the same.</summary>
    private bool IsOnly(Quantity our) => Aligned.IsClear && Aligned.Story.Units.Count(unit => unit.Fact is Quantity other && IsSame(our, other)) == 1 && Aligned.Places(unit => unit.Fact is Quantity other && IsSame(our, other)).Count() == 1;

    private bool IsSaidElsewhere(int unit, Quantity our) =>
        Aligned.IsSupported(unit, Neighbourhood.Some, other => other.Fact is Quantity { Modifier: Modifier.None } quantity && quantity.IsSame(our));

    /// <summary>"is estimated to have sold 15" of "an estimated 15".</summary>
    private bool IsHedged(Quantity our, PhraseList hedges) =>
        Cue.In(Aligned.Story, hedges).Exists(cue => (CueWords.IsHedge(cue.Value) || cue.Value == CueWords.Opinion) && Aligned.Story.Units[cue.First].First < our.First);

    /// <summary>"an estimated 15 can read, and 9 can write" of "15 can read, and an estimated 9 can write": it is said of both.</summary>
    private bool IsSaidOfAnother(Quantity our) =>
        Aligned.Story.Units.Any(unit => unit.Fact is Quantity { Modifier: not Modifier.None } other && other.First < our.First && Aligned.Places(place => place.Fact is Quantity { Modifier: Modifier.None } there && IsSame(other, there)).Any());

    /// <summary>"up to 15" of "between 10 and 15".</summary>
    private static bool IsEnd(Quantity one, Quantity range) => one.To is null && range.To is { } to && one.IsAlike(range) && one.Modifier != Modifier.None && (one.Value == to || one.Value == range.Value);

    /// <summary>"47.1 percent and 41.7": the unit is said once.</summary>
    private static bool IsBare(Quantity bare, Quantity other) => bare is { Measure: Measure.Count, Unit: null } && (!bare.IsWords || bare.Value > MostByChance) && other.Measure is Measure.Percent or Measure.Money && bare.Value == other.Value;

    /// <summary>"$2 trillion to $3.8 trillion" of "$2-3.8 trillion".</summary>
    private static bool IsEndOfRange(Quantity one, Quantity range) => one is { To: null, Modifier: Modifier.None } && range is { To: { } to, Measure: Measure.Count or Measure.Money or Measure.Percent } && to > range.Value && one.IsAlike(range) && (one.Value == to || one.Value == range.Value);

    /// <summary>"by 7 votes to 4" of "voted 7 to 4".</summary>
    private static bool IsOfScore(Quantity one, Quantity score) => one is { To: null, Measure: Measure.Count } && Units.TimeOf(one.Unit).Rank == 0 && score is { Measure: Measure.Score, To: { } to } && (one.Value == to || one.Value == score.Value);

    private static bool? IsUp(Modifier modifier) => modifier switch
    {
        Modifier.AtLeast or Modifier.MoreThan => true,
        Modifier.AtMost or Modifier.LessThan or Modifier.Nearly => false,
        _ => null,
    };

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
    private static bool IsOrder(Quantity count, Quantity other) => MayBeOrder(count, other) && count.Value == other.Value;

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

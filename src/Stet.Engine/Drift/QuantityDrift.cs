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

    private const decimal FarApart = 10;

    /// <summary>Smaller numbers are the sum or the difference of others by chance.</summary>
    private const decimal MostByChance = 12;

    /// <summary>"26 years ago".</summary>
    private const int PiecesOfAgo = 3;

    /// <summary>"one of her last ten".</summary>
    private const int PiecesOfPart = 5;

    private static readonly WordSet BehindMoments = Folding.SetOf("ago earlier later before after since from hence");
    private static readonly WordSet BeforeMoments = Folding.SetOf("in within");

    private static readonly WordSet Other = Folding.SetOf("other others another further remaining");

    private static readonly ulong Of = Folding.Hash("of");

    /// <summary>What has its place in time by which of them it is: "the 18th century", "the second week", "the 15th of the month".</summary>
    private static readonly WordSet Periods = Folding.SetOf("century centuries quarter half month week day night morning weekend monday tuesday wednesday thursday friday saturday sunday");

    protected override bool IsSame(Quantity one, Quantity other) =>
        QuantityLikeness.IsEndOfRange(other, one) ? Aligned.Places(unit => Read(unit.Fact) is { } end && end.First != other.First && QuantityLikeness.IsEndOfRange(end, one)).Any() : QuantityLikeness.IsSame(one, other);

    /// <summary>"2" may be a part of the score, and "second" the count of other things.</summary>
    protected override bool MayBeSame(Quantity one, Quantity other) => QuantityLikeness.MayBeSame(one, other);

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

    protected override Rivals Compare(Quantity one, Quantity other) => QuantityLikeness.Compare(one, other);

    protected override double Proof(StandIn found, Quantity our, Quantity their)
    {
        // "the other seven" and one more are eight.
        if (IsWithOthers(our) || IsReckoned(found, our, their) || IsComplement(our, their) || (Math.Abs(our.Value - their.Value) == 1 && (IsBehindOther(Aligned.Story, our) || IsBehindOther(Aligned[found.Their.Statement].Statement, their))))
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
            ("same unit", our is { Unit: not null, Measure: not Measure.Ordinal } && our.Unit == their.Unit ? 1 : 0),
            ("share of the words around there", frame.AroundThere),
            ("more alike than where the other is told", found.MarginOverTold),
            ("same words right before", frame.Before),
            ("same words right behind", frame.Behind),
            ("share of the words around", frame.Around),
            ("one", our is { Value: 1, IsWords: true, Unit: null } ? 1 : 0));
    }

    /// <summary>It is no small number, and the sum or the difference of what the original has there and another number of the sentence: "15 killed or hurt" of "four killed and 11 hurt";
    /// or it makes what the original has there out of another of the story's: "20 cents more, at 1.10 euros" of "90 cents".</summary>
    private bool IsReckoned(StandIn found, Quantity our, Quantity their)
    {
        var there = Aligned[found.Their.Statement].Statement;
        return there.Units.Any(unit => Read(unit.Fact) is { IsVague: false } other && (!IsByChance(our) || IsBehindOther(there, other) || IsBeforeOther(there, other)) && other.First != their.First && Makes(their, other, our))
            || (!IsByChance(their) && Aligned.Story.Units.Any(unit => Read(unit.Fact) is { IsVague: false } other && other.First != our.First && Makes(our, other, their)));
    }

    private static bool IsByChance(Quantity one) => one.Value <= MostByChance && one.Measure is not (Measure.Money or Measure.PercentagePoint);

    /// <summary>Whether a number is the sum or the difference of two that count the same.</summary>
    private static bool Makes(Quantity one, Quantity other, Quantity whole) =>
        AreOfOne(one, other) && AreOfOne(one, whole) && QuantityLikeness.WorthOf(one) is var a && QuantityLikeness.WorthOf(other) is var b && QuantityLikeness.WorthOf(whole) is var c && (c == a + b || c == Math.Abs(a - b));

    private static bool AreOfOne(Quantity one, Quantity other) =>
        (one.Measure == other.Measure && (one.Unit == other.Unit || one.Measure == Measure.Money))
        || (IsOfPercent(one) && IsOfPercent(other))
        || one is { Measure: Measure.Count, Unit: null, IsOfThings: false } || other is { Measure: Measure.Count, Unit: null, IsOfThings: false };

    private static bool IsOfPercent(Quantity one) => one.Measure is Measure.Percent or Measure.PercentagePoint || one is { Measure: Measure.Count, Unit: "point" };

    /// <summary>"lost one of her last ten" of "won nine of her last ten".</summary>
    private bool IsComplement(Quantity our, Quantity their) =>
        our is { Measure: Measure.Count or Measure.Percent, To: null } && our.Measure == their.Measure
        && Aligned.Story.Units.Any(unit => Read(unit.Fact) is { To: null } whole && whole.First > our.First && whole.First - our.End <= PiecesOfPart && whole.Measure == our.Measure && whole.Value == our.Value + their.Value && Enumerable.Range(our.End, whole.First - our.End).Any(piece => FoldAt(piece) == Of));

    /// <summary>"eight towns" of "Marlow and seven other towns".</summary>
    private bool IsWithOthers(Quantity our) =>
        our.Measure == Measure.Count && Aligned.There.Any(there => Aligned[there].Statement is var statement && statement.Units.Any(unit => Read(unit.Fact) is { } others && others.Value == our.Value - 1 && IsBeforeOther(statement, others)));

    private static bool IsBeforeOther(Statement statement, Quantity count) => count.Measure == Measure.Count && count.End < statement.Facts.Pieces.Count && Other.Contains(statement.Facts.Pieces[count.End].Fold);

    private static bool IsBehindOther(Statement statement, Quantity count) => count.First > 0 && count.Measure == Measure.Count && Other.Contains(statement.Facts.Pieces[count.First - 1].Fold);

    /// <summary>Ten times as much: they count two things.</summary>
    private static bool IsFar(Quantity our, Quantity their) => Math.Min(our.Comparable, their.Comparable) is var less && (less <= 0 || Math.Max(our.Comparable, their.Comparable) > less * FarApart);

    protected override void OnSame(int unit, Place place, List<Change> changes)
    {
        var (our, their) = (Read(Aligned.Story.Units[unit].Fact)!, Read(Aligned.UnitAt(place).Fact)!);
        var isAlike = Aligned.Likeness(unit, place) >= Neighbourhood.Some;
        if (our.Modifier == their.Modifier || their.Modifier == Modifier.None || our.Value != their.Value || !(isAlike || IsOnly(our)))
        {
            return;
        }

        if (our.Modifier == Modifier.None)
        {
            if ((isAlike || Aligned.IsClear) && hedges is not null && !IsSaidElsewhere(unit, our) && !IsSaidOfAnother(our) && !(their.Modifier == Modifier.About && IsHedged(our, hedges)))
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
    private bool IsOnly(Quantity our) => Aligned.IsClose && Aligned.Story.Units.Count(unit => unit.Fact is Quantity other && IsSame(our, other)) == 1 && Aligned.Places(unit => unit.Fact is Quantity other && IsSame(our, other)).Count() == 1;

    private bool IsSaidElsewhere(int unit, Quantity our) =>
        Aligned.IsSupported(unit, Neighbourhood.Some, other => other.Fact is Quantity { Modifier: Modifier.None } quantity && quantity.IsSame(our));

    /// <summary>"is estimated to have sold 15" of "an estimated 15".</summary>
    private bool IsHedged(Quantity our, PhraseList hedges) =>
        Cue.In(Aligned.Story, hedges).Exists(cue => (CueWords.IsHedge(cue.Value) || cue.Value == CueWords.Opinion) && Aligned.Story.Units[cue.First].First < our.First);

    /// <summary>"an estimated 15 can read, and 9 can write" of "15 can read, and an estimated 9 can write": it is said of both.</summary>
    private bool IsSaidOfAnother(Quantity our) =>
        Aligned.Story.Units.Any(unit => unit.Fact is Quantity { Modifier: not Modifier.None } other && other.First < our.First && Aligned.Places(place => place.Fact is Quantity { Modifier: Modifier.None } there && IsSame(other, there)).Any());

    private static bool? IsUp(Modifier modifier) => modifier switch
    {
        Modifier.AtLeast or Modifier.MoreThan => true,
        Modifier.AtMost or Modifier.LessThan or Modifier.Nearly => false,
        _ => null,
    };
}

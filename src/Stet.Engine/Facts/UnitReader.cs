using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads what stands behind a number and says what it measures: "%", "miles", "of the 179 seats".</summary>
internal static class UnitReader
{
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong Old = Folding.Hash("old");
    private static readonly ulong Per = Folding.Hash("per");
    private static readonly ulong Cent = Folding.Hash("cent");
    private static readonly ulong Percentage = Folding.Hash("percentage");
    private static readonly ulong Point = Folding.Hash("point");
    private static readonly ulong Points = Folding.Hash("points");
    private static readonly ulong Time = Folding.Hash("time");
    private static readonly ulong[] Percents = [Folding.Hash("percent"), Folding.Hash("pc"), Folding.Hash("pct")];

    private static readonly WordSet Occasions = Folding.SetOf("times occasions");
    private static readonly WordSet Wholes = Folding.SetOf("the its his her their all those these");

    public static Quantity With(FactWords words, Quantity quantity)
    {
        var at = quantity.End;
        if (quantity.Measure == Measure.Money)
        {
            return quantity;
        }

        // "44p", "30mph"
        if (quantity.Measure == Measure.Count && words[at - 1].Kind == TokenKind.Number && Units.OfSuffix(words.Text(at - 1).TrimStart("0123456789.,")) is var (suffix, isMoney))
        {
            return quantity with { Measure = isMoney ? Measure.Money : Measure.Count, Unit = suffix };
        }

        // "half of 1 percent", "half a percentage point"
        at += quantity.Measure != Measure.Share ? 0 : words.Fold(at) == A ? 1 : words.Fold(at) == Of && words.Text(at + 1) is "1" or "one" or "a" ? 2 : 0;
        if (EndOfPercent(words, at) is > 0 and var percent)
        {
            return OrPoints(words, quantity with { Measure = Measure.Percent }, percent);
        }

        // "a quarter point", "half a percentage point"
        var fold = words.Fold(at);
        var point = fold == Percentage ? at + 1 : quantity.Measure == Measure.Share ? at : -1;
        if (point > 0 && (words.Fold(point) == Point || words.Fold(point) == Points))
        {
            return quantity with { Measure = Measure.PercentagePoint, End = point + 1, Span = words.Span(quantity.First, point + 1) };
        }

        if (quantity.Measure is Measure.Ordinal or Measure.Share or Measure.Times)
        {
            // "the second week" is no other second
            return quantity.Measure != Measure.Ordinal ? quantity : fold == Time ? quantity with { Unit = "time" } : Units.Of(fold) is { } period && Units.TimeOf(period).Rank != 0 ? quantity with { Unit = period } : quantity;
        }

        if (Occasions.Contains(fold))
        {
            return quantity with { Measure = Measure.Times, End = at + 1, Span = words.Span(quantity.First, at + 1) };
        }

        if (Units.Currency(fold) is { } currency && !quantity.IsVague && !words[at].Has(TokenFlags.Capital))
        {
            return quantity with { Measure = Measure.Money, Unit = currency, End = at + 1, Span = words.Span(quantity.First, at + 1) };
        }

        // "1.90 Canadian dollars"
        if (!quantity.IsVague && words[at].Has(TokenFlags.Capital) && Peoples.Knows(Folding.Fold(words.Text(at))) && Units.Currency(words.Fold(at + 1)) is { } ofLand)
        {
            return quantity with { Measure = Measure.Money, Unit = ofLand, End = at + 2, Span = words.Span(quantity.First, at + 2) };
        }

        // "of dollars"
        var of = words[at].Kind == TokenKind.Mark ? at + 1 : at;
        if (quantity.IsVague && words.Fold(of) == Of && Units.Currency(words.Fold(of + 1)) is { } bulk)
        {
            return quantity with { Measure = Measure.Money, Unit = bulk, End = of + 2, Span = words.Span(quantity.First, of + 2) };
        }

        if (Units.Of(fold) is { } unit)
        {
            var end = at + 1;
            if (unit == "year" && words.Fold(end) == Old)
            {
                return quantity with { Measure = Measure.Age, End = end + 1, Span = words.Span(quantity.First, end + 1) };
            }

            var years = unit switch { "decade" => 10, "century" => 100, _ => 1 };
            return CompoundUnits.With(words, NumberReader.AndHalf(words, quantity with { Unit = years > 1 ? "year" : unit, Value = quantity.Value * years, To = quantity.To * years, End = end, Span = words.Span(quantity.First, end) }, years));
        }

        return Ages.IsAge(words, quantity) ? quantity with { Measure = Measure.Age } : quantity with { Unit = UnitOfWhole(words, at) };
    }

    /// <summary>"34 of the 179 seats": the unit is said of all.</summary>
    private static string? UnitOfWhole(FactWords words, int at)
    {
        if (words.Fold(at) != Of)
        {
            return null;
        }

        at += Wholes.Contains(words.Fold(at + 1)) ? 2 : 1;
        return NumberReader.Read(words, ref at) is { Measure: Measure.Count } ? Units.Of(words.Fold(at)) : null;
    }

    /// <summary>Whether what stands behind a number says what it measures: "%", "per cent", "miles", "million".</summary>
    public static bool HasUnit(FactWords words, int at) =>
        EndOfPercent(words, at) > 0 || words.Fold(at) == Percentage || Units.Of(words.Fold(at)) is not null || Numerals.Scale(words.Fold(at)) is not null;

    public static bool IsPlural(FactWords words, int at) =>
        words[at].Kind == TokenKind.Word && !words[at].IsJoined && words.Text(at) is { Length: > 3 } text && ((text[^1] == 's' && text[^2] != 's') || text is "people" or "children" or "women");

    /// <summary>"49% to 47": it is said once.</summary>
    public static bool EndsPercent(FactWords words, int at) => EndOfPercent(words, at) == at + 1 || EndOfPercent(words, at - 1) == at + 1;

    /// <summary>The index behind "%", "percent" or "per cent"; 0 where none stands there.</summary>
    private static int EndOfPercent(FactWords words, int at) =>
        words.Is(at, '%') || Array.IndexOf(Percents, words.Fold(at)) >= 0 ? at + 1 : words.Fold(at) == Per && words.Fold(at + 1) == Cent ? at + 2 : 0;

    /// <summary>"2% points".</summary>
    private static Quantity OrPoints(FactWords words, Quantity percent, int end)
    {
        var isPoint = words.Fold(end) == Point || words.Fold(end) == Points;
        end += isPoint ? 1 : 0;
        return percent with { Measure = isPoint ? Measure.PercentagePoint : Measure.Percent, End = end, Span = words.Span(percent.First, end) };
    }
}

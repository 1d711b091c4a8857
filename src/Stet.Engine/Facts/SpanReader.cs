using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads spans that are told without a number: "within days", "a week-long tour", "half an hour".</summary>
internal static class SpanReader
{
    private const int YearsOfDecade = 10;
    private const int YearsOfCentury = 100;

    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong An = Folding.Hash("an");
    private static readonly WordSet Leads = Folding.SetOf("within for in after over several many few some just mere take takes took taken lasted last lasting");

    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly WordSet Single = Folding.SetOf("last next past coming following previous");
    private static readonly WordSet Behind = Folding.SetOf("after before");

    public static Quantity? At(FactWords words, int first) => OfUnit(words, first) ?? OfHalf(words, first) ?? OfOne(words, first);

    /// <summary>"a week-long tour", "within days", "for several weeks".</summary>
    private static Quantity? OfUnit(FactWords words, int first)
    {
        if (Units.Of(words.Fold(first)) is not { } unit || words[first].Kind != TokenKind.Word || words[first].IsJoined)
        {
            return null;
        }

        if (words[first + 1].IsJoined && words.Text(first + 1) is "long")
        {
            return new Quantity(first, first + 2, words.Span(first, first + 2), 1, Measure.Count) { Unit = unit, IsWords = true };
        }

        var isVague = words.Text(first)[^1] == 's' && Leads.Contains(words.Fold(first - 1));
        return isVague ? InYears(new Quantity(first, first + 1, words.Span(first, first + 1), 1, Measure.Count) { Unit = unit, IsVague = true, IsUnitAlone = true, IsWords = true }) : null;
    }

    /// <summary>"the day after", "over the past year", "the following week".</summary>
    private static Quantity? OfOne(FactWords words, int first)
    {
        if (Units.Of(words.Fold(first)) is not { } unit || Units.TimeOf(unit).Rank == 0 && unit is not ("decade" or "century") || words.Text(first)[^1] == 's' || words[first].IsJoined || words[first + 1].IsJoined || words[first].IsOwner)
        {
            return null;
        }

        var isOne = words.Fold(first - 1) == The ? Behind.Contains(words.Fold(first + 1)) && words.Text(first + 2) is not ("next" or "last" or "tomorrow" or "yesterday") : Single.Contains(words.Fold(first - 1)) && words.Fold(first - 2) == The && words.Fold(first + 1) != Of;
        return isOne ? InYears(new Quantity(first, first + 1, words.Span(first, first + 1), 1, Measure.Count) { Unit = unit, IsWords = true }) : null;
    }

    /// <summary>"half an hour", "half a century".</summary>
    private static Quantity? OfHalf(FactWords words, int first) =>
        words.Text(first) is "half" or "Half" && (words.Fold(first + 1) == A || words.Fold(first + 1) == An) && Units.Of(words.Fold(first + 2)) is { } unit and not "point"
            ? InYears(new Quantity(first, first + 3, words.Span(first, first + 3), 1m / 2, Measure.Count) { Unit = unit, IsWords = true }) : null;

    /// <summary>Decades and centuries are counted in years.</summary>
    public static Quantity InYears(Quantity span) => span.Unit switch
    {
        "decade" => Times(span, YearsOfDecade),
        "century" => Times(span, YearsOfCentury),
        _ => span,
    };

    private static Quantity Times(Quantity span, int years) => span with { Unit = "year", Value = span.Value * years, To = span.To * years };
}

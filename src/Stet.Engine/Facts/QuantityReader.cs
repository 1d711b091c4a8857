using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads the number that begins at a piece, with its currency before it, its unit behind it, and what moves it.</summary>
internal static class QuantityReader
{
    private const int MostOfPart = 1000;

    private static readonly ulong And = Folding.Hash("and");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong Every = Folding.Hash("every");
    private static readonly ulong Out = Folding.Hash("out");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Number = Folding.Hash("number");
    private static readonly WordSet Joining = Folding.SetOf("to and against versus v vs with or");

    /// <summary>What a number is joined to and still tells by itself: "the under-21 side", "a top-10 hit".</summary>
    private static readonly WordSet BeforeNumbers = Folding.SetOf("under over top last first");

    public static Quantity? At(FactWords words, int first)
    {
        var at = first;
        string? unit = null;
        var measure = Measure.Count;

        // "US$5m", "£1.2m"
        if (Units.Sign(words.Text(at)) is { } sign)
        {
            unit = sign;
            measure = Measure.Money;
            at++;
        }

        if (ClockReader.At(words, at) is { } clock)
        {
            return clock;
        }

        if (SpanReader.At(words, first) is { } span)
        {
            return Modified(words, span);
        }

        // "fianc&#233;e"
        if (words.Is(first - 1, '#') && words.Is(first - 2, '&'))
        {
            return null;
        }

        // "Six Nations", "50 Cent"
        if (first > 0 && words[first].Kind == TokenKind.Word && words[first].Has(TokenFlags.Capital) && words[first + 1].Has(TokenFlags.Capital))
        {
            return null;
        }

        // "every third pint"
        if (words.Fold(first) == Every && Numerals.Ordinal(words.Fold(first + 1)) is > 1 and var nth && words[first + 2].Kind == TokenKind.Word && !words[first + 2].Has(TokenFlags.Capital) && Units.Of(words.Fold(first + 2)) is null)
        {
            return new Quantity(first, first + 2, words.Span(first, first + 2), 1m / nth, Measure.Share) { IsWords = true };
        }

        var isPartOfWord = words[first].IsJoined && words[first - 1].IsWord && !char.IsDigit(words.Text(first - 1)[0]) && Numerals.Word(words.Fold(first - 1)) is null && Numerals.Ordinal(words.Fold(first)) is null && !BeforeNumbers.Contains(words.Fold(first - 1));
        if (isPartOfWord || NumberReader.Read(words, ref at) is not { } number)
        {
            return null;
        }

        if (number is { Measure: Measure.Count, IsVague: false } && unit is null && PartOf(words, at, number.Value) is var (whole, behind))
        {
            return Modified(words, new Quantity(first, behind, words.Span(first, behind), number.Value / whole, Measure.Share) { IsWords = number.IsWords });
        }

        var quantity = new Quantity(first, at, words.Span(first, at), number.Value, number.Measure == Measure.Count ? measure : number.Measure) { Unit = unit, IsVague = number.IsVague, IsWords = number.IsWords };
        if (quantity.Measure is Measure.Count or Measure.Money)
        {
            quantity = WithSecond(words, quantity);
        }

        quantity = UnitReader.With(words, quantity);
        if (quantity is { Measure: Measure.Count, Unit: null })
        {
            quantity = quantity with { IsOfThings = UnitReader.IsPlural(words, quantity.End), Measure = !quantity.IsWords && !UnitReader.IsPlural(words, quantity.End) && Joining.Contains(words.Fold(first - 1)) && UnitReader.EndsPercent(words, first - 2) ? Measure.Percent : Measure.Count };
        }

        if (quantity is { Measure: Measure.Count, Unit: null, To: null } && words.Fold(first - 1) == Number && first > 1)
        {
            quantity = quantity with { Measure = Measure.Ordinal, Unit = "number" }; // "at number four" is fourth
        }

        return Modified(words, quantity);
    }

    /// <summary>The whole of "one in five", "one pupil in 13" and "three out of ten", and the index behind it.</summary>
    private static (decimal Whole, int End)? PartOf(FactWords words, int at, decimal value)
    {
        var link = value == 1 && words.Fold(at + 1) == In && words[at].Kind == TokenKind.Word && !words[at].Has(TokenFlags.Capital) && Units.Of(words.Fold(at)) is null ? at + 1 : at;
        var end = words.Fold(link) == In ? link + 1 : words.Fold(link) == Out && words.Fold(link + 1) == Of ? link + 2 : -1;
        end = end > 0 && words.Fold(end) == Every ? end + 1 : words.Fold(link) == Of && words.Fold(link + 1) == Every ? link + 2 : end; // "one of every nine"
        return end > 0 && value < MostOfPart && NumberReader.Read(words, ref end) is { Measure: Measure.Count, IsVague: false, Value: > 1 and <= MostOfPart } whole && whole.Value > value
            && Units.Of(words.Fold(end)) is null && !words.Is(end, '%') && (value == 1 || !UnitReader.IsPlural(words, end)) ? (whole.Value, end) : null;
    }

    /// <summary>"10-15", "10 to 15", "between 10 and 15", "3-1".</summary>
    private static Quantity WithSecond(FactWords words, Quantity quantity)
    {
        var at = quantity.End;
        var isJoined = words[at].IsJoined;
        var link = isJoined ? at
            : words[at].Kind == TokenKind.Punctuation && words.Text(at) is [var dash] && Characters.IsDash(dash) && words.Text(at).Length == 1 && !words[at].Has(TokenFlags.SpaceBefore) ? at + 1
            : words.Fold(at) == To || (words.Fold(at) == And && words.Text(quantity.First - 1) is "between" or "Between") ? at + 1
            : -1;
        if (link < 0 || quantity.IsVague)
        {
            return quantity;
        }

        if (Units.Sign(words.Text(link)) is not null)
        {
            link++;
        }

        var start = link;

        var digits = words[quantity.End - 1].Kind == TokenKind.Number;
        if (NumberReader.Read(words, ref link) is not { Measure: Measure.Count, IsVague: false } other || (isJoined && (words[start].Kind == TokenKind.Number) != digits))
        {
            return quantity;
        }

        // "from 5 to 10" says two things, "5 to 10 years" one.
        if (words.Text(quantity.First - 1) is "from" or "From" || (!isJoined && other.Value <= quantity.Value && !IsVote(words, quantity, at)) || (words.Fold(at) == To && digits != (words[start].Kind == TokenKind.Number)))
        {
            return quantity;
        }

        var isScore = (isJoined || words.Fold(at) == To) && other.Value <= quantity.Value && quantity.Measure == Measure.Count;
        var value = !isScore && other.Value >= 1000 && other.Value / Math.Max(quantity.Value, 1) >= 1000 && quantity.Value < 1000 ? quantity.Value * Magnitude(other.Value) : quantity.Value;
        return quantity with { End = link, Span = words.Span(quantity.First, link), Value = value, To = other.Value, Measure = isScore ? Measure.Score : quantity.Measure };
    }

    /// <summary>"voted 7 to 4", "won 27 to 24": the larger number stands first.</summary>
    private static bool IsVote(FactWords words, Quantity quantity, int at) => words.Fold(at) == To && quantity is { Measure: Measure.Count, Unit: null } && words[quantity.First].Kind == TokenKind.Number == (words[at + 1].Kind == TokenKind.Number);

    /// <summary>"10-15 million": ten million.</summary>
    private static decimal Magnitude(decimal value) => value >= 1_000_000_000_000 ? 1_000_000_000_000 : value >= 1_000_000_000 ? 1_000_000_000 : value >= 1_000_000 ? 1_000_000 : 1_000;

    private static Quantity Modified(FactWords words, Quantity quantity)
    {
        var (modifier, first) = Modifiers.Before(words, quantity.First);
        if (modifier == Modifier.None && Modifiers.Behind(words, quantity.End) is { Modifier: not Modifier.None } behind)
        {
            return quantity with { Modifier = behind.Modifier, WholeSpan = words.Span(quantity.First, behind.End) };
        }

        // "ecstatic about a fourth nomination"
        return modifier == Modifier.None || (quantity.Measure == Measure.Ordinal && modifier != Modifier.Nearly) ? quantity : quantity with { Modifier = modifier, WholeSpan = words.Span(first, quantity.End) };
    }
}

using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads the number that begins at a piece, with its currency or unit behind and before it, and what moves it.</summary>
internal static class QuantityReader
{
    private static readonly ulong And = Folding.Hash("and");
    private const int MostOfPart = 1000;

    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong Every = Folding.Hash("every");
    private static readonly ulong Out = Folding.Hash("out");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Old = Folding.Hash("old");
    private static readonly ulong Aged = Folding.Hash("aged");
    private static readonly ulong Age = Folding.Hash("age");
    private static readonly ulong Per = Folding.Hash("per");
    private static readonly ulong Cent = Folding.Hash("cent");
    private static readonly ulong Percentage = Folding.Hash("percentage");
    private static readonly ulong Point = Folding.Hash("point");
    private static readonly ulong Points = Folding.Hash("points");
    private static readonly ulong Number = Folding.Hash("number");
    private static readonly ulong Time = Folding.Hash("time");
    private static readonly WordSet Occasions = Folding.SetOf("times occasions");
    private static readonly WordSet Wholes = Folding.SetOf("the its his her their all those these");
    private static readonly WordSet Joining = Folding.SetOf("to and against versus v vs with or");
    /// <summary>What a number is joined to and still tells by itself: "the under-21 side", "a top-10 hit".</summary>
    private static readonly WordSet BeforeNumbers = Folding.SetOf("under over top last first");

    private static readonly WordSet Being = Folding.SetOf("is was turned turns");
    private static readonly WordSet Persons = Folding.SetOf("who he she");
    private static readonly ulong[] Percents = [Folding.Hash("percent"), Folding.Hash("pc"), Folding.Hash("pct")];

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

        quantity = WithUnit(words, quantity);
        if (quantity is { Measure: Measure.Count, Unit: null })
        {
            quantity = quantity with { IsOfThings = IsPlural(words, quantity.End), Measure = !quantity.IsWords && !IsPlural(words, quantity.End) && Joining.Contains(words.Fold(first - 1)) && EndsPercent(words, first - 2) ? Measure.Percent : Measure.Count };
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
            && Units.Of(words.Fold(end)) is null && !words.Is(end, '%') && (value == 1 || !IsPlural(words, end)) ? (whole.Value, end) : null;
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

    private static Quantity WithUnit(FactWords words, Quantity quantity)
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

        return IsAge(words, quantity) ? quantity with { Measure = Measure.Age } : quantity with { Unit = UnitOfWhole(words, at) };
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

    /// <summary>"aged 47", "at the age of 47", "Ms Lund, 47, said", "who is 47", "At 47, she".</summary>
    private static bool IsAge(FactWords words, Quantity quantity)
    {
        var (first, end) = (quantity.First, quantity.End);
        if (IsCalledAge(words, first))
        {
            return true;
        }

        var isYears = words[first].Kind == TokenKind.Number && quantity is { IsVague: false, To: null, Value: >= 1 and < Quantity.Oldest } && quantity.Value == decimal.Truncate(quantity.Value);
        var isClosed = words.Is(end, ',') || words[end].Kind == TokenKind.Stop || end >= words.Count;
        return isYears && (isClosed || words.Fold(end) == And) && IsBehindPerson(words, first, isClosed);
    }

    /// <summary>"aged 47", "at the age of 47", "age 47".</summary>
    private static bool IsCalledAge(FactWords words, int number)
    {
        var before = words.Fold(number - 1);
        return before == Aged || (before == Of && words.Fold(number - 2) == Age) || (before == Age && !words[number].IsJoined);
    }

    /// <summary>"Lund, 47,", "who is 47", "Lund is 47 and", "At 47,".</summary>
    private static bool IsBehindPerson(FactWords words, int number, bool isClosed)
    {
        var isName = words[number - 2].Has(TokenFlags.Capital);
        return Being.Contains(words.Fold(number - 1)) ? isName || Persons.Contains(words.Fold(number - 2))
            : isClosed && ((words.Is(number - 1, ',') && isName) || (words.Text(number - 1) is "At" && words.Is(number + 1, ',')));
    }

    /// <summary>Whether what stands behind a number says what it measures: "%", "per cent", "miles", "million".</summary>
    public static bool HasUnit(FactWords words, int at) =>
        EndOfPercent(words, at) > 0 || words.Fold(at) == Percentage || Units.Of(words.Fold(at)) is not null || Numerals.Scale(words.Fold(at)) is not null;

    public static bool IsPlural(FactWords words, int at) =>
        words[at].Kind == TokenKind.Word && !words[at].IsJoined && words.Text(at) is { Length: > 3 } text && ((text[^1] == 's' && text[^2] != 's') || text is "people" or "children" or "women");

    /// <summary>"49% to 47": it is said once.</summary>
    private static bool EndsPercent(FactWords words, int at) => EndOfPercent(words, at) == at + 1 || EndOfPercent(words, at - 1) == at + 1;

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

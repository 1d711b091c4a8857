using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads a number in digits or words: its value, and whether it is an ordinal, a share of a whole or only an order of magnitude.</summary>
internal static class NumberReader
{
    /// <summary>Nobody counts more: what is more in digits is no number, and in words it is as much as this.</summary>
    private const long Most = 1_000_000_000_000_000_000;

    private const int Hundred = 100;

    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong An = Folding.Hash("an");
    private static readonly ulong And = Folding.Hash("and");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong One = Folding.Hash("one");
    private static readonly ulong No = Folding.Hash("no");
    private static readonly ulong Another = Folding.Hash("another");
    private static readonly ulong Few = Folding.Hash("few");
    private static readonly ulong Couple = Folding.Hash("couple");
    private static readonly ulong Pair = Folding.Hash("pair");
    private static readonly WordMap<int> Multiples = new(new Dictionary<ulong, int>
    {
        [Folding.Hash("twice")] = 2,
        [Folding.Hash("double")] = 2,
        [Folding.Hash("doubled")] = 2,
        [Folding.Hash("thrice")] = 3,
        [Folding.Hash("triple")] = 3,
        [Folding.Hash("tripled")] = 3,
        [Folding.Hash("treble")] = 3,
        [Folding.Hash("trebled")] = 3,
        [Folding.Hash("quadruple")] = 4,
        [Folding.Hash("quadrupled")] = 4,
        [Folding.Hash("fourfold")] = 4,
        [Folding.Hash("twofold")] = 2,
        [Folding.Hash("threefold")] = 3,
        [Folding.Hash("fivefold")] = 5,
        [Folding.Hash("tenfold")] = 10,
    });

    /// <summary>Words before "a month" that say how long something takes, and words behind it that say when.</summary>
    private static readonly WordSet SpanLeads = Folding.SetOf("within for after over than least nearly almost about takes take took lasts lasted spends spend spent serves serve served");

    private static readonly WordSet BehindSpans = Folding.SetOf("later earlier after before apart");

    /// <summary>The words that a number can begin with.</summary>
    public static IEnumerable<ulong> Starts { get; } = [A, An, Folding.Hash("half"), Folding.Hash("every"), .. ClockReader.Starts, .. Folding.SetOf("day week month year hour decade days weeks months years hours minutes decades century centuries"), .. Multiples.Keys, .. Numerals.Starts];

    public static (decimal Value, Measure Measure, bool IsVague, bool IsWords)? Read(FactWords words, ref int at)
    {
        var fold = words.Fold(at);
        if (fold == 0)
        {
            return null;
        }

        if (words[at].Kind == TokenKind.Number)
        {
            if (!Numerals.TryDigits(words.Text(at), out var digits, out var suffix))
            {
                return null;
            }

            at++;
            if (suffix is "st" or "nd" or "rd" or "th")
            {
                return (digits, Measure.Ordinal, false, false);
            }

            if (suffix is "s")
            {
                return (digits, Measure.Count, !words[at - 1].IsJoined, false); // "in her 30s", "the under-21s"
            }

            if (suffix.Length > 0)
            {
                if (Suffixes.ValueOf(suffix) is { } factor && digits <= Most / factor)
                {
                    return (digits * factor, Measure.Count, false, false);
                }

                at--;
                return null;
            }

            if (Numerals.Scale(words.Fold(at)) is { } scale && (words.Text(at) is not ("score" or "k" or "m" or "M") || (words.Text(at) is "m" && Units.Sign(words.Text(at - 2)) is not null)) && digits < 1_000_000)
            {
                at++;
                return (digits * scale, Measure.Count, false, false);
            }

            return (digits + Half(words, ref at), Measure.Count, false, false);
        }

        return InWords(words, ref at);
    }

    private static (decimal Value, Measure Measure, bool IsVague, bool IsWords)? InWords(FactWords words, ref int at)
    {
        var fold = words.Fold(at);
        if (Multiples.TryGetValue(fold, out var times))
        {
            at++;
            return (times, Measure.Times, false, true);
        }

        if (Numerals.Plural(fold) is { } plural && words.Text(at) is not "scores" || (Numerals.Plural(fold) is { } many && words.Fold(at + 1) == Of && (plural = many) > 0))
        {
            at++;
            while (words.Fold(at) == Of && Numerals.Plural(words.Fold(at + 1)) is { } next)
            {
                plural = Math.Min(plural, Most / next) * next;
                at += 2;
            }

            return (plural, Measure.Count, true, true);
        }

        if (fold == A || fold == An)
        {
            // "a hundred", "a dozen", "a third of", "a few million", "a couple of"
            if (words.Fold(at + 1) == Few && Numerals.Scale(words.Fold(at + 2)) is { } few)
            {
                at += 3;
                return (few, Measure.Count, true, true);
            }

            if ((words.Fold(at + 1) == Couple || words.Fold(at + 1) == Pair) && words.Fold(at + 2) == Of)
            {
                at += 2;
                return (2, Measure.Count, words.Fold(at - 1) == Couple, true);
            }

            if (words.Fold(at + 1) is var next && Numerals.Scale(next) is { } scale && words.Text(at + 1).Length > 2 && words.Text(at + 1) is not "score")
            {
                at++;
                return (Composed(words, ref at, 1), Measure.Count, false, true);
            }

            // "within a month", "a month later"
            if (Units.Of(next) is { } span && (SpanLeads.Contains(words.Fold(at - 1)) || (Units.TimeOf(span).Rank > 0 && BehindSpans.Contains(words.Fold(at + 2)))))
            {
                at++;
                return (1, Measure.Count, false, true);
            }

            if (Numerals.Part(next) is { } part && Shares.BeginsAt(words, at))
            {
                at += 2;
                return (part, Measure.Share, false, true);
            }

            return null;
        }

        if (words.Text(at) is "half" or "Half")
        {
            at++;
            if (Numerals.Scale(words.Fold(at + 1)) is { } of && words.Fold(at) == A && words.Text(at + 1).Length > 2)
            {
                at += 2;
                return (of / 2m, Measure.Count, false, true);
            }

            return Shares.IsHalf(words, at - 1) ? (1m / 2, Measure.Share, false, true) : null;
        }

        if (Numerals.Word(fold) is { } value)
        {
            if (fold == One && (words.Fold(at - 1) == No || words.Fold(at - 1) == Another || words.Fold(at - 1) == The || words[at].IsOwner))
            {
                return null;
            }

            // "two-thirds", "three quarters of"
            if (Numerals.Part(words.Fold(at + 1)) is { } part && value is > 0 and < 10 && (words[at + 1].IsJoined || words.Fold(at + 2) == Of) && (value == 1 || words.Text(at + 1)[^1] == 's'))
            {
                at += 2;
                return (value * part, Measure.Share, false, true);
            }

            var isOrdinal = false;
            if (value >= 20 && value % 10 == 0)
            {
                if (words.Fold(at + 1) is var unit && Numerals.Word(unit) is > 0 and < 10 and var ones)
                {
                    value += ones;
                    at++;
                }
                else if (Numerals.Ordinal(unit) is > 0 and < 10 and var last && words[at + 1].IsJoined)
                {
                    value += last;
                    at++;
                    isOrdinal = true;
                }
            }

            at++;
            if (isOrdinal)
            {
                return (value, Measure.Ordinal, false, true);
            }

            at--;
            return (Scaled(words, ref at, value), Measure.Count, false, true);
        }

        if (Numerals.Ordinal(fold) is { } ordinal && words.Text(at) is not ("Second" or "second") || (Numerals.Ordinal(fold) is { } second && (ordinal = second) > 0 && !words[at].IsJoined))
        {
            // So is the "first" of "first-half goal", "first of all" and "at first".
            at++;
            return (ordinal, Measure.Ordinal, false, true);
        }

        return null;
    }

    /// <summary>"two hundred and fifty thousand"; begins at the last word of the first number.</summary>
    private static decimal Scaled(FactWords words, ref int at, int value)
    {
        at++;
        if (words.Text(at) is "point" && Numerals.Word(words.Fold(at + 1)) is >= 0 and < 10 and var tenth)
        {
            at += 2;
            return TimesScale(words, ref at, value + (tenth / 10m));
        }

        var half = Half(words, ref at);
        return half > 0 ? TimesScale(words, ref at, value + half) : Composed(words, ref at, value);
    }

    /// <summary>"two point five million", "two and a half bn".</summary>
    private static decimal TimesScale(FactWords words, ref int at, decimal value)
    {
        var scale = ScaleAt(words, at);
        at += scale is null ? 0 : 1;
        return value * (scale ?? 1);
    }

    /// <summary>A scale behind a number in words: "k" and "m" are none there.</summary>
    private static long? ScaleAt(FactWords words, int at) => words.Text(at).Length > 1 ? Numerals.Scale(words.Fold(at)) : null;

    private static decimal Composed(FactWords words, ref int at, decimal value)
    {
        decimal whole = 0;
        var part = value;
        var hasHundreds = false;
        while (ScaleAt(words, at) is { } scale && words.Text(at) is not "score" && !(hasHundreds && scale == Hundred))
        {
            at++;
            hasHundreds = scale == Hundred;
            if (hasHundreds)
            {
                part *= Hundred;
            }
            else
            {
                whole += part * scale;
                part = 0;
            }

            var next = words.Fold(at) == And ? at + 1 : at;
            if (Numerals.Word(words.Fold(next)) is not { } more || more == 0 || scale is 12 or 20)
            {
                break;
            }

            // "two hundred and fifty", but not "four hundred and two others"
            at = next + 1;
            if (more >= 20 && Numerals.Word(words.Fold(at)) is > 0 and < 10 and var ones)
            {
                more += ones;
                at++;
            }

            part += more;
        }

        return Math.Min(whole + part, Most);
    }

    /// <summary>"a year and a half".</summary>
    /// <param name="unit">How many of its units what is halved makes: ten years for a decade.</param>
    public static Quantity AndHalf(FactWords words, Quantity whole, int unit)
    {
        var end = whole.End;
        return whole.To is null && Half(words, ref end) is > 0 and var half ? whole with { Value = whole.Value + (half * unit), IsUnitAlone = false, End = end, Span = words.Span(whole.First, end) } : whole;
    }

    /// <summary>"and a half".</summary>
    private static decimal Half(FactWords words, ref int at)
    {
        var isHalf = words.Text(at + 2) is "half" && ((words.Fold(at) == And && words.Fold(at + 1) == A) || (words[at].IsJoined && words.Text(at) is "and"));
        at += isHalf ? 3 : 0;
        return isHalf ? 1m / 2 : 0;
    }
}

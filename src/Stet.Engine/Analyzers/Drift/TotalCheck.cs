using System.Globalization;
using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>"12 men and 5 women, 18 people in all": parts that stand in a row beside their total.</summary>
internal static class TotalCheck
{
    /// <summary>Words from one part to the next: "seats in the north and".</summary>
    private const int MostBetween = 7;

    private const int MostParts = 12;
    private const string Breaks = ";)";

    private static readonly ulong Total = Folding.Hash("total");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong Inside = Folding.Hash("in");
    private static readonly ulong All = Folding.Hash("all");
    private static readonly ulong Altogether = Folding.Hash("altogether");
    private static readonly ulong Told = Folding.Hash("told");
    private static readonly ulong Them = Folding.Hash("them");
    private static readonly ulong Whom = Folding.Hash("whom");

    public static IEnumerable<SumError> In(SentenceFacts sentence, SumOptions options)
    {
        for (var i = 0; i < sentence.Facts.Count; i++)
        {
            if (SumFigures.Plain(sentence, i) is { } total && (Behind(sentence, i, total, options) ?? InFront(sentence, i, total, options)) is { } error)
            {
                yield return error;
            }
        }
    }

    /// <summary>The total stands behind its parts, and says that it is one.</summary>
    private static SumError? Behind(SentenceFacts sentence, int index, Quantity total, SumOptions options)
    {
        if (!(IsTotalOf(sentence, total) || IsInAll(sentence, total)))
        {
            return null;
        }

        var parts = new List<Quantity>();
        var next = total.First - (IsTotalOf(sentence, total) ? 3 : 0);
        for (var i = index - 1; i >= 0 && parts.Count < MostParts; i--)
        {
            if (SumFigures.Plain(sentence, i) is not { } part || part.Measure != total.Measure || !IsAlike(part, total) || next - part.End > MostBetween || SumFigures.HasBreak(sentence, part.End, next, options, Breaks))
            {
                break;
            }

            parts.Add(part);
            next = part.First;
        }

        parts.Reverse();
        return parts.Count >= 2 && Agree(sentence, total, parts, options) ? Error(sentence, total, parts, isWhole: true) : null;
    }

    /// <summary>The total stands in front: "a total of 20 people, 12 of them men", "18 passengers, 12 men and 5 women", "of the 20 votes, 12 were for".</summary>
    private static SumError? InFront(SentenceFacts sentence, int index, Quantity total, SumOptions options)
    {
        if (total.Measure != Measure.Count || (!IsCounted(total.Unit) && !Written.WordsBehind(sentence, total).Any(options.Wholes.Has)))
        {
            return null;
        }

        var parts = new List<Quantity>();
        var words = new HashSet<ulong>();
        var ofThem = 0;
        var last = total.End;
        for (var i = index + 1; i < sentence.Facts.Count && parts.Count < MostParts; i++)
        {
            if (SumFigures.Plain(sentence, i) is not { Measure: Measure.Count } part || !IsAlike(part, total) || part.First - last > MostBetween || SumFigures.HasBreak(sentence, last, part.First, options, Breaks))
            {
                break;
            }

            parts.Add(part);
            last = part.End;
            words.UnionWith(Written.WordsBehind(sentence, part));
            ofThem += part.End + 1 < sentence.Pieces.Count && sentence.Pieces[part.End].Fold == Of && (sentence.Pieces[part.End + 1].Fold == Them || sentence.Pieces[part.End + 1].Fold == Whom) ? 1 : 0;
        }

        if (parts.Count < 2 || (sentence.Facts.Count > index + 1 + parts.Count && sentence.Facts[index + 1 + parts.Count] is Quantity))
        {
            return null;
        }

        var isWhole = options.Complements.Any(set => words.Count(set.Contains) == parts.Count);
        var isDirect = parts[0].First - total.End <= MostBetween && IsComma(sentence, parts[0].First - 1);
        var isOf = total.First >= 2 && sentence.Pieces[total.First - 2].Fold == Of && sentence.Pieces[total.First - 1].Fold == The;
        var isExclusive = words.Count(options.Exclusive.Has) >= parts.Count;
        return isWhole && (isDirect || ofThem > 0 || isOf) ? Error(sentence, total, parts, isWhole: true)
            : isExclusive && (isOf || ofThem == parts.Count) ? Error(sentence, total, parts, isWhole: false)
            : null;
    }

    /// <param name="isWhole">The parts leave no rest; otherwise they may be fewer than the total.</param>
    private static SumError? Error(SentenceFacts sentence, Quantity total, List<Quantity> parts, bool isWhole)
    {
        var sum = parts.Sum(part => part.Value);
        var room = parts.Sum(part => Rounding(sentence, part)) + Rounding(sentence, total);
        var isWrong = sum > total.Value + room || (isWhole && sum < total.Value - room);
        return isWrong && sum < 3 * total.Value && total.Value < 3 * sum
            ? new SumError(total, parts, $"{SumFigures.Listed(parts.Select(part => Written.Text(sentence, part)))} make {Show(sum, total)}, not {Written.Text(sentence, total)}")
            : null;
    }

    /// <summary>Small counts are exact; amounts of money and large numbers are rounded.</summary>
    private static decimal Rounding(SentenceFacts sentence, Quantity quantity) =>
        quantity.Measure == Measure.Count && quantity.Value < 1000 && quantity.Value == decimal.Truncate(quantity.Value) ? 0 : Written.HalfUnit(sentence, quantity);

    private static string Show(decimal sum, Quantity total) => total.Measure != Measure.Money ? sum.ToString("#,0.##", CultureInfo.InvariantCulture)
        : sum >= 1_000_000_000 ? $"{total.Unit}{(sum / 1_000_000_000).ToString("0.##", CultureInfo.InvariantCulture)}bn"
        : sum >= 1_000_000 ? $"{total.Unit}{(sum / 1_000_000).ToString("0.##", CultureInfo.InvariantCulture)}m"
        : $"{total.Unit}{sum.ToString("#,0.##", CultureInfo.InvariantCulture)}";

    private static bool IsTotalOf(SentenceFacts sentence, Quantity total) => total.First >= 2 && sentence.Pieces[total.First - 1].Fold == Of && sentence.Pieces[total.First - 2].Fold == Total;

    /// <summary>"18 people in all", "18 in total", "18 altogether".</summary>
    private static bool IsInAll(SentenceFacts sentence, Quantity total)
    {
        for (var i = total.End; i + 1 < sentence.Pieces.Count && i <= total.End + 2; i++)
        {
            var (fold, next) = (sentence.Pieces[i].Fold, sentence.Pieces[i + 1].Fold);
            if (fold == Altogether || (fold == Inside && (next == All || next == Total)) || (fold == All && next == Told))
            {
                return i + 2 >= sentence.Pieces.Count || !sentence.Pieces[i + 2].IsWord || fold == Altogether;
            }

            if (!sentence.Pieces[i].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Parts and total count the same: by one noun, or by one that stands for all.</summary>
    private static bool Agree(SentenceFacts sentence, Quantity total, List<Quantity> parts, SumOptions options)
    {
        var own = Written.WordsBehind(sentence, total).TakeWhile(fold => fold != Inside && fold != All && fold != Altogether).ToArray();
        return own.Length == 0 || own.Any(options.Wholes.Has) || parts.Exists(part => Written.WordsBehind(sentence, part).Any(word => own.Contains(word)));
    }

    /// <summary>"14 seats in the north and 9 in the south": a bare number counts what the one before it does.</summary>
    private static bool IsAlike(Quantity part, Quantity total) => part.Unit == total.Unit || (part.Measure == Measure.Count && (part.Unit is null || total.Unit is null) && IsCounted(part.Unit ?? total.Unit));

    /// <summary>Units that are things, and no measures.</summary>
    private static bool IsCounted(string? unit) => unit is "seat" or "vote" or "goal" or "point";

    private static bool IsComma(SentenceFacts sentence, int piece) => sentence.Block.Text[sentence.Pieces[piece].Span.Start] is ',' or ':' or '(' or '-' or '\u2013' or '\u2014';
}

using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>How a quantity is written: how far it was rounded, and the words beside it.</summary>
internal static class Written
{
    /// <summary>"13 burned-out houses": a number's noun stands no farther behind it.</summary>
    private const int Reach = 4;

    /// <summary>Half a unit of the last digit: 0.05 of "5.1", 500 of "12,000", half a million of "$12m", nothing of a number in words.</summary>
    public static decimal HalfUnit(SentenceFacts sentence, Quantity quantity)
    {
        var text = sentence.Block.Text.Slice(quantity.Span.Start, quantity.Span.Length);
        decimal digits = 0, unit = 0;
        var zeros = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                if (digits > 1_000_000_000_000)
                {
                    return 0;
                }

                digits = unit > 0 ? digits + ((c - '0') * (unit /= 10)) : (digits * 10) + (c - '0');
                zeros = c == '0' && unit == 0 ? zeros + 1 : 0;
            }
            else if (c == '.' && unit == 0 && digits > 0)
            {
                unit = 1;
            }
            else if (digits > 0 && c != ',')
            {
                break;
            }
        }

        if (digits == 0)
        {
            return 0;
        }

        var last = unit > 0 ? unit : digits >= 1000 ? PowerOfTen(Math.Min(zeros, 3)) : 1;
        return last * (quantity.Value / digits) / 2;
    }

    /// <summary>The words behind a number, up to punctuation or the next fact, folded.</summary>
    public static IEnumerable<ulong> WordsBehind(SentenceFacts sentence, Fact fact)
    {
        for (var i = fact.End; i < Math.Min(sentence.Pieces.Count, fact.End + Reach); i++)
        {
            if (!sentence.Pieces[i].IsWord || sentence.Pieces[i].Kind == TokenKind.Number)
            {
                yield break;
            }

            yield return sentence.Pieces[i].Fold;
        }
    }

    public static string Text(SentenceFacts sentence, Fact fact) => sentence.Block.Prose.ToString(fact.Span);

    private static decimal PowerOfTen(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}

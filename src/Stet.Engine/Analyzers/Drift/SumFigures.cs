using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>What the checks of sums go by in a sentence: the figures that can be reckoned with, and where a clause ends.</summary>
internal static class SumFigures
{
    /// <summary>Larger figures are no news, and their products leave the range of decimals.</summary>
    private const decimal Most = 1_000_000_000_000_000;

    /// <summary>A count or an amount that is said plainly; null for "about 20", "hundreds" and "10 to 15".</summary>
    public static Quantity? Plain(SentenceFacts sentence, int fact) =>
        fact < sentence.Facts.Count && sentence.Facts[fact] is Quantity { Modifier: Modifier.None, IsVague: false, To: null, Value: > 0 and < Most, Measure: Measure.Count or Measure.Money } quantity ? quantity : null;

    /// <summary>Whether another clause begins between two pieces.</summary>
    /// <param name="marks">What ends a clause besides the words of the rule.</param>
    public static bool HasBreak(SentenceFacts sentence, int first, int end, SumOptions options, string marks)
    {
        for (var i = first; i < end; i++)
        {
            if (options.Breaks.Has(sentence.Pieces[i].Fold) || marks.Contains(sentence.Block.Text[sentence.Pieces[i].Span.Start], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"12, 5 and 3"</summary>
    public static string Listed(IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}

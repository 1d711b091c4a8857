using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Originals;

/// <summary>Who speaks at a word of an original.</summary>
internal static class OriginalSpeech
{
    /// <summary>A label longer than this is a sentence with a colon.</summary>
    private const int LongestLabel = 60;

    /// <summary>The outer quotation of the original that holds a word; null in its narration.</summary>
    public static Quotation? QuotationAt(Original original, Word word)
    {
        // The last that opens at or before the word, and those around it: all others are closed before that one opens.
        var quotations = original.Article.Blocks[word.Block].Quotations;
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.Start <= word.Span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var outer = low == 0 ? null : quotations[low - 1];
        while (outer?.Outer is { } around)
        {
            outer = around;
        }

        return outer is not null && outer.Span.Contains(word.Span) ? outer : null;
    }

    /// <summary>The name of the person who says a word there; empty where nobody is named.</summary>
    public static IReadOnlyList<string> SpeakerAt(Original original, int word) => SpeakerNames.Of(AttributionAt(original, word));

    /// <summary>The same as it is written there.</summary>
    public static string SpeakerTextAt(Original original, int word) => AttributionAt(original, word)?.SpeakerText ?? "";

    /// <summary>By the quotation's attribution, or by the label of a transcript's paragraph.</summary>
    private static Attribution? AttributionAt(Original original, int word)
    {
        var there = original.Words[word];
        if (QuotationAt(original, there) is { } quotation)
        {
            return original.Article.Attributions.Of(quotation);
        }

        var block = original.Article.Blocks[there.Block];
        var colon = block.Text[..Math.Min(LongestLabel, there.Span.Start)].IndexOf(':');
        return colon > 0 ? new Attribution(AttributionKind.Label, block, new TextSpan(0, colon), null) : null;
    }
}

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
        foreach (var quotation in original.Article.Blocks[word.Block].Quotations)
        {
            if (quotation.Outer is null && quotation.Span.Contains(word.Span))
            {
                return quotation;
            }
        }

        return null;
    }

    /// <summary>The name of the person who says a word there; empty where nobody is named.</summary>
    public static IReadOnlyList<string> SpeakerAt(Original original, int word) => SpeakerNames.Of(AttributionAt(original, word));

    /// <summary>Who says a word there: by the quotation's attribution, or by the label of a transcript's paragraph.</summary>
    public static Attribution? AttributionAt(Original original, int word)
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

using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Originals;

/// <summary>Who speaks at a word of an original.</summary>
internal static class OriginalSpeech
{
    /// <summary>A label longer than this is a sentence with a colon.</summary>
    private const int LongestLabel = 60;

    /// <summary>Paragraphs of one running quotation that are asked for its speaker.</summary>
    private const int MostParts = 20;

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

    /// <summary>The attribution of a quotation that may run over several paragraphs: its speaker is named where it begins or where it ends. Null
    /// where they seem to name different people.</summary>
    private static Attribution? OfRunning(Attributions attributions, Quotation quotation)
    {
        var own = attributions.Of(quotation);
        if (quotation is { ContinuedFrom: null, ContinuedIn: null })
        {
            return own;
        }

        var first = quotation;
        for (var i = 0; i < MostParts && first.ContinuedFrom is { } earlier; i++)
        {
            first = earlier;
        }

        var part = first;
        for (var i = 0; i < 2 * MostParts && part is not null; i++, part = part.ContinuedIn)
        {
            var other = attributions.Of(part);
            if (SpeakerNames.AreDifferent(SpeakerNames.Of(own), SpeakerNames.Of(other)))
            {
                return null;
            }

            own = SpeakerNames.Of(own).Count == 0 && other.IsAttributed ? other : own;
        }

        return own;
    }

    /// <summary>Who says a word there: by the quotation's attribution, or by the label of a transcript's paragraph.</summary>
    public static Attribution? AttributionAt(Original original, int word)
    {
        var there = original.Words[word];
        if (QuotationAt(original, there) is { } quotation)
        {
            return OfRunning(original.Article.Attributions, quotation);
        }

        var block = original.Article.Blocks[there.Block];
        var colon = block.Text[..Math.Min(LongestLabel, there.Span.Start)].IndexOf(':');
        return colon > 0 ? new Attribution(AttributionState.Label, AttributionShape.LabelBefore, block, new TextSpan(0, colon), null) : null;
    }
}

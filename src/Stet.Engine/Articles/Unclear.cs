using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Speakers who are nobody in particular.</summary>
public static class Unclear
{
    private static readonly ulong They = Folding.Hash("they");

    /// <summary>The words that leave open who speaks; null where they do not: "They say" at the head of a paragraph, and a "he" or "she" whom nobody in
    /// the story fits, or two people in the sentence before it.</summary>
    public static TextSpan? Of(Quotation quotation, Attribution attribution)
    {
        if (attribution.Speaker is not { } speaker || attribution.Block != quotation.Block || !attribution.IsBeside || !attribution.IsPronoun)
        {
            return null;
        }

        var block = attribution.Block;
        var at = block.TokenAt(speaker.Start);
        return block.Tokens[at].Fold == They ? at == 0 ? speaker : null
            : SpeakerWords.IsSingular(block.Tokens[at]) && (attribution.State == AttributionState.PronounUnresolved || attribution.IsAmbiguous) ? speaker
            : null;
    }
}

using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Speakers who are nobody in particular.</summary>
internal static class Unclear
{
    private static readonly ulong They = Folding.Hash("they");

    /// <summary>The words that leave open who speaks; null where they do not: "They say" at the head of a paragraph, and a pronoun that nobody before it fits, or two
    /// people in the sentence before it alike.</summary>
    public static TextSpan? Of(Quotation quotation, Attribution attribution)
    {
        if (attribution.Speaker is not { } speaker || attribution.Block != quotation.Block || !attribution.IsBeside || !attribution.IsPronoun)
        {
            return null;
        }

        var isHead = attribution is { Block: var block, PronounToken: 0 } && block.Tokens[0].Fold == They;
        return isHead || attribution.State == AttributionState.PronounUnresolved || attribution.IsAmbiguous ? speaker : null;
    }
}

using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Speakers who are nobody in particular.</summary>
public static class Unclear
{
    private static readonly ulong They = Folding.Hash("they");

    /// <summary>The words that leave open who speaks; null where they do not. "They say" at the head of a paragraph, and a "he" or "she" that nobody
    /// named in the story fits.</summary>
    public static TextSpan? Of(Quotation quotation, Attribution attribution)
    {
        if (attribution.Speaker is not { } speaker || attribution.Block != quotation.Block || !attribution.IsBeside)
        {
            return null;
        }

        var token = attribution.Block.Tokens[attribution.Block.TokenAt(speaker.Start)];
        return token.Fold == They && token.End == speaker.End && attribution.Block.TokenAt(speaker.Start) == 0 ? speaker
            : attribution.State == AttributionState.PronounUnresolved && SpeakerWords.IsSingular(token) ? speaker
            : null;
    }
}

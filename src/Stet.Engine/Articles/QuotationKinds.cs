using Stet.Text;

namespace Stet.Articles;

/// <summary>Decides what kind of quotation one is. Nobody else does.</summary>
internal static class QuotationKinds
{
    /// <param name="attribution">Of the quotation.</param>
    public static QuotationKind Of(Quotation quotation, Attribution attribution) =>
        quotation.Outer is not null ? QuotationKind.Nested
        : quotation.Shape == MarkShape.None ? QuotationKind.Block
        : (quotation.Block.Role & (Roles.Headline | Roles.Subheading)) != Roles.None ? QuotationKind.Headline
        : quotation.ContinuedFrom is not null ? QuotationKind.Continued
        : attribution is { State: AttributionState.NotSpeech, Shape: not AttributionShape.Thought } ? QuotationKind.Scare
        : IsWhole(quotation) ? QuotationKind.Direct
        : Speech.IsTerm(quotation) && !attribution.IsBeside ? QuotationKind.Scare
        : QuotationKind.Partial;

    /// <summary>Every word that carries meaning has a capital: the name of a film, a book, a bill.</summary>
    public static bool IsTitle(Quotation quotation)
    {
        var block = quotation.Block;
        int words = 0, capitals = 0;
        for (var i = block.TokenAt(quotation.Inner.Start); i < block.Tokens.Length && block.Tokens[i].End <= quotation.Inner.End; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Length > 3))
            {
                words++;
                capitals += token.Kind == TokenKind.Number || token.Has(TokenFlags.Capital) ? 1 : 0;
            }
            else if ((token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital) && !SpeakerWords.IsSmallInTitles(token)) || (token.Kind == TokenKind.Stop && token.End < quotation.Inner.End))
            {
                return false; // "Neither do I.", "Enough. Go Home."
            }
        }

        return words > 0 && capitals == words;
    }

    /// <summary>Begins like a sentence and ends like one, or is the second part of one that its speaker's clause interrupts.</summary>
    private static bool IsWhole(Quotation quotation)
    {
        if (quotation.IsSentence)
        {
            return true;
        }

        var text = quotation.Block.Text;
        var inner = text[quotation.Inner.Start..quotation.Inner.End].Trim();
        if (inner.IsEmpty || !Ends(inner, text[quotation.Span.End..]))
        {
            return false;
        }

        // "Q1," X said, "q2." The second part begins in lower case; the first ended with a comma.
        var earlier = quotation.Block.OuterQuotationBefore(quotation.Span.Start);
        return earlier is not null && earlier.Span.End <= quotation.Span.Start
            && text[earlier.Inner.Start..earlier.Inner.End].TrimEnd() is [.., ',' or '\u2014' or '\u2013' or '-']
            && !text[earlier.Span.End..quotation.Span.Start].ContainsAny('.', '!', '?');
    }

    /// <summary>Ends with a stop, inside the marks or right behind them as British papers put it.</summary>
    private static bool Ends(ReadOnlySpan<char> inner, ReadOnlySpan<char> behind) =>
        inner[^1] == ',' || Characters.IsStop(inner[^1]) || (!behind.IsEmpty && Characters.IsStop(behind[0]));
}

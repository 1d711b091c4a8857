using System.Collections.Frozen;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Decides what kind of quotation one is. Nobody else does.</summary>
internal static class QuotationKinds
{
    /// <summary>From so many words on nobody puts marks around a mere term.</summary>
    private const int LongestTerm = 3;

    /// <summary>Words right before the marks that say that the quoted ones are a name for something.</summary>
    private static readonly FrozenSet<ulong> Naming = new[]
    {
        "so-called", "called", "dubbed", "nicknamed", "named", "titled", "entitled", "known", "word", "term", "phrase", "album", "film", "movie", "book", "novel", "song", "single", "show", "series", "play", "nickname",
    }.Select(word => Folding.Hash(word)).ToFrozenSet();

    /// <param name="attribution">Of the quotation; null where nobody is named for it.</param>
    public static QuotationKind Of(Quotation quotation, Attribution? attribution) =>
        quotation.Outer is not null ? QuotationKind.Nested
        : quotation.Shape == MarkShape.None ? QuotationKind.Block
        : (quotation.Block.Role & (Roles.Headline | Roles.Subheading)) != Roles.None ? QuotationKind.Headline
        : quotation.ContinuedFrom is not null ? QuotationKind.Continued
        : IsTitle(quotation) && !IsSaid(attribution) ? QuotationKind.Scare
        : IsWhole(quotation) ? QuotationKind.Direct
        : IsTerm(quotation, attribution) ? QuotationKind.Scare
        : QuotationKind.Partial;

    /// <summary>Every word that carries meaning has a capital: the name of a film, a book, a bill.</summary>
    public static bool IsTitle(Quotation quotation)
    {
        var block = quotation.Block;
        int words = 0, capitals = 0;
        for (var i = block.TokenAt(quotation.Inner.Start); i < block.Tokens.Length && block.Tokens[i].End <= quotation.Inner.End; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Length > 3)
            {
                words++;
                capitals += token.Has(TokenFlags.Capital) ? 1 : 0;
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

    private static bool IsTerm(Quotation quotation, Attribution? attribution)
    {
        if (quotation.WordCount > LongestTerm)
        {
            return false;
        }

        var block = quotation.Block;
        var before = block.TokenAt(quotation.Span.Start) - 1;
        return !IsSaid(attribution) || (before >= 0 && Naming.Contains(block.Tokens[before].Fold));
    }

    private static bool IsSaid(Attribution? attribution) => attribution is { Kind: AttributionKind.Beside or AttributionKind.Label };
}

using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Decides whether a word that stands twice or more in a row is a slip, grammar, emphasis or a name.</summary>
internal static class DoubledWord
{
    /// <summary>How far back the "what" of "what the minister meant is is …" may stand, in tokens.</summary>
    private const int ClauseReach = 8;

    /// <summary>How far back the verb of "turned the lights on on Friday" may stand, in tokens.</summary>
    private const int VerbReach = 3;

    /// <param name="first">The first of the equal tokens.</param>
    /// <param name="last">The last of them.</param>
    public static Judgement Judge(RepetitionOptions options, Block block, int first, int last)
    {
        var tokens = block.Tokens;
        var text = block.Text;
        var one = tokens[first];
        var two = tokens[first + 1];
        if (options.Emphasis.Contains(one.Fold) || options.Except.MatchesAt(tokens, first) || IsLetter(text, one) || one.Has(TokenFlags.Abbreviation)
            || IsPartOfCompound(text, tokens, first, last))
        {
            return Judgement.Silent;
        }

        var isParticle = options.Particles.Contains(one.Fold);
        if ((isParticle && Stands(options.PhrasalVerbs, tokens, first, VerbReach))
            || (options.Closing.Contains(one.Fold) && Stands(options.Openers, tokens, first, ClauseReach)))
        {
            return Judgement.Silent;
        }

        var isCertain = isParticle || options.Certain.Contains(one.Fold);
        return Cased(options, tokens, first, one, two, isCertain)
            ?? (isCertain ? Judgement.Certain : last - first > 1 ? Judgement.Possible : Judgement.Likely);
    }

    /// <summary>What capitals tell; null where they tell nothing.</summary>
    private static Judgement? Cased(RepetitionOptions options, ReadOnlySpan<Token> tokens, int first, Token one, Token two, bool isCertain)
    {
        if (!one.Has(TokenFlags.Capital) && !two.Has(TokenFlags.Capital))
        {
            return null;
        }

        // "the US us", "said IT it"
        if (one.Has(TokenFlags.AllCapitals) != two.Has(TokenFlags.AllCapitals))
        {
            return Judgement.Silent;
        }

        // "Will will sing"
        if (one.Has(TokenFlags.Capital) && options.GivenNames.Contains(one.Fold))
        {
            return Judgement.Silent;
        }

        if (two.Has(TokenFlags.Capital))
        {
            // Duran Duran, "plays in In Bruges"; in a headline of capitals "Is Is" is still a slip.
            return !one.Has(TokenFlags.Capital) || one.Length == 1 || !isCertain ? Judgement.Silent
                : !options.Names.Contains(one.Fold) ? Judgement.Likely
                : IsSentenceStart(tokens, first) ? Judgement.Possible
                : Judgement.Silent;
        }

        // "vitamin A a day", "the Turkey turkey farmers like"
        return IsSentenceStart(tokens, first) ? null : isCertain && one.Length > 1 ? Judgement.Likely : Judgement.Silent;
    }

    private static bool IsSentenceStart(ReadOnlySpan<Token> tokens, int at) => at == 0 || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Ellipsis or TokenKind.Mark or TokenKind.Symbol
        || (tokens[at - 1].Kind == TokenKind.Punctuation && tokens[at].Has(TokenFlags.SpaceBefore));

    /// <summary>Single letters are grades, groups and initials, but for the two that are words.</summary>
    private static bool IsLetter(ReadOnlySpan<char> text, Token token) => token.Length == 1 && text[token.Start] is not ('a' or 'A' or 'I');

    /// <summary>"long long-distance" is cut as one token, but not "anti- anti-", "#go go" or "and/and".</summary>
    private static bool IsPartOfCompound(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (first > 0 && !tokens[first].Has(TokenFlags.SpaceBefore) && text[tokens[first - 1].Start] is '-' or '/' or '#' or '@' or '_' or '\u2010' or '\u2011' or '\u2013')
        {
            return true;
        }

        return last + 1 < tokens.Length && !tokens[last + 1].Has(TokenFlags.SpaceBefore) && text[tokens[last + 1].Start] is '-' or '/' or '_' or '\u2010' or '\u2011' or '\u2013';
    }

    /// <summary>Whether one of some words stands shortly before a token, with words alone between.</summary>
    private static bool Stands(System.Collections.Frozen.FrozenSet<ulong> words, ReadOnlySpan<Token> tokens, int at, int reach)
    {
        for (var i = at - 1; i >= 0 && i >= at - reach && tokens[i].IsWord; i--)
        {
            if (words.Contains(tokens[i].Fold))
            {
                return true;
            }
        }

        return false;
    }
}

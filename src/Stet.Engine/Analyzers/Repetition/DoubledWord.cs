using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Decides whether a word that stands twice or more in a row is a slip, grammar, emphasis or a name.</summary>
internal static class DoubledWord
{
    /// <param name="first">The first of the equal tokens.</param>
    /// <param name="last">The last of them.</param>
    public static Judgement Judge(RepetitionOptions options, StoryWords story, Block block, int first, int last)
    {
        var tokens = block.Tokens;
        var text = block.Text;
        var one = tokens[first];
        if (IsLetter(text, one) || one.Has(TokenFlags.Abbreviation) || IsPartOfCompound(text, tokens, first, last) || IsExclaimed(text, tokens, first, last)
            || options.Of(story.LanguageOf(block)) is not { } words || words.Emphasis.Contains(one.Fold) || words.Except.MatchesAt(tokens, first)
            || (story.LanguageOf(block) is null && StandsInAnother(options, tokens, first))
            || (words.Spoken.Contains(one.Fold) && (IsClause(tokens, first, last) || tokens[last].Has(TokenFlags.AllCapitals) || (last - first > 1 && block.IsSpeech(one.Span)))))
        {
            return Judgement.Silent;
        }

        var isStart = IsSentenceStart(tokens, first);
        if (!isStart)
        {
            foreach (var standing in words.Stands)
            {
                if (standing.Holds(text, tokens, first, last))
                {
                    return Judgement.Silent;
                }
            }
        }

        var isCertain = words.Certain.Contains(one.Fold);
        return Cased(words, story, block, first, last, isStart, isCertain)
            ?? (isCertain && !words.Particles.Contains(one.Fold) ? Judgement.Certain : last - first > 1 ? Judgement.Possible : Judgement.Likely);
    }

    /// <summary>Whether the token before last is the same word as the last and only a comma, a dash or a stop stands between: "the, the".</summary>
    public static bool IsCutOff(RepetitionOptions options, StoryWords story, Block block, int at)
    {
        var tokens = block.Tokens;
        if (at < 2 || tokens[at].Fold != tokens[at - 2].Fold || tokens[at].Kind != TokenKind.Word || tokens[at - 2].Kind != TokenKind.Word || !tokens[at].Has(TokenFlags.SpaceBefore))
        {
            return false;
        }

        var between = tokens[at - 1];
        return between.Length == 1 && block.Text[between.Start] is ',' or '.' or ';' or ':' or '-' or '\u2013' or '\u2014'
            && !tokens[at].Has(TokenFlags.AllCapitals) && options.Of(story.LanguageOf(block)) is { } words && words.Dangling.Contains(tokens[at].Fold);
    }

    /// <summary>What capitals tell; null where they tell nothing.</summary>
    private static Judgement? Cased(RepetitionWords words, StoryWords story, Block block, int first, int last, bool isStart, bool isCertain)
    {
        var text = block.Text;
        var tokens = block.Tokens;
        var (one, two) = (tokens[first], tokens[first + 1]);
        if (!one.Has(TokenFlags.Capital) && !two.Has(TokenFlags.Capital))
        {
            return null;
        }

        // "But I i was not sure": a capital I is no other word.
        if (one.Length == 1 && text[one.Start] == 'I')
        {
            return last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Word && !tokens[last + 1].Has(TokenFlags.Capital) ? Judgement.Likely : Judgement.Silent;
        }

        // In a line of capitals they tell nothing.
        if (one.Has(TokenFlags.AllCapitals) && two.Has(TokenFlags.AllCapitals) && one.Length > 1 && (IsInCapitals(tokens, first - 1) || IsInCapitals(tokens, last + 1)))
        {
            return null;
        }

        // "the US us", "said IT it"
        if (one.Has(TokenFlags.AllCapitals) != two.Has(TokenFlags.AllCapitals))
        {
            return Judgement.Silent;
        }

        // "Will will sing"
        if (one.Has(TokenFlags.Capital) && words.GivenNames.Contains(one.Fold) && (isStart || !two.Has(TokenFlags.Capital)))
        {
            return Judgement.Silent;
        }

        if (!two.Has(TokenFlags.Capital))
        {
            // "vitamin A a day", "the Turkey turkey farmers like"
            return isStart ? null : isCertain && one.Length > 1 ? Judgement.Likely : Judgement.Silent;
        }

        // "plays in In Bruges"
        if (!one.Has(TokenFlags.Capital))
        {
            return Judgement.Silent;
        }

        if (words.Names.Contains(one.Fold))
        {
            return isCertain && isStart ? Judgement.Possible : Judgement.Silent;
        }

        // In a headline of capitals "Is Is" is still a slip.
        return isCertain && one.Length > 1 ? Judgement.Likely
            : last - first > 1 ? Judgement.Silent
            : one.Length > 1 && (words.Capitalized.Contains(one.Fold) || IsNoName(text, one, two) || story.StandsElsewhere(one.Fold, copies: 2, pairs: 1)) ? Judgement.Likely
            : one.Length == 1 ? isStart && isCertain ? Judgement.Possible : Judgement.Silent
            : block.IsSpeech(one.Span) || story.IsDoubled(one.Fold, more: 1) || IsBesideAnother(tokens, first, last) || IsItemOfList(text, tokens, first, last) ? Judgement.Silent
            : Judgement.Possible;
    }

    private static bool IsInCapitals(ReadOnlySpan<Token> tokens, int at) => at >= 0 && at < tokens.Length && tokens[at].Length > 1 && tokens[at].Has(TokenFlags.AllCapitals);

    /// <summary>Nobody is called "Harbour's Harbour's", "BBC BBC" or "Anglo-Dutch Anglo-Dutch".</summary>
    private static bool IsNoName(ReadOnlySpan<char> text, Token one, Token two)
    {
        var word = text.Slice(one.Start, one.Length);
        return (one.Has(TokenFlags.AllCapitals) && one.Length > 2 && two.Has(TokenFlags.AllCapitals)) || word.EndsWith("'s") || word.EndsWith("\u2019s") || word.Contains('-');
    }

    /// <summary>"Kiss Kiss Bang Bang" is a title.</summary>
    private static bool IsBesideAnother(ReadOnlySpan<Token> tokens, int first, int last) =>
        (first > 1 && tokens[first - 1].Kind == TokenKind.Word && tokens[first - 1].Fold == tokens[first - 2].Fold)
        || (last + 2 < tokens.Length && tokens[last + 1].Kind == TokenKind.Word && tokens[last + 1].Fold == tokens[last + 2].Fold);

    /// <summary>"Gawker, Boing Boing, and others": all that stands between two commas is a name.</summary>
    private static bool IsItemOfList(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int last) =>
        first > 0 && last + 1 < tokens.Length && text[tokens[first - 1].Start] == ',' && text[tokens[last + 1].Start] == ',';

    /// <summary>Whether another language lets a word stand twice that is no small word of English.</summary>
    private static bool StandsInAnother(RepetitionOptions options, ReadOnlySpan<Token> tokens, int first)
    {
        if (options.English.Certain.Contains(tokens[first].Fold))
        {
            return false;
        }

        foreach (var words in options.Languages.Values)
        {
            if (words.Value.Except.MatchesAt(tokens, first) || words.Value.Emphasis.Contains(tokens[first].Fold))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSentenceStart(ReadOnlySpan<Token> tokens, int at) => at == 0 || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Ellipsis or TokenKind.Mark or TokenKind.Symbol
        || (tokens[at - 1].Kind == TokenKind.Punctuation && tokens[at].Has(TokenFlags.SpaceBefore) && tokens[at].Has(TokenFlags.Capital));

    /// <summary>"Wait wait!"</summary>
    private static bool IsExclaimed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int last) =>
        last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Stop && text[tokens[last + 1].Start] == '!' && (first == 0 || !tokens[first - 1].IsWord);

    /// <summary>"Well well, said the mayor."</summary>
    private static bool IsClause(ReadOnlySpan<Token> tokens, int first, int last) =>
        (first == 0 || !tokens[first - 1].IsWord) && (last + 1 == tokens.Length || !tokens[last + 1].IsWord);

    /// <summary>Single letters are grades, groups and initials, but for the two that are words.</summary>
    private static bool IsLetter(ReadOnlySpan<char> text, Token token) => token.Length == 1 && char.IsAscii(text[token.Start]) && text[token.Start] is not ('a' or 'A' or 'I');

    /// <summary>"long long-distance" is cut as one token, but not "anti- anti-", "#go go" or "and/and".</summary>
    private static bool IsPartOfCompound(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (first > 0 && !tokens[first].Has(TokenFlags.SpaceBefore) && text[tokens[first - 1].Start] is '-' or '/' or '#' or '@' or '_' or '\u2010' or '\u2011' or '\u2013')
        {
            return true;
        }

        return last + 1 < tokens.Length && !tokens[last + 1].Has(TokenFlags.SpaceBefore) && text[tokens[last + 1].Start] is '-' or '/' or '_' or '\u2010' or '\u2011' or '\u2013';
    }
}

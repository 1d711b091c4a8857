using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>The words that can name a speaker: a name without its titles, a role with its article, a pronoun.</summary>
internal static class NounPhrase
{
    /// <summary>A longer phrase is no longer somebody's name or role.</summary>
    private const int MostWords = 9;

    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong One = Folding.Hash("one");

    /// <summary>A noun phrase that ends with a token; null where none does.</summary>
    public static TextSpan? Back(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        if (last < from || tokens[last].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        if (SpeakerWords.IsPronoun(tokens[last]))
        {
            return SpeakerWords.IsRelative(tokens[last]) ? null : tokens[last].Span;
        }

        if (SpeakerWords.IsBorder(tokens[last]) || SpeakerWords.IsJoining(tokens[last]))
        {
            return null;
        }

        return SpeakerWords.IsName(tokens[last]) ? BackName(text, tokens, from, last) : BackRole(text, tokens, from, last);
    }

    private static TextSpan? BackName(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        var first = last;
        while (first - 1 >= from)
        {
            var previous = tokens[first - 1];
            var goesOn = SpeakerWords.IsName(previous) && !SpeakerWords.IsOwner(text, previous)
                || (first - 2 >= from && SpeakerWords.IsName(tokens[first - 2]) && (SpeakerWords.IsParticle(previous) || text[previous.Start] is '&'));
            if (!goesOn)
            {
                break;
            }

            first--;
        }

        return NameOf(text, tokens, first, last + 1, first > from && tokens[first - 1].Fold == The ? first - 1 : first);
    }

    /// <summary>A run of names without the titles before it.</summary>
    /// <param name="withArticle">Where the article before the run begins, or the run itself.</param>
    private static TextSpan? NameOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, int withArticle)
    {
        var isBody = SpeakerWords.IsBody(tokens[end - 1]);
        var start = first;
        if (!isBody)
        {
            for (var i = first; i < end - 1; i++)
            {
                start = SpeakerWords.IsTitle(tokens[i]) ? i + 1 : start;
            }
        }

        start = start >= end ? end - 1 : start;
        start = start == first ? withArticle : start;
        return Trimmed(text, tokens[start].Start, tokens[end - 1].End);
    }

    private static TextSpan? BackRole(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        var first = last;
        while (first - 1 >= from && last - first < MostWords && !SpeakerWords.IsDeterminer(tokens[first]))
        {
            var previous = tokens[first - 1];
            if (previous.Kind is not (TokenKind.Word or TokenKind.Number) || (SpeakerWords.IsBorder(previous) && !SpeakerWords.IsPossessive(previous)) && previous.Fold != Of || SpeakerWords.IsPronoun(previous)
                || SpeakerWords.IsAdverb(text, previous) || SpeechCues.IsSaying(previous))
            {
                break;
            }

            first--;
        }

        if (tokens[first].Fold == Of || !CanSpeak(text, tokens, first, last))
        {
            return null;
        }

        // "a spokesman for the ministry", "the head of the agency": the person is the first of them.
        if (first - 2 >= from && (tokens[first - 1].Fold == For || tokens[first - 1].Fold == Of) && tokens[first - 2].Kind == TokenKind.Word && BackRole(text, tokens, from, first - 2) is { } person)
        {
            return TextSpan.FromBounds(person.Start, tokens[last].End);
        }

        return Trimmed(text, tokens[first].Start, tokens[last].End);
    }

    /// <summary>Somebody in particular: with an article, an owner or a name in it, or several.</summary>
    private static bool CanSpeak(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (SpeakerWords.IsDeterminer(tokens[i]) && !(i == last) || SpeakerWords.IsName(tokens[i]))
            {
                return true;
            }
        }

        var noun = SpeakerWords.Of(text, tokens[last]);
        return SpeakerWords.IsGroup(tokens[last]) || SpeakerWords.IsTitle(tokens[last]) || (noun.Length > 4 && noun[^1] is 's' && noun[^2] is not 's');
    }

    /// <summary>A full name that fills the stretch from one token to before another; null where something else stands there.</summary>
    public static TextSpan? NameBetween(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (end - first is < 2 or > 4 || SpeakerWords.IsBody(tokens[end - 1]))
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!SpeakerWords.IsName(tokens[i]))
            {
                return null;
            }
        }

        return TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
    }

    /// <summary>A noun phrase that begins with a token; null where none does.</summary>
    public static TextSpan? Forward(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first >= end || tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        // "one senior official" is a phrase, "one said" a pronoun.
        var isPhrase = tokens[first].Fold == One && first + 1 < end && tokens[first + 1].Kind == TokenKind.Word && !SpeechCues.IsCue(tokens[first + 1]) && (tokens[first + 1].Fold == Of || !SpeakerWords.IsBorder(tokens[first + 1]));
        if (SpeakerWords.IsPronoun(tokens[first]) && !isPhrase)
        {
            return tokens[first].Span;
        }

        var hasArticle = SpeakerWords.IsDeterminer(tokens[first]);
        var last = first;
        if (!hasArticle && (SpeakerWords.IsBorder(tokens[first]) || SpeakerWords.IsTime(tokens[first])))
        {
            return null;
        }

        while (last + 1 < end && last - first < MostWords && GoesOn(text, tokens, first, last + 1))
        {
            last++;
        }

        if (tokens[last].Fold == Of || (hasArticle && last == first))
        {
            return hasArticle && last == first && !tokens[first].Has(TokenFlags.Capital) ? null : tokens[first].Span;
        }

        if (SpeakerWords.IsName(tokens[last]))
        {
            // "the former ambassador Ana Petrov": the name is what stands behind the last small word.
            var name = last;
            while (name - 1 >= first && (SpeakerWords.IsName(tokens[name - 1]) || (name - 2 >= first && SpeakerWords.IsParticle(tokens[name - 1]) && SpeakerWords.IsName(tokens[name - 2])) || text[tokens[name - 1].Start] == '&'))
            {
                name--;
            }

            var isOfBody = name - 1 > first && (tokens[name - 1].Fold == Of || (name - 2 > first && tokens[name - 2].Fold == Of));
            return isOfBody ? Trimmed(text, tokens[first].Start, tokens[last].End) : NameOf(text, tokens, name, last + 1, name > first && tokens[name - 1].Fold == The ? name - 1 : name);
        }

        return CanSpeak(text, tokens, first, last) ? Trimmed(text, tokens[first].Start, tokens[last].End) : null;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int i)
    {
        var token = tokens[i];
        if (text[token.Start] == '&')
        {
            return true;
        }

        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || SpeakerWords.IsTime(token) || SpeakerWords.IsPronoun(token) || SpeakerWords.IsAdverb(text, token))
        {
            return false;
        }

        if (token.Fold == Of)
        {
            return SpeakerWords.IsDeterminer(tokens[first]) || SpeakerWords.IsBody(tokens[i - 1]) || (SpeakerWords.IsTitle(tokens[i - 1]) && !tokens[i - 1].Has(TokenFlags.Capital));
        }

        var afterOf = tokens[i - 1].Fold == Of && SpeakerWords.IsDeterminer(token);
        var afterName = SpeakerWords.IsName(tokens[i - 1]) && !SpeakerWords.IsDeterminer(tokens[first]) && !SpeakerWords.IsOwner(text, tokens[i - 1]);
        var word = SpeakerWords.Of(text, token);
        return afterOf || token.Has(TokenFlags.Capital) && !SpeakerWords.IsBorder(token)
            || !SpeakerWords.IsBorder(token) && !SpeakerWords.IsDeterminer(token) && !SpeechCues.IsSaying(token) && !word.EndsWith("ed", StringComparison.Ordinal)
                && !(SpeechCues.IsCue(token) && !SpeakerWords.IsTitle(token)) && (!afterName || IsGroupNoun(text, token));
    }

    /// <summary>"Turkish officials", "Trump supporters".</summary>
    private static bool IsGroupNoun(ReadOnlySpan<char> text, Token token) =>
        SpeakerWords.IsTitle(token) || SpeakerWords.IsGroup(token) || SpeakerWords.Of(text, token) is [.., 'r' or 'l' or 't' or 'n', 's'] or "authorities" or "rebels" && token.Length > 6;

    private static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end] is [.., var mark, 's'] && Characters.IsApostrophe(mark) ? TextSpan.FromBounds(start, end - 2) : TextSpan.FromBounds(start, end);
}

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
    public static TextSpan? Back(Line line, int from, int last)
    {
        if (last < from || line.Tokens[last].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        if (SpeakerWords.IsPronoun(line.Tokens[last]))
        {
            return SpeakerWords.IsRelative(line.Tokens[last]) ? null : Pronoun(line, last);
        }

        if (SpeakerWords.IsBorder(line.Tokens[last]) || SpeakerWords.IsJoining(line.Tokens[last]))
        {
            return null;
        }

        return SpeakerWords.IsName(line.Tokens[last]) ? BackName(line, from, last) : BackRole(line, from, last);
    }

    private static TextSpan? BackName(Line line, int from, int last)
    {
        var first = last;
        while (first - 1 >= from)
        {
            var previous = line.Tokens[first - 1];
            var goesOn = SpeakerWords.IsName(previous) && !SpeakerWords.IsOwner(line.Text, previous)
                || (first - 2 >= from && SpeakerWords.IsName(line.Tokens[first - 2]) && (SpeakerWords.IsParticle(previous) || line.Text[previous.Start] is '&'));
            if (!goesOn)
            {
                break;
            }

            first--;
        }

        return NameOf(line, first, last + 1, first > from && line.Tokens[first - 1].Fold == The ? first - 1 : first);
    }

    /// <summary>A run of names without the titles before it.</summary>
    /// <param name="withArticle">Where the article before the run begins, or the run itself.</param>
    private static TextSpan? NameOf(Line line, int first, int end, int withArticle)
    {
        var isBody = line.Words.IsBody(line.Tokens[end - 1]);
        var start = first;
        if (!isBody)
        {
            for (var i = first; i < end - 1; i++)
            {
                start = line.Words.IsTitle(line.Tokens[i]) ? i + 1 : start;
            }
        }

        start = start >= end ? end - 1 : start;
        start = start == first ? withArticle : start;
        return Trimmed(line.Text, line.Tokens[start].Start, line.Tokens[end - 1].End);
    }

    private static TextSpan? BackRole(Line line, int from, int last)
    {
        var first = last;
        while (first - 1 >= from && last - first < MostWords && (first == last || !SpeakerWords.IsDeterminer(line.Tokens[first])))
        {
            var previous = line.Tokens[first - 1];
            if (previous.Kind is not (TokenKind.Word or TokenKind.Number) || (SpeakerWords.IsBorder(previous) && !SpeakerWords.IsPossessive(previous)) && previous.Fold != Of || SpeakerWords.IsPronoun(previous) && !(previous.Fold == One && line.Tokens[first].Fold == Of)
                || SpeakerWords.IsAdverb(line.Text, previous) || line.Words.IsSaying(previous))
            {
                break;
            }

            first--;
        }

        if (line.Tokens[first].Fold == Of || !CanSpeak(line, first, last))
        {
            return null;
        }

        // "a spokesman for the ministry", "the head of the agency": the person is the first of them.
        if (first - 2 >= from && (line.Tokens[first - 1].Fold == For || line.Tokens[first - 1].Fold == Of) && line.Tokens[first - 2].Kind == TokenKind.Word && BackRole(line, from, first - 2) is { } person)
        {
            return TextSpan.FromBounds(person.Start, line.Tokens[last].End);
        }

        return Trimmed(line.Text, line.Tokens[first].Start, line.Tokens[last].End);
    }

    /// <summary>Somebody in particular: with an article, an owner or a name in it, or several.</summary>
    private static bool CanSpeak(Line line, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (SpeakerWords.IsDeterminer(line.Tokens[i]) && !(i == last) || SpeakerWords.IsName(line.Tokens[i]))
            {
                return true;
            }
        }

        var noun = SpeakerWords.Of(line.Text, line.Tokens[last]);
        if (last > first && line.Tokens[first].Kind == TokenKind.Number && noun is "percent" or "per" or "cent")
        {
            return true;
        }

        return line.Words.IsGroup(line.Tokens[last]) || line.Words.IsTitle(line.Tokens[last]) || (noun.Length > 4 && noun[^1] is 's' && noun[^2] is not 's');
    }

    /// <summary>A full name that fills the stretch from one token to before another; null where something else stands there.</summary>
    public static TextSpan? NameBetween(Line line, int first, int end)
    {
        if (end - first is < 2 or > 4 || line.Words.IsBody(line.Tokens[end - 1]))
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!SpeakerWords.IsName(line.Tokens[i]))
            {
                return null;
            }
        }

        return TextSpan.FromBounds(line.Tokens[first].Start, line.Tokens[end - 1].End);
    }

    /// <summary>A noun phrase that begins with a token; null where none does.</summary>
    public static TextSpan? Forward(Line line, int first, int end)
    {
        if (first >= end || line.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        // "one senior official" is a phrase, "one said" a pronoun.
        var isPhrase = line.Tokens[first].Fold == One && first + 1 < end && line.Tokens[first + 1].Kind == TokenKind.Word && !line.Words.IsCue(line.Tokens[first + 1]) && (line.Tokens[first + 1].Fold == Of || !SpeakerWords.IsBorder(line.Tokens[first + 1]));
        if (SpeakerWords.IsPronoun(line.Tokens[first]) && !isPhrase)
        {
            return Pronoun(line, first);
        }

        var hasArticle = SpeakerWords.IsDeterminer(line.Tokens[first]);
        var last = first;
        if (!hasArticle && (SpeakerWords.IsBorder(line.Tokens[first]) || SpeakerWords.IsTime(line.Tokens[first])))
        {
            return null;
        }

        while (last + 1 < end && last - first < MostWords && GoesOn(line, first, last + 1))
        {
            last++;
        }

        if (line.Tokens[last].Fold == Of || (hasArticle && last == first))
        {
            return hasArticle && last == first && (!line.Tokens[first].Has(TokenFlags.Capital) || line.Tokens[first].Fold == The || SpeakerWords.IsOne(line.Tokens[first])) ? null : line.Tokens[first].Span;
        }

        if (SpeakerWords.IsName(line.Tokens[last]))
        {
            // "the former ambassador Ana Petrov": the name is what stands behind the last small word.
            var name = last;
            while (name - 1 >= first && (SpeakerWords.IsName(line.Tokens[name - 1]) || (name - 2 >= first && SpeakerWords.IsParticle(line.Tokens[name - 1]) && SpeakerWords.IsName(line.Tokens[name - 2])) || line.Text[line.Tokens[name - 1].Start] == '&'))
            {
                name--;
            }

            var isOfBody = name - 1 > first && (line.Tokens[name - 1].Fold == Of || (name - 2 > first && line.Tokens[name - 2].Fold == Of));
            return isOfBody ? Trimmed(line.Text, line.Tokens[first].Start, line.Tokens[last].End) : NameOf(line, name, last + 1, name > first && line.Tokens[name - 1].Fold == The ? name - 1 : name);
        }

        return CanSpeak(line, first, last) ? Trimmed(line.Text, line.Tokens[first].Start, line.Tokens[last].End) : null;
    }

    private static bool GoesOn(Line line, int first, int i)
    {
        var token = line.Tokens[i];
        if (line.Text[token.Start] == '&')
        {
            return true;
        }

        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || SpeakerWords.IsTime(token) || SpeakerWords.IsPronoun(token) || SpeakerWords.IsAdverb(line.Text, token))
        {
            return false;
        }

        if (token.Fold == Of)
        {
            return SpeakerWords.IsDeterminer(line.Tokens[first]) || line.Words.IsBody(line.Tokens[i - 1]) || (line.Words.IsTitle(line.Tokens[i - 1]) && !line.Tokens[i - 1].Has(TokenFlags.Capital));
        }

        var afterOf = line.Tokens[i - 1].Fold == Of && SpeakerWords.IsDeterminer(token);
        var afterName = SpeakerWords.IsName(line.Tokens[i - 1]) && !SpeakerWords.IsDeterminer(line.Tokens[first]) && !SpeakerWords.IsOwner(line.Text, line.Tokens[i - 1]);
        var word = SpeakerWords.Of(line.Text, token);
        return afterOf || token.Has(TokenFlags.Capital) && !SpeakerWords.IsBorder(token)
            || !SpeakerWords.IsBorder(token) && !SpeakerWords.IsDeterminer(token) && (!line.Words.IsSaying(token) || IsPaper(line, first, i)) && !word.EndsWith("ed", StringComparison.Ordinal)
                && !(line.Words.IsCue(token) && !line.Words.IsTitle(token) && !line.Words.Is(token, WordClass.Document)) && (!afterName || IsGroupNoun(line, token));
    }

    /// <summary>"The report said": a noun behind its article, though a verb as well.</summary>
    private static bool IsPaper(Line line, int first, int i) => line.Words.Is(line.Tokens[i], WordClass.Document) && SpeakerWords.IsDeterminer(line.Tokens[first]) && i - first <= 2;

    /// <summary>"Turkish officials", "Trump supporters".</summary>
    private static bool IsGroupNoun(Line line, Token token) =>
        line.Words.IsTitle(token) || line.Words.IsGroup(token) || SpeakerWords.Of(line.Text, token) is [.., 'r' or 'l' or 't' or 'n', 's'] or "authorities" or "rebels" && token.Length > 6;

    /// <summary>"He's": only the pronoun.</summary>
    private static TextSpan Pronoun(Line line, int token)
    {
        var word = SpeakerWords.Of(line.Text, line.Tokens[token]);
        var apostrophe = word.IndexOfAny('\'', '\u2019');
        return apostrophe > 0 ? new TextSpan(line.Tokens[token].Start, apostrophe) : line.Tokens[token].Span;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end) =>
        text[start..end] is [.., var mark, 's'] && Characters.IsApostrophe(mark) ? TextSpan.FromBounds(start, end - 2) : TextSpan.FromBounds(start, end);
}

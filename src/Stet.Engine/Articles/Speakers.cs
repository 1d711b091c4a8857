using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds the words that name a speaker beside a cue: a name without its titles, a role with its article, a pronoun.</summary>
internal static class Speakers
{
    /// <summary>Relative clauses and appositions between a name and its verb; more than these would be a list.</summary>
    private const int MostCommas = 4;

    /// <summary>The speaker behind a cue: "said Ulrich Brandt, the mayor"; from one token to before another.</summary>
    public static TextSpan? Behind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int end)
    {
        var first = from;
        while (first < end && SpeakerWords.IsAdverb(text, tokens[first]))
        {
            first++;
        }

        if (NounPhrase.Forward(text, tokens, first, end) is not { } found)
        {
            return null;
        }

        // "said the league's chairman, Ada Lund.": the name follows its role.
        var comma = first;
        while (comma < end && tokens[comma].Start < found.End)
        {
            comma++;
        }

        var close = comma + 1;
        while (close < end && SpeakerWords.IsName(tokens[close]))
        {
            close++;
        }

        var isRole = comma > first && comma < end && text[tokens[comma].Start] == ',' && !SpeakerWords.IsName(tokens[comma - 1]) && !SpeakerWords.IsPronoun(tokens[comma - 1]);
        return isRole && (close == end || text[tokens[close].Start] == ',') && NounPhrase.NameBetween(tokens, comma + 1, close) is { } name ? name : found;
    }

    /// <summary>The subject that the sentence begins with, behind a phrase in front of it: "In a speech on Friday, Brandt praised the plan, adding".</summary>
    public static TextSpan? Main(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int cue)
    {
        var first = from;
        while (first < cue && tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        if (first < cue && (SpeakerWords.IsLeading(tokens[first]) || SpeakerWords.IsAdverb(text, tokens[first]) || SpeakerWords.Of(text, tokens[first]).EndsWith("ing", StringComparison.Ordinal)))
        {
            var comma = first;
            while (comma < cue && text[tokens[comma].Start] != ',')
            {
                comma++;
            }

            first = comma < cue ? comma + 1 : first + 1;
        }

        return NounPhrase.Forward(text, tokens, first, cue);
    }

    /// <summary>The subject of a verb: "Ulrich Brandt, the mayor, said"; back to a token.</summary>
    public static TextSpan? Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int verb)
    {
        var last = SkipBack(text, tokens, from, verb - 1);
        for (var commas = 0; last >= from && commas < MostCommas && IsBreak(text, tokens[last]); commas++)
        {
            // Between commas or dashes stands what is said of the person; the name stands before the first of them.
            var opening = last - 1;
            while (opening >= from && !IsBreak(text, tokens[opening]))
            {
                opening--;
            }

            var inside = opening + 1;
            if (opening < from)
            {
                return inside < last && SpeakerWords.IsLeading(tokens[inside]) ? null : NounPhrase.Back(text, tokens, from, SkipBack(text, tokens, from, last - 1));
            }

            // "the league's chairman, Ada Lund, said": here the name is what stands between them.
            if (NounPhrase.NameBetween(tokens, inside, last) is { } inner && opening - 1 >= from && tokens[opening - 1].Kind == TokenKind.Word && !SpeakerWords.IsName(tokens[opening - 1]))
            {
                return inner;
            }

            last = SkipBack(text, tokens, from, opening - 1);
            if (last >= from && NounPhrase.Back(text, tokens, from, last) is { } span && !IsRole(text, span) && (!IsAside(text, tokens, from, span)))
            {
                return span;
            }

            last = opening;
        }

        if (last >= from && SpeakerWords.IsRelative(tokens[last]) && last > from)
        {
            // "the envoy, who said", "a report that says"
            last = SkipBack(text, tokens, from, last - 1);
            last -= last >= from && IsBreak(text, tokens[last]) ? 1 : 0;
            last = SkipBack(text, tokens, from, last);
        }

        return last < from ? null : NounPhrase.Back(text, tokens, from, last);
    }

    /// <summary>The one whose words, claim or verdict a noun names: "Brandt's claim", "his description".</summary>
    public static TextSpan? Owner(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int noun)
    {
        for (var i = noun - 1; i >= from && i >= noun - 3 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (SpeakerWords.IsPossessive(tokens[i]))
            {
                return tokens[i].Span;
            }

            if (SpeakerWords.IsOwner(text, tokens[i]))
            {
                return NounPhrase.Back(text, tokens, from, i) is { } span ? TextSpan.FromBounds(span.Start, tokens[i].End - 2) : null;
            }
        }

        return null;
    }

    /// <summary>The name that a label writes: without the role behind its comma.</summary>
    public static TextSpan Label(ReadOnlySpan<char> text, int start, int end)
    {
        var label = text[start..end];
        var comma = label.IndexOfAny(',', '(', '\n');
        label = comma > 0 ? label[..comma] : label;
        var trimmed = label.TrimEnd(" \t\r\n\u00A0.)".AsSpan());
        var head = trimmed.Length - trimmed.TrimStart(" \t\u00A0-\u2013\u2014\u2015~".AsSpan()).Length;
        return TextSpan.FromBounds(start + head, start + Math.Max(head, trimmed.Length));
    }

    /// <summary>Back over auxiliaries, adverbs, days and brackets.</summary>
    private static int SkipBack(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        while (last >= from)
        {
            if (SpeakerWords.IsAuxiliary(tokens[last]) || SpeakerWords.IsAdverb(text, tokens[last]))
            {
                last--;
            }
            else if (SpeakerWords.IsTime(tokens[last]))
            {
                last--;
                while (last >= from && (SpeakerWords.IsTimeLink(tokens[last]) || tokens[last].Kind == TokenKind.Number))
                {
                    last--;
                }
            }
            else if (text[tokens[last].Start] is ')' or ']')
            {
                var open = last;
                while (open >= from && text[tokens[open].Start] is not ('(' or '['))
                {
                    open--;
                }

                if (open < from)
                {
                    return last;
                }

                last = open - 1;
            }
            else
            {
                return last;
            }
        }

        return last;
    }

    private static bool IsBreak(ReadOnlySpan<char> text, Token token) => text[token.Start] == ',' || Characters.IsDash(text[token.Start]) && token.Length == 1;

    private static bool IsRole(ReadOnlySpan<char> text, TextSpan span) =>
        text[span.Start..].StartsWith("a ", StringComparison.Ordinal) || text[span.Start..].StartsWith("an ", StringComparison.Ordinal);

    /// <summary>What stands between two commas of an enumeration of roles: another comma goes before it, and it is no name.</summary>
    private static bool IsAside(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, TextSpan span)
    {
        if (char.IsUpper(text[span.Start]))
        {
            return false;
        }

        var head = text[tokens[from].Start..span.Start].TrimEnd();
        return head.EndsWith(",");
    }
}

using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds the words that name a speaker beside a cue: a name without its titles, a role with its article, a pronoun.</summary>
internal static class Speakers
{
    /// <summary>Relative clauses and appositions between a name and its verb; more than these would be a list.</summary>
    private const int MostCommas = 4;

    /// <summary>"described at the weekend by": so many tokens.</summary>
    private const int FarthestAgent = 6;

    /// <summary>The speaker behind a cue: "said Ulrich Brandt, the mayor"; from one token to before another.</summary>
    public static TextSpan? Behind(Line line, int from, int end)
    {
        var first = from;
        while (first < end && SpeakerWords.IsAdverb(line.Text, line.Tokens[first]))
        {
            first++;
        }

        if (NounPhrase.Forward(line, first, end) is not { } found)
        {
            // "media and arts critic Ada Lund"
            return first + 1 < end && SpeakerWords.IsJoining(line.Tokens[first + 1]) && !SpeakerWords.IsBorder(line.Tokens[first]) ? Behind(line, first + 2, end) : null;
        }

        // "said the league's chairman, Ada Lund.": the name follows its role.
        var comma = first;
        while (comma < end && line.Tokens[comma].Start < found.End)
        {
            comma++;
        }

        var close = comma + 1;
        while (close < end && SpeakerWords.IsName(line.Tokens[close]))
        {
            close++;
        }

        var isRole = comma > first && comma < end && line.Text[line.Tokens[comma].Start] == ',' && !SpeakerWords.IsName(line.Tokens[comma - 1]) && !SpeakerWords.IsPronoun(line.Tokens[comma - 1]);
        return isRole && (close == end || line.Text[line.Tokens[close].Start] == ',') && NounPhrase.NameBetween(line, comma + 1, close) is { } name ? name : found;
    }

    /// <summary>The subject that the sentence begins with, behind a phrase in front of it: "In a speech on Friday, Brandt praised the plan, adding".</summary>
    public static TextSpan? Main(Line line, int from, int cue)
    {
        var first = from;
        while (first < cue && line.Tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        if (first < cue && (SpeakerWords.IsLeading(line.Tokens[first]) || SpeakerWords.IsOpener(line.Tokens[first]) || SpeakerWords.IsAdverb(line.Text, line.Tokens[first]) || SpeakerWords.Of(line.Text, line.Tokens[first]).EndsWith("ing", StringComparison.Ordinal)))
        {
            var comma = first;
            while (comma < cue && line.Text[line.Tokens[comma].Start] != ',')
            {
                comma++;
            }

            first = comma < cue ? comma + 1 : first + 1;

            // "On May 9, 2024, Brandt": the year is part of the date.
            while (first + 1 < cue && line.Tokens[first].Kind == TokenKind.Number && line.Text[line.Tokens[first + 1].Start] == ',')
            {
                first += 2;
            }
        }

        return NounPhrase.Forward(line, first, cue);
    }

    /// <summary>The subject of a verb: "Ulrich Brandt, the mayor, said"; back to a token.</summary>
    public static TextSpan? Before(Line line, int from, int verb)
    {
        var last = SkipBack(line, from, verb - 1);
        for (var commas = 0; last >= from && commas < MostCommas && IsBreak(line.Text, line.Tokens[last]); commas++)
        {
            // Between commas or dashes stands what is said of the person; the name stands before the first of them.
            var opening = last - 1;
            while (opening >= from && !IsBreak(line.Text, line.Tokens[opening]))
            {
                opening--;
            }

            var inside = opening + 1;
            if (opening < from)
            {
                return inside < last && SpeakerWords.IsLeading(line.Tokens[inside]) ? null : NounPhrase.Back(line, from, SkipBack(line, from, last - 1));
            }

            // "the league's chairman, Ada Lund, said": here the name is what stands between them.
            if (NounPhrase.NameBetween(line, inside, last) is { } inner && opening - 1 >= from && line.Tokens[opening - 1].Kind == TokenKind.Word
                && (!SpeakerWords.IsName(line.Tokens[opening - 1]) || EndsRole(line, from, opening) && !SpeakerWords.BeginsPlace(line.Tokens[inside])))
            {
                return inner;
            }

            last = SkipBack(line, from, opening - 1);
            if (last >= from && NounPhrase.Back(line, from, last) is { } span && !IsRole(line.Text, span) && (!IsAside(line, from, span)))
            {
                return span;
            }

            last = opening;
        }

        if (last >= from && SpeakerWords.IsRelative(line.Tokens[last]) && last > from)
        {
            // "the envoy, who said", "a report that says"
            last = SkipBack(line, from, last - 1);
            last -= last >= from && IsBreak(line.Text, line.Tokens[last]) ? 1 : 0;
            last = SkipBack(line, from, last);
        }

        return last < from ? null : NounPhrase.Back(line, from, last);
    }

    /// <summary>A person: a name, a pronoun, somebody's role. A mere thing "welcomes" and "attacks" without speaking.</summary>
    public static bool IsSomebody(Line line, int first, int last)
    {
        var token = line.Tokens[last];
        return first == last && SpeakerWords.IsPerson(token) || SpeakerWords.IsName(token) && !line.Words.IsBody(token) && !SpeakerWords.IsDeterminer(line.Tokens[first]) || line.Words.IsTitle(token);
    }

    /// <summary>Who did what a passive verb says: "was described by the envoy".</summary>
    public static TextSpan? Agent(Line line, int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + FarthestAgent); i++)
        {
            if (SpeakerWords.IsBy(line.Tokens[i]))
            {
                return Behind(line, i + 1, end);
            }
        }

        return null;
    }

    /// <summary>The one whose words, claim or verdict a noun names: "Brandt's claim", "his description".</summary>
    public static TextSpan? Owner(Line line, int from, int noun)
    {
        for (var i = noun - 1; i >= from && i >= noun - 3 && line.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (SpeakerWords.IsPossessive(line.Tokens[i]))
            {
                return line.Tokens[i].Span;
            }

            if (SpeakerWords.IsOwner(line.Text, line.Tokens[i]))
            {
                return NounPhrase.Back(line, from, i) is { } span ? TextSpan.FromBounds(span.Start, line.Tokens[i].End - 2) : null;
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
    private static int SkipBack(Line line, int from, int last)
    {
        while (last >= from)
        {
            if (SpeakerWords.IsAuxiliary(line.Tokens[last]) || SpeakerWords.IsAdverb(line.Text, line.Tokens[last]))
            {
                last--;
            }
            else if (SpeakerWords.IsMade(line.Tokens[last]) && last > from && line.Tokens[last - 1].Kind == TokenKind.Word)
            {
                last--;
            }
            else if (line.Tokens[last] is { Kind: TokenKind.Number, Length: 4 } && last > from && SpeakerWords.IsTimeLink(line.Tokens[last - 1]))
            {
                last -= 2;
            }
            else if (SpeakerWords.IsTime(line.Tokens[last]))
            {
                last--;
                while (last >= from && (SpeakerWords.IsTimeLink(line.Tokens[last]) || line.Tokens[last].Kind == TokenKind.Number))
                {
                    last--;
                }
            }
            else if (line.Text[line.Tokens[last].Start] is ')' or ']')
            {
                var open = last;
                while (open >= from && line.Text[line.Tokens[open].Start] is not ('(' or '['))
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

    /// <summary>"his partner at Varnby Lines": names the place or the body of a role before a token, and not a person of his own.</summary>
    private static bool EndsRole(Line line, int from, int end)
    {
        var at = end - 1;
        while (at > from && (SpeakerWords.IsName(line.Tokens[at]) || SpeakerWords.IsThe(line.Tokens[at])))
        {
            at--;
        }

        return at > from && SpeakerWords.IsPreposition(line.Tokens[at]) && line.Tokens[at - 1].Kind == TokenKind.Word && !SpeakerWords.IsName(line.Tokens[at - 1]);
    }

    private static bool IsRole(ReadOnlySpan<char> text, TextSpan span) =>
        text[span.Start..].StartsWith("a ", StringComparison.Ordinal) || text[span.Start..].StartsWith("an ", StringComparison.Ordinal);

    /// <summary>What stands between two commas of an enumeration of roles: another comma goes before it, and it is no name.</summary>
    private static bool IsAside(Line line, int from, TextSpan span)
    {
        if (char.IsUpper(line.Text[span.Start]))
        {
            return false;
        }

        var head = line.Text[line.Tokens[from].Start..span.Start].TrimEnd();
        return head.EndsWith(",");
    }
}

using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds the words that name a speaker beside a cue.</summary>
internal static class Speakers
{
    private static readonly ulong Of = Folding.Hash("of");

    private static readonly FrozenSet<ulong> Pronouns = Hashes("he she they it we i you who one");

    private static readonly FrozenSet<ulong> Determiners = Hashes("the a an this that his her its their our my your one another some several many two three four five six other most both");

    /// <summary>Words behind which a noun phrase of a speaker is over.</summary>
    private static readonly FrozenSet<ulong> Ends = Hashes(
        "in on at as when while after before during who which that where whose and but with for from by about because since to if following adding last this earlier later yesterday today tomorrow " +
        "monday tuesday wednesday thursday friday saturday sunday told said says wrote is was were are has had have via through over outside inside near amid upon");

    private static readonly FrozenSet<ulong> Auxiliaries = Hashes("has had have is was were are also then later recently once often always never further simply reportedly already be been being would will could can might may even just still again");

    public static bool IsPronoun(Token token) => Pronouns.Contains(token.Fold);

    /// <summary>The speaker behind a cue: "said Ulrich Brandt, the mayor"; from the token behind it.</summary>
    public static TextSpan? Behind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int end)
    {
        var first = from;
        while (first < end && IsAdverb(text, tokens[first]))
        {
            first++;
        }

        if (first >= end || tokens[first].Kind != TokenKind.Word)
        {
            return null;
        }

        if (IsPronoun(tokens[first]))
        {
            return tokens[first].Span;
        }

        var last = first;
        while (last < end && tokens[last].Kind is TokenKind.Word or TokenKind.Number && (last == first || !Ends.Contains(tokens[last].Fold)))
        {
            last++;
        }

        return last > first ? TextSpan.FromBounds(tokens[first].Start, tokens[last - 1].End) : null;
    }

    /// <summary>The speaker before a cue: "Ulrich Brandt, the mayor, said"; back to a token.</summary>
    public static TextSpan? Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int cue)
    {
        var last = cue - 1;
        while (last >= from && (Auxiliaries.Contains(tokens[last].Fold) || IsAdverb(text, tokens[last])))
        {
            last--;
        }

        if (last < from)
        {
            return null;
        }

        if (text[tokens[last].Start] == ',')
        {
            // An apposition between commas: the name stands before the first of them.
            var comma = last - 1;
            while (comma >= from && text[tokens[comma].Start] != ',')
            {
                comma--;
            }

            last = comma > from ? comma - 1 : last - 1;
        }

        if (last < from || tokens[last].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        if (IsPronoun(tokens[last]))
        {
            return tokens[last].Span;
        }

        var first = last;
        while (first - 1 >= from && tokens[first - 1].Kind is TokenKind.Word && !Determiners.Contains(tokens[first].Fold)
            && (tokens[first - 1].Has(TokenFlags.Capital) || !Ends.Contains(tokens[first - 1].Fold) || tokens[first - 1].Fold == Of))
        {
            first--;
        }

        return TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
    }

    private static bool IsAdverb(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital) && token.Length > 4 && text.Slice(token.Start, token.Length).EndsWith("ly", StringComparison.Ordinal);

    private static FrozenSet<ulong> Hashes(string words) => words.Split(' ').Select(word => Folding.Hash(word)).ToFrozenSet();
}

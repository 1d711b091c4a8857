using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Originals;

/// <summary>The words inside a quotation and the gaps that its writer owns up to.</summary>
/// <param name="Gaps">One more than words: the gap before each, and the one behind the last.</param>
public sealed record QuotedWords(IReadOnlyList<QuotedWord> Words, IReadOnlyList<GapKind> Gaps)
{
    public static QuotedWords Of(Block block, TextSpan inner)
    {
        var words = new List<QuotedWord>();
        var gaps = new List<GapKind> { GapKind.None };
        var tokens = block.Tokens;
        var text = block.Text;
        var begins = true;
        for (var i = block.TokenAt(inner.Start); i < tokens.Length && tokens[i].Start < inner.End; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Ellipsis:
                    gaps[^1] = GapKind.Ellipsis;
                    break;
                case TokenKind.Stop:
                    begins = true;
                    break;
                case TokenKind.Punctuation when text[token.Start] is '[' or '(':
                    i = Bracket(text, tokens, i, inner.End, words, gaps);
                    break;
                case TokenKind.Word when MaskEnd(text, tokens, i) is var masked and >= 0:
                    gaps[^1] = GapKind.Mask;
                    i = masked;
                    break;
                case TokenKind.Word when SuffixBracket(text, tokens, i) is var close and >= 0:
                    gaps[^1] = GapKind.Bracket; // "walk[ed]"
                    i = close;
                    break;
                default:
                    var span = TextSpan.FromBounds(Math.Max(token.Start, inner.Start), Math.Min(token.End, inner.End));
                    var parts = Originals.Words.Of(block, span);
                    for (var part = 0; part < parts.Count; part++)
                    {
                        words.Add(new QuotedWord(parts[part].Fold, parts[part].Span, begins));
                        gaps.Add(GapKind.None);
                        begins = false;
                    }

                    break;
            }
        }

        return new QuotedWords(words, gaps);
    }

    /// <summary>The token that closes a bracket; what it holds becomes a gap, or the first letter of the next word: "[T]he".</summary>
    private static int Bracket(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int open, int end, List<QuotedWord> words, List<GapKind> gaps)
    {
        var closing = text[tokens[open].Start] == '[' ? ']' : ')';
        var close = open + 1;
        while (close < tokens.Length && tokens[close].Start < end && text[tokens[close].Start] != closing && close - open < 40)
        {
            close++;
        }

        if (close >= tokens.Length || text[tokens[close].Start] != closing)
        {
            return open;
        }

        var isEllipsis = close == open + 2 && tokens[open + 1].Kind == TokenKind.Ellipsis;
        if (closing == ')' && !isEllipsis)
        {
            return open; // round brackets are the speaker's own
        }

        if (isEllipsis)
        {
            gaps[^1] = GapKind.Ellipsis;
            return close;
        }

        var held = tokens[open + 1];
        if (close == open + 2 && held.Length <= 2 && close + 1 < tokens.Length && tokens[close + 1].Kind == TokenKind.Word && !tokens[close + 1].Has(TokenFlags.SpaceBefore))
        {
            var rest = tokens[close + 1];
            var fold = Folding.Hash(string.Concat(text.Slice(held.Start, held.Length), text.Slice(rest.Start, rest.Length)));
            words.Add(new QuotedWord(fold, TextSpan.FromBounds(tokens[open].Start, rest.End), false));
            gaps.Add(GapKind.None);
            return close + 1;
        }

        if (!(close == open + 2 && text.Slice(held.Start, held.Length).Equals("sic", StringComparison.OrdinalIgnoreCase)))
        {
            gaps[^1] = gaps[^1] == GapKind.Ellipsis ? GapKind.Ellipsis : GapKind.Bracket;
        }

        return close;
    }

    /// <summary>The last token of a masked word, "f---" or "s**t"; -1 where this is none.</summary>
    private static int MaskEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int word)
    {
        if (tokens[word].Length > 2)
        {
            return -1;
        }

        var last = word;
        while (last + 1 < tokens.Length && !tokens[last + 1].Has(TokenFlags.SpaceBefore) && text[tokens[last + 1].Start] is '*' or '-' or '_' or '#' or '\u2013' or '\u2014')
        {
            last++;
        }

        if (last - word < 2)
        {
            return -1;
        }

        return last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Word && !tokens[last + 1].Has(TokenFlags.SpaceBefore) && tokens[last + 1].Length <= 3 ? last + 1 : last;
    }

    /// <summary>The closing bracket of "walk[ed]"; -1 where this is none.</summary>
    private static int SuffixBracket(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int word) =>
        word + 3 < tokens.Length && text[tokens[word + 1].Start] == '[' && !tokens[word + 1].Has(TokenFlags.SpaceBefore) && text[tokens[word + 3].Start] == ']' ? word + 3 : -1;
}

/// <summary>What may stand between two quoted words that did not stand together when they were said.</summary>
public enum GapKind : byte
{
    None,

    /// <summary>"…": words are left out.</summary>
    Ellipsis,

    /// <summary>"[the minister]": other words stand there.</summary>
    Bracket,

    /// <summary>"f---": a word that the house does not print.</summary>
    Mask,
}

/// <summary>A word inside a quotation; its span counts in the block's prose.</summary>
public readonly record struct QuotedWord(ulong Fold, TextSpan Span, bool BeginsSentence);

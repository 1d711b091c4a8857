using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>Divides a block's tokens into sentences.</summary>
public static class Sentences
{
    /// <summary>Words that begin a sentence after an abbreviation: "in the U.S. The …" ends one, "U.S. Officials" does not.</summary>
    private static readonly WordSet Openers = Folding.SetOf(
        "the a an he she it they we i you this that these those there his her its their our my but and " +
        "in on at for from by with after before since when while as if so then now what who how why where " +
        "some many most all both no not one two another other also however although though despite during under earlier later");

    internal const int LongestOpener = 8;

    internal static bool IsOpener(ulong fold) => Openers.Contains(fold);

    /// <summary>Appends the sentences of one block. A sentence ends after a stop and the closing marks and brackets behind it, where what
    /// follows can begin another; never after a title or inside "U.S. officials".</summary>
    public static void Append(ReadOnlySpan<char> prose, ReadOnlySpan<Token> tokens, List<Sentence> sentences)
    {
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var ends = tokens[i].Kind switch
            {
                TokenKind.Stop => true,
                TokenKind.Ellipsis => true,
                TokenKind.Word => tokens[i].Has(TokenFlags.Abbreviation) && !tokens[i].Has(TokenFlags.Title),
                _ => false,
            };
            if (!ends)
            {
                continue;
            }

            var last = i;
            while (last + 1 < tokens.Length && Closes(prose, tokens[last + 1]))
            {
                last++;
            }

            if (last + 1 < tokens.Length && !Begins(prose, tokens, last + 1, tokens[i], isBare: last == i))
            {
                i = last;
                continue;
            }

            sentences.Add(Between(tokens, first, last, isEnded: true));
            first = last + 1;
            i = last;
        }

        if (first < tokens.Length)
        {
            sentences.Add(Between(tokens, first, tokens.Length - 1, isEnded: false));
        }
    }

    private static Sentence Between(ReadOnlySpan<Token> tokens, int first, int last, bool isEnded) =>
        new(TextSpan.FromBounds(tokens[first].Start, tokens[last].End), first, last - first + 1, isEnded);

    /// <summary>Whether a token belongs to the sentence whose stop it follows: a mark or bracket with no space before it,
    /// or an ellipsis.</summary>
    private static bool Closes(ReadOnlySpan<char> prose, Token token) =>
        token.Kind == TokenKind.Ellipsis || !token.Has(TokenFlags.SpaceBefore) && (token.Kind == TokenKind.Mark || prose[token.Start] is ')' or ']') && prose[token.Start] is not ('\u201C' or '\u2018' or '\u201E');

    /// <param name="isBare">Nothing stands between the stop and what follows: no mark, no bracket.</param>
    private static bool Begins(ReadOnlySpan<char> prose, ReadOnlySpan<Token> tokens, int next, Token end, bool isBare)
    {
        var token = tokens[next];
        if (!token.Has(TokenFlags.SpaceBefore))
        {
            // Scripts without spaces have stops of their own.
            if (prose[end.Start] is '\u3002' or '\uFF01' or '\uFF1F')
            {
                return true;
            }

            // A missing space after the stop: "talks.They went on", "(he said so).They", "Now ...Then".
            return token.Kind == TokenKind.Word && token.Has(TokenFlags.Capital) && !token.Has(TokenFlags.AllCapitals) && token.Length > 1
                && (end.Kind == TokenKind.Ellipsis
                    || (end.Kind == TokenKind.Stop && prose[end.Start] == '.' && next >= 2 && (tokens[next - 2].Kind == TokenKind.Word || prose[tokens[next - 2].Start] == ')')));
        }

        while (next < tokens.Length && (tokens[next].Kind == TokenKind.Mark || prose[tokens[next].Start] is '(' or '['))
        {
            next++;
        }

        if (next >= tokens.Length)
        {
            return true;
        }

        var word = tokens[next];
        return end.Kind switch
        {
            TokenKind.Word => token.Kind == TokenKind.Mark || (word.Has(TokenFlags.Capital) && Openers.Contains(word.Fold)),
            TokenKind.Ellipsis => word.Has(TokenFlags.Capital),
            // "Why?" he asked: what follows a closing mark in lower case goes on with the sentence; after a bare full stop it is a slip.
            _ => word.Kind != TokenKind.Word || !char.IsLower(prose[word.Start]) || (isBare && prose[end.Start] == '.' && end.Length == 1 && tokens[next - 1].Kind != TokenKind.Mark),
        };
    }
}

using Stet.Text;

namespace Stet.Articles;

/// <summary>Where a quotation lost its closing mark before its speaker was named: behind "choice," in "We have no choice, said Voss. "The roof …". Without
/// the clause it is one quotation whose paragraphs were merged. The verbs are those of the program: quotations are found before a pack has a word.</summary>
internal static class LostClose
{
    /// <summary>"the deputy mayor of Port Finch said" has no more.</summary>
    private const int LongestSpeaker = 7;

    private static readonly WordSet Articles = Folding.SetOf("the a an his her its their our my one another he she they it");

    /// <summary>The offset of the missing mark between two opening ones; null where none is missing.</summary>
    public static int? Find(Block block, int start, int end)
    {
        var (first, last) = (block.TokenAt(start), block.TokenAt(end - 1));
        while (last > first && (block.Tokens[last].Start >= end || block.Tokens[last].Kind == TokenKind.Mark))
        {
            last--;
        }

        if (block.Tokens[last].Kind != TokenKind.Stop)
        {
            return null;
        }

        for (var at = first; at + 3 <= last; at++)
        {
            if (block.Tokens[at].Kind == TokenKind.Punctuation && block.Text[block.Tokens[at].Start] == ',' && IsClause(block, at + 1, last))
            {
                return block.Tokens[at].End;
            }
        }

        return null;
    }

    /// <summary>Whether "said Voss, the mayor" or "the mayor said" goes from a token to the stop of the sentence.</summary>
    private static bool IsClause(Block block, int from, int stop)
    {
        var tokens = block.Tokens;
        for (var at = from; at < stop; at++)
        {
            if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Punctuation))
            {
                return false;
            }
        }

        return Vocabulary.BuiltIn.IsSaying(tokens[from])
            ? BeginsSpeaker(tokens[from + 1])
            : stop - from <= LongestSpeaker && Vocabulary.BuiltIn.IsSaying(tokens[stop - 1]) && BeginsSpeaker(tokens[from]);
    }

    private static bool BeginsSpeaker(Token token) => token.Has(TokenFlags.Capital) || Articles.Contains(token.Fold);
}

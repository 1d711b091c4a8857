using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Finds what is written to itself without a space: "DetailsDetails". The second half must begin with a capital, because murmur and
/// couscous are words.</summary>
internal static class GluedWord
{
    /// <summary>Shorter halves are mostly names: TomTom, DeeDee.</summary>
    public const int CertainLength = 4;

    /// <summary>A label of one line may be shorter: "ByBy".</summary>
    private const int LeastOfBlock = 2;

    /// <summary>The length of the part that a word is made of twice or more, or 0. At the start of a block it is a label; in a sentence it may be a brand.</summary>
    public static int Half(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Length < 2 * CertainLength || token.Kind != TokenKind.Word || !token.Has(TokenFlags.Capital) || token.Has(TokenFlags.AllCapitals)
            || (at > 0 && !token.Has(TokenFlags.SpaceBefore) && text[tokens[at - 1].Start] is '#' or '@' or '_'))
        {
            return 0;
        }

        var word = text.Slice(token.Start, token.Length);
        for (var copies = 2; copies <= 4; copies++)
        {
            var length = word.Length / copies;
            if (length >= CertainLength && length * copies == word.Length && IsMadeOf(word, length))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Half the length of a block that is one text written twice without a space, or 0.</summary>
    public static int HalfOfBlock(ReadOnlySpan<char> text)
    {
        var half = text.Length / 2;
        return half >= LeastOfBlock && half * 2 == text.Length && char.IsUpper(text[half]) && char.IsUpper(text[0]) && !Characters.IsSpace(text[half - 1])
            && !char.IsUpper(text[half - 1]) && !Characters.IsHyphen(text[half - 1]) && IsMadeOf(text, half) ? half : 0;
    }

    private static bool IsMadeOf(ReadOnlySpan<char> text, int length) =>
        char.IsUpper(text[length]) && !char.IsUpper(text[length - 1]) && text[length..].SequenceEqual(text[..^length]);
}

using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Finds what is written to itself without a space: "DetailsDetails", "sourcessources".</summary>
internal static class GluedWord
{
    /// <summary>Shorter halves are mostly names: TomTom, DeeDee.</summary>
    public const int CertainLength = 4;

    /// <summary>A label of one line may be shorter: "ByBy".</summary>
    private const int LeastOfBlock = 2;

    /// <summary>Shorter halves without a capital are words that are doubled by nature, but for those of which the rule is certain: "thethe".</summary>
    private const int LeastLower = 3;

    /// <summary>Shorter words are made of nothing twice.</summary>
    public const int Shortest = 2 * LeastLower;

    /// <summary>Halves of so many letters make no word together, whoever wrote them: couscous and beriberi have four.</summary>
    private const int LongLower = 5;

    /// <summary>The length of the part that a word is made of twice or more, or 0. At the start of a block it is a label; in a sentence it may be a brand.</summary>
    public static int Half(RepetitionWords words, StoryWords story, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out Judgement judgement)
    {
        ref readonly var token = ref tokens[at];
        judgement = Judgement.Silent;
        if (token.Length < Shortest || token.Kind != TokenKind.Word || token.Has(TokenFlags.AllCapitals)
            || (at > 0 && !token.Has(TokenFlags.SpaceBefore) && text[tokens[at - 1].Start] is '#' or '@' or '_'))
        {
            return 0;
        }

        var word = text.Slice(token.Start, token.Length);
        for (var copies = 2; copies <= 4; copies++)
        {
            var length = word.Length / copies;
            if (length < LeastLower || length * copies != word.Length || char.ToLowerInvariant(word[0]) != char.ToLowerInvariant(word[length]))
            {
                continue;
            }

            if (length >= CertainLength && token.Has(TokenFlags.Capital) && IsMadeOf(word, length))
            {
                judgement = at == 0 ? Judgement.Certain : Judgement.Possible;
                return length;
            }

            if (copies == 2 && IsLowerTwice(word, length))
            {
                var isKnown = words.Certain.Contains(Folding.Hash(word[..length]));
                judgement = isKnown ? Judgement.Certain
                    : length < CertainLength ? Judgement.Silent
                    : (length >= LongLower && !token.Has(TokenFlags.Capital)) || story.Holds(Folding.Hash(word[..length])) ? Judgement.Likely
                    : token.Has(TokenFlags.Capital) ? Judgement.Silent
                    : Judgement.Possible;
                return judgement == Judgement.Silent ? 0 : length;
            }
        }

        return 0;
    }

    /// <summary>Half the length of a block that is one text written twice without a space, or 0.</summary>
    public static int HalfOfBlock(ReadOnlySpan<char> text)
    {
        var half = text.Length / 2;
        return half >= LeastOfBlock && half * 2 == text.Length && !Characters.IsSpace(text[half - 1])
            && (char.IsUpper(text[half]) && char.IsUpper(text[0]) && !char.IsUpper(text[half - 1]) && !Characters.IsHyphen(text[half - 1])
                || (char.IsLower(text[0]) && char.IsLower(text[half - 1]) && text[..half].Contains(' ')))
            && text[half..].SequenceEqual(text[..half]) ? half : 0;
    }

    private static bool IsMadeOf(ReadOnlySpan<char> text, int length) =>
        char.IsUpper(text[length]) && !char.IsUpper(text[length - 1]) && text[length..].SequenceEqual(text[..^length]);

    /// <summary>Whether both halves are the same word in lower case, but for a capital at the start; hyphens may stand in a long one.</summary>
    private static bool IsLowerTwice(ReadOnlySpan<char> word, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!(char.IsLower(word[length + i]) || (i > 0 && length > LongLower && Characters.IsHyphen(word[length + i]))) || (i > 0 ? word[i] != word[length + i] : char.ToLowerInvariant(word[0]) != word[length]))
            {
                return false;
            }
        }

        return true;
    }
}

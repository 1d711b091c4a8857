using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Decides by the words that differ whether two passages say the same.</summary>
internal static class PassageDifference
{
    /// <summary>Longer differences are no slips; this also bounds the table of the comparison.</summary>
    private const int LongestDifference = 48;

    /// <summary>A sentence and its denial share nearly all their words.</summary>
    private static readonly WordSet Negations = Folding.SetOf(
        "not no never none nor neither without cannot can't won't isn't wasn't aren't weren't don't doesn't didn't hasn't haven't " +
        "hadn't wouldn't couldn't shouldn't first second third one two three four five six seven eight nine ten");

    /// <summary>Whether no more words than <paramref name="percent"/> in a hundred of both were dropped or added (a word replaced is both), and among them no number, no
    /// name and no denial: those make another statement.</summary>
    public static bool IsSmall(StoryPassage later, StoryPassage first, int percent)
    {
        var most = Math.Max(2, (later.Words + first.Words) * percent / 100);
        if (Math.Abs(later.Words - first.Words) > most)
        {
            return false;
        }

        var a = later.Tokens;
        var b = first.Tokens;
        TrimEqual(ref a, ref b);
        Span<Token> left = stackalloc Token[LongestDifference];
        Span<Token> right = stackalloc Token[LongestDifference];
        var (m, n) = (Words(a, left), Words(b, right));
        return m >= 0 && n >= 0 && IsSmall(left[..m], right[..n], most);
    }

    /// <summary>Cuts off the words with which both begin and end.</summary>
    private static void TrimEqual(ref ReadOnlySpan<Token> a, ref ReadOnlySpan<Token> b)
    {
        while (true)
        {
            SkipToWord(ref a, ref b);
            if (a.IsEmpty || b.IsEmpty || a[0].Fold != b[0].Fold)
            {
                break;
            }

            a = a[1..];
            b = b[1..];
        }

        while (true)
        {
            while (!a.IsEmpty && !a[^1].IsWord)
            {
                a = a[..^1];
            }

            while (!b.IsEmpty && !b[^1].IsWord)
            {
                b = b[..^1];
            }

            if (a.IsEmpty || b.IsEmpty || a[^1].Fold != b[^1].Fold)
            {
                return;
            }

            a = a[..^1];
            b = b[..^1];
        }
    }

    private static void SkipToWord(ref ReadOnlySpan<Token> a, ref ReadOnlySpan<Token> b)
    {
        while (!a.IsEmpty && !a[0].IsWord)
        {
            a = a[1..];
        }

        while (!b.IsEmpty && !b[0].IsWord)
        {
            b = b[1..];
        }
    }

    /// <summary>Copies the words; their number, or -1 where there are too many.</summary>
    private static int Words(ReadOnlySpan<Token> tokens, Span<Token> words)
    {
        var count = 0;
        foreach (var token in tokens)
        {
            if (token.IsWord)
            {
                if (count == words.Length)
                {
                    return -1;
                }

                words[count++] = token;
            }
        }

        return count;
    }

    /// <summary>The shortest edit script by the table of longest common subsequences, walked back for the words that it drops and adds.</summary>
    private static bool IsSmall(ReadOnlySpan<Token> a, ReadOnlySpan<Token> b, int most)
    {
        var width = b.Length + 1;
        Span<byte> common = stackalloc byte[(LongestDifference + 1) * (LongestDifference + 1)];
        common.Clear();
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[(i * width) + j] = a[i].Fold == b[j].Fold
                    ? (byte)(common[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(common[((i + 1) * width) + j], common[(i * width) + j + 1]);
            }
        }

        if (a.Length + b.Length - (2 * common[0]) > most)
        {
            return false;
        }

        int x = 0, y = 0;
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x].Fold == b[y].Fold)
            {
                (x, y) = (x + 1, y + 1);
                continue;
            }

            var isDropped = y == b.Length || (x < a.Length && common[((x + 1) * width) + y] >= common[(x * width) + y + 1]);
            if (ChangesStatement(isDropped ? a[x++] : b[y++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ChangesStatement(Token token) => token.Kind != TokenKind.Word || token.Has(TokenFlags.Capital) || Negations.Contains(token.Fold);
}

using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>A run of a block's tokens that is compared as a whole: the block, a sentence, or a line of its own inside a block.</summary>
/// <param name="FirstToken">Its first word.</param>
/// <param name="Words">Words and numbers in it.</param>
/// <param name="Numbers">Numbers and addresses among them.</param>
/// <param name="Hash">Of its words in order, without case and punctuation.</param>
internal readonly record struct StoryPassage(Block Block, int FirstToken, int TokenCount, int Words, int Numbers, ulong Hash, bool IsBlock)
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The name of a paper, a date and the time are no longer than this.</summary>
    private const int LongestSuffix = 10;

    public ReadOnlySpan<Token> Tokens => Block.Tokens.Slice(FirstToken, TokenCount);

    public TextSpan Span => TokenCount == 0 ? default : TextSpan.FromBounds(Block.Tokens[FirstToken].Start, Block.Tokens[FirstToken + TokenCount - 1].End);

    public static StoryPassage Of(Block block) => Of(block, 0, block.Tokens.Length, isBlock: true);

    /// <summary>The sentences of a block and, where line breaks stand inside a sentence, its lines: a headline over a paragraph with no
    /// empty line between reads as one sentence with it.</summary>
    public static IEnumerable<StoryPassage> PartsOf(Block block)
    {
        foreach (var sentence in block.Sentences)
        {
            var start = sentence.FirstToken;
            var end = start + sentence.TokenCount;
            for (var line = start; line < end;)
            {
                var next = line + 1;
                while (next < end && !block.Tokens[next].Has(TokenFlags.LineBreakBefore))
                {
                    next++;
                }

                yield return Of(block, line, next - line, isBlock: next - line == block.Tokens.Length);
                line = next;
            }
        }
    }

    public StoryPassage To(StoryPassage last) => last.FirstToken < FirstToken ? this : this with { TokenCount = last.FirstToken + last.TokenCount - FirstToken, Words = Words + last.Words, Numbers = Numbers + last.Numbers };

    /// <summary>Whether the same words stand in both, in order.</summary>
    public bool HasWordsOf(StoryPassage other)
    {
        var a = Tokens;
        var b = other.Tokens;
        int i = 0, j = 0;
        while (true)
        {
            for (; i < a.Length && !a[i].IsWord; i++)
            {
            }

            for (; j < b.Length && !b[j].IsWord; j++)
            {
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++].Fold != b[j++].Fold)
            {
                return false;
            }
        }
    }

    /// <summary>Results, tables and lists of numbers repeat as they like.</summary>
    public bool IsText => Numbers * 3 <= Words && Words > 0;

    /// <summary>The part before the first dash or bar with spaces around it: a headline without "- The Tarnhill Echo - 3 May".</summary>
    public StoryPassage? Core()
    {
        var text = Block.Text;
        var tokens = Tokens;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            var c = text[tokens[i].Start];
            if ((c == '|' || Characters.IsDash(c)) && tokens[i].Length == 1 && tokens[i].Has(TokenFlags.SpaceBefore) && tokens[i + 1].Has(TokenFlags.SpaceBefore))
            {
                var core = Of(Block, FirstToken, i, isBlock: false);
                return Words - core.Words <= LongestSuffix ? core : null;
            }
        }

        return null;
    }

    private static StoryPassage Of(Block block, int first, int count, bool isBlock)
    {
        var hash = Folding.HashSeed;
        int words = 0, numbers = 0;
        foreach (ref readonly var token in block.Tokens.Slice(first, count))
        {
            if (token.IsWord)
            {
                hash = (ulong.RotateLeft(hash, 23) ^ token.Fold) * Factor;
                words++;
                numbers += token.Kind == TokenKind.Word ? 0 : 1;
            }
        }

        return new StoryPassage(block, first, count, words, numbers, hash, isBlock);
    }
}

/// <summary>A passage and the earlier one that it repeats.</summary>
/// <param name="IsExact">Word for word; otherwise a few words differ.</param>
/// <param name="IsHeadline">The earlier one is the headline.</param>
internal readonly record struct Repeat(StoryPassage Later, StoryPassage First, bool IsExact, bool IsHeadline)
{
    /// <summary>One of its sentences at least returns word for word.</summary>
    public bool HoldsExact { get; init; } = IsExact;
}

using Stet.Articles;
using Stet.Facts;
using Stet.Text;

namespace Stet.Originals;

/// <summary>The newspapers, agencies and broadcasters to which somebody spoke.</summary>
public static class Outlets
{
    /// <summary>"told the Varnby Courier on Monday": its name begins within so many tokens behind the cue, and has at most so many.</summary>
    private const int LongestName = 6;

    private static readonly ulong The = Folding.Hash("the");

    /// <summary>The outlet that an original says somebody told a word; null where it names none.</summary>
    public static string? ToldTo(Original original, int word)
    {
        if (OriginalSpeech.AttributionAt(original, word) is not { Cue: { } cue, Block: { } block } || !Vocabulary.TellsTo(block.Text[cue.Start..cue.End]))
        {
            return null;
        }

        var first = block.TokenAt(cue.End);
        if (first < block.Tokens.Length && block.Tokens[first].Fold == The)
        {
            first++;
        }

        var newspaper = NewspaperBefore(block, first);
        return NameAt(block, newspaper ?? first, isKnown: newspaper is not null);
    }

    /// <summary>"the Dutch newspaper Algemeen Dagblad": where the name begins behind the word for what it is; null where no such word stands.</summary>
    private static int? NewspaperBefore(Block block, int first)
    {
        for (var i = first; i + 1 < Math.Min(block.Tokens.Length, first + LongestName); i++)
        {
            if (!block.Tokens[i].Has(TokenFlags.Capital) && block.Vocabulary.IsOutlet(block.Tokens[i]))
            {
                return SpeakerWords.IsName(block.Tokens[i + 1]) ? i + 1 : null;
            }
        }

        return null;
    }

    /// <summary>The name that begins with a token, where one of its words is known to be an outlet's, or where it is one in any case.</summary>
    private static string? NameAt(Block block, int first, bool isKnown)
    {
        var end = first;
        while (end < block.Tokens.Length && end - first < LongestName && block.Tokens[end].Has(TokenFlags.Capital) && (SpeakerWords.IsName(block.Tokens[end]) || IsOutlet(block, end)) && (end == first || !SpeakerWords.IsOwner(block.Text, block.Tokens[end - 1])))
        {
            isKnown |= IsOutlet(block, end);
            end++;
        }

        if (!isKnown || end == first)
        {
            return null;
        }

        var last = block.Tokens[end - 1];
        return block.Prose.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(block.Tokens[first].Start, SpeakerWords.IsOwner(block.Text, last) ? last.End - 2 : last.End)).TrimEnd('.');
    }

    /// <summary>"Courier", "Courier's".</summary>
    private static bool IsOutlet(Block block, int token) =>
        block.Vocabulary.IsOutlet(SpeakerWords.IsOwner(block.Text, block.Tokens[token]) ? block.Tokens[token] with { Fold = Folding.Hash(SpeakerWords.Of(block.Text, block.Tokens[token])[..^2]) } : block.Tokens[token]);

    /// <summary>Whether a unit is the name of a newspaper, an agency or a broadcaster by one of its words.</summary>
    internal static bool IsOutlet(Statement statement, int unit)
    {
        for (var token = statement.Block.TokenAt(statement.SpanOf(unit, unit + 1).Start); statement.Units[unit].Fact is Name name && token < statement.Block.Tokens.Length && statement.Block.Tokens[token].Start < name.Span.End; token++)
        {
            if (IsOutlet(statement.Block, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a story names an outlet, by its whole name or by its last word.</summary>
    public static bool IsNamedIn(Article article, string outlet)
    {
        var words = outlet.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = Folding.Hash(words[^1]);
        var first = Folding.Hash(words[^1].Length > 3 || words.Length == 1 ? words[^1] : words[0]);
        foreach (var block in article.Blocks)
        {
            foreach (var token in block.Tokens)
            {
                if (token.Has(TokenFlags.Capital) && (token.Fold == last || token.Fold == first))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool AreSame(string one, string other)
    {
        var here = Folding.Fold(one);
        var there = Folding.Fold(other);
        return here.Contains(there, StringComparison.Ordinal) || there.Contains(here, StringComparison.Ordinal);
    }
}

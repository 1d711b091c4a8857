using Stet.Articles;
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

        var end = first;
        while (end < block.Tokens.Length && end - first < LongestName && SpeakerWords.IsName(block.Tokens[end]) && (end == first || !SpeakerWords.IsOwner(block.Text, block.Tokens[end - 1])))
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            if (block.Vocabulary.IsOutlet(block.Tokens[i]))
            {
                var name = block.Prose.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(block.Tokens[first].Start, block.Tokens[end - 1].End));
                return SpeakerWords.IsOwner(name, block.Tokens[end - 1] with { Start = name.Length - block.Tokens[end - 1].Length }) ? name[..^2] : name;
            }
        }

        return null;
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

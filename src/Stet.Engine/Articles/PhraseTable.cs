using Stet.Text;

namespace Stet.Articles;

/// <summary>Phrases of a few words, looked for at a token.</summary>
internal sealed class PhraseTable
{
    private readonly WordMap<List<ulong[]>> byFirst = new();
    private readonly WordMap<List<ulong[]>> byLast = new();

    public void Add(string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Hash(word)).ToArray();
        AddTo(byFirst, words[0], words);
        AddTo(byLast, words[^1], words);
    }

    /// <summary>The tokens of the longest phrase that begins at a token; 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int at)
    {
        var longest = 0;
        if (byFirst.TryGetValue(tokens[at].Fold, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                longest = phrase.Length > longest && Fits(tokens, at, phrase) ? phrase.Length : longest;
            }
        }

        return longest;
    }

    /// <summary>Whether a phrase ends right before a token.</summary>
    public bool EndsAt(ReadOnlySpan<Token> tokens, int end) =>
        end > 0 && byLast.TryGetValue(tokens[end - 1].Fold, out var phrases) && Any(tokens, end, phrases);

    private static bool Any(ReadOnlySpan<Token> tokens, int end, List<ulong[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Fits(tokens, end - phrase.Length, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(ReadOnlySpan<Token> tokens, int at, ulong[] phrase)
    {
        if (at < 0 || at + phrase.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (tokens[at + i].Fold != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static void AddTo(WordMap<List<ulong[]>> table, ulong word, ulong[] phrase)
    {
        if (!table.TryGetValue(word, out var phrases))
        {
            table[word] = phrases = [];
        }

        phrases.Add(phrase);
    }
}

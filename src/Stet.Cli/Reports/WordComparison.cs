using Stet.Text;

namespace Stet.Cli.Reports;

/// <summary>The words of a story beside the original's, paired where they are the same.</summary>
internal sealed class WordComparison
{
    /// <summary>The table of the comparison never has more cells; longer texts are shown without it.</summary>
    private const int MostCells = 250_000;

    private const int LongestText = 16_000;

    private WordComparison(IReadOnlyList<WordPair> pairs) => Pairs = pairs;

    public IReadOnlyList<WordPair> Pairs { get; }

    public bool Differs => Pairs.Any(pair => pair.Differs);

    /// <summary>Null where the texts are too long, or have so little in common that pairs would mislead.</summary>
    public static WordComparison? Of(string story, string original)
    {
        if (story.Length > LongestText || original.Length > LongestText)
        {
            return null;
        }

        var (ours, theirs) = (Words(story), Words(original));
        var pairs = new List<WordPair>(Math.Max(ours.Length, theirs.Length));
        int start = 0, ourEnd = ours.Length, theirEnd = theirs.Length;
        while (start < ourEnd && start < theirEnd && ours[start].Fold == theirs[start].Fold)
        {
            start++;
        }

        while (ourEnd > start && theirEnd > start && ours[ourEnd - 1].Fold == theirs[theirEnd - 1].Fold)
        {
            ourEnd--;
            theirEnd--;
        }

        if ((long)(ourEnd - start) * (theirEnd - start) > MostCells)
        {
            return null;
        }

        Same(pairs, ours.AsSpan(..start), theirs.AsSpan(..start));
        Align(pairs, ours.AsSpan(start..ourEnd), theirs.AsSpan(start..theirEnd));
        Same(pairs, ours.AsSpan(ourEnd..), theirs.AsSpan(theirEnd..));
        var shared = pairs.Count(pair => !pair.Differs);
        return shared * 2 < Math.Min(ours.Length, theirs.Length) ? null : new WordComparison(pairs);
    }

    private static void Same(List<WordPair> pairs, ReadOnlySpan<Word> ours, ReadOnlySpan<Word> theirs)
    {
        for (var i = 0; i < ours.Length; i++)
        {
            pairs.Add(new WordPair(ours[i].Text, theirs[i].Text, Differs: false));
        }
    }

    /// <summary>By the longest common subsequence.</summary>
    private static void Align(List<WordPair> pairs, ReadOnlySpan<Word> ours, ReadOnlySpan<Word> theirs)
    {
        var longest = new int[ours.Length + 1, theirs.Length + 1];
        for (var i = ours.Length - 1; i >= 0; i--)
        {
            for (var j = theirs.Length - 1; j >= 0; j--)
            {
                longest[i, j] = ours[i].Fold == theirs[j].Fold ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        int our = 0, their = 0;
        while (our < ours.Length || their < theirs.Length)
        {
            var (ourGap, theirGap) = (our, their);
            while (our < ours.Length && their < theirs.Length && ours[our].Fold != theirs[their].Fold)
            {
                if (longest[our + 1, their] >= longest[our, their + 1])
                {
                    our++;
                }
                else
                {
                    their++;
                }
            }

            var atEnd = our == ours.Length || their == theirs.Length;
            Differ(pairs, ours[ourGap..(atEnd ? ours.Length : our)], theirs[theirGap..(atEnd ? theirs.Length : their)]);
            if (atEnd)
            {
                return;
            }

            pairs.Add(new WordPair(ours[our++].Text, theirs[their++].Text, Differs: false));
        }
    }

    /// <summary>Signs that stand alone, a dash or an ellipsis, are shown and are no difference in words.</summary>
    private static void Differ(List<WordPair> pairs, ReadOnlySpan<Word> ours, ReadOnlySpan<Word> theirs)
    {
        var none = new Word("", "");
        for (var i = 0; i < Math.Max(ours.Length, theirs.Length); i++)
        {
            var (our, their) = (i < ours.Length ? ours[i] : none, i < theirs.Length ? theirs[i] : none);
            pairs.Add(new WordPair(our.Text, their.Text, Differs: our.Fold.Length + their.Fold.Length > 0));
        }
    }

    private static Word[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new Word(word, Bare(word))).ToArray();

    /// <summary>Folded, without hyphens and without the marks and stops at its edges: those are no difference in words.</summary>
    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return start < end ? Folding.Fold(word.AsSpan(start, end - start)).Replace("-", "", StringComparison.Ordinal) : word;
    }

    private readonly record struct Word(string Text, string Fold);
}

/// <summary>A word of the story and the one of the original in its place; one is empty where the other has none.</summary>
internal readonly record struct WordPair(string Story, string Original, bool Differs);

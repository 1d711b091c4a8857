using System.Text;

namespace Stet.Cli.Reports;

/// <summary>Prints the words of the story and of the original above each other, so that what differs is seen without colour.</summary>
internal static class ComparisonTable
{
    /// <summary>Words shown on either side of a difference; the rest of a long passage is left out.</summary>
    private const int Context = 6;

    /// <summary>A longer stretch that only one side has is passed over: mostly the narration between two parts of what somebody said.</summary>
    private const int LongestStretch = 8;

    private const int LongestWord = 40;

    /// <summary>More rows than a reader compares by eye.</summary>
    private const int MostRows = 8;

    public static void Write(Ink ink, string style, WordComparison comparison)
    {
        var (story, original, marks) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var rows = 0;
        foreach (var pair in Shortened(WithoutStretches(comparison.Pairs)))
        {
            var (ours, theirs) = (Cut(pair.Story), Cut(pair.Original));
            var width = Math.Max(Columns.Of(ours), Columns.Of(theirs));
            if (marks.Length > 0 && marks.Length + width > Excerpt.Widest(ink))
            {
                WriteRows(ink, style, story, original, marks);
                if (++rows == MostRows)
                {
                    Excerpt.WriteRow(ink, "...", "", Ink.Plain);
                    return;
                }

                ink.WriteLine();
            }

            Append(story, ours, width);
            Append(original, theirs, width);
            marks.Append(pair.Differs ? '^' : ' ', width).Append(' ');
        }

        WriteRows(ink, style, story, original, marks);
    }

    private static void WriteRows(Ink ink, string style, StringBuilder story, StringBuilder original, StringBuilder marks)
    {
        Excerpt.WriteRow(ink, "story", story.ToString(), Ink.Plain);
        Excerpt.WriteRow(ink, "original", original.ToString(), Ink.Plain);
        if (marks.ToString().Contains('^', StringComparison.Ordinal))
        {
            Excerpt.WriteRow(ink, "", marks.ToString(), style);
        }

        story.Clear();
        original.Clear();
        marks.Clear();
    }

    private static void Append(StringBuilder line, string word, int width) =>
        line.Append(word).Append(' ', width - Columns.Of(word) + 1);

    private static string Cut(string word) =>
        Columns.Of(word) > LongestWord ? string.Concat(Columns.First(word, LongestWord - 1), "…") : word;

    private static List<WordPair> WithoutStretches(IReadOnlyList<WordPair> pairs)
    {
        var kept = new List<WordPair>(pairs.Count);
        for (var i = 0; i < pairs.Count;)
        {
            var end = i + 1;
            if (IsOneSided(pairs[i]))
            {
                while (end < pairs.Count && IsOneSided(pairs[end]) && pairs[end].Story.Length == 0 == (pairs[i].Story.Length == 0))
                {
                    end++;
                }
            }

            if (end - i > LongestStretch)
            {
                kept.Add(new WordPair(pairs[i].Story.Length == 0 ? "" : "…", pairs[i].Original.Length == 0 ? "" : "…", Differs: !IsClause(pairs.Skip(i).Take(end - i))));
            }
            else
            {
                kept.AddRange(pairs.Skip(i).Take(end - i));
            }

            i = end;
        }

        return kept;
    }

    /// <summary>Words of the original from the end of one quotation to the beginning of the next.</summary>
    private static bool IsClause(IEnumerable<WordPair> pairs) => pairs.Any(pair => pair.Original.AsSpan().ContainsAny('"', '\u201C', '\u201D'));

    private static bool IsOneSided(WordPair pair) => pair.Story.Length == 0 || pair.Original.Length == 0;

    /// <summary>Without the words that are far from every difference.</summary>
    private static IEnumerable<WordPair> Shortened(List<WordPair> pairs)
    {
        var nextDifference = 0;
        var lastDifference = -pairs.Count - Context - 1;
        var isLeftOut = false;
        for (var i = 0; i < pairs.Count; i++)
        {
            nextDifference = Math.Max(nextDifference, i);
            while (nextDifference < pairs.Count && !pairs[nextDifference].Differs)
            {
                nextDifference++;
            }

            lastDifference = pairs[i].Differs ? i : lastDifference;
            if (i - lastDifference <= Context || (nextDifference < pairs.Count && nextDifference - i <= Context))
            {
                isLeftOut = false;
                yield return pairs[i];
            }
            else if (!isLeftOut)
            {
                isLeftOut = true;
                yield return new WordPair("…", "…", Differs: false);
            }
        }
    }
}

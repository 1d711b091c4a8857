namespace Stet.Text;

/// <summary>"Did you mean …?"</summary>
public static class NearMiss
{
    /// <summary>The candidate nearest to a word that is written nearly like it, or null.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(1, word.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance <= allowed)
            {
                best = candidate;
                allowed = distance - 1;
            }
        }

        return best;
    }

    /// <summary>", did you mean 'except'?", or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) => Of(word, candidates) is { } near ? $", did you mean '{near}'?" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, optimal string alignment), ignoring case.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > 200 || b.Length > 200)
        {
            return int.MaxValue / 2;
        }

        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}

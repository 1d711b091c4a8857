using Stet.Text;

namespace Stet.Facts;

/// <summary>Words that differ by one slip of the fingers or the ear.</summary>
internal static class Spelling
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>More words that are alike but for one letter are a list, or made to cost time.</summary>
    private const int MostAlike = 12;

    /// <summary>Pairs that one letter more, less or other, or two exchanged, make equal. Words alike have a form in common that lacks one letter
    /// of each, so that none is held against all others.</summary>
    public static IEnumerable<(int A, int B)> Neighbours(IReadOnlyList<string> words)
    {
        var forms = new Dictionary<ulong, List<int>>();
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Length is < Shortest or > Longest)
            {
                continue;
            }

            for (var dropped = -1; dropped < word.Length; dropped++)
            {
                var hash = Folding.HashSeed;
                for (var j = 0; j < word.Length; j++)
                {
                    hash = j == dropped ? hash : Folding.Add(hash, word[j]);
                }

                var alike = forms.TryGetValue(hash, out var known) ? known : forms[hash] = [];
                foreach (var other in alike)
                {
                    if (other != i && seen.Add((other, i)) && NearMiss.Distance(words[other], word) == 1)
                    {
                        yield return (other, i);
                    }
                }

                if (alike.Count < MostAlike)
                {
                    alike.Add(i);
                }
            }
        }
    }

    /// <summary>Whether one is a form of the other, and no slip: a plural, a people and its land.</summary>
    public static bool IsInflected(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var common = 0;
        while (common < shorter.Length && shorter[common] == longer[common])
        {
            common++;
        }

        return common == shorter.Length ? longer[common..] is not ("e" or "k" or "t" or "h" or "l" or "z" or "m" or "g")
            : common >= shorter.Length - 1 && shorter.Length == longer.Length;
    }

    /// <summary>Whether two neighbouring letters changed places.</summary>
    public static bool IsSwap(string a, string b)
    {
        var at = 0;
        while (at < a.Length && at < b.Length && a[at] == b[at])
        {
            at++;
        }

        return a.Length == b.Length && at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..] == b[(at + 2)..];
    }

    /// <summary>Whether both are said alike, by the letters that English does not tell apart: Philip and Phillip, Sara and Sarah.</summary>
    public static bool SoundsAlike(string a, string b) => Sound(a) == Sound(b);

    private static string Sound(string word)
    {
        var sound = new System.Text.StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] switch
            {
                'p' when i + 1 < word.Length && word[i + 1] == 'h' => 'f',
                'v' => 'f',
                'c' when i + 1 < word.Length && word[i + 1] is 'e' or 'i' or 'y' => 's',
                'c' or 'q' => 'k',
                'z' => 's',
                'y' => 'i',
                'h' when i > 0 => '\0',
                'e' when i > 2 && i == word.Length - 1 => '\0',
                var other => other,
            };
            if (c != '\0' && (sound.Length == 0 || sound[^1] != c))
            {
                sound.Append(c);
            }
        }

        return sound.ToString();
    }
}

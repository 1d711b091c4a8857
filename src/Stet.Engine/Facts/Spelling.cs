using System.Runtime.InteropServices;
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
    public static List<(int A, int B)> Neighbours(IReadOnlyList<string> words)
    {
        // For each form the last word that has it; each entry knows the one before it.
        var forms = new Dictionary<ulong, int>(words.Count * 8);
        var entries = new List<(int Word, int Before)>(words.Count * 8);
        var alike = new List<int>(MostAlike);
        var seen = new HashSet<(int, int)>();
        var pairs = new List<(int, int)>();
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

                alike.Clear();
                ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, hash, out var isKnown);
                for (var entry = isKnown ? last : -1; entry >= 0; entry = entries[entry].Before)
                {
                    alike.Add(entries[entry].Word);
                }

                for (var known = alike.Count - 1; known >= 0; known--)
                {
                    if (alike[known] is var other && other != i && seen.Add((other, i)) && NearMiss.Distance(words[other], word) == 1)
                    {
                        pairs.Add((other, i));
                    }
                }

                if (alike.Count < MostAlike)
                {
                    entries.Add((i, isKnown ? last : -1));
                    last = entries.Count - 1;
                }
            }
        }

        return pairs;
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

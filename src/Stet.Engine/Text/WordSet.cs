using System.Collections;
using System.Numerics;

namespace Stet.Text;

/// <summary>A set of words by the hashes of their folds or stems. Hashes need no hashing: every token of a story is looked for in dozens of such sets,
/// and hundreds of them are made at each start, where the general sets cost several times as much.</summary>
public sealed class WordSet : IReadOnlyCollection<ulong>
{
    /// <summary>A hash stands at the place that its low bits name, or behind it before the next 0, which is no word's hash.</summary>
    private readonly ulong[] table;

    private WordSet(int capacity) => table = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity) * 2)];

    public static WordSet Empty { get; } = new(0);

    public int Count { get; private set; }

    public static WordSet Of(ReadOnlySpan<ulong> words)
    {
        var set = new WordSet(words.Length);
        foreach (var word in words)
        {
            set.Add(word);
        }

        return set;
    }

    public bool Contains(ulong word)
    {
        var words = table;
        for (var at = (int)word & (words.Length - 1); words[at] != 0; at = (at + 1) & (words.Length - 1))
        {
            if (words[at] == word)
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerator<ulong> GetEnumerator() => table.Where(word => word != 0).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(ulong word)
    {
        var at = (int)word & (table.Length - 1);
        while (table[at] != 0 && table[at] != word)
        {
            at = (at + 1) & (table.Length - 1);
        }

        if (word != 0 && table[at] == 0)
        {
            table[at] = word;
            Count++;
        }
    }
}

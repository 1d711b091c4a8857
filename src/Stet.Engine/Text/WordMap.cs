using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Stet.Text;

/// <summary>What is known of words, by the hashes of their folds or stems: a <see cref="WordSet"/> with values.</summary>
public sealed class WordMap<T>
{
    private readonly (ulong Word, T Value)[] table;

    /// <summary>Of two values of one word the last.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<ulong, T>> words)
    {
        table = new (ulong, T)[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, words.Count) * 2)];
        foreach (var (word, value) in words)
        {
            table[PlaceOf(word)] = (word, value);
        }
    }

    public IEnumerable<ulong> Keys => table.Where(entry => entry.Word != 0).Select(entry => entry.Word);

    public bool TryGetValue(ulong word, [MaybeNullWhen(false)] out T value)
    {
        ref readonly var entry = ref table[PlaceOf(word)];
        value = entry.Value;
        return entry.Word != 0;
    }

    public bool ContainsKey(ulong word) => table[PlaceOf(word)].Word != 0;

    /// <summary>Where a word stands, or the free place where it would.</summary>
    private int PlaceOf(ulong word)
    {
        var at = (int)word & (table.Length - 1);
        while (table[at].Word != 0 && table[at].Word != word)
        {
            at = (at + 1) & (table.Length - 1);
        }

        return at;
    }
}

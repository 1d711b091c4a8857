using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Stet.Text;

/// <summary>What is known of words, by the hashes of their folds or stems: a <see cref="WordSet"/> with values.</summary>
public sealed class WordMap<T>
{
    private (ulong Word, T Value)[] table;
    private int count;

    /// <param name="capacity">So many words find room without another table.</param>
    public WordMap(int capacity = 1) => table = new (ulong, T)[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity) * 2)];

    public WordMap(IReadOnlyCollection<KeyValuePair<ulong, T>> words)
        : this(words.Count)
    {
        foreach (var (word, value) in words)
        {
            this[word] = value;
        }
    }

    public IEnumerable<ulong> Keys => table.Where(entry => entry.Word != 0).Select(entry => entry.Word);

    public T this[ulong word]
    {
        set
        {
            var place = PlaceOf(word);
            if (table[place].Word == 0 && ++count * 2 > table.Length)
            {
                Grow();
                place = PlaceOf(word);
            }

            table[place] = (word, value);
        }
    }

    public bool TryGetValue(ulong word, [MaybeNullWhen(false)] out T value)
    {
        ref readonly var entry = ref table[PlaceOf(word)];
        value = entry.Value;
        return entry.Word != 0;
    }

    public T? GetValueOrDefault(ulong word) => table[PlaceOf(word)].Value;

    public bool ContainsKey(ulong word) => table[PlaceOf(word)].Word != 0;

    private void Grow()
    {
        var before = table;
        table = new (ulong, T)[before.Length * 2];
        foreach (var entry in before)
        {
            if (entry.Word != 0)
            {
                table[PlaceOf(entry.Word)] = entry;
            }
        }
    }

    /// <summary>Where a word stands, or the free place where it would.</summary>
    private int PlaceOf(ulong word)
    {
        var entries = table;
        var at = (int)word & (entries.Length - 1);
        while (entries[at].Word != 0 && entries[at].Word != word)
        {
            at = (at + 1) & (entries.Length - 1);
        }

        return at;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Stet.Text;

/// <summary>What is known of words, by the hashes of their folds or stems: a <see cref="WordSet"/> with values.</summary>
public sealed class WordMap<T>
{
    /// <summary>A hash stands at the place that its low bits name, or behind it before the next 0, which is no word's hash; its value at the same place.</summary>
    private ulong[] words;
    private T[] values;

    public WordMap()
        : this(capacity: 1)
    {
    }

    /// <param name="capacity">So many words find room without larger tables.</param>
    public WordMap(int capacity) => (words, values) = Tables((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, capacity) * 2));

    public WordMap(IReadOnlyCollection<KeyValuePair<ulong, T>> words)
        : this(words.Count)
    {
        foreach (var (word, value) in words)
        {
            this[word] = value;
        }
    }

    /// <summary>With tables that another map has had.</summary>
    internal WordMap(ulong[] words, T[] values, int count) => (this.words, this.values, Count) = (words, values, count);

    public int Count { get; private set; }

    public IEnumerable<ulong> Keys => words.Where(word => word != 0);

    internal ReadOnlySpan<ulong> Words => words;

    internal ReadOnlySpan<T> Values => values;

    public T this[ulong word]
    {
        set
        {
            var place = PlaceOf(word);
            if (words[place] == 0 && ++Count * 2 > words.Length)
            {
                Grow();
                place = PlaceOf(word);
            }

            (words[place], values[place]) = (word, value);
        }
    }

    public bool TryGetValue(ulong word, [MaybeNullWhen(false)] out T value)
    {
        var place = PlaceOf(word);
        value = values[place];
        return words[place] != 0;
    }

    public T? GetValueOrDefault(ulong word) => values[PlaceOf(word)];

    public bool ContainsKey(ulong word) => words[PlaceOf(word)] != 0;

    private void Grow()
    {
        var (wordsBefore, valuesBefore) = (words, values);
        (words, values) = Tables(wordsBefore.Length * 2);
        for (var i = 0; i < wordsBefore.Length; i++)
        {
            if (wordsBefore[i] != 0)
            {
                var place = PlaceOf(wordsBefore[i]);
                (words[place], values[place]) = (wordsBefore[i], valuesBefore[i]);
            }
        }
    }

    private static (ulong[] Words, T[] Values) Tables(int size) => (new ulong[size], new T[size]);

    /// <summary>Where a word stands, or the free place where it would.</summary>
    private int PlaceOf(ulong word)
    {
        var table = words;
        var at = (int)word & (table.Length - 1);
        while (table[at] != 0 && table[at] != word)
        {
            at = (at + 1) & (table.Length - 1);
        }

        return at;
    }
}

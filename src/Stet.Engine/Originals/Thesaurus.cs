using System.Runtime.InteropServices;
using Stet.Text;

namespace Stet.Originals;

/// <summary>What English words can mean, from WordNet and from retold news: so a sentence is found again in other words. It helps to align and never decides that a
/// fact is the same. Thesaurus.txt beside this file holds the words; the build packs them by their stems.</summary>
internal static class Thesaurus
{
    private const ushort Broader = 0x8000;

    private static readonly Lazy<(ulong[] Stems, int[] Starts, ushort[] Meanings)> Table = new(Read);

    /// <summary>What a word means, by its stem: numbers of meanings, with those that are a step broader behind the others; empty where it is not known.</summary>
    public static ReadOnlySpan<ushort> Of(ulong stem)
    {
        var (stems, starts, meanings) = Table.Value;
        return Array.BinarySearch(stems, stem) is var at and >= 0 ? meanings.AsSpan(starts[at]..starts[at + 1]) : [];
    }

    /// <summary>How many things a word can mean; 0 where it is not known.</summary>
    public static int CountOf(ulong stem)
    {
        var count = 0;
        foreach (var meaning in Of(stem))
        {
            count += IsBroader(meaning) ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether a stem is that of a common English word, and of no name.</summary>
    public static bool Knows(ulong stem) => Array.BinarySearch(Table.Value.Stems, stem) >= 0;

    public static bool IsBroader(ushort meaning) => (meaning & Broader) != 0;

    /// <summary>The other degree of a meaning: what one word means and the other means more broadly is alike.</summary>
    public static ushort Turned(ushort meaning) => (ushort)(meaning ^ Broader);

    private static (ulong[], int[], ushort[]) Read()
    {
        using var packed = Packed.Open("thesaurus.packed");
        return (packed.ReadArray<ulong>(), packed.ReadArray<int>(), packed.ReadArray<ushort>());
    }
}

/// <summary>Words by what they mean, to find those that mean about the same as another: the same thing, or one what the other means more broadly.</summary>
internal sealed class ThesaurusIndex
{
    /// <summary>For each meaning the first and the last of its keys in <see cref="keys"/>.</summary>
    private readonly Dictionary<ushort, (int First, int Last)> meanings = [];

    /// <summary>Each with the next one of its meaning, or -1.</summary>
    private readonly List<(ulong Key, int Next)> keys = [];

    /// <summary>The words that were added: most come again.</summary>
    private readonly HashSet<(ulong Stem, ulong Key)> added = [];

    /// <summary>Adds a word that is looked for.</summary>
    /// <param name="key">What is found.</param>
    public void Add(ulong stem, ulong key)
    {
        if (!added.Add((stem, key)))
        {
            return;
        }

        foreach (var meaning in Thesaurus.Of(stem))
        {
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(meanings, meaning, out var isKnown);
            if (!isKnown)
            {
                chain = (keys.Count, keys.Count);
                keys.Add((key, -1));
            }
            else if (!Holds(chain.First, key))
            {
                CollectionsMarshal.AsSpan(keys)[chain.Last].Next = keys.Count;
                chain.Last = keys.Count;
                keys.Add((key, -1));
            }
        }
    }

    /// <summary>The keys of words that mean about the same, those that mean the same first; a key may come twice.</summary>
    public IEnumerable<ulong> Of(ulong stem)
    {
        var all = Thesaurus.Of(stem).ToArray();
        foreach (var meaning in all)
        {
            if (!Thesaurus.IsBroader(meaning) && meanings.TryGetValue(meaning, out var same))
            {
                for (var at = same.First; at >= 0; at = keys[at].Next)
                {
                    yield return keys[at].Key;
                }
            }
        }

        foreach (var meaning in all)
        {
            if (meanings.TryGetValue(Thesaurus.Turned(meaning), out var alike))
            {
                for (var at = alike.First; at >= 0; at = keys[at].Next)
                {
                    yield return keys[at].Key;
                }
            }
        }
    }

    private bool Holds(int first, ulong key)
    {
        for (var at = first; at >= 0; at = keys[at].Next)
        {
            if (keys[at].Key == key)
            {
                return true;
            }
        }

        return false;
    }
}

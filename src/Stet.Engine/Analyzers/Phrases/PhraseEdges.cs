using System.Numerics;
using System.Runtime.InteropServices;

namespace Stet.Analyzers;

/// <summary>From a node and a step to the node that the step leads to. Nearly all look-ups find nothing, and most of those end at one bit of a
/// filter that stays in the processor's cache.</summary>
internal sealed class PhraseEdges
{
    private const int BitsPerSlot = 4;

    private const int SlotsAtFirst = 1 << 8;

    private (ulong Key, int Child)[] slots;
    private ulong[] filter;
    private int count;

    public PhraseEdges() => (slots, filter) = Tables(SlotsAtFirst);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public PhraseEdges(BinaryReader packed)
    {
        count = packed.ReadInt32();
        (slots, filter) = Tables((int)BitOperations.RoundUpToPowerOf2((uint)count * 2));
        var (keys, children) = (new ulong[count], new int[count]);
        packed.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        packed.BaseStream.ReadExactly(MemoryMarshal.AsBytes(children.AsSpan()));
        for (var i = 0; i < count; i++)
        {
            Put(keys[i], children[i]);
        }
    }

    public void Write(BinaryWriter output)
    {
        var edges = slots.Where(slot => slot.Child != 0).ToArray();
        output.Write(edges.Length);
        output.Write(MemoryMarshal.AsBytes(edges.Select(edge => edge.Key).ToArray().AsSpan()));
        output.Write(MemoryMarshal.AsBytes(edges.Select(edge => edge.Child).ToArray().AsSpan()));
    }

    /// <summary>The child, or 0: no step leads back to a root.</summary>
    public int Find(int node, ulong step)
    {
        var key = Key(node, step);
        var bit = (int)(key >> 40) & ((filter.Length * 64) - 1);
        if ((filter[bit >> 6] & (1UL << bit)) == 0)
        {
            return 0;
        }

        for (var at = (int)key & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Key == key || slot.Child == 0)
            {
                return slot.Child;
            }
        }
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, ulong step, int child)
    {
        if (++count * 2 > slots.Length)
        {
            Grow();
        }

        Put(Key(node, step), child);
    }

    private void Grow()
    {
        var before = slots;
        (slots, filter) = Tables(before.Length * 2);
        foreach (var (key, child) in before)
        {
            if (child != 0)
            {
                Put(key, child);
            }
        }
    }

    private static ((ulong Key, int Child)[] Slots, ulong[] Filter) Tables(int size) => (new (ulong, int)[size], new ulong[size * BitsPerSlot / 64]);

    private void Put(ulong key, int child)
    {
        var bit = (int)(key >> 40) & ((filter.Length * 64) - 1);
        filter[bit >> 6] |= 1UL << bit;
        var at = (int)key & (slots.Length - 1);
        while (slots[at].Child != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = (key, child);
    }

    private static ulong Key(int node, ulong step)
    {
        var key = (step ^ ((ulong)node * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        return key ^ (key >> 32);
    }
}

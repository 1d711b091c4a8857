namespace Stet.Analyzers;

/// <summary>From a node and a step to the node that the step leads to. Nearly all look-ups find nothing, and most of those end at one bit of a
/// filter that stays in the processor's cache.</summary>
internal sealed class PhraseEdges
{
    private const int BitsPerSlot = 4;

    private const int SlotsAtFirst = 1 << 8;

    /// <summary>A key stands at the place that its low bits name, or behind it before the next place without a child.</summary>
    private ulong[] keys;
    private int[] children;
    private ulong[] filter;
    private int count;

    public PhraseEdges() => (keys, children, filter) = Tables(SlotsAtFirst);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public PhraseEdges(BinaryReader packed)
    {
        count = packed.ReadInt32();
        (keys, children, filter) = (packed.BaseStream.ReadArray<ulong>(), packed.BaseStream.ReadArray<int>(), packed.BaseStream.ReadArray<ulong>());
    }

    public void Write(BinaryWriter output)
    {
        output.Write(count);
        output.WriteArray<ulong>(keys);
        output.WriteArray<int>(children);
        output.WriteArray<ulong>(filter);
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

        for (var at = (int)key & (keys.Length - 1); ; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key || children[at] == 0)
            {
                return children[at];
            }
        }
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, ulong step, int child)
    {
        if (++count * 2 > keys.Length)
        {
            Grow();
        }

        Put(Key(node, step), child);
    }

    private void Grow()
    {
        var (before, childrenBefore) = (keys, children);
        (keys, children, filter) = Tables(before.Length * 2);
        for (var i = 0; i < before.Length; i++)
        {
            if (childrenBefore[i] != 0)
            {
                Put(before[i], childrenBefore[i]);
            }
        }
    }

    private static (ulong[] Keys, int[] Children, ulong[] Filter) Tables(int size) => (new ulong[size], new int[size], new ulong[size * BitsPerSlot / 64]);

    private void Put(ulong key, int child)
    {
        var bit = (int)(key >> 40) & ((filter.Length * 64) - 1);
        filter[bit >> 6] |= 1UL << bit;
        var at = (int)key & (keys.Length - 1);
        while (children[at] != 0)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        (keys[at], children[at]) = (key, child);
    }

    private static ulong Key(int node, ulong step)
    {
        var key = (step ^ ((ulong)node * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        return key ^ (key >> 32);
    }
}

namespace Stet.Analyzers;

/// <summary>From a node and a step to the node that the step leads to. Nearly all look-ups find nothing, and most of those end at one bit of a
/// filter that stays in the processor's cache.</summary>
internal sealed class PhraseEdges
{
    private const int BitsPerSlot = 4;

    /// <summary>Enough for the program's own phrases: to grow step by step costs as much again.</summary>
    private const int SlotsAtFirst = 1 << 15;

    private (ulong Key, int Child)[] slots = new (ulong, int)[SlotsAtFirst];
    private ulong[] filter = new ulong[SlotsAtFirst * BitsPerSlot / 64];
    private int count;

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
        slots = new (ulong, int)[before.Length * 2];
        filter = new ulong[slots.Length * BitsPerSlot / 64];
        foreach (var (key, child) in before)
        {
            if (child != 0)
            {
                Put(key, child);
            }
        }
    }

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

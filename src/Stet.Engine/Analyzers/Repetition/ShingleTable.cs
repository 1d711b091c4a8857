using System.Numerics;

namespace Stet.Analyzers;

/// <summary>From the hash of a few words in a row to the first passage that holds them. It never grows and never searches far: a lost entry is a
/// near repetition not seen, never a wrong one.</summary>
internal sealed class ShingleTable(int words)
{
    private const int FarthestProbe = 8;

    private readonly (ulong Hash, int Value)[] slots = new (ulong, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(words, 16, 1 << 22))];

    public void Add(ulong hash, int value)
    {
        for (var probe = 0; probe < FarthestProbe; probe++)
        {
            ref var slot = ref slots[(int)((hash >> 20) + (uint)probe) & (slots.Length - 1)];
            if (slot.Hash == hash)
            {
                return;
            }

            if (slot.Hash == 0)
            {
                slot = (hash, value);
                return;
            }
        }
    }

    /// <summary>The value of a hash, or -1.</summary>
    public int Find(ulong hash)
    {
        for (var probe = 0; probe < FarthestProbe; probe++)
        {
            var slot = slots[(int)((hash >> 20) + (uint)probe) & (slots.Length - 1)];
            if (slot.Hash == hash)
            {
                return slot.Value;
            }

            if (slot.Hash == 0)
            {
                break;
            }
        }

        return -1;
    }
}

/// <summary>A rolling hash of the last words.</summary>
internal ref struct ShingleWindow(int words)
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private readonly int words = words;
    private int count;
    private ulong a, b, c, d, e;

    /// <summary>Never 0.</summary>
    public readonly ulong Hash => (((((((((a * Factor) ^ b) * Factor) ^ c) * Factor) ^ d) * Factor) ^ e) * Factor) | 1;

    /// <summary>Takes a word; whether the window is full.</summary>
    public bool Add(ulong fold)
    {
        (a, b, c, d, e) = (b, c, d, e, fold);
        return ++count >= words;
    }
}

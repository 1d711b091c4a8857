
namespace Stet.Originals;

/// <summary>All words of some originals one after another, and where each run of one, two or three of them stands. Built once for a run of
/// the program; a look-up does not depend on how many originals there are.</summary>
public sealed class OriginalIndex
{
    /// <summary>The longest run that is indexed.</summary>
    public const int LongestRun = 3;

    /// <summary>Between two originals, so that no run crosses from one into the next.</summary>
    private const ulong Border = 0;

    private readonly ulong[] folds;
    private readonly int[] starts;
    private readonly Lazy<Runs>[] runs;

    public OriginalIndex(IReadOnlyList<Original> originals)
    {
        Originals = originals;
        starts = new int[originals.Count];
        folds = new ulong[originals.Sum(original => original.Words.Count + 1)];
        var at = 0;
        for (var i = 0; i < originals.Count; i++)
        {
            starts[i] = at;
            var words = originals[i].Words;
            for (var j = 0; j < words.Count; j++)
            {
                folds[at++] = words[j].Fold;
            }

            folds[at++] = Border;
        }

        runs = new Lazy<Runs>[LongestRun + 1];
        for (var length = 1; length <= LongestRun; length++)
        {
            var own = length;
            runs[length] = new Lazy<Runs>(() => new Runs(folds, own));
        }
    }

    public IReadOnlyList<Original> Originals { get; }

    /// <summary>Words of all originals, and one border after each.</summary>
    public int Count => folds.Length;

    /// <summary>Folds by position; 0 at a border.</summary>
    public ReadOnlySpan<ulong> Folds => folds;

    /// <summary>The positions where a run of one to three words may stand, ascending. Another run can share its 32-bit hash, so that a caller
    /// compares the words.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<ulong> run) => runs[run.Length].Value.Find(run);

    /// <summary>The index of the original that holds a position.</summary>
    public int OriginalAt(int position)
    {
        var found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The position of an original's first word.</summary>
    public int StartOf(int original) => starts[original];

    /// <summary>The position behind an original's last word.</summary>
    public int EndOf(int original) => original + 1 < starts.Length ? starts[original + 1] - 1 : folds.Length - 1;

    /// <summary>Positions of all runs of one length, sorted by the runs' hashes.</summary>
    private sealed class Runs
    {
        private readonly uint[] hashes;
        private readonly int[] positions;

        public Runs(ulong[] folds, int length)
        {
            var count = Math.Max(0, folds.Length - length + 1);
            var keys = new ulong[count];
            var used = 0;
            for (var i = 0; i < count; i++)
            {
                var run = folds.AsSpan(i, length);
                if (!run.Contains(Border))
                {
                    keys[used++] = ((ulong)Hash(run) << 32) | (uint)i;
                }
            }

            Array.Sort(keys, 0, used);
            hashes = new uint[used];
            positions = new int[used];
            for (var i = 0; i < used; i++)
            {
                hashes[i] = (uint)(keys[i] >> 32);
                positions[i] = (int)(uint)keys[i];
            }
        }

        public ReadOnlySpan<int> Find(ReadOnlySpan<ulong> run)
        {
            var hash = Hash(run);
            var first = LowerBound(hash);
            var end = hash == uint.MaxValue ? hashes.Length : LowerBound(hash + 1);
            return positions.AsSpan(first, end - first);
        }

        private int LowerBound(uint hash)
        {
            int low = 0, high = hashes.Length;
            while (low < high)
            {
                var middle = (int)(((uint)low + (uint)high) / 2);
                if (hashes[middle] < hash)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }

        private static uint Hash(ReadOnlySpan<ulong> run)
        {
            var hash = 0UL;
            foreach (var fold in run)
            {
                hash = (hash ^ fold) * 0x9E3779B97F4A7C15;
                hash ^= hash >> 29;
            }

            return (uint)(hash >> 32);
        }
    }
}

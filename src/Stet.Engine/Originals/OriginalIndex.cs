using System.Numerics;

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
    private readonly Lazy<string?[]> languages;

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

        languages = new Lazy<string?[]>(() => originals.Select(original => Language.Of(original.Words.Sample())).Distinct(StringComparer.Ordinal).ToArray());
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
    public RunPlaces Find(ReadOnlySpan<ulong> run) => runs[run.Length].Value.Find(run);

    /// <summary>The languages of the originals, each once; null among them where one could not be told.</summary>
    public IReadOnlyList<string?> Languages => languages.Value;

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

    /// <summary>Positions of all runs of one length, sorted by the runs' hashes. They are dealt into buckets by the first bits of
    /// the hash and sorted there, in the processor's cache.</summary>
    private sealed class Runs
    {
        private const int LeastBucketBits = 4;
        private const int MostBucketBits = 11;
        private const int BitsInBucket = 4;

        private readonly int shift;
        private readonly int[] ends;
        private readonly ulong[] keys;

        public Runs(ulong[] folds, int length)
        {
            var count = Math.Max(0, folds.Length - length + 1);
            var hashes = new ulong[count];
            shift = 32 - Math.Clamp(BitOperations.Log2((uint)folds.Length | 1) - BitsInBucket, LeastBucketBits, MostBucketBits);
            ends = new int[1 << (32 - shift)];
            var used = 0;
            for (var i = 0; i < count; i++)
            {
                var run = folds.AsSpan(i, length);
                if (!run.Contains(Border))
                {
                    var hash = Hash(run);
                    hashes[used++] = ((ulong)hash << 32) | (uint)i;
                    ends[hash >> shift]++;
                }
            }

            for (int bucket = 0, start = 0; bucket < ends.Length; bucket++)
            {
                (start, ends[bucket]) = (start + ends[bucket], start);
            }

            keys = new ulong[used];
            foreach (var key in hashes.AsSpan(0, used))
            {
                keys[ends[(uint)(key >> 32) >> shift]++] = key;
            }

            for (int bucket = 0, start = 0; bucket < ends.Length; start = ends[bucket], bucket++)
            {
                keys.AsSpan(start, ends[bucket] - start).Sort();
            }
        }

        public RunPlaces Find(ReadOnlySpan<ulong> run)
        {
            var hash = Hash(run);
            var bucket = (int)(hash >> shift);
            var start = bucket == 0 ? 0 : ends[bucket - 1];
            var first = LowerBound(start, ends[bucket], (ulong)hash << 32);
            var end = first < ends[bucket] && keys[first] >> 32 == hash ? LowerBound(first, ends[bucket], ((ulong)hash + 1) << 32) : first;
            return new RunPlaces(keys.AsSpan(first, end - first));
        }

        private int LowerBound(int low, int high, ulong key)
        {
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (keys[middle] < key)
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

/// <summary>Where a run of words may stand in an <see cref="OriginalIndex"/>, in ascending order.</summary>
public readonly ref struct RunPlaces(ReadOnlySpan<ulong> keys)
{
    private readonly ReadOnlySpan<ulong> keys = keys;

    public int Length => keys.Length;

    public int this[int index] => (int)(uint)keys[index];

    public RunPlaces Slice(int start, int length) => new(keys.Slice(start, length));

    public Enumerator GetEnumerator() => new(this);

    public ref struct Enumerator(RunPlaces places)
    {
        private readonly RunPlaces places = places;
        private int at = -1;

        public readonly int Current => places[at];

        public bool MoveNext() => ++at < places.Length;
    }
}

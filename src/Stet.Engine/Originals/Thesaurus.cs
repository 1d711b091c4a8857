using Stet.Text;

namespace Stet.Originals;

internal static class Thesaurus
{
    private static readonly Lazy<Dictionary<ulong, (int[] Own, int[] Broad)>> Table = new(Read);

    public static (int[] Own, int[] Broad) Of(ulong stem) => Table.Value.TryGetValue(stem, out var found) ? found : ([], []);

    public static bool AreAlike(ulong one, ulong other)
    {
        var (a, b) = (Of(one), Of(other));
        return a.Own.AsSpan().ContainsAny(b.Own) || a.Own.AsSpan().ContainsAny(b.Broad) || a.Broad.AsSpan().ContainsAny(b.Own);
    }

    private static Dictionary<ulong, (int[], int[])> Read()
    {
        using var stream = typeof(Thesaurus).Assembly.GetManifestResourceStream("Thesaurus.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<ulong, (int[], int[])>();
        while (reader.ReadLine() is { } line)
        {
            var at = line.IndexOf(' ');
            var parts = line[at..].Split('/');
            var own = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
            var broad = parts.Length < 2 ? [] : parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
            var stem = Stem.Hash(line[..at]);
            if (table.TryGetValue(stem, out var known))
            {
                own = [.. known.Item1.Union(own)];
                broad = [.. known.Item2.Union(broad)];
            }

            table[stem] = (own, broad);
        }

        return table;
    }
}

using System.Globalization;
using Stet.Text;

namespace Stet.Packing;

/// <summary>Brings the words of the thesaurus to their stems. What is written: the stems in order; where the meanings of each begin, and the end; the
/// meanings, the broader ones with the highest bit set.</summary>
internal static class ThesaurusPacking
{
    private const int Broader = 0x8000;

    public static void Pack(string path, BinaryWriter output)
    {
        var table = new SortedDictionary<ulong, SortedSet<int>>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var words = line.Split(' ');
            var stem = Stem.Hash(words[0]);
            var meanings = table.TryGetValue(stem, out var known) ? known : table[stem] = [];
            var mark = 0;
            foreach (var word in words.Skip(1))
            {
                mark = word == "/" ? Broader : mark;
                if (word != "/" && (mark == 0 || !meanings.Contains(Number(word))))
                {
                    meanings.Add(Number(word) | mark);
                }
            }
        }

        var starts = new List<int> { 0 };
        foreach (var meanings in table.Values)
        {
            starts.Add(starts[^1] + meanings.Count);
        }

        output.WriteArray<ulong>([.. table.Keys]);
        output.WriteArray<int>([.. starts]);
        output.WriteArray<ushort>([.. table.Values.SelectMany(meanings => meanings).Select(meaning => (ushort)meaning)]);
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}

using System.Globalization;
using Stet.Text;

namespace Stet.Packing;

/// <summary>Brings the words of the thesaurus to their stems. What is written: the number of stems; the stems in order, 8 bytes each; where the
/// meanings of each begin, and the end, 4 bytes each; the meanings, 2 bytes each, the broader ones with the highest bit set.</summary>
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

        output.Write(table.Count);
        foreach (var stem in table.Keys)
        {
            output.Write(stem);
        }

        var at = 0;
        foreach (var meanings in table.Values)
        {
            output.Write(at);
            at += meanings.Count;
        }

        output.Write(at);
        foreach (var meaning in table.Values.SelectMany(meanings => meanings))
        {
            output.Write((ushort)meaning);
        }
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}

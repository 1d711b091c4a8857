using Stet.Text;

namespace Stet.Packing;

/// <summary>Writes for each line of Genders.txt the low halves of the hashes of its words, in order.</summary>
internal static class GendersPacking
{
    public static void Pack(string path, BinaryWriter output)
    {
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith('#')))
        {
            var hashes = new SortedSet<uint>(line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(' ').Select(word => (uint)Folding.Hash(word)));
            output.WriteArray<uint>([.. hashes]);
        }
    }
}

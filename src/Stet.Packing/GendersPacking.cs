using Stet.Text;

namespace Stet.Packing;

/// <summary>Writes for each line of Genders.txt how many words it has, and the low halves of their hashes in order, 4 bytes each.</summary>
internal static class GendersPacking
{
    public static void Pack(string path, BinaryWriter output)
    {
        foreach (var line in File.ReadLines(path).Where(line => !line.StartsWith('#')))
        {
            var hashes = new SortedSet<uint>(line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(' ').Select(word => (uint)Folding.Hash(word)));
            output.Write(hashes.Count);
            foreach (var hash in hashes)
            {
                output.Write(hash);
            }
        }
    }
}

using Stet.Text;

namespace Stet.Packing;

/// <summary>Writes the hashes of the verbs of Verbs.txt, those of its words that are both, and those of the stems of all.</summary>
internal static class VerbsPacking
{
    public static void Pack(string path, BinaryWriter output)
    {
        var lines = File.ReadLines(path).Where(line => !line.StartsWith('#')).ToArray();
        var slash = Array.IndexOf(lines, "/");
        output.WriteArray<ulong>(Array.ConvertAll(lines[..slash], word => Folding.Hash(word)));
        output.WriteArray<ulong>(Array.ConvertAll(lines[(slash + 1)..], word => Folding.Hash(word)));
        output.WriteArray<ulong>([.. lines.Where(line => line != "/").Select(word => Stem.Hash(word)).Distinct()]);
    }
}

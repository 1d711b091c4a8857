using Stet.Drift;
using YamlDotNet.RepresentationModel;

namespace Stet.Packing;

/// <summary>Writes the words of each rule that holds stories against originals, under the name of its file.</summary>
internal static class DriftPacking
{
    /// <exception cref="PackingException">A pair cannot be read.</exception>
    public static void Pack(IEnumerable<SourceFile> files, BinaryWriter output)
    {
        foreach (var file in files.Where(file => IsCheck(file.Top.Child("check"))))
        {
            output.WritePart(file.Name, ListedIn(file).Write);
        }
    }

    /// <summary>Writes the words of which one excludes the others.</summary>
    public static void PackSisters(string path, BinaryWriter output) => ListedPhrases.Of(Sisters.In(File.ReadLines(path)), byStem: true).Write(output);

    /// <summary>Whether a node is a check with such words.</summary>
    public static bool IsCheck(YamlNode? node) => node.Text("kind") == "drift";

    /// <summary>Whether they stand under a key of such a check.</summary>
    public static bool IsList(string key) => key == Opposites.Key || CueWords.IsList(key);

    private static ListedPhrases ListedIn(SourceFile file)
    {
        var check = file.Top.Child("check");
        var pairs = check.Texts(Opposites.Key).ToArray();
        if (Array.Find(pairs, pair => !Opposites.IsPair(pair.Value!)) is { } wrong)
        {
            throw new PackingException(file.Path, wrong.Start, $"'{wrong.Value}' is no pair");
        }

        return pairs.Length > 0
            ? ListedPhrases.Of(Opposites.Of(pairs.Select(pair => pair.Value!)), byStem: true)
            : ListedPhrases.Of(CueWords.In(key => check.Texts(key).Select(text => text.Value!)), byStem: false);
    }
}

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Stet.Packing;

/// <summary>A rule or word list, parsed.</summary>
/// <param name="Name">As the program names it.</param>
/// <param name="Path">Where it lies on the machine that builds.</param>
internal sealed record SourceFile(string Name, string Path, YamlMappingNode Top)
{
    /// <summary>The files of a list, in the order of their names.</summary>
    /// <param name="list">A file with a line NAME=PATH for each.</param>
    /// <exception cref="PackingException">One of them is no YAML.</exception>
    public static IReadOnlyList<SourceFile> Of(string list) =>
        File.ReadLines(list).Order(StringComparer.Ordinal).Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).Select(parts => Read(parts[0].Replace('\\', '/'), parts[1])).ToArray();

    private static SourceFile Read(string name, string path)
    {
        try
        {
            using var text = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            return yaml.Documents is [{ RootNode: YamlMappingNode top }]
                ? new SourceFile(name, path, top)
                : throw new PackingException(path, Mark.Empty, "this is not one mapping of keys to values");
        }
        catch (YamlException e)
        {
            throw new PackingException(path, e.Start, $"this is not valid YAML: {e.Message}");
        }
    }
}

/// <summary>What is wrong with a file, in the form that a build shows at its place.</summary>
internal sealed class PackingException(string path, Mark at, string problem) : Exception($"{path}({at.Line},{at.Column}): error STET002: {problem}");

using Microsoft.CodeAnalysis.Text;
using YamlDotNet.RepresentationModel;

namespace Stet.Yaml;

/// <summary>A text, a list or a mapping of a YAML file, and where it starts, from 0.</summary>
internal abstract record YamlValue(LinePosition At)
{
    /// <summary>What the library read; nesting is limited there.</summary>
    public static YamlValue From(YamlNode node)
    {
        var at = YamlFile.Place(node.Start);
        return node switch
        {
            YamlMappingNode map => new YamlEntries(at, map.Children.Select(entry => new KeyValuePair<YamlValue, YamlValue>(From(entry.Key), From(entry.Value))).ToList()),
            YamlSequenceNode list => new YamlItems(at, list.Children.Select(From).ToList()),
            _ => new YamlScalar(at, ((YamlScalarNode)node).Value ?? ""),
        };
    }
}

internal sealed record YamlScalar(LinePosition At, string Value) : YamlValue(At);

internal sealed record YamlItems(LinePosition At, List<YamlValue> Children) : YamlValue(At);

internal sealed record YamlEntries(LinePosition At, List<KeyValuePair<YamlValue, YamlValue>> Children) : YamlValue(At);

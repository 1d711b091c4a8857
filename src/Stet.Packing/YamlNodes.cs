using YamlDotNet.RepresentationModel;

namespace Stet.Packing;

internal static class YamlNodes
{
    public static YamlNode? Child(this YamlNode? node, string key) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    public static string? Text(this YamlNode? node, string key) => (node.Child(key) as YamlScalarNode)?.Value;

    /// <summary>The texts under a key; one text alone is a list of one.</summary>
    public static IEnumerable<YamlScalarNode> Texts(this YamlNode? node, string key) => node.Child(key) switch
    {
        YamlSequenceNode list => list.OfType<YamlScalarNode>(),
        YamlScalarNode one => [one],
        _ => [],
    };
}

using Microsoft.CodeAnalysis.Text;
using YamlDotNet.RepresentationModel;

namespace Stet.Yaml;

/// <summary>A value of a YAML file, parsed here or packed by the build, and where it stands.</summary>
internal abstract class YamlValue(LinePosition at)
{
    public LinePosition At => at;

    public static YamlValue Of(YamlNode node)
    {
        var at = YamlFile.Place(node.Start);
        return node switch
        {
            YamlSequenceNode list => new YamlList(list.Children.Select(Of), list.Children.Count, at),
            YamlMappingNode mapping => new YamlMapping(mapping.Children.Select(child => (Of(child.Key), Of(child.Value))), at),
            YamlScalarNode { Value: { } text } => new YamlScalar(text, at),
            _ => new YamlScalar("", at),
        };
    }
}

internal sealed class YamlScalar(string text, LinePosition at) : YamlValue(at)
{
    public string Text => text;
}

/// <param name="entries">Read anew each time that they are asked for, which is once at most.</param>
/// <param name="count">How many they are.</param>
internal sealed class YamlList(IEnumerable<YamlValue> entries, int count, LinePosition at) : YamlValue(at)
{
    public int Count => count;

    public IEnumerable<YamlValue> Entries => entries;
}

/// <param name="entries">As those of a list.</param>
internal sealed class YamlMapping(IEnumerable<(YamlValue Key, YamlValue Value)> entries, LinePosition at) : YamlValue(at)
{
    public IEnumerable<(YamlValue Key, YamlValue Value)> Entries => entries;
}

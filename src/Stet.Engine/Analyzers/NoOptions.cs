using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>The options of a kind of check that has none.</summary>
public sealed record NoOptions
{
    public static NoOptions Read(YamlMap check) => new();
}

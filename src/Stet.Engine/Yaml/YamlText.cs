using Microsoft.CodeAnalysis.Text;

namespace Stet.Yaml;

/// <summary>A scalar and where it stands, from 0.</summary>
public readonly record struct YamlText(string Value, LinePosition At);

using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Yaml;

/// <summary>Collects what is wrong with one YAML file, each at its place.</summary>
public sealed class YamlErrors(TroubleId id, string path, ICollection<Trouble> troubles)
{
    public string Path => path;

    /// <summary>The file comes with the program: what is costly to check is left to the tests.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Whether anything was wrong so far.</summary>
    public bool Any { get; private set; }

    public void Add(LinePosition at, string message)
    {
        Any = true;
        troubles.Add(new Trouble(id, path, at, message));
    }
}

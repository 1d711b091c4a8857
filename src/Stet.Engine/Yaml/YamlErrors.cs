using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Yaml;

/// <summary>Collects what is wrong with one YAML file, each at its place.</summary>
public sealed class YamlErrors(TroubleId id, string path, ICollection<Trouble> troubles)
{
    public string Path => path;

    /// <summary>Whether anything was wrong so far.</summary>
    public bool Any { get; private set; }

    public void Add(LinePosition at, string message)
    {
        Any = true;
        troubles.Add(new Trouble(id, path, at, message));
    }
}

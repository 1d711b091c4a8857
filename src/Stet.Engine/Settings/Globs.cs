using Microsoft.Extensions.FileSystemGlobbing;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>Globs of a settings file, relative to its folder: <c>*</c> within a name, <c>**</c> over folders, as in
/// Microsoft.Extensions.FileSystemGlobbing. A path without a star means the file, or all that lies in the folder, of that name.</summary>
public sealed class Globs
{
    private readonly string folder;
    private readonly Matcher matcher = new(StringComparison.OrdinalIgnoreCase);
    private readonly List<string> patterns = [];

    private Globs(string folder) => this.folder = folder;

    public bool IsEmpty => patterns.Count == 0;

    /// <summary>A glob that cannot be read is reported and left out.</summary>
    /// <param name="folder">Absolute.</param>
    public static Globs Of(string folder, IEnumerable<YamlText> written, YamlErrors errors)
    {
        var globs = new Globs(folder);
        foreach (var glob in written)
        {
            try
            {
                globs.Add(glob.Value);
            }
            catch (ArgumentException e)
            {
                errors.Add(glob.At, $"'{glob.Value}' is no glob: {e.Message.TrimEnd('.')}");
            }
        }

        return globs;
    }

    /// <param name="path">Absolute.</param>
    public bool Match(string path) =>
        patterns.Count > 0 && IsBelow(path) && matcher.Match(folder, path).HasMatches;

    /// <summary>Whether a glob names the ending of a path in so many letters: <c>wire/*.copy</c>.</summary>
    public bool NamesEndingOf(string path)
    {
        var ending = Path.GetExtension(path.AsSpan());
        foreach (var pattern in patterns)
        {
            if (!ending.IsEmpty && pattern.AsSpan().EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string glob)
    {
        var pattern = glob.Replace('\\', '/');
        pattern = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        matcher.AddInclude(pattern);
        if (!pattern.Contains('*') && !pattern.EndsWith('/'))
        {
            matcher.AddInclude(pattern + "/**");
        }

        patterns.Add(pattern);
    }

    private bool IsBelow(string path) =>
        path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal)
        && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] is '/' or '\\');
}

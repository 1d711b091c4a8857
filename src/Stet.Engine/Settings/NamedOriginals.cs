using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>Finds the files that the <c>originals</c> of settings name. Used by one thread.</summary>
public sealed class NamedOriginals(IFiles files)
{
    private readonly Dictionary<(string Folder, string Written), IReadOnlyList<string>> found = [];

    /// <summary>The originals of one story, absolute, those of the nearest settings first, in the order in which they are named.</summary>
    /// <param name="storyPath">Absolute.</param>
    public IReadOnlyList<string> For(FolderSettings settings, string storyPath, ICollection<Trouble> troubles)
    {
        var paths = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal) { storyPath };
        foreach (var layer in settings.Layers.Reverse())
        {
            foreach (var written in layer.Originals.Where(setting => setting.Stories?.Match(storyPath) != false).SelectMany(setting => setting.Paths))
            {
                paths.AddRange(Find(layer, written, troubles).Where(taken.Add));
            }
        }

        return paths;
    }

    private IReadOnlyList<string> Find(SettingsFile settings, YamlText written, ICollection<Trouble> troubles)
    {
        var key = (settings.Folder, written.Value);
        if (!found.TryGetValue(key, out var paths))
        {
            paths = written.Value.Contains('*') ? Matching(settings, written, troubles) : Named(settings, written, troubles);
            found.Add(key, paths);
        }

        return paths;
    }

    private string[] Named(SettingsFile settings, YamlText written, ICollection<Trouble> troubles)
    {
        var path = Path.GetFullPath(written.Value, settings.Folder);
        if (Workspace.Of(files, settings.Folder).Contains(path))
        {
            return [path];
        }

        troubles.Add(LeadsOut(settings, written));
        return [];
    }

    private static Trouble LeadsOut(SettingsFile settings, YamlText written) =>
        new(TroubleId.SettingsFile, settings.Path, written.At, $"'{written.Value}' leads out of the folder of the settings; name originals below it");

    private string[] Matching(SettingsFile settings, YamlText written, ICollection<Trouble> troubles)
    {
        // Only below the folders that stand before the first star.
        var beforeStar = written.Value[..written.Value.IndexOf('*')];
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(beforeStar[..(beforeStar.LastIndexOf('/') + 1)], settings.Folder));
        if (!Workspace.Of(files, settings.Folder).Contains(folder))
        {
            troubles.Add(LeadsOut(settings, written));
            return [];
        }

        var globs = Globs.Of(settings.Folder, [written], new YamlErrors(TroubleId.SettingsFile, settings.Path, troubles));
        var paths = files.FolderExists(folder) ? files.Below(folder).Where(globs.Match).ToArray() : [];
        if (paths.Length == 0)
        {
            troubles.Add(new Trouble(TroubleId.Original, settings.Path, written.At, $"no file matches '{written.Value}'"));
        }

        return paths;
    }
}

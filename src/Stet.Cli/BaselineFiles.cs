using Stet.Cli.Commands;
using Stet.Cli.Files;
using Stet.Cli.Fixing;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Settings;
using Stet.Text;

namespace Stet.Cli;

/// <summary>Finds the baseline of each story: the one that the command line names, or the settings, or the nearest stet.baseline.yml upward in the
/// same workspace. Used by one thread.</summary>
public sealed class BaselineFiles(DiskFiles files, CheckOptions options)
{
    private readonly Dictionary<string, BaselineFile?> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> nearest = new(StringComparer.Ordinal);

    public List<Trouble> Troubles { get; } = [];

    public BaselineFile? Of(StoryFile story, FolderSettings settings)
    {
        if (options.NoBaseline)
        {
            return null;
        }

        if (options.BaselinePath is { } named)
        {
            return Read(named);
        }

        return PathFor(files, story.Folder, settings, nearest, Troubles) is { } path ? Read(path) : null;
    }

    /// <summary>Where the baseline of a folder lies, whether the settings name it or it is there; null where there is none.</summary>
    public static string? PathFor(DiskFiles files, string folder, FolderSettings settings, Dictionary<string, string?> nearest, ICollection<Trouble> troubles)
    {
        if (settings.WithBaseline is { } layer)
        {
            var path = Path.GetFullPath(layer.Baseline!.Value.Value, layer.Folder);
            if (Workspace.Whole(files, layer.Folder).Contains(path))
            {
                return path;
            }

            troubles.Add(new Trouble(TroubleId.SettingsFile, layer.Path, layer.Baseline.Value.At, $"the baseline '{layer.Baseline.Value.Value}' lies outside the workspace; keep it inside, or name it with --baseline"));
            return null;
        }

        if (!nearest.TryGetValue(folder, out var found))
        {
            var path = Path.Combine(folder, Baseline.FileName);
            found = files.Exists(path) && Workspace.Whole(files, folder).Contains(path) ? path
                : !Workspace.IsRepository(files, folder) && Path.GetDirectoryName(folder) is { } parent ? PathFor(files, parent, settings, nearest, troubles)
                : null;
            nearest.Add(folder, found);
        }

        return found;
    }

    private BaselineFile? Read(string path)
    {
        if (!read.TryGetValue(path, out var baseline))
        {
            baseline = BaselineFile.Read(files, path, Troubles);
            read.Add(path, baseline);
        }

        return baseline;
    }
}

using System.Text;
using Stet.Cli.Files;
using Stet.Cli.Fixing;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Text;

namespace Stet.Cli;

/// <summary>A baseline and the file that it was read from.</summary>
/// <param name="FullPath">Absolute.</param>
public sealed record BaselineFile(string FullPath, Baseline Baseline, byte[] Bytes)
{
    /// <summary>Null where there is none, or after reporting why it cannot be read.</summary>
    public static BaselineFile? Read(DiskFiles files, string path, ICollection<Trouble> troubles)
    {
        if (!files.Exists(path))
        {
            return null;
        }

        try
        {
            var bytes = files.ReadFound(path);
            return Baseline.Read(path, Decoded.From(bytes).Text.ToString(), troubles) is { } baseline ? new BaselineFile(path, baseline, bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            troubles.Add(new Trouble(TroubleId.SettingsFile, path, null, $"this baseline cannot be read: {e.Message}"));
            return null;
        }
    }

    public IReadOnlyList<BaselineEntry> EntriesOf(StoryFile story) => Baseline.Of(NameOf(FullPath, story.FullPath));

    /// <summary>How a baseline names a story: from its own folder, with slashes.</summary>
    public static string NameOf(string baselinePath, string storyPath) => Path.GetRelativePath(Path.GetDirectoryName(baselinePath)!, storyPath).Replace('\\', '/');

    /// <summary>Writes the file without some entries.</summary>
    /// <returns>Why it was not written; null where it was.</returns>
    public string? Without(IEnumerable<BaselineEntry> gone)
    {
        var left = Baseline.Entries.ToList();
        foreach (var entry in gone)
        {
            left.Remove(entry);
        }

        return FileReplacement.WriteOrReplace(FullPath, Bytes, Encoding.UTF8.GetBytes(Baseline.Write(left)));
    }

    public bool Equals(BaselineFile? other) => FullPath == other?.FullPath;

    public override int GetHashCode() => FullPath.GetHashCode(StringComparison.Ordinal);
}

using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Settings;

/// <summary>Finds and reads the settings of folders, each file once. Used by one thread.</summary>
/// <param name="named">The settings file that <c>--config</c> names, absolute; it stands in for every stet.yml.</param>
public sealed class SettingsFinder(IFiles files, string? named)
{
    public const string FileName = "stet.yml";

    private readonly Dictionary<string, FolderSettings> ofFolders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettingsFile?> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (EditorConfig? Config, bool IsRoot)> readConfigs = new(StringComparer.Ordinal);

    /// <summary>What was wrong with the files read so far.</summary>
    public List<Trouble> Troubles { get; } = [];

    /// <param name="folder">Absolute.</param>
    public FolderSettings Of(string folder)
    {
        if (ofFolders.TryGetValue(folder, out var known))
        {
            return known;
        }

        var settings = new FolderSettings(FileFor(folder), EditorConfigsFor(folder));
        ofFolders.Add(folder, settings);
        return settings;
    }

    private SettingsFile? FileFor(string folder)
    {
        if (named is not null)
        {
            return Read(named);
        }

        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, FileName);
            if (files.Exists(path))
            {
                return Read(path);
            }
        }

        return null;
    }

    private SettingsFile? Read(string path)
    {
        if (!read.TryGetValue(path, out var settings))
        {
            settings = TextOf(path) is { } text ? SettingsReader.Read(path, text, Troubles) : null;
            read.Add(path, settings);
        }

        return settings;
    }

    private List<EditorConfig> EditorConfigsFor(string folder)
    {
        var configs = new List<EditorConfig>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, EditorConfig.Name);
            if (!readConfigs.TryGetValue(path, out var found))
            {
                var text = files.Exists(path) ? TextOf(path) : null;
                found = text is null ? default : (EditorConfig.Read(path, text, Troubles), EditorConfig.IsRoot(text));
                readConfigs.Add(path, found);
            }

            if (found.Config is not null)
            {
                configs.Insert(0, found.Config);
            }

            if (found.IsRoot)
            {
                break;
            }
        }

        return configs;
    }

    private string? TextOf(string path)
    {
        try
        {
            if (files.Length(path) > Yaml.YamlFile.LongestFile * 4L)
            {
                Troubles.Add(new Trouble(TroubleId.SettingsFile, path, null, "this settings file is too long to be one"));
                return null;
            }

            var file = Decoded.From(files.Read(path));
            if (file.Problem != DecodingProblem.Binary)
            {
                return file.Text.ToString();
            }

            Troubles.Add(new Trouble(TroubleId.SettingsFile, path, null, "this is a binary file, not settings"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Troubles.Add(new Trouble(TroubleId.SettingsFile, path, null, $"these settings cannot be read: {e.Message}"));
        }

        return null;
    }
}

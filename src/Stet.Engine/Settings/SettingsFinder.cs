using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Settings;

/// <summary>Finds and reads the settings of folders, each file once. Used by one thread.</summary>
/// <param name="named">The settings file that <c>--config</c> names, absolute; it stands in for every stet.yml.</param>
/// <param name="stage">The stage of the work that the command line names.</param>
public sealed class SettingsFinder(IFiles files, string? named, string? stage = null)
{
    public const string FileName = "stet.yml";

    private const int DeepestExtension = 8;

    /// <summary>More files than any house spreads its settings over; those of strangers end here.</summary>
    private const int MostExtended = 64;

    private static readonly IReadOnlyList<SettingsFile> NoLayers = [];

    private readonly Dictionary<string, FolderSettings> ofFolders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SettingsFile>> layersOf = new(StringComparer.Ordinal);
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

        var settings = new FolderSettings(named is null ? LayersOf(folder) : LayersOfNamed(named), EditorConfigsFor(folder), stage);
        ofFolders.Add(folder, settings);
        return settings;
    }

    private IReadOnlyList<SettingsFile> LayersOfNamed(string path)
    {
        if (!layersOf.TryGetValue(path, out var layers))
        {
            layers = Read(path, Path.GetDirectoryName(path)!, [], []);
            layersOf.Add(path, layers);
        }

        return layers;
    }

    /// <summary>From the repository's root, or from a file that calls itself a root, down to the folder.</summary>
    private IReadOnlyList<SettingsFile> LayersOf(string folder)
    {
        if (layersOf.TryGetValue(folder, out var layers))
        {
            return layers;
        }

        var path = Path.Combine(folder, FileName);
        var own = files.Exists(path) ? Read(path, folder, [], []) : NoLayers;
        var ends = own.Any(file => file.IsRoot && file.Path == path) || Workspace.IsRepository(files, folder);
        var outer = ends || Path.GetDirectoryName(folder) is not { } parent ? NoLayers : LayersOf(parent);
        layers = own.Count == 0 ? outer : [.. outer, .. own];
        layersOf.Add(folder, layers);
        return layers;
    }

    /// <summary>A settings file, after those that it extends. One that several extend counts once, before the first of them.</summary>
    /// <param name="folder">What the globs of all of them are relative to.</param>
    /// <param name="extending">The files that led here.</param>
    /// <param name="seen">All that were read so far for the same folder.</param>
    private List<SettingsFile> Read(string path, string folder, IReadOnlyList<string> extending, HashSet<string> seen)
    {
        var layers = new List<SettingsFile>();
        seen.Add(path);
        if (TextOf(path, folder) is not { } text || SettingsReader.Read(path, folder, text, Troubles) is not { } settings)
        {
            return layers;
        }

        foreach (var written in settings.Extends)
        {
            var basis = Path.GetFullPath(written.Value, Path.GetDirectoryName(path)!);
            string[] chain = [.. extending, path];
            var problem = chain.Contains(basis, StringComparer.Ordinal) ? $"'{written.Value}' extends this file in turn; one of them must not"
                : chain.Length > DeepestExtension ? $"these settings extend one another more than {DeepestExtension} files deep"
                : !Workspace.Whole(files, folder).Contains(basis) ? $"'{written.Value}' lies outside the workspace; settings extend files inside it"
                : !files.Exists(basis) ? $"there is no file '{written.Value}'"
                : null;
            if (problem is not null)
            {
                Troubles.Add(new Trouble(TroubleId.SettingsFile, path, written.At, problem));
            }
            else if (seen.Count > MostExtended)
            {
                Troubles.Add(new Trouble(TroubleId.SettingsFile, path, written.At, $"these settings extend more than {MostExtended} files; '{written.Value}' and what comes after it were not read"));
                break;
            }
            else if (!seen.Contains(basis))
            {
                layers.AddRange(Read(basis, folder, chain, seen));
            }
        }

        layers.Add(settings);
        return layers;
    }

    private List<EditorConfig> EditorConfigsFor(string folder)
    {
        var configs = new List<EditorConfig>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, EditorConfig.Name);
            if (!readConfigs.TryGetValue(path, out var found))
            {
                var text = files.Exists(path) ? TextOf(path, at) : null;
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

    /// <param name="folder">Whose settings it holds.</param>
    private string? TextOf(string path, string folder)
    {
        // What is wrong with a file is told in its own words, and nobody outside the workspace is to hear those of other files.
        if (path != named && !Workspace.Whole(files, folder).Contains(path))
        {
            Troubles.Add(new Trouble(TroubleId.SettingsFile, path, null, "this is a link that leads out of the workspace; it was not read"));
            return null;
        }

        try
        {
            if (files.Length(path) > Yaml.YamlFile.LongestFile * 4L)
            {
                Troubles.Add(new Trouble(TroubleId.SettingsFile, path, null, "this settings file is too long to be one"));
                return null;
            }

            var file = Decoded.From(path == named ? files.Read(path) : files.ReadFound(path));
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

using Microsoft.Extensions.FileSystemGlobbing;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Settings;
using Stet.Text;

namespace Stet.Cli.Files;

/// <summary>Finds the stories that paths name: a file by its name, whatever it is called; in folders and globs what looks like a story.</summary>
public sealed class StorySearch(Surroundings around, SettingsFinder settings)
{
    private static readonly string[] NoStories = ["README", "LICENSE", "LICENCE", "CHANGELOG"];

    private readonly SortedSet<string> leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoryFile> found = new(StringComparer.Ordinal);
    private readonly List<string> unreadableFolders = [];

    /// <summary>What the settings exclude is left out also where it is named: hooks name every file of a commit.</summary>
    public bool ForceExclude { get; init; }

    /// <summary>Absolute paths of copy in folders and globs that no reader claims yet.</summary>
    public IReadOnlyCollection<string> LeftOut => leftOut;

    /// <summary>What matched nothing, or cannot be read.</summary>
    public List<Trouble> Troubles { get; } = [];

    /// <param name="paths">None means the folder the run started in.</param>
    /// <param name="inputName">What the story from stdin is called.</param>
    /// <returns>Each file once, in the ordinal order of their paths.</returns>
    public IReadOnlyList<StoryFile> Find(IReadOnlyList<string> paths, string inputName)
    {
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            if (path == "-")
            {
                AddNamed(new StoryFile(inputName, around.FullPath(inputName)) { IsInput = true });
            }
            else
            {
                Add(path);
            }
        }

        foreach (var folder in unreadableFolders)
        {
            Troubles.Add(new Trouble(TroubleId.Story, folder, null, "this folder cannot be opened"));
        }

        return found.Values.OrderBy(story => story.Path, StringComparer.Ordinal).ToArray();
    }

    private void Add(string path)
    {
        var full = path.Length == 0 ? "" : around.FullPath(path);
        if (path.Length == 0)
        {
            Troubles.Add(new Trouble(TroubleId.NoStory, null, null, "an empty path names no story"));
        }
        else if (Directory.Exists(full))
        {
            AddFolder(path, Path.TrimEndingDirectorySeparator(full));
        }
        else if (File.Exists(full))
        {
            AddNamed(new StoryFile(Slashed(path), full) { IsNamed = true });
        }
        else if (path.Contains('*'))
        {
            AddGlob(path);
        }
        else
        {
            Miss(path, path.AsSpan().ContainsAny("?[{")
                ? "there is no such file; globs know * and ** only"
                : $"there is no such file or folder{NearMiss.Hint(Path.GetFileName(path), NeighboursOf(full))}");
        }
    }

    private void AddNamed(StoryFile story)
    {
        if (ForceExclude && settings.Of(Path.GetDirectoryName(story.FullPath)!).Excludes(story.FullPath))
        {
            return;
        }

        if (UnreadFormats.Refusal(story.Path) is { } refusal)
        {
            Troubles.Add(new Trouble(TroubleId.Story, story.Path, null, refusal));
            return;
        }

        // By name beats by folder: what the user wrote is what is shown.
        found[story.FullPath] = story;
    }

    private void AddFolder(string path, string full)
    {
        var all = new FolderWalk(unreadableFolders, around.Cancellation).Below(full);
        var stories = all.Where(IsStory).ToArray();
        if (stories.Length == 0)
        {
            Miss(path, $"this folder holds no story: no {Wanted()} file that is not hidden, git-ignored or excluded{Unread(all)}");
        }

        AddFound(stories, all);
    }

    private void AddGlob(string path)
    {
        var glob = Slashed(path);
        var star = glob.IndexOf('*');
        var slash = glob.LastIndexOf('/', star) + 1;
        var folder = around.FullPath(slash == 0 ? "." : glob[..slash]);
        if (!Directory.Exists(folder))
        {
            Miss(path, $"there is no folder '{glob[..slash]}'{NearMiss.Hint(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), NeighboursOf(Path.TrimEndingDirectorySeparator(folder)))}");
            return;
        }

        if (MatcherOf(glob[slash..]) is not { } matcher)
        {
            Miss(path, "this glob cannot be read; globs know * and ** only");
            return;
        }

        var walked = new FolderWalk(unreadableFolders, around.Cancellation).Below(Path.TrimEndingDirectorySeparator(folder));
        var all = matcher.Match(folder, walked).Files.Select(match => Path.GetFullPath(match.Path, folder)).ToArray();
        var stories = all.Where(IsStory).ToArray();
        if (stories.Length == 0)
        {
            Miss(path, all.Length == 0
                ? "no file matches this glob"
                : $"no story matches this glob: no {Wanted()} file that is not hidden, git-ignored or excluded{Unread(all)}");
        }

        AddFound(stories, all);
    }

    private static Matcher? MatcherOf(string glob)
    {
        try
        {
            return new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(glob);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private void AddFound(IEnumerable<string> stories, IEnumerable<string> all)
    {
        leftOut.UnionWith(all.Where(file => UnreadFormats.IsCopy(Path.GetExtension(file)) && !settings.Of(Path.GetDirectoryName(file)!).Excludes(file)));
        foreach (var full in stories)
        {
            found.TryAdd(full, new StoryFile(around.Shown(full), full));
        }
    }

    private bool IsStory(string full)
    {
        var ofFolder = settings.Of(Path.GetDirectoryName(full)!);
        if (UnreadFormats.IsUnread(Path.GetExtension(full)) || ofFolder.Excludes(full))
        {
            return false;
        }

        var isClaimed = IsClaimed(full);
        if (ofFolder.Files is { } files)
        {
            return files.Match(full) && (isClaimed || files.NamesEndingOf(full));
        }

        var name = Path.GetFileName(full.AsSpan());
        var stem = name[..(name.IndexOf('.') is var dot and >= 0 ? dot : name.Length)].ToString();
        return isClaimed && !NoStories.Contains(stem, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsClaimed(string path) => ArticleReaders.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Wanted() => string.Join(", ", ArticleReaders.Endings.Order(StringComparer.Ordinal)) is var endings && endings.LastIndexOf(", ", StringComparison.Ordinal) is var comma and > 0
        ? $"{endings[..comma]} or {endings[(comma + 2)..]}"
        : endings;

    /// <summary>"; .docx is not read yet", where that is all there is.</summary>
    private static string Unread(IEnumerable<string> files)
    {
        var endings = files.Select(file => Path.GetExtension(file).ToLowerInvariant()).Where(UnreadFormats.IsUnread).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return endings.Length == 0 ? "" : $" ({string.Join(", ", endings)} {(endings.Length == 1 ? "is" : "are")} not read yet)";
    }

    private void Miss(string path, string sentence) => Troubles.Add(new Trouble(TroubleId.NoStory, path, null, sentence));

    /// <summary>Names in the folder of a file that is not there, for "did you mean".</summary>
    private static string[] NeighboursOf(string full)
    {
        try
        {
            return Path.GetDirectoryName(full) is { } folder && Directory.Exists(folder)
                ? Directory.EnumerateFileSystemEntries(folder).Take(1000).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray()
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Slashed(string path)
    {
        var slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed;
    }
}

using Stet.Text;

namespace Stet.Cli.Files;

/// <summary>What git ignores below one folder: its own .gitignore, and those of the folders it lies in up to the root of the repository.</summary>
public sealed class IgnoredFiles
{
    private const int LargestFile = 1 << 20;

    /// <summary>All paths here are absolute.</summary>
    private static readonly DiskFiles Disk = new(AppContext.BaseDirectory);

    private readonly GitIgnore? own;
    private readonly IgnoredFiles? outer;

    private IgnoredFiles(GitIgnore? own, IgnoredFiles? outer)
    {
        this.own = own;
        this.outer = outer;
    }

    /// <summary>What is ignored in a folder where a walk begins. Without a repository around it, only what the folder itself says counts.</summary>
    /// <param name="folder">Absolute.</param>
    public static IgnoredFiles At(string folder)
    {
        var folders = new Stack<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            folders.Push(at);
            if (Workspace.IsRepository(Disk, at))
            {
                IgnoredFiles? ignored = null;
                foreach (var inside in folders)
                {
                    ignored = new IgnoredFiles(OwnOf(inside), ignored);
                }

                return ignored!;
            }
        }

        return new IgnoredFiles(OwnOf(folder), outer: null);
    }

    /// <summary>The same for a folder inside; a repository of its own starts afresh.</summary>
    public IgnoredFiles Enter(string folder) =>
        Workspace.IsRepository(Disk, folder) ? new IgnoredFiles(OwnOf(folder), outer: null)
        : OwnOf(folder) is { } found ? new IgnoredFiles(found, this)
        : this;

    /// <summary>The innermost file that says anything of a path decides.</summary>
    public bool Contains(string path, bool isFolder)
    {
        for (var at = this; at is not null; at = at.outer)
        {
            if (at.own?.Ignores(path, isFolder) is { } decided)
            {
                return decided;
            }
        }

        return false;
    }

    private static GitIgnore? OwnOf(string folder)
    {
        // What .git/info/exclude says counts like lines before those of the root's .gitignore.
        var exclude = TextOf(Path.Combine(folder, ".git", "info", "exclude"));
        var text = TextOf(Path.Combine(folder, ".gitignore"));
        return exclude.Length + text.Length == 0 ? null : GitIgnore.Parse(folder, exclude + "\n" + text);
    }

    private static string TextOf(string path)
    {
        try
        {
            // Git follows no link here either: a stranger's might lead to a device that never ends. A pipe has no length.
            var file = new FileInfo(path);
            return file is { Exists: true, LinkTarget: null, Length: > 0 and <= LargestFile } ? File.ReadAllText(path) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}

namespace Stet.Text;

/// <summary>What a story's front matter and a settings file may name: files below one folder, links followed. Stories come from strangers, and a
/// path of theirs must not lead to anything else on the machine.</summary>
public sealed class Workspace
{
    private readonly IFiles files;

    private Workspace(IFiles files, string root)
    {
        this.files = files;
        Root = root;
    }

    /// <summary>An absolute path with all links followed.</summary>
    public string Root { get; }

    /// <summary>The workspace of what lies in a folder: the nearest folder upward that holds a stet.yml or .git, else the folder itself.</summary>
    public static Workspace Of(IFiles files, string folder)
    {
        var start = files.Resolve(folder.Length == 0 ? "." : folder);
        for (var at = start; at is not null; at = Path.GetDirectoryName(at))
        {
            if (files.Exists(Path.Combine(at, "stet.yml")) || IsRepository(files, at))
            {
                return new Workspace(files, at);
            }
        }

        return new Workspace(files, start);
    }

    /// <summary>All that the settings of a folder can come from: its repository, else the outermost folder upward that holds a stet.yml, else the
    /// folder itself.</summary>
    public static Workspace Whole(IFiles files, string folder)
    {
        var start = files.Resolve(folder.Length == 0 ? "." : folder);
        var root = start;
        for (var at = start; at is not null; at = Path.GetDirectoryName(at))
        {
            if (IsRepository(files, at))
            {
                return new Workspace(files, at);
            }

            root = files.Exists(Path.Combine(at, "stet.yml")) ? at : root;
        }

        return new Workspace(files, root);
    }

    /// <summary>Whether a folder is the root of a git repository.</summary>
    public static bool IsRepository(IFiles files, string folder)
    {
        var git = Path.Combine(folder, ".git");
        return files.FolderExists(git) || files.Exists(git);
    }

    public bool Contains(string path) => Holds(files.Resolve(path));

    /// <param name="resolved">An absolute path with all links followed.</param>
    public bool Holds(string resolved) =>
        resolved == Root || resolved.StartsWith(Path.EndsInDirectorySeparator(Root) ? Root : Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

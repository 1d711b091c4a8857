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
            var git = Path.Combine(at, ".git");
            if (files.Exists(Path.Combine(at, "stet.yml")) || files.FolderExists(git) || files.Exists(git))
            {
                return new Workspace(files, at);
            }
        }

        return new Workspace(files, start);
    }

    public bool Contains(string path) => ContainsResolved(files.Resolve(path));

    /// <param name="resolved">A path with all links followed.</param>
    public bool ContainsResolved(string resolved) =>
        resolved == Root || resolved.StartsWith(Path.EndsInDirectorySeparator(Root) ? Root : Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

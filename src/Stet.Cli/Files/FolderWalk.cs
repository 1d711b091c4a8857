namespace Stet.Cli.Files;

/// <summary>Walks a folder for files that people may have written: nothing hidden, nothing that git ignores, nothing behind links, which may lead
/// in circles or to files that are none of the run's business.</summary>
public sealed class FolderWalk(ICollection<string> unreadableFolders, CancellationToken cancellation)
{
    /// <summary>Files below a folder, absolute, in no particular order.</summary>
    public IReadOnlyList<string> Below(string folder)
    {
        var files = new List<string>();
        var folders = new Stack<(string Folder, IgnoredFiles Ignored)>();
        folders.Push((folder, IgnoredFiles.At(folder)));
        while (folders.TryPop(out var current))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in new DirectoryInfo(current.Folder).EnumerateFileSystemInfos())
                {
                    var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
                    if (IsSkipped(entry, isFolder) || current.Ignored.Contains(entry.FullName, isFolder))
                    {
                        continue;
                    }

                    if (isFolder)
                    {
                        folders.Push((entry.FullName, current.Ignored.Enter(entry.FullName)));
                    }
                    else
                    {
                        files.Add(entry.FullName);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                unreadableFolders.Add(current.Folder);
            }
        }

        return files;
    }

    private static bool IsSkipped(FileSystemInfo entry, bool isFolder) =>
        entry.Name.StartsWith('.')
        || entry.Attributes.HasFlag(FileAttributes.Hidden)
        || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        || (isFolder && entry.Name == "node_modules");
}

using System.Collections.Concurrent;
using Stet.Formats;
using Stet.Settings;

namespace Stet.Cli;

/// <summary>Runs again whenever a file changes that a run depends on: a story, an original, a rule, settings. Ends when the user ends it.</summary>
public sealed class Watch : IDisposable
{
    /// <summary>Editors write a file in several steps; whoever reads between them reads half a story.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(80);

    private readonly Dictionary<(string Folder, bool IsDeep), FileSystemWatcher> watchers = [];
    private readonly ConcurrentDictionary<string, bool> named = new(StringComparer.Ordinal);
    private readonly AutoResetEvent changed = new(initialState: false);
    private readonly string? output;

    /// <param name="output">Absolute: the file that the runs themselves write.</param>
    public Watch(string? output) => this.output = output;

    /// <summary>Looks at files, and at all below folders that can be a story, settings or a rule. Also at settings in the folders above, for they hold below.</summary>
    /// <param name="paths">Absolute.</param>
    public void Follow(IEnumerable<string> paths)
    {
        foreach (var path in paths.Select(Path.TrimEndingDirectorySeparator))
        {
            if (Directory.Exists(path))
            {
                Add(path, isDeep: true);
            }
            else
            {
                named.TryAdd(path, true);
            }

            // The system has few watchers to give: what lies below a folder that is watched whole needs none.
            var above = IsWatched(path) ? null : Path.GetDirectoryName(path);
            for (var folder = above; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                Add(folder, isDeep: false);
            }
        }
    }

    /// <summary>Runs, waits for a change, and runs again.</summary>
    /// <returns>What the last whole run returned.</returns>
    public int Loop(Func<int> run, CancellationToken cancellation)
    {
        var code = ExitCode.Clean;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                code = run();
            }
            catch (OperationCanceledException)
            {
                // Ended in the middle of a round: the one before it is the last.
                return code;
            }

            if (WaitHandle.WaitAny([changed, cancellation.WaitHandle]) != 0)
            {
                return code;
            }

            while (changed.WaitOne(Settling) && !cancellation.IsCancellationRequested)
            {
            }
        }

        return code;
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }

        changed.Dispose();
    }

    private bool IsWatched(string path) => watchers.Keys.Any(known => known.IsDeep && path.StartsWith(known.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private void Add(string folder, bool isDeep)
    {
        if (watchers.ContainsKey((folder, isDeep)) || !Directory.Exists(folder))
        {
            return;
        }

        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep };
        watchers.Add((folder, isDeep), watcher);
        watcher.Changed += (_, change) => Note(folder, change.FullPath, isDeep);
        watcher.Created += (_, change) => Note(folder, change.FullPath, isDeep);
        watcher.Deleted += (_, change) => Note(folder, change.FullPath, isDeep);
        watcher.Renamed += (_, change) => Note(folder, change.FullPath, isDeep);
        watcher.Error += (_, _) => changed.Set();
        watcher.EnableRaisingEvents = true;
    }

    private void Note(string folder, string path, bool isDeep)
    {
        if (path != output && (named.ContainsKey(path) || (isDeep ? Counts(folder, path) : IsSettings(Path.GetFileName(path)))))
        {
            changed.Set();
        }
    }

    private static bool Counts(string folder, string path)
    {
        var below = path.AsSpan(folder.Length).TrimStart(Path.DirectorySeparatorChar);
        if (IsSettings(Path.GetFileName(path)))
        {
            return true;
        }

        // What a temporary file beside a story is called begins with a dot, and so does git's folder.
        var isHidden = below.StartsWith('.') || below.Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal);
        var ending = Path.GetExtension(path);
        return !isHidden && (ending.Length == 0 || ending is ".yml" or ".yaml" || ArticleReaders.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsSettings(string name) => name is SettingsFinder.FileName or EditorConfig.Name;
}

using System.Collections.Concurrent;
using System.Text;
using Stet.Text;

namespace Stet.Cli.Files;

/// <summary>What changed in the stories of a run, by git: lines that a revision does not have, and files that git does not know. Safe to use from
/// several threads at once.</summary>
public sealed class ChangedLines
{
    private static readonly string[] DefaultBranches = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"];
    private static readonly string[] Diff = ["diff", "--unified=0", "--inter-hunk-context=0", "--no-ext-diff", "--no-textconv", "--no-color", "--find-renames", "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/"];

    private readonly DiskFiles files;
    private readonly Surroundings around;
    private readonly Dictionary<string, Repository> repositories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Repository?> ofFolders = new(StringComparer.Ordinal);

    private ChangedLines(DiskFiles files, Surroundings around)
    {
        this.files = files;
        this.around = around;
    }

    /// <param name="revision">Empty means since the branch left the default branch; on that branch itself, what is not committed.</param>
    /// <param name="wrong">A sentence for each reason why it cannot be told.</param>
    public static ChangedLines Since(string revision, IEnumerable<StoryFile> stories, DiskFiles files, Surroundings around, ICollection<string> wrong)
    {
        var changed = new ChangedLines(files, around);
        try
        {
            foreach (var story in stories.DistinctBy(story => story.Folder, StringComparer.Ordinal))
            {
                if (RootOf(files, files.Resolve(story.Folder)) is not { } root)
                {
                    wrong.Add($"'{story.Path}' lies in no git repository; --changed needs one");
                    break;
                }

                if (!changed.repositories.ContainsKey(root))
                {
                    changed.repositories.Add(root, Repository.Read(new Git(root, around.Cancellation), revision));
                }
            }
        }
        catch (IOException e)
        {
            wrong.Add(e.Message);
        }

        return changed;
    }

    /// <summary>Which lines of a file are new; null means all of them.</summary>
    /// <param name="path">Absolute.</param>
    public IReadOnlyList<ChangedRange>? Of(string path)
    {
        var resolved = files.Resolve(path);
        var folder = Path.GetDirectoryName(resolved)!;
        var repository = ofFolders.GetOrAdd(folder, at => RootOf(files, at) is { } root ? repositories.GetValueOrDefault(root) : null);
        return repository is null ? [] : repository.Of(resolved);
    }

    private static string? RootOf(DiskFiles files, string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Workspace.IsRepository(files, at))
            {
                return at;
            }
        }

        return null;
    }

    private sealed class Repository(string root, HashSet<string> tracked, Dictionary<string, List<ChangedRange>?> changed)
    {
        /// <exception cref="IOException">It cannot be told; the message says why.</exception>
        public static Repository Read(Git git, string revision)
        {
            var since = Base(git, revision);
            var changed = DiffHunks.Read(git.Ask(out var reason, [.. Diff, since, "--"]) ?? throw new IOException($"git cannot compare with '{since}': {reason}"));
            var tracked = git.Ask(out reason, "ls-files", "-z") ?? throw new IOException($"git cannot list its files: {reason}");
            return new Repository(git.Root, Encoding.UTF8.GetString(tracked).Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal), changed);
        }

        public List<ChangedRange>? Of(string path)
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            return !tracked.Contains(name) ? null : changed.TryGetValue(name, out var ranges) ? ranges : [];
        }

        /// <summary>The commit to compare with: what the branch and the revision have in common, so that what others did since is not taken for ours.</summary>
        private static string Base(Git git, string revision)
        {
            var head = Commit(git, "HEAD");
            if (revision.Length == 0)
            {
                var branch = Array.Find(DefaultBranches, name => Commit(git, name) is not null);
                if (branch is null && head is not null && git.AskLine("rev-parse", "--is-shallow-repository") == "true")
                {
                    throw new IOException("the history is cut short here (a shallow clone), so it cannot be told what this branch changed; fetch it whole (fetch-depth: 0), or name a revision: --changed=REV");
                }

                return branch is null || head is null ? head ?? EmptyTree(git) : git.AskLine("merge-base", "HEAD", branch) ?? throw new IOException($"this branch and {branch} have no commit in common here; fetch the whole history, or name a revision: --changed=REV");
            }

            if (revision.StartsWith('-') || Commit(git, revision) is not { } commit)
            {
                throw new IOException($"git knows no revision '{revision}'");
            }

            return head is null ? commit : git.AskLine("merge-base", "HEAD", commit) ?? commit;
        }

        private static string? Commit(Git git, string name) => git.AskLine("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");

        /// <summary>Before the first commit everything is new.</summary>
        private static string EmptyTree(Git git) => git.AskLine("hash-object", "-t", "tree", "--stdin") ?? throw new IOException("this repository has no commit yet");
    }
}

using System.Collections.Concurrent;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Text;

namespace Stet.Originals;

/// <summary>The originals of a run, each read and indexed once. Safe to use from several threads at once.</summary>
public sealed class OriginalShelf
{
    private readonly IFiles files;
    private readonly ConcurrentDictionary<string, Lazy<Reading>> readings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> resolved = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<OriginalSet>> sets = new(StringComparer.Ordinal);

    /// <param name="named">Paths from the command line, which is trusted; each belongs to every story.</param>
    public OriginalShelf(IFiles files, IEnumerable<string> named)
    {
        this.files = files;
        var troubles = new List<Trouble>();
        var read = new List<Original>();
        foreach (var path in named)
        {
            var reading = ReadingOf(path, isNamed: true);
            troubles.AddRange(reading.Troubles);
            if (reading.Original is { } original && !read.Contains(original))
            {
                read.Add(original);
            }
        }

        Named = read;
        Troubles = troubles;
    }

    /// <summary>The originals named on the command line, as far as they could be read.</summary>
    public IReadOnlyList<Original> Named { get; }

    /// <summary>What was wrong with the originals named on the command line.</summary>
    public IReadOnlyList<Trouble> Troubles { get; }

    /// <summary>The originals of a story: those of the command line, of the settings and of its own head, without the story itself.</summary>
    /// <param name="ofSettings">Paths that the settings name for it; they must lie where its settings can come from, those of its head in its own workspace.</param>
    public OriginalSet For(Article article, IReadOnlyList<string> ofSettings, ICollection<Trouble> troubles)
    {
        if (Named.Count == 0 && ofSettings.Count == 0 && article.FrontMatter.Originals.Count == 0)
        {
            return OriginalSet.None;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { files.Resolve(article.Path) };
        var found = Named.Where(original => seen.Add(Resolve(original.Path))).ToList();
        if (ofSettings.Count > 0 || article.FrontMatter.Originals.Count > 0)
        {
            var folder = Path.GetDirectoryName(article.Path) ?? "";
            var workspace = Workspace.Of(files, folder);
            var whole = ofSettings.Count == 0 ? workspace : Workspace.Whole(files, folder);
            foreach (var path in ofSettings)
            {
                Add(found, seen, whole, path, new Trouble(TroubleId.Original, article.Path, null, ""), path, troubles);
            }

            foreach (var reference in article.FrontMatter.Originals)
            {
                Add(found, seen, workspace, Path.Combine(folder, reference.Path), new Trouble(TroubleId.Original, article.Path, reference.At, ""), reference.Path, troubles);
            }
        }

        // Stories that name the same originals in the same order share them; a story may name thousands.
        var key = string.Join('\n', found.Select(original => original.Path));
        return sets.GetOrAdd(key, _ => new Lazy<OriginalSet>(() => new OriginalSet(found))).Value;
    }

    /// <param name="at">Where the story or its settings name the original; its message is filled in.</param>
    /// <param name="written">The path as it is written there.</param>
    private void Add(List<Original> found, HashSet<string> seen, Workspace workspace, string path, Trouble at, string written, ICollection<Trouble> troubles)
    {
        if (Path.IsPathRooted(written) && at.At is not null || !workspace.Holds(Resolve(path)))
        {
            troubles.Add(at with { Message = $"the original '{written}' lies outside the story's workspace; keep originals below the folder of stet.yml or of the repository, or name it with --original" });
            return;
        }

        if (!seen.Add(Resolve(path)))
        {
            return; // the story itself, or named twice
        }

        var reading = ReadingOf(path, isNamed: false);
        if (reading.Original is { } original)
        {
            found.Add(original);
        }
        else
        {
            troubles.Add(at with { Message = $"the original '{written}' cannot be read: {reading.Troubles[^1].Message}" });
        }
    }

    private string Resolve(string path) => resolved.GetOrAdd(path, files.Resolve);

    private Reading ReadingOf(string path, bool isNamed) => readings.GetOrAdd(Resolve(path), _ => new Lazy<Reading>(() => Read(path, isNamed))).Value;

    private Reading Read(string path, bool isNamed)
    {
        var troubles = new List<Trouble>();
        if (!files.Exists(path))
        {
            return new Reading(null, [new Trouble(TroubleId.Original, path, null, files.FolderExists(path) ? "this is a folder; name the file" : "there is no such file")]);
        }

        try
        {
            var article = ArticleReaders.Read(path, isNamed ? files.Read(path) : files.ReadFound(path), troubles);
            return new Reading(article is null ? null : new Original(article), troubles.Select(trouble => trouble.Id == TroubleId.Story ? trouble with { Id = TroubleId.Original } : trouble).ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Reading(null, [new Trouble(TroubleId.Original, path, null, $"this file cannot be read: {e.Message}")]);
        }
    }

    private sealed record Reading(Original? Original, IReadOnlyList<Trouble> Troubles);
}

using Stet.Analyzers;
using Stet.Articles;
using Stet.Cli.Files;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Originals;
using Stet.Text;

namespace Stet.Cli;

/// <summary>The files of a run, for every command that reads stories: their bytes, and the originals that belong to them. Safe to use from several
/// threads at once.</summary>
public sealed class StoryFiles(DiskFiles files, Surroundings around, IReadOnlyList<string> originals)
{
    private readonly OriginalShelf shelf = new(files, originals);

    /// <summary>What is wrong with the originals that the command line names.</summary>
    public IEnumerable<Trouble> Troubles => shelf.Troubles;

    /// <summary>The originals that the command line names, as far as they could be read.</summary>
    public IReadOnlyList<Original> Named => shelf.Named;

    public byte[] Read(StoryFile story) => story.IsInput ? DiskFiles.Read(around.Input) : story.IsNamed ? files.Read(story.FullPath) : files.ReadFound(story.FullPath);

    /// <param name="ofSettings">Paths that the settings name for the story.</param>
    public OriginalSet OriginalsOf(Article article, IReadOnlyList<string> ofSettings, ICollection<Trouble> troubles) => shelf.For(article, ofSettings, troubles);

    /// <summary>What the file beside a story lets stand in it; null where there is none that can be read.</summary>
    public Sidecar? SidecarOf(StoryFile story, ICollection<Trouble> troubles)
    {
        var full = Sidecar.PathFor(story.FullPath);
        var shown = Sidecar.PathFor(story.Path);
        if (!files.Exists(full))
        {
            return null;
        }

        if (!Workspace.Of(files, story.Folder).Contains(full))
        {
            troubles.Add(new Trouble(TroubleId.SettingsFile, shown, null, "this is a link that leads out of the workspace; it was not read"));
            return null;
        }

        try
        {
            var file = Decoded.From(files.ReadFound(full));
            if (file.Problem != DecodingProblem.Binary)
            {
                return Sidecar.Read(shown, file.Text.ToString(), troubles);
            }

            troubles.Add(new Trouble(TroubleId.SettingsFile, shown, null, "this is a binary file; it was not read"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            troubles.Add(new Trouble(TroubleId.SettingsFile, shown, null, $"this file cannot be read: {e.Message}"));
        }

        return null;
    }

    /// <summary>Does something with a story; where its file cannot be read, or that fails, the trouble is all there is of it.</summary>
    /// <param name="unread">Makes the result out of the trouble.</param>
    public static T Try<T>(StoryFile story, Func<T> work, Func<Trouble, T> unread)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return unread(new Trouble(TroubleId.Story, story.Path, null, $"this file cannot be read: {e.Message}"));
        }
        catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
        {
            return unread(new Trouble(TroubleId.AnalyzerFailed, story.Path, null, $"reading this story failed ({e.GetType().Name}: {e.Message})"));
        }
    }
}

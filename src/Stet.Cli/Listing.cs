using Stet.Articles;
using Stet.Cli.Files;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;

namespace Stet.Cli;

/// <summary>A story and its quotations.</summary>
/// <param name="Path">As reports show it.</param>
/// <param name="Article">Null where the story could not be read; the troubles say why.</param>
public sealed record Listing(string Path, Article? Article, IReadOnlyList<Quoted> Quotations, IReadOnlyList<Trouble> Troubles)
{
    /// <param name="originalsOf">The originals of the story, read.</param>
    /// <param name="vocabulary">The words of the packs that the story's settings name; null means the program's own.</param>
    public static Listing Of(StoryFile story, StoryFiles files, Func<Article, ICollection<Trouble>, OriginalSet> originalsOf, Vocabulary? vocabulary = null) => StoryFiles.Try(
        story,
        () =>
        {
            var troubles = new List<Trouble>();
            return ArticleReaders.Read(story.Path, files.Read(story), troubles) is { } article
                ? new Listing(story.Path, article, Quoted.Of(article, originalsOf(article, troubles), vocabulary), troubles)
                : new Listing(story.Path, null, [], troubles);
        },
        trouble => new Listing(story.Path, null, [], [trouble]));
}

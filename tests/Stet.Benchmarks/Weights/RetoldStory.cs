using System.Text;
using Stet.Articles;
using Stet.Benchmarks.Retold;
using Stet.Diagnostics;
using Stet.Drift;
using Stet.Formats;
using Stet.Originals;

namespace Stet.Benchmarks.Weights;

/// <summary>The rows of one article, which make one story, and the places that are weighed in it.</summary>
internal sealed class RetoldStory(IReadOnlyList<RetoldRow> rows, StoryDrift drift, OriginalSet originals)
{
    private const string Gap = "\n\n";

    /// <summary>The places of the honest story, and for each row that somebody changed those that are others than in the honest one.</summary>
    public IEnumerable<WeighedPlace> Weigh()
    {
        var honest = Find(rows.Select(row => row.Honest).ToArray());
        var known = honest.Select(found => (found.Row, Key(found.Weighed))).ToHashSet();
        foreach (var (row, weighed) in honest)
        {
            yield return new WeighedPlace(rows[row], IsChanged: false, weighed);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Changed is { } changed)
            {
                var story = rows.Select((row, at) => at == i ? changed : row.Honest).ToArray();
                foreach (var (row, weighed) in Find(story).Where(found => found.Row == i && !known.Contains((i, Key(found.Weighed)))))
                {
                    yield return new WeighedPlace(rows[row], IsChanged: true, weighed);
                }
            }
        }
    }

    private static string Key(Weighed weighed) => $"{weighed.Proof} {weighed.Block.Prose.ToString(weighed.Span)} {string.Join(' ', weighed.Evidence)}";

    private List<(int Row, Weighed Weighed)> Find(string[] story)
    {
        var found = new List<(int, Weighed)>();
        var article = ReadArticle("story.txt", string.Join(Gap, story) + "\n");
        var starts = new int[story.Length];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + story[i - 1].Length + Gap.Length;
        }

        _ = (drift with { OnWeighed = Add }).Find(article, originals);
        return found;

        void Add(Weighed weighed)
        {
            var start = weighed.Block.Prose.ToFile(weighed.Span).Start;
            found.Add((Array.FindLastIndex(starts, first => first <= start), weighed));
        }
    }

    public static Article ReadArticle(string path, string text) =>
        ArticleReaders.Read(path, Encoding.UTF8.GetBytes(text), new List<Trouble>()) ?? throw new FormatException($"{path} is no article");
}

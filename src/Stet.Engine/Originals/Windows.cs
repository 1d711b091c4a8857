namespace Stet.Originals;

/// <summary>Finds where in the originals a quotation may come from, by the runs of words that it shares with them.</summary>
internal static class Windows
{
    /// <summary>A run that stands in more places says nothing about where a quotation comes from.</summary>
    private const int CommonRun = 200;

    /// <summary>Windows that are looked at closely.</summary>
    private const int MostWindows = 4;

    private const int MostAnchors = 20_000;

    /// <summary>Stretches of the index, the most promising first; each lies in one original.</summary>
    /// <param name="slack">Words of the original that may stand between the quoted ones, besides as many again as were quoted.</param>
    public static IReadOnlyList<(int Start, int End)> Of(OriginalIndex index, ReadOnlySpan<ulong> story, int slack)
    {
        var anchors = new List<(int Position, int Word)>();
        for (var length = Math.Min(OriginalIndex.LongestRun, story.Length); length > 0; length--)
        {
            Collect(index, story, length, anchors);
            if (length <= 2 && anchors.Count >= Math.Max(3, story.Length / 4))
            {
                break;
            }
        }

        anchors.Sort();
        var reach = (2 * story.Length) + slack;
        var windows = new List<(int Start, int End)>();
        while (windows.Count < MostWindows && Densest(anchors, story.Length, reach) is var (from, to))
        {
            var (first, last) = (anchors[from], anchors[to]);
            var original = index.OriginalAt(first.Position);
            var margin = (story.Length / 2) + 8;
            windows.Add((
                Math.Max(index.StartOf(original), first.Position - first.Word - margin),
                Math.Min(index.EndOf(original), last.Position + (story.Length - last.Word) + margin)));
            anchors.RemoveRange(from, to - from + 1);
        }

        return windows;
    }

    private static void Collect(OriginalIndex index, ReadOnlySpan<ulong> story, int length, List<(int Position, int Word)> anchors)
    {
        for (var word = 0; word + length <= story.Length; word++)
        {
            var run = story.Slice(word, length);
            var places = index.Find(run);
            if (places.Length > CommonRun || (length == 1 && FunctionWords.IsLight(story[word])))
            {
                continue;
            }

            foreach (var place in places)
            {
                if (anchors.Count < MostAnchors && index.Folds.Slice(place, length).SequenceEqual(run))
                {
                    anchors.Add((place, word));
                }
            }
        }
    }

    /// <summary>The run of anchors within reach of each other that holds the most different words of the story; null where none is left.</summary>
    private static (int From, int To)? Densest(List<(int Position, int Word)> anchors, int words, int reach)
    {
        if (anchors.Count == 0)
        {
            return null;
        }

        var counts = new int[words];
        int different = 0, best = 0, bestFrom = 0, bestTo = 0, from = 0;
        for (var to = 0; to < anchors.Count; to++)
        {
            different += counts[anchors[to].Word]++ == 0 ? 1 : 0;
            while (anchors[to].Position - anchors[from].Position > reach)
            {
                different -= --counts[anchors[from].Word] == 0 ? 1 : 0;
                from++;
            }

            if (different > best)
            {
                (best, bestFrom, bestTo) = (different, from, to);
            }
        }

        return (bestFrom, bestTo);
    }
}

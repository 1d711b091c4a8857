using System.Text;
using Stet.Articles;
using Stet.Tests.Formats;

namespace Stet.Tests.Articles;

/// <summary>A story in which the quotations are marked: ⟦closed⟧, ⟦left open and continued⟫, ⟦never closed✗. Their places are those of the file.</summary>
internal static class MarkedStory
{
    private static readonly char[] Signs = ['⟦', '⟧', '⟫', '✗'];

    public static string Without(string marked) => string.Concat(marked.Where(c => !Signs.Contains(c)));

    /// <summary>Reads the story without its signs and puts in those of the quotations that were found.</summary>
    public static string Found(string marked, string path = "story.txt")
    {
        var story = Without(marked);
        return Of(story, Reading.Read(path, story));
    }

    private static string Of(string story, Article article)
    {
        // Where several stand at one place, a quotation ends before the next begins, the inner ends before the outer, and the outer begins first.
        var signs = new List<(int At, bool Begins, int Length, char Sign)>();
        foreach (var quotation in article.Quotations)
        {
            var span = article.ToFile(quotation.Block.Index, quotation.Span);
            signs.Add((span.Start, true, -span.Length, '⟦'));
            signs.Add((span.End, false, span.Length, quotation.IsClosed ? '⟧' : quotation.ContinuedIn is not null ? '⟫' : quotation.IsUnclosed ? '✗' : '?'));
        }

        var marked = new StringBuilder();
        var at = 0;
        foreach (var (place, _, _, sign) in signs.Order())
        {
            marked.Append(story, at, place - at).Append(sign);
            at = place;
        }

        return marked.Append(story, at, story.Length - at).ToString();
    }
}

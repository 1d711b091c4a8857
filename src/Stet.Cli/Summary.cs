using System.Globalization;
using System.Text;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli;

/// <summary>What was looked at and what came of it, so that silence does not look like approval.</summary>
public static class Summary
{
    /// <returns>Two lines, or none where there was no story.</returns>
    public static string Of(Run run)
    {
        if (run.Stories.Count == 0)
        {
            return "";
        }

        var articles = run.Stories.Select(story => story.Article).OfType<Articles.Article>().ToArray();
        var unread = run.Stories.Count - articles.Length;
        var alone = run.Stories.Count(story => story.Article is not null && story.Originals.Count == 0);
        var lines = new StringBuilder();
        lines.Append(CultureInfo.InvariantCulture, $"{Count(run.Stories.Count, "story", "stories")}, {Count(articles.Sum(article => article.SentenceCount), "sentence", "sentences")}, {Count(articles.Sum(article => article.Quotations.Count()), "quotation", "quotations")}");
        lines.Append(unread == 0 ? "" : $"; {Count(unread, "story", "stories")} could not be read");
        lines.Append(alone == 0 ? "" : $"; {Count(alone, "story names", "stories name")} no original");
        lines.Append('\n').Append(Findings(run)).Append('\n');
        return lines.ToString();
    }

    private static string Findings(Run run)
    {
        var counts = new int[3];
        foreach (var diagnostic in run.Diagnostics)
        {
            counts[(int)diagnostic.Severity]++;
        }

        var parts = new List<string>();
        Add(parts, counts[(int)Severity.Error], "error", "errors");
        Add(parts, counts[(int)Severity.Warning], "warning", "warnings");
        Add(parts, counts[(int)Severity.Suggestion], "suggestion", "suggestions");
        return parts.Count == 0 ? "nothing found" : string.Join(", ", parts);
    }

    private static void Add(List<string> parts, int count, string one, string many)
    {
        if (count > 0)
        {
            parts.Add(Count(count, one, many));
        }
    }

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}

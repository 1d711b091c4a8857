using System.Globalization;
using Stet.Diagnostics;

namespace Stet.Cli.Reports.Html;

/// <summary>The head of the page: what was found, what was looked at and what was not.</summary>
internal static class Masthead
{
    private const int MostTroubles = 50;

    public static void Write(HtmlOutput html, Run run, RunCounts counts, string title)
    {
        html.Write($"<header class=\"sheet masthead\">\n<p class=\"name\">Stet</p>\n<h1>{title}</h1>\n");
        using var summary = new StringWriter(CultureInfo.InvariantCulture);
        RunSummary.WriteCoverage(new Ink(summary, UseColor: false), counts);
        foreach (var line in summary.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            html.Write($"<p>{line}</p>\n");
        }

        WriteTroubles(html, run.AllTroubles.ToArray());
        WriteRules(html, run);
        html.Write($"<p class=\"limits\">Stet compares words. It does not know what was really said or what is true: a quotation that is not in the original may come from elsewhere, and one that is may still be wrong. Numbers and underlines in the copy lead to the notes; Q marks a quotation.</p>\n</header>\n");
    }

    private static void WriteTroubles(HtmlOutput html, Trouble[] troubles)
    {
        if (troubles.Length == 0)
        {
            return;
        }

        html.Write($"<ul class=\"troubles\" aria-label=\"Troubles of the run\">\n");
        foreach (var trouble in troubles.Take(MostTroubles))
        {
            html.Write($"<li>{trouble.Code}{(trouble.Path is { } path ? $" {path}" : "")}: {trouble.Message}</li>\n");
        }

        if (troubles.Length > MostTroubles)
        {
            html.Write($"<li>and {troubles.Length - MostTroubles} more</li>\n");
        }

        html.Write($"</ul>\n");
    }

    private static void WriteRules(HtmlOutput html, Run run)
    {
        if (run.Rules.Count == 0)
        {
            return;
        }

        var found = run.Diagnostics.GroupBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        html.Write($"<details>\n<summary>What was looked for: {Wording.Count(run.Rules.Count, "rule")}</summary>\n<dl>\n");
        foreach (var area in run.Rules.Select(rule => rule.Descriptor).GroupBy(rule => rule.Area, StringComparer.Ordinal).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            html.Write($"<dt>{area.Key}</dt><dd>{string.Join(", ", area.Select(rule => found.TryGetValue(rule.Id, out var count) ? $"{rule.Name} ({count})" : rule.Name))}</dd>\n");
        }

        html.Write($"</dl>\n</details>\n");
    }
}

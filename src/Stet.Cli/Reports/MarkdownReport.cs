using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>A comment on a pull request, or the summary of a job: each finding with its lines in a fenced block, in which no host looks for links,
/// names or markup.</summary>
/// <param name="most">Characters at most; what does not fit is counted.</param>
public sealed class MarkdownReport(int most = MarkdownReport.LongestComment) : RunReport
{
    /// <summary>GitHub refuses comments of more than 65,536 characters.</summary>
    public const int LongestComment = 65_000;

    /// <summary>GitHub refuses job summaries of more than 1024 KiB; a character may take four bytes.</summary>
    public const int LongestSummary = 250_000;

    /// <summary>For what was looked at.</summary>
    private const int Reserve = 5_000;

    public override void Write(Run run, TextWriter output)
    {
        var counts = RunCounts.Of(run);
        var text = new StringBuilder();
        text.Append("### Stet: ").Append(counts.Stories == 0 ? "no story was checked" : counts.Findings == 0 ? "nothing found" : Wording.Of(counts.Severities)).Append("\n\n");
        AppendTroubles(text, run);
        if (run.Style.OnlyStatistics)
        {
            AppendStatistics(text, Statistics.Of(run));
        }
        else
        {
            AppendFindings(text, run);
        }

        if (run.Style.WithSummary)
        {
            AppendSummary(text, counts);
        }

        output.Write(text);
    }

    private void AppendFindings(StringBuilder text, Run run)
    {
        var leftOut = 0;
        foreach (var group in FindingGroup.Of(run))
        {
            var title = group.Title.Length == 0 ? "" : $"#### {MarkdownText.Code(group.Title)}: {group.Counts}\n\n";
            foreach (var (story, diagnostic) in group.Findings)
            {
                var finding = leftOut > 0 ? "" : Of(run, story, diagnostic);
                if (leftOut > 0 || text.Length + title.Length + finding.Length > most - Reserve)
                {
                    leftOut++;
                    continue;
                }

                text.Append(title).Append(finding);
                title = "";
            }
        }

        if (leftOut > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Wording.Count(leftOut, "more finding")} did not fit here.\n\n");
        }
    }

    private static string Of(Run run, Report story, Diagnostic diagnostic)
    {
        using var lines = new StringWriter(CultureInfo.InvariantCulture);
        FindingText.WriteEvidence(new Ink(lines, UseColor: false), run, story, diagnostic);
        var start = diagnostic.Location.Lines.Start;
        var place = string.Create(CultureInfo.InvariantCulture, $"{run.Style.InRepository(story.Path)}:{start.Line + 1}:{start.Character + 1}");
        var letStand = diagnostic.Suppression is { } suppression ? $"  \n_{MarkdownText.Escape(Wording.Of(suppression))}_" : "";
        return $"**{Wording.Of(diagnostic.Severity)}** {MarkdownText.Code(place)} {diagnostic.Rule.Name} {diagnostic.Rule.Id}  \n{MarkdownText.Escape(diagnostic.Message)}{letStand}\n\n{MarkdownText.Fence(lines.ToString())}\n\n";
    }

    private static void AppendTroubles(StringBuilder text, Run run)
    {
        const int MostTroubles = 10;
        var troubles = run.AllTroubles.ToArray();
        foreach (var trouble in troubles.Take(MostTroubles))
        {
            text.Append("- ").Append(trouble.Code).Append(trouble.Path is { } path ? $" {MarkdownText.Code(path)}" : "").Append(": ").Append(MarkdownText.Escape(Cells.Cut(trouble.Message, 300))).Append('\n');
        }

        if (troubles.Length > MostTroubles)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {troubles.Length - MostTroubles} more troubles of the run\n");
        }

        text.Append(troubles.Length > 0 ? "\n" : "");
    }

    private void AppendStatistics(StringBuilder text, Statistics statistics)
    {
        if (statistics.Rules.Count == 0)
        {
            return;
        }

        text.Append("| errors | warnings | suggestions | rule |\n|--:|--:|--:|---|\n");
        foreach (var rule in statistics.Rules)
        {
            AppendRow(text, rule.Findings, $"{rule.Rule.Name} {rule.Rule.Id}");
        }

        text.Append("\n| errors | warnings | suggestions | story |\n|--:|--:|--:|---|\n");
        var shown = 0;
        foreach (var story in statistics.Stories.TakeWhile(_ => text.Length < most - Reserve))
        {
            AppendRow(text, story.Findings, MarkdownText.Code(story.Path).Replace("|", "\\|", StringComparison.Ordinal));
            shown++;
        }

        text.Append(shown < statistics.Stories.Count ? $"\n{Wording.Count(statistics.Stories.Count - shown, "more story", "more stories")} did not fit here.\n\n" : "\n");
    }

    private static void AppendRow(StringBuilder text, SeverityCounts counts, string what) =>
        text.Append(CultureInfo.InvariantCulture, $"| {counts.Errors} | {counts.Warnings} | {counts.Suggestions} | {what} |\n");

    private static void AppendSummary(StringBuilder text, RunCounts counts)
    {
        using var summary = new StringWriter(CultureInfo.InvariantCulture);
        RunSummary.Write(new Ink(summary, UseColor: false), counts);
        text.Append(string.Join("  \n", summary.ToString().TrimEnd().Split('\n').Select(line => MarkdownText.Escape(Cells.Cut(line, 900))))).Append('\n');
    }
}

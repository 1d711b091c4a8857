using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>For people: each finding with its place in the story, then what was looked at. Troubles of the run are the command's to tell, on its other stream.</summary>
public sealed class TextReport : RunReport
{
    /// <summary>So many lines below each other are shown as a list, for whoever copies a page copies thirty of them.</summary>
    private const int FewestLines = 4;

    public override void Write(Run run, TextWriter output)
    {
        var ink = new Ink(output, run.Style.UseColor) { Width = run.Style.Width };
        if (run.Style.OnlyStatistics)
        {
            StatisticsTable.Write(ink, Statistics.Of(run));
        }
        else
        {
            WriteFindings(ink, run);
        }

        foreach (var story in run.Style.OnlyStatistics ? [] : run.Stories)
        {
            AnonymityTable.Write(ink, story);
        }

        if (run.Style.WithSummary)
        {
            RunSummary.Write(ink, RunCounts.Of(run));
        }
    }

    private static void WriteFindings(Ink ink, Run run)
    {
        foreach (var group in FindingGroup.Of(run))
        {
            if (group.Title.Length > 0)
            {
                ink.Write(group.Title, Ink.Bold);
                ink.WriteLine($"  {group.Counts}", Ink.Faint);
                ink.WriteLine();
            }

            var findings = group.Findings.ToArray();
            for (int first = 0, next; first < findings.Length; first = next)
            {
                next = EndOfLines(findings, first);
                if (next - first >= FewestLines)
                {
                    FindingText.WriteLines(ink, findings[first..next].Select(finding => finding.Diagnostic).ToArray());
                }
                else
                {
                    next = first + 1;
                    FindingText.Write(ink, run, findings[first].Story, findings[first].Diagnostic);
                }

                ink.WriteLine();
            }
        }
    }

    /// <summary>The end of a row of findings that are lines of one story below each other, at most an empty line apart.</summary>
    private static int EndOfLines((Report Story, Diagnostic Diagnostic)[] findings, int first)
    {
        var end = first;
        while (end < findings.Length && findings[end].Diagnostic is { IsWholeLine: true, Suppression: null, Related.Count: 0 } diagnostic
            && (end == first || (findings[end].Story == findings[first].Story && diagnostic.Location.Lines.Start.Line - findings[end - 1].Diagnostic.Location.Lines.End.Line is 1 or 2)))
        {
            end++;
        }

        return end;
    }
}

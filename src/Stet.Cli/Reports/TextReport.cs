namespace Stet.Cli.Reports;

/// <summary>For people: each finding with its place in the story, then what was looked at. Troubles of the run are the command's to tell, on its other stream.</summary>
public sealed class TextReport : RunReport
{
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

            foreach (var (story, diagnostic) in group.Findings)
            {
                FindingText.Write(ink, run, story, diagnostic);
                ink.WriteLine();
            }
        }
    }
}

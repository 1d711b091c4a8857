using System.Globalization;

namespace Stet.Cli.Reports;

/// <summary>Counts in columns: a line for each rule, then a line for each story.</summary>
internal static class StatisticsTable
{
    private static readonly string[] OfRules = ["errors", "warnings", "suggestions", "mendable", "rule"];
    private static readonly string[] OfStories = ["errors", "warnings", "suggestions", "quotations", "compared", "story"];

    public static void Write(Ink ink, Statistics statistics)
    {
        if (statistics.Rules.Count == 0)
        {
            return;
        }

        WriteRow(ink, OfRules, OfRules, Ink.Faint);
        foreach (var rule in statistics.Rules)
        {
            WriteRow(ink, OfRules, [.. Cells(rule.Findings), Cell(rule.Mendable), $"{rule.Rule.Name} {rule.Rule.Id}"], Ink.Plain);
        }

        ink.WriteLine();
        WriteRow(ink, OfStories, OfStories, Ink.Faint);
        foreach (var story in statistics.Stories)
        {
            WriteRow(ink, OfStories, [.. Cells(story.Findings), Cell(story.Quotations), Cell(story.Compared), story.Path], Ink.Plain);
        }

        ink.WriteLine();
    }

    private static string[] Cells(SeverityCounts counts) => [Cell(counts.Errors), Cell(counts.Warnings), Cell(counts.Suggestions)];

    private static string Cell(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers stand right under their heads, the last column takes what it needs.</summary>
    private static void WriteRow(Ink ink, string[] heads, string[] cells, string style)
    {
        for (var column = 0; column < cells.Length - 1; column++)
        {
            ink.Write(cells[column].PadLeft(heads[column].Length), style);
            ink.Write("  ");
        }

        ink.WriteLine(cells[^1], style);
    }
}

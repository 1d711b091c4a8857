using System.Globalization;
using Stet.Analyzers;
using Stet.Articles;

namespace Stet.Cli.Reports;

/// <summary>The sources without a name of a story, for the desk: where they stand, what is said of them, and why they have no name.</summary>
internal static class AnonymityTable
{
    private const int WidestSource = 24;
    private const int WidestDescription = 32;
    private const int WidestReason = 40;
    private const int Gap = 2;

    private static readonly string[] Heads = ["where", "source without a name", "described as", "reason"];

    public static void Write(Ink ink, Report story)
    {
        if (story.AnonymousSources.Count == 0)
        {
            return;
        }

        var rows = story.AnonymousSources.Select(source => Row(story, source)).Prepend(Heads).ToArray();
        var widths = Enumerable.Range(0, Heads.Length).Select(column => rows.Max(row => Columns.Of(row[column]))).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            for (var column = 0; column < Heads.Length; column++)
            {
                ink.Write(rows[i][column], i == 0 ? Ink.Faint : Ink.Plain);
                ink.Write(column + 1 < Heads.Length ? new string(' ', widths[column] - Columns.Of(rows[i][column]) + Gap) : "");
            }

            ink.WriteLine();
        }

        ink.WriteLine();
    }

    private static string[] Row(Report story, PlacedSource source)
    {
        var at = source.At;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{story.Path}:{at.Line + 1}:{at.Character + 1}"),
            Cells.Cut(source.Text, WidestSource),
            Cells.Cut(source.Description ?? "–", WidestDescription),
            Cells.Cut(source.Reason ?? "–", WidestReason),
        ];
    }
}

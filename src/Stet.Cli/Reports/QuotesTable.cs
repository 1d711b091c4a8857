using System.Globalization;
using Stet.Articles;
using Stet.Originals;

namespace Stet.Cli.Reports;

/// <summary>A line for each quotation: where it stands, its kind, who said it, by which word and where that is named, what became of its words, and the words as far as they fit.</summary>
internal static class QuotesTable
{
    /// <summary>Longer names are cut.</summary>
    private const int WidestSpeaker = 28;

    private const int WidestCue = 12;

    /// <summary>So much of the words is always shown, however narrow the terminal.</summary>
    private const int NarrowestWords = 20;

    private const int Gap = 2;

    private const int VerdictColumn = 5;

    private static readonly string[] Heads = ["where", "kind", "speaker", "cue", "named", "verdict", "words"];

    public static void Write(IReadOnlyList<Listing> listings, Ink ink, int width)
    {
        var rows = listings.Where(listing => listing.Article is not null).SelectMany(listing => listing.Quotations.Select(quoted => Row(listing, quoted))).ToArray();
        if (rows.Length == 0)
        {
            ink.WriteLine("No quotations.");
            return;
        }

        var hasVerdicts = Array.Exists(rows, row => row[VerdictColumn].Length > 0);
        var widths = Enumerable.Range(0, VerdictColumn + 1).Select(column => column == VerdictColumn && !hasVerdicts ? 0 : Math.Max(Heads[column].Length, rows.Max(row => Columns.Of(row[column])))).ToArray();
        var left = Math.Max(NarrowestWords, width - widths.Sum(column => column == 0 ? 0 : column + Gap));
        Write(ink, Heads, widths, left, Ink.Faint, Ink.Faint);
        foreach (var row in rows)
        {
            Write(ink, row, widths, left, Ink.Plain, StyleOf(row[VerdictColumn]));
        }
    }

    private static string[] Row(Listing listing, Quoted quoted)
    {
        var span = listing.Article!.ToFile(quoted.Quotation.Block.Index, quoted.Quotation.Span);
        var at = listing.Article.Text.Lines.GetLinePosition(span.Start);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{listing.Path}:{at.Line + 1}:{at.Character + 1}"),
            Wording.Of(quoted.Kind),
            Cells.Cut(Speaker(quoted.Attribution), WidestSpeaker),
            Cells.Cut(quoted.Attribution.CueText ?? "", WidestCue),
            AttributionWording.Of(quoted.Attribution.State),
            quoted.Verdict is { } verdict ? Wording.Of(verdict) : "",
            Cells.OnOneLine(quoted.Quotation.Block.Prose.ToString(quoted.Quotation.Span)),
        ];
    }

    /// <summary>The words of the story, with the name that they mean where it is another.</summary>
    private static string Speaker(Attribution attribution) =>
        attribution is { SpeakerText: { } words, Name: { } name } && !words.Contains(name, StringComparison.Ordinal) && !attribution.IsPronoun ? $"{words} ({name})" : attribution.Shown ?? "";

    private static void Write(Ink ink, string[] cells, int[] widths, int left, string style, string verdictStyle)
    {
        for (var column = 0; column < widths.Length; column++)
        {
            if (widths[column] > 0)
            {
                ink.Write(cells[column], column == VerdictColumn ? verdictStyle : style);
                ink.Write(new string(' ', widths[column] - Columns.Of(cells[column]) + Gap));
            }
        }

        ink.WriteLine(Cells.Cut(cells[^1], left), style);
    }

    /// <summary>What needs no look is faint.</summary>
    private static string StyleOf(string verdict) => verdict is "exact" or "typographic" or "marked-edit" ? Ink.Faint : Ink.Bold;
}

using System.Globalization;
using Stet.Originals;

namespace Stet.Cli.Reports;

/// <summary>A line for each quotation of the original and a column for each story; below it what the stories quote from elsewhere.</summary>
internal static class MatrixTable
{
    private const int WidestName = 18;

    /// <summary>So much of the original's words is always shown, however many stories there are.</summary>
    private const int NarrowestWords = 24;

    private const int WidestWords = 72;

    private const int Gap = 2;

    private const string Missing = "missing";

    public static void Write(Matrix matrix, Ink ink, int width)
    {
        if (matrix.Stories.Count == 0)
        {
            return;
        }

        if (matrix.Rows.Count == 0)
        {
            ink.WriteLine($"{matrix.Original.Path} holds no quotation.");
        }
        else
        {
            WriteRows(matrix, ink, width);
        }

        WriteOthers(matrix, ink, width);
    }

    private static void WriteRows(Matrix matrix, Ink ink, int width)
    {
        var heads = matrix.Stories.Select(story => Cells.Cut(NameOf(story, matrix.Stories), WidestName)).ToArray();
        var cells = matrix.Rows.Select(row => row.Cells.Select(VerdictsOf).ToArray()).ToArray();
        var widths = heads.Select((head, i) => Math.Max(Columns.Of(head), cells.Max(row => Columns.Of(row[i])))).ToArray();
        var lines = matrix.Rows.Select(row => matrix.Original.Article.Text.Lines.GetLinePosition(matrix.Original.Article.ToFile(row.Quotation.Block.Index, row.Quotation.Span).Start).Line + 1).ToArray();
        var lineWidth = Math.Max("line".Length, lines[^1].ToString(CultureInfo.InvariantCulture).Length);
        var words = Math.Clamp(width - lineWidth - Gap - widths.Sum(column => column + Gap), NarrowestWords, WidestWords);
        ink.Write("line".PadLeft(lineWidth), Ink.Faint);
        ink.Write("  ");
        WriteCell(ink, Cells.Cut(matrix.Original.Path, words), words, Ink.Faint);
        WriteCells(ink, heads, widths, _ => Ink.Faint);
        for (var i = 0; i < cells.Length; i++)
        {
            ink.Write(lines[i].ToString(CultureInfo.InvariantCulture).PadLeft(lineWidth), Ink.Faint);
            ink.Write("  ");
            var quotation = matrix.Rows[i].Quotation;
            WriteCell(ink, Cells.Cut(quotation.Block.Prose.ToString(quotation.Span), words), words, Ink.Plain);
            WriteCells(ink, cells[i], widths, cell => cell is Missing or "exact" or "typographic" or "marked-edit" ? Ink.Faint : Ink.Bold);
        }
    }

    private static void WriteOthers(Matrix matrix, Ink ink, int width)
    {
        if (matrix.Others.Count == 0)
        {
            return;
        }

        var rows = matrix.Others.Select(other =>
        {
            var (story, quoted) = other;
            var at = story.Article!.Text.Lines.GetLinePosition(story.Article.ToFile(quoted.Quotation.Block.Index, quoted.Quotation.Span).Start);
            var place = string.Create(CultureInfo.InvariantCulture, $"{story.Path}:{at.Line + 1}:{at.Character + 1}");
            return (Place: place, Verdict: Wording.Of(quoted.Comparison!.Verdict), Words: quoted.Quotation.Block.Prose.ToString(quoted.Quotation.Span));
        }).ToArray();
        var places = rows.Max(row => Columns.Of(row.Place));
        var verdicts = rows.Max(row => row.Verdict.Length);
        ink.WriteLine();
        ink.WriteLine($"Not among the quotations of {matrix.Original.Path}:", Ink.Faint);
        foreach (var (place, verdict, words) in rows)
        {
            WriteCell(ink, place, places, Ink.Plain);
            WriteCell(ink, verdict, verdicts, verdict == "not-found" ? Ink.Bold : Ink.Faint);
            ink.WriteLine(Cells.Cut(words, Math.Max(NarrowestWords, width - places - verdicts - (2 * Gap))));
        }
    }

    /// <summary>Each verdict once: a story can quote a sentence in two parts.</summary>
    private static string VerdictsOf(List<Quoted> cell) =>
        cell.Count == 0 ? Missing : string.Join(", ", cell.Select(quoted => Wording.Of(quoted.Comparison!.Verdict)).Distinct(StringComparer.Ordinal));

    private static string NameOf(Listing story, IReadOnlyList<Listing> all)
    {
        var name = Path.GetFileName(story.Path);
        return all.Count(other => Path.GetFileName(other.Path) == name) == 1 ? name : story.Path;
    }

    private static void WriteCells(Ink ink, string[] cells, int[] widths, Func<string, string> style)
    {
        for (var i = 0; i < cells.Length - 1; i++)
        {
            WriteCell(ink, cells[i], widths[i], style(cells[i]));
        }

        ink.WriteLine(cells[^1], style(cells[^1]));
    }

    private static void WriteCell(Ink ink, string text, int width, string style)
    {
        ink.Write(text, style);
        ink.Write(new string(' ', Math.Max(0, width - Columns.Of(text)) + Gap));
    }
}

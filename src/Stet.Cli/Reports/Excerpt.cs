using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Cli.Reports;

/// <summary>Shows a place in a file: its line, or as much of it as fits, with the place underlined.</summary>
internal static class Excerpt
{
    /// <summary>With the gutter, a row fits a terminal of 80; longer lines are no easier to read.</summary>
    public const int MostColumns = 68;

    /// <summary>On a terminal that is narrower still, rows wrap.</summary>
    private const int LeastColumns = 28;

    private const int Gutter = 12;

    /// <summary>Of these, so many belong to what stands around the place, where anything does.</summary>
    private const int Surroundings = 20;

    private const int LabelWidth = 8;

    private const int LongestWord = 20;

    private const int Reach = MostColumns * Columns.MostCharacters;

    /// <summary>Columns of text that a row holds.</summary>
    public static int Widest(Ink ink) => Math.Clamp(ink.Width - Gutter, LeastColumns, MostColumns);

    /// <param name="style">Of the underline.</param>
    public static void Write(Ink ink, string style, SourceText text, TextSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.IsEmpty ? span.End : span.End - 1);
        if (first.LineNumber == last.LineNumber)
        {
            WriteLine(ink, style, text, first, span.Start, span.End);
            return;
        }

        WriteLine(ink, style, text, first, span.Start, span.End);
        if (last.LineNumber - first.LineNumber > 1 && !IsBlank(text, first.LineNumber + 1, last.LineNumber))
        {
            WriteRow(ink, "...", "", Ink.Plain);
        }

        var start = last.Start;
        while (start < last.End && start < span.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start < span.End && start < last.End)
        {
            WriteLine(ink, style, text, last, start, span.End);
        }
    }

    /// <summary>One row: a line number or a label, a bar, and text.</summary>
    public static void WriteRow(Ink ink, string label, string text, string style)
    {
        ink.Write(string.Concat(label.PadLeft(LabelWidth), " |"), Ink.Faint);
        if (text.AsSpan().TrimEnd() is { IsEmpty: false } shown)
        {
            ink.Write(" ");
            ink.Write(shown, style);
        }

        ink.WriteLine();
    }

    /// <summary>The empty line between two paragraphs; more are not looked at.</summary>
    private static bool IsBlank(SourceText text, int line, int before) => line + 1 == before && text.Lines[line].Span.IsEmpty;

    private static void WriteLine(Ink ink, string style, SourceText text, TextLine line, int start, int end)
    {
        start = Math.Min(start, line.End);
        end = Math.Clamp(end, start, line.End);
        var widest = Widest(ink);
        var place = Shorten(text, start, end, widest - Math.Min(Surroundings, start - line.Start + line.End - end));
        var room = Math.Max(0, widest - Columns.Of(place));
        var before = text.ToString(TextSpan.FromBounds(Math.Max(line.Start, start - Reach), start));
        var after = text.ToString(TextSpan.FromBounds(end, Math.Min(line.End, end + Reach))).TrimEnd();
        before = before.Length == start - line.Start ? before.TrimStart() : before;

        var (widthBefore, widthAfter) = (Columns.Of(before), Columns.Of(after));
        var left = Math.Max(room / 2, room - widthAfter);
        var shownBefore = widthBefore <= left ? before : "…" + FromWord(Columns.Last(before, left - 1));
        var shownAfter = widthAfter <= room - Math.Min(widthBefore, left) ? after : ToWord(Columns.First(after, room - Math.Min(widthBefore, left) - 1)) + "…";

        var (shown, marks) = (new StringBuilder(), new StringBuilder());
        Append(shown, marks, shownBefore, ' ');
        Append(shown, marks, place, '^');
        if (marks.Length == 0 || marks[^1] != '^')
        {
            // A place without width, between two characters, gets one mark.
            marks.Append('^');
        }

        Append(shown, marks, shownAfter, ' ');
        WriteRow(ink, (line.LineNumber + 1).ToString(CultureInfo.InvariantCulture), shown.ToString(), Ink.Plain);
        WriteRow(ink, "", marks.ToString(), style);
    }

    /// <summary>The place itself, without its middle where it is too long.</summary>
    private static string Shorten(SourceText text, int start, int end, int room)
    {
        var whole = end - start <= Reach ? text.ToString(TextSpan.FromBounds(start, end)) : null;
        if (whole is not null && Columns.Of(whole) <= room)
        {
            return whole;
        }

        var head = whole ?? text.ToString(new TextSpan(start, Reach));
        var tail = whole ?? text.ToString(new TextSpan(end - Reach, Reach));
        return $"{ToWord(Columns.First(head, (room * 2 / 3) - 2))} … {FromWord(Columns.Last(tail, (room / 3) - 1))}";
    }

    /// <summary>Without the rest of a word that was cut in front, where the word is not longer than words are.</summary>
    private static string FromWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is var space and >= 0 and < LongestWord ? text[(space + 1)..].TrimStart().ToString() : text.ToString();

    private static string ToWord(ReadOnlySpan<char> text) =>
        text.LastIndexOf(' ') is var space and >= 0 && text.Length - space < LongestWord ? text[..space].ToString() : text.ToString();

    private static void Append(StringBuilder shown, StringBuilder marks, ReadOnlySpan<char> text, char mark)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            shown.Append(text);
            marks.Append(mark, text.Length);
            return;
        }

        for (var at = 0; at < text.Length;)
        {
            var (length, width) = Columns.At(text, at);
            if (text[at] == '\t')
            {
                width = Columns.Tab - (marks.Length % Columns.Tab);
                shown.Append(' ', width);
            }
            else if (Terminal.MustEscape(text, at))
            {
                shown.Append(Terminal.Escape(text[at]));
            }
            else
            {
                shown.Append(text.Slice(at, length));
            }

            marks.Append(mark, width);
            at += length;
        }
    }
}

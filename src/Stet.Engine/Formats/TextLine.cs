using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Formats;

/// <summary>A line of plain text that is not blank, or several of one paragraph.</summary>
/// <param name="Span">Without the white space around it.</param>
/// <param name="Indent">Columns of white space before it; a tab counts four.</param>
/// <param name="IsApart">A blank line or a page break stands before it, or nothing.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool IsApart)
{
    /// <summary>The control that ends lines on mainframes, and what becomes of an ellipsis of Windows-1252 that is read as Latin-1.</summary>
    private const char NextLine = '\u0085';

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");
    private static readonly SearchValues<char> UsualLineEnds = SearchValues.Create("\n\r\f\v\u2028\u2029");

    /// <summary>The lines of a text from an offset on.</summary>
    public static List<TextLine> Of(string text, int start)
    {
        var lines = new List<TextLine>();
        var isApart = true;
        var ends = EndsWithNextLine(text) ? LineEnds : UsualLineEnds;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(ends);
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            var trimmed = Trimmed(line);
            if (trimmed.IsEmpty)
            {
                isApart |= !IsSecondHalfOfLineEnd(text, end);
            }
            else
            {
                var before = line.IndexOf(trimmed[0]);
                lines.Add(new TextLine(new TextSpan(start + before, trimmed.Length), before + (3 * line[..before].Count('\t')), isApart));

                // A line of nothing but zero-width characters is kept, because a rule may look for them; to the eye it is blank.
                isApart = IsInvisible(trimmed);
            }

            isApart |= end < text.Length && text[end] is '\f' or '\v';
            start = end + 1;
        }

        return lines;
    }

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Span.Start, Span.Length);

    private static bool IsSecondHalfOfLineEnd(string text, int end) => end > 0 && end < text.Length && text[end] == '\n' && text[end - 1] == '\r';

    private static bool EndsWithNextLine(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf(NextLine);
        return at >= 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !text.ContainsAny('\n', '\r');
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> line)
    {
        var start = 0;
        var end = line.Length;
        while (start < end && char.IsWhiteSpace(line[start]) && line[start] != NextLine)
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(line[end - 1]) && line[end - 1] != NextLine)
        {
            end--;
        }

        return line[start..end];
    }

    private static bool IsInvisible(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!Characters.IsInvisible(c) && !Characters.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}

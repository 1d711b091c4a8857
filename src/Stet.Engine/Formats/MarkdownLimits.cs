using System.Buffers;

namespace Stet.Formats;

/// <summary>What Markdown may hold before it is read as plain text: the parser's time grows with the square of the brackets, emphasis signs
/// and angle brackets of one paragraph, and with the headings that are underlined, the links that are defined, and with the columns of a table times its rows. No story comes near.</summary>
internal static class MarkdownLimits
{
    /// <summary>A file of more UTF-16 units is not parsed.</summary>
    public const int LongestText = 4 << 20;

    /// <summary>Opening brackets between two blank lines.</summary>
    public const int MostBrackets = 500;

    /// <summary>Emphasis signs in a row count once.</summary>
    public const int MostEmphasisSigns = 1000;

    public const int MostAngleBrackets = 1000;

    /// <summary>Lines of nothing but '=' or '-' in the file.</summary>
    public const int MostUnderlines = 10_000;

    /// <summary>Lines of the file that may define a link or a footnote.</summary>
    public const int MostDefinitions = 10_000;

    /// <summary>Cells that a table would be filled up to, for each sign that divides two.</summary>
    public const int MostCellsForEachBar = 4;

    /// <summary>Cells that any table may be filled up to.</summary>
    private const int FreeCells = 400;

    private static readonly SearchValues<char> Counted = SearchValues.Create("[*_~<|\n\r");

    /// <summary>The limit that a text exceeds, as a clause; null where it keeps to all.</summary>
    public static string? Exceeded(string text)
    {
        if (text.Length > LongestText)
        {
            return $"this is more than {LongestText >> 20} million characters of Markdown";
        }

        int brackets = 0, emphasis = 0, angles = 0, rows = 0, bars = 0, barsOfRow = 0, underlines = 0, definitions = 0, columns = 0, lineStart = 0;
        var isTable = false;
        for (var at = 0; ; at++)
        {
            var skipped = text.AsSpan(at).IndexOfAny(Counted);
            at = skipped < 0 ? text.Length : at + skipped;
            if (at < text.Length && text[at] is not ('\n' or '\r'))
            {
                brackets += text[at] == '[' ? 1 : 0;
                emphasis += text[at] is '*' or '_' or '~' && (at == 0 || text[at - 1] != text[at]) ? 1 : 0;
                angles += text[at] == '<' ? 1 : 0;
                barsOfRow += text[at] == '|' ? 1 : 0;
                continue;
            }

            if (at < text.Length && text[at] == '\n' && at > 0 && text[at - 1] == '\r')
            {
                // The second half of a line end is no blank line.
                lineStart = at + 1;
                continue;
            }

            var line = text.AsSpan(lineStart, at - lineStart);
            rows++;
            bars += barsOfRow;
            columns = Math.Max(columns, barsOfRow + 1);
            isTable |= barsOfRow > 0 && line.Trim("-:| \t>").IsEmpty;
            barsOfRow = 0;
            if (Reason(brackets, emphasis, angles, cells: isTable ? (long)rows * columns : 0, bars) is { } reason)
            {
                return reason;
            }

            if (at == text.Length)
            {
                return null;
            }

            if (line.Trim("=- \t>").IsEmpty && line.ContainsAny('=', '-') && ++underlines > MostUnderlines)
            {
                return $"this Markdown holds more than {MostUnderlines} underlined headings or rules";
            }

            if (line.Contains("]:", StringComparison.Ordinal) && ++definitions > MostDefinitions)
            {
                return $"this Markdown defines more than {MostDefinitions} links or footnotes";
            }

            if (line.IsWhiteSpace())
            {
                brackets = emphasis = angles = rows = bars = columns = 0;
                isTable = false;
            }

            lineStart = at + 1;
        }
    }

    private static string? Reason(int brackets, int emphasis, int angles, long cells, int bars) =>
        brackets > MostBrackets ? $"a paragraph of Markdown holds more than {MostBrackets} opening brackets"
        : emphasis > MostEmphasisSigns ? $"a paragraph of Markdown holds more than {MostEmphasisSigns} signs of emphasis"
        : angles > MostAngleBrackets ? $"a paragraph of Markdown holds more than {MostAngleBrackets} angle brackets"
        : cells > FreeCells + ((long)bars * MostCellsForEachBar) ? "a table of Markdown has rows of very different lengths"
        : null;
}

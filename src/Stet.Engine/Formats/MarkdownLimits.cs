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

        var paragraph = default(Paragraph);
        int underlines = 0, definitions = 0, lineStart = 0;
        for (var at = 0; ; at++)
        {
            var skipped = text.AsSpan(at).IndexOfAny(Counted);
            at = skipped < 0 ? text.Length : at + skipped;
            if (at < text.Length && text[at] is not ('\n' or '\r'))
            {
                paragraph.Count(text, at);
                continue;
            }

            if (at < text.Length && text[at] == '\n' && at > 0 && text[at - 1] == '\r')
            {
                // The second half of a line end is no blank line.
                lineStart = at + 1;
                continue;
            }

            var line = text.AsSpan(lineStart, at - lineStart);
            paragraph.EndLine(line);
            if (paragraph.Exceeded is { } reason)
            {
                return reason;
            }

            if (at == text.Length)
            {
                return null;
            }

            if (IsUnderline(line) && ++underlines > MostUnderlines)
            {
                return $"this Markdown holds more than {MostUnderlines} underlined headings or rules";
            }

            if (MayDefine(line) && ++definitions > MostDefinitions)
            {
                return $"this Markdown defines more than {MostDefinitions} links or footnotes";
            }

            if (line.IsWhiteSpace())
            {
                paragraph = default;
            }

            lineStart = at + 1;
        }
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Trim("=- \t>").IsEmpty && line.ContainsAny('=', '-');

    private static bool MayDefine(ReadOnlySpan<char> line) => line.Contains("]:", StringComparison.Ordinal);

    /// <summary>What has been counted since the last blank line.</summary>
    private struct Paragraph
    {
        private int brackets;
        private int emphasis;
        private int angles;
        private int rows;
        private int columns;
        private int bars;
        private int barsOfRow;
        private bool isTable;

        public readonly string? Exceeded =>
            brackets > MostBrackets ? $"a paragraph of Markdown holds more than {MostBrackets} opening brackets"
            : emphasis > MostEmphasisSigns ? $"a paragraph of Markdown holds more than {MostEmphasisSigns} signs of emphasis"
            : angles > MostAngleBrackets ? $"a paragraph of Markdown holds more than {MostAngleBrackets} angle brackets"
            : isTable && (long)rows * columns > FreeCells + ((long)bars * MostCellsForEachBar) ? "a table of Markdown has rows of very different lengths"
            : null;

        /// <summary>Counts the sign at an offset.</summary>
        public void Count(string text, int at)
        {
            brackets += text[at] == '[' ? 1 : 0;
            emphasis += text[at] is '*' or '_' or '~' && (at == 0 || text[at - 1] != text[at]) ? 1 : 0;
            angles += text[at] == '<' ? 1 : 0;
            barsOfRow += text[at] == '|' ? 1 : 0;
        }

        public void EndLine(ReadOnlySpan<char> line)
        {
            rows++;
            bars += barsOfRow;
            columns = Math.Max(columns, barsOfRow + 1);
            isTable |= barsOfRow > 0 && line.Trim("-:| \t>").IsEmpty;
            barsOfRow = 0;
        }
    }
}

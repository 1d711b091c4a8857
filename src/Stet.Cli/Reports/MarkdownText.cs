using System.Globalization;
using System.Text;

namespace Stet.Cli.Reports;

/// <summary>Text from stories put into Markdown so that it stays text: no markup, no links, nobody notified by an @.</summary>
internal static class MarkdownText
{
    /// <summary>Punctuation that means nothing between letters and spaces.</summary>
    private const string Harmless = " ,;:/'\"()?!.-";

    /// <summary>On one line.</summary>
    public static string Escape(string text)
    {
        var line = Visible(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (character is '@' or '#')
            {
                // Hosts look for names and numbers of issues after Markdown is done; the comment keeps the sign apart from them.
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};<!-- -->");
            }
            else if (char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character) && (!Harmless.Contains(character, StringComparison.Ordinal) || IsInAddress(line, i) || BeginsList(line, i)))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    /// <summary>A code span, in which hosts look for nothing.</summary>
    public static string Code(string text)
    {
        var line = Visible(text);
        var ticks = new string('`', LongestRun(line) + 1);
        return line.Length == 0 ? "" : line[0] == '`' || line[^1] == '`' ? $"{ticks} {line} {ticks}" : ticks + line + ticks;
    }

    /// <param name="text">Lines that are escaped already.</param>
    public static string Fence(string text)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}text\n{text.Trim('\n')}\n{fence}";
    }

    /// <summary>A stop between letters or the colon before slashes, as in an address that hosts make a link of.</summary>
    private static bool IsInAddress(string line, int at) =>
        at + 1 < line.Length && (line[at] == '.' ? char.IsLetterOrDigit(line[at + 1]) : line[at] == ':' && line[at + 1] == '/');

    /// <summary>A sign, or the stop behind a number, that would begin a list.</summary>
    private static bool BeginsList(string line, int at) =>
        line[at] is '-' or '.' or ')' && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9');

    private static string Visible(string text)
    {
        using var visible = new StringWriter(CultureInfo.InvariantCulture);
        Terminal.WriteEscaped(visible, text);
        return visible.ToString();
    }

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

using System.Globalization;

namespace Stet.Cli.Reports;

/// <summary>What may stand on a terminal. Text from stories, rules and settings may hold characters that move the cursor, change colours,
/// turn the reading direction or cannot be seen; they are written as visible escapes, <c>\u{202E}</c>.</summary>
public static class Terminal
{
    /// <summary>An empty page, where there is a terminal: the cursor to the top, and all below it and above it gone.</summary>
    public static void Clear(Surroundings around)
    {
        if (around.IsTerminal)
        {
            around.Output.Write("\u001b[H\u001b[2J\u001b[3J");
        }
    }

    /// <summary>Writes text on one line, with every control and every invisible character escaped.</summary>
    public static void WriteEscaped(TextWriter output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var harmless = text.IndexOfAnyExceptInRange(' ', '~') is var other and >= 0 ? other : text.Length;
            while (harmless < text.Length && !MustEscape(text, harmless))
            {
                harmless++;
            }

            output.Write(text[..harmless]);
            if (harmless == text.Length)
            {
                return;
            }

            output.Write(Escape(text[harmless]));
            text = text[(harmless + 1)..];
        }
    }

    /// <summary>Whether the character at an index cannot be written as it is.</summary>
    public static bool MustEscape(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        < ' ' => true,
        < '\u007F' => false,
        < '\u00A0' => true,
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        >= '\uD800' and <= '\uDBFF' => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]) || IsTag(text[at], text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at == 0 || !char.IsHighSurrogate(text[at - 1]) || IsTag(text[at - 1], text[at]),
        _ => false,
    };

    public static string Escape(char character) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{(int)character:X4}}}");

    /// <summary>The invisible copies of ASCII at U+E0000, in which text can be hidden.</summary>
    private static bool IsTag(char high, char low) => char.ConvertToUtf32(high, low) is >= 0xE0000 and <= 0xE0FFF;
}

namespace Stet.Text;

/// <summary>Which characters nobody sees, and where they are needed all the same.</summary>
internal static class InvisibleCharacters
{
    /// <summary>From this many selectors on a run behind a byte order mark is a signature, or data: no glyph takes more than one.</summary>
    private const int LeastSignature = 8;

    private const char Joiner = '\u200D';
    private const char NonJoiner = '\u200C';

    /// <summary>Whether an invisible character stands at an offset; spaces of any width are none.</summary>
    /// <param name="length">UTF-16 units of the character, invisible or not; 0 at the end.</param>
    public static bool At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at >= text.Length)
        {
            return false;
        }

        var c = text[at];
        length = 1;
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return (c == '\uDB40' && text[at + 1] <= '\uDDEF') || c >= '\uDB80'; // tags, selectors, private planes
        }

        return c switch
        {
            < ' ' => c is not ('\t' or '\n' or '\r'),
            < '\u007F' => false,
            <= '\u009F' => c != '\u0085',
            '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u180E' => true,
            < '\u200B' => false,
            <= '\u200F' => true,
            >= '\u202A' and <= '\u202E' => true,
            >= '\u2060' and <= '\u206F' => true,
            '\u2800' or '\u3164' or '\uFEFF' or '\uFFA0' or '\uFFFC' => true,
            >= '\uFE00' and <= '\uFE0F' => true,
            >= '\uFFF9' and <= '\uFFFB' => true,
            >= '\uD800' and <= '\uF8FF' => true, // halves without their other half, and private use
            _ => false,
        };
    }

    /// <summary>Whether a character can go without loss of something that might show: not private use, nor what stands for a lost object.</summary>
    public static bool IsRemovable(int character) => character is not ((>= 0x80 and <= 0x9F) or (>= 0xD800 and <= 0xF8FF) or 0xFFFC or >= 0xF0000 or 0x0B or 0x0C);

    /// <summary>A C2PA manifest in plain text (C2PA 2.x, A.8): a byte order mark, then each byte as a variation selector.</summary>
    public static bool IsSignature(ReadOnlySpan<char> run)
    {
        if (run is not ['\uFEFF', ..])
        {
            return false;
        }

        var selectors = 0;
        for (var i = 1; i < run.Length; i++)
        {
            if (run[i] is >= '\uFE00' and <= '\uFE0F')
            {
                selectors++;
            }
            else if (run[i] == '\uDB40' && i + 1 < run.Length && run[i + 1] is >= '\uDD00' and <= '\uDDEF')
            {
                selectors++;
                i++;
            }
            else
            {
                return false;
            }
        }

        return selectors >= LeastSignature;
    }

    /// <summary>Whether a run says something where it stands: in an emoji, or in a script whose letters join.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var run = text[start..end];
        if (run is ['\uFE0E' or '\uFE0F' or Joiner] or ['\uFE0F', Joiner] && IsPictured(before) && (run[^1] != Joiner || IsPictured(after)))
        {
            return true;
        }

        // Flags of England, Scotland and Wales: a black flag, tags, and the tag that ends them.
        if (run.Length >= 4 && run[0] == '\uDB40' && run is [.., '\uDB40', '\uDC7F'])
        {
            return start >= 2 && text[start - 2] == '\uD83C' && before == '\uDFF4' && run.Length <= 16;
        }

        return run switch
        {
            [Joiner] or [NonJoiner] => Joins(before),
            ['\u200B'] => HasNoSpaces(before) && HasNoSpaces(after),
            [>= '\uFE00' and <= '\uFE0D'] or ['\uDB40', >= '\uDD00' and <= '\uDDEF'] => before >= '\u2190',
            ['\u115F'] or ['\u1160'] => after is >= '\u1100' and <= '\u11FF',
            ['\u180E'] => before is >= '\u1800' and <= '\u18AF',
            _ => false,
        };
    }

    /// <summary>Marks and isolates of direction, which text that holds Hebrew or Arabic needs; overrides are no part of honest copy.</summary>
    public static bool IsDirection(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (c is not ('\u061C' or '\u200E' or '\u200F' or '\u202A' or '\u202B' or '\u202C' or (>= '\u2066' and <= '\u2069')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Can be shown as an emoji: past the basic plane, a symbol, a digit of a keycap.</summary>
    private static bool IsPictured(char c) => char.IsSurrogate(c) || c is (>= '\u203C' and <= '\u3299') or '\u00A9' or '\u00AE' or '#' or '*' or '\uFE0F' || char.IsAsciiDigit(c);

    /// <summary>Letters of Arabic, Syriac, Indic, Tibetan, Khmer and Mongolian.</summary>
    private static bool Joins(char c) => c is (>= '\u0600' and <= '\u08FF') or (>= '\u0900' and <= '\u0DFF') or (>= '\u0F00' and <= '\u109F') or (>= '\u1780' and <= '\u18AF') or (>= '\uFB50' and <= '\uFEFC');

    /// <summary>Thai, Lao, Burmese, Khmer and the scripts of East Asia divide lines without spaces.</summary>
    private static bool HasNoSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF');
}

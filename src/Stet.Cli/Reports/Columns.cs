using System.Globalization;

namespace Stet.Cli.Reports;

/// <summary>How many columns of a terminal text takes, written the way <see cref="Terminal"/> writes it.</summary>
internal static class Columns
{
    /// <summary>A tab goes on to the next multiple of this; where its column is not known it counts full.</summary>
    public const int Tab = 4;

    /// <summary>Columns are never filled by more than so many characters each, or a flood of accents would make one line of a whole file.</summary>
    public const int MostCharacters = 4;

    /// <summary>First and last code points of two columns: East Asian Wide and Fullwidth in Unicode 14, joined over code points that are not assigned.</summary>
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615,
        0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF,
        0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAD9, 0xFE10, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA,
        0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D,
        0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
        0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A,
        0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAF6, 0x20000, 0x3FFFD,
    ];

    /// <summary>The character at an index: its length in UTF-16 units and its columns.</summary>
    public static (int Length, int Width) At(ReadOnlySpan<char> text, int at)
    {
        var first = text[at];
        if (first is >= ' ' and < '\u007F')
        {
            return (1, 1);
        }

        if (first == '\t')
        {
            return (1, Tab);
        }

        if (Terminal.MustEscape(text, at))
        {
            return (1, Terminal.Escape(first).Length);
        }

        return char.IsHighSurrogate(first) ? (2, WidthOf(char.ConvertToUtf32(first, text[at + 1]))) : (1, WidthOf(first));
    }

    public static int Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            return text.Length;
        }

        var width = 0;
        for (var at = 0; at < text.Length;)
        {
            var (length, columns) = At(text, at);
            width += columns;
            at += length;
        }

        return width;
    }

    /// <summary>The longest beginning that fits.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text, int columns)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (length, width) = At(text, at);
            columns -= width;
            if (columns < 0)
            {
                break;
            }

            at += length;
        }

        return text[..at];
    }

    /// <summary>The longest ending that fits and does not begin with an accent whose letter is cut off.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text, int columns)
    {
        var start = text.Length;
        for (var at = text.Length; at > 0;)
        {
            at -= at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
            var width = At(text, at).Width;
            columns -= width;
            if (columns < 0)
            {
                break;
            }

            start = width > 0 ? at : start;
        }

        return text[start..];
    }

    private static int WidthOf(int character)
    {
        if (character is >= 0x1160 and <= 0x11FF)
        {
            // Vowels and finals of Hangul stand inside the block of their first consonant.
            return 0;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        if (character < Wide[0])
        {
            return 1;
        }

        var index = Array.BinarySearch(Wide, character);
        return index >= 0 || (~index & 1) == 1 ? 2 : 1;
    }
}

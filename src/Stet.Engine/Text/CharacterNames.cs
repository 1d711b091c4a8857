using System.Globalization;

namespace Stet.Text;

/// <summary>What messages call characters that cannot be shown.</summary>
internal static class CharacterNames
{
    /// <summary>With its article and number: "a zero-width space (U+200B)".</summary>
    public static string Of(int character) => $"{Name(character)} ({Number(character)})";

    /// <summary>U+200B.</summary>
    public static string Number(int character) => $"U+{character.ToString("X4", CultureInfo.InvariantCulture)}";

    private static string Name(int character) => character switch
    {
        0x0B => "a vertical tab",
        0x0C => "a form feed",
        < 0x20 or 0x7F => "a control character",
        >= 0x80 and <= 0x9F => "a control character",
        0xA0 => "a no-break space",
        0xAD => "a soft hyphen",
        0x034F => "a grapheme joiner",
        0x061C or 0x200E or 0x200F => "a direction mark",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => "an invisible filler",
        0x180E => "an invisible vowel separator",
        0x200B => "a zero-width space",
        0x200C => "a zero-width non-joiner",
        0x200D => "a zero-width joiner",
        >= 0x202A and <= 0x202E => "a direction control",
        0x2060 => "a word joiner",
        >= 0x2061 and <= 0x2064 => "an invisible operator",
        >= 0x2066 and <= 0x2069 => "a direction control",
        >= 0x206A and <= 0x206F => "a direction control",
        0x2800 => "a blank Braille cell",
        >= 0xFE00 and <= 0xFE0F => "a variation selector",
        0xFEFF => "a byte order mark",
        >= 0xFFF9 and <= 0xFFFB => "an annotation mark",
        0xFFFC => "a placeholder of a lost object",
        >= 0xD800 and <= 0xDFFF => "half a character",
        >= 0xE000 and <= 0xF8FF => "a private-use character",
        >= 0xE0000 and <= 0xE007F => "an invisible tag character",
        >= 0xE0100 and <= 0xE01EF => "a variation selector",
        >= 0xF0000 => "a private-use character",
        _ => "a character",
    };
}

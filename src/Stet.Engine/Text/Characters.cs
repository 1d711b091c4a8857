using System.Runtime.CompilerServices;

namespace Stet.Text;

/// <summary>The characters that newsroom text is divided by.</summary>
public static class Characters
{
    /// <summary>Anything that can open or close a quotation, the apostrophe among them.</summary>
    public static bool IsMark(char c) => c switch
    {
        '"' or '\'' or '`' => true,
        < '\u00AB' => false,
        '\u00AB' or '\u00BB' => true,
        >= '\u2018' and <= '\u201F' => true,
        '\u2039' or '\u203A' or '\u00B4' => true,
        >= '\u300C' and <= '\u300F' => true,
        '\uFF02' or '\uFF07' => true,
        _ => false,
    };

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '`';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>White space of every width, the no-break spaces included, and the joiners that have no width.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') || (c >= '\u0080' && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060'));

    /// <summary>Has no width and stands inside words without dividing them: soft hyphen, joiners, direction marks, variation selectors.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
        or (>= '\u2066' and <= '\u206F') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '\u203C' or '\u2047' or '\u2048' or '\u2049' or '\u3002' or '\uFF01' or '\uFF1F';

    /// <summary>A letter, or a mark that stands on one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < 0x80
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a'
        : IsLetterPastAscii(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9 || (c >= 0x80 && char.IsDigit(c));

    private static bool IsLetterPastAscii(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}

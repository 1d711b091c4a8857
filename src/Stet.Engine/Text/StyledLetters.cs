using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>Characters that show a Latin letter in a style of its own: mathematical bold and script, letters in circles and squares, the wide letters of
/// Japanese type, Roman numerals. Programs that dress up posts write whole words with them, which no search finds and no screen reader reads.</summary>
internal static class StyledLetters
{
    /// <summary>Fewer in a row are variables of a formula.</summary>
    private const int LeastInRow = 3;

    private const int FirstOfMathematics = 0x1D400;
    private const int EndOfMathematics = 0x1D6A4;
    private const int FirstMathematicalDigit = 0x1D7CE;
    private const int EndOfMathematicalDigits = 0x1D800;

    /// <summary>The letters that mathematics already had, which its alphabets leave out.</summary>
    private const string Letterlike = "ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ";
    private const string LatinOfLetterlike = "CgHHHhIILNPQRRRZZBCeEFMo";
    private const string Numerals = "ⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿ";
    private const string LatinOfNumerals = "IVXLCDMivxlcdm";

    private static readonly SearchValues<char> Leads = SearchValues.Create(
        ['\uD835', '\uD83C', .. Enumerable.Range(0xFF21, 26).Concat(Enumerable.Range(0xFF41, 26)).Concat(Enumerable.Range(0x24B6, 52)).Select(c => (char)c), .. Numerals, .. Letterlike]);

    private enum Style : byte
    {
        None,
        Plain,
        Mathematical,
        Wide,
        Numeral,
    }

    /// <summary>The next words of such letters from an offset on, and what they say in plain ones; false where there are none.</summary>
    /// <param name="isEastAsian">Wide letters are usual in the text.</param>
    public static bool Next(ReadOnlySpan<char> text, int from, bool isEastAsian, out TextSpan words, out string plain)
    {
        for (var at = from; text[at..].IndexOfAny(Leads) is var next and >= 0;)
        {
            var start = at + next;
            while (start > from && char.IsAsciiLetter(text[start - 1]))
            {
                start--;
            }

            var letters = new StringBuilder();
            var end = End(text, start, isEastAsian, letters, out var isMeant);
            at = Math.Max(end, at + next + 1);
            if (isMeant)
            {
                continue;
            }

            for (var kept = letters.Length; end + 1 < text.Length && text[end] == ' '; kept = letters.Length)
            {
                letters.Append(' ');
                var last = End(text, end + 1, isEastAsian, letters, out isMeant);
                if (isMeant)
                {
                    letters.Length = kept;
                    break;
                }

                end = last;
            }

            words = TextSpan.FromBounds(start, end);
            plain = letters.ToString();
            return true;
        }

        (words, plain) = (default, "");
        return false;
    }

    /// <summary>What a message calls a character's style.</summary>
    public static string NameOf(ReadOnlySpan<char> text) => Of(text, out _, out _) switch
    {
        Style.Wide => "wide",
        Style.Numeral => "the Roman numeral",
        _ => text[0] is >= '\u24B6' and <= '\u24E9' || text[0] == '\uD83C' ? "enclosed" : "mathematical",
    };

    /// <summary>The plain letter or digit that the character at the head of a text shows, or NUL.</summary>
    public static char PlainOf(ReadOnlySpan<char> text, out int length) => Of(text, out var letter, out length) > Style.Plain ? letter : '\0';

    private static int End(ReadOnlySpan<char> text, int start, bool isEastAsian, StringBuilder letters, out bool isMeant)
    {
        int end = start, styled = 0, row = 0, longest = 0, ascii = 0;
        var isGlued = false;
        var hasSmall = false;
        var last = Style.None;
        var kind = Style.None;
        while (end < text.Length && Of(text[end..], out var letter, out var length) is var style and not Style.None)
        {
            ascii += style == Style.Plain ? 1 : 0;
            styled += style == Style.Plain ? 0 : 1;
            row = style == Style.Plain ? 0 : row + 1;
            longest = Math.Max(longest, row);
            isGlued |= style == Style.Plain && last > Style.Plain && char.IsAsciiLetterLower(letter);
            hasSmall |= style != Style.Plain && char.IsAsciiLetterLower(letter);
            kind = style == Style.Plain ? kind : style;
            last = style;
            letters.Append(letter);
            end += length;
        }

        var isPartOfWord = isGlued && ascii >= 2;
        var isForShow = kind == Style.Mathematical || (kind == Style.Wide && hasSmall && !isEastAsian);
        isMeant = styled == 0 || !(isPartOfWord || (longest >= LeastInRow && isForShow));
        return end;
    }

    /// <summary>A block without one of the characters that can begin such words needs no other look.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Leads);

    public static bool IsEastAsian(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\u9FFF') || text.ContainsAnyInRange('\uAC00', '\uD7A3');

    private static Style Of(ReadOnlySpan<char> text, out char letter, out int length)
    {
        var c = text[0];
        length = 1;
        letter = c;
        switch (c)
        {
            case < '\u0080':
                return char.IsAsciiLetter(c) ? Style.Plain : Style.None;
            case (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'):
                letter = (char)(c - 0xFEE0);
                return Style.Wide;
            case >= '\u24B6' and <= '\u24E9':
                letter = Alphabet(c - 0x24B6);
                return Style.Mathematical;
            case '\uD835' or '\uD83C' when text.Length > 1 && char.IsLowSurrogate(text[1]):
                length = 2;
                letter = char.ConvertToUtf32(c, text[1]) switch
                {
                    var value and >= FirstOfMathematics and < EndOfMathematics => Alphabet((value - FirstOfMathematics) % 52),
                    var value and >= FirstMathematicalDigit and < EndOfMathematicalDigits => (char)('0' + ((value - FirstMathematicalDigit) % 10)),
                    var value and >= 0x1F130 and <= 0x1F149 => (char)('A' + value - 0x1F130),
                    var value and >= 0x1F150 and <= 0x1F169 => (char)('A' + value - 0x1F150),
                    var value and >= 0x1F170 and <= 0x1F189 => (char)('A' + value - 0x1F170),
                    _ => '\0',
                };
                return letter == '\0' ? Style.None : Style.Mathematical;
        }

        if (Numerals.IndexOf(c, StringComparison.Ordinal) is var numeral and >= 0)
        {
            letter = LatinOfNumerals[numeral];
            return Style.Numeral;
        }

        var at = Letterlike.IndexOf(c, StringComparison.Ordinal);
        letter = at < 0 ? c : LatinOfLetterlike[at];
        return at < 0 ? Style.None : Style.Mathematical;
    }

    private static char Alphabet(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);
}

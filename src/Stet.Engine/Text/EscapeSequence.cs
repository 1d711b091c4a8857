using System.Buffers;
using System.Globalization;
using System.Text;

namespace Stet.Text;

/// <summary>A character as a program writes it for another program, left in copy: <c>\u2019</c>, <c>\x92</c>, <c>=E2=80=99</c> of mails, <c>%20</c> of addresses,
/// <c>+AOk-</c> of UTF-7, <c>_x000D_</c> of spreadsheets. Offsets are UTF-16 units, half-open.</summary>
/// <param name="Written">What it stands for: <c>\n</c> for a line break, empty for a line break that the mail put in.</param>
internal readonly partial record struct EscapeSequence(int Start, int End, string Written)
{
    /// <summary>Bytes of one run that are read together.</summary>
    private const int MostBytes = 64;

    /// <summary>Digits between braces, and the closing one.</summary>
    private const int LongestBraced = 7;

    /// <summary>The first characters of all of them, but those that the other list holds.</summary>
    public static readonly SearchValues<char> Leads = SearchValues.Create("\\=%+_<");

    /// <summary>What is left of <c>\u2019</c> when the backslash was taken out; the others are words and years, too ("Peru2014").</summary>
    public static readonly SearchValues<string> Bare = SearchValues.Create(["u2019", "u201c", "u201d", "u201C", "u201D"], StringComparison.Ordinal);

    /// <summary>The sequence that begins at an offset; null where none does.</summary>
    public static EscapeSequence? At(ReadOnlySpan<char> text, int at)
    {
        var found = text[at] switch
        {
            '\\' => Backslash(text, at),
            '=' => Mail(text, at),
            '%' => Bytes(text, at, '%') is { } run && !IsInAddress(text, at) && (run.Written.Length > 0 && (run.Written[0] >= '\u0080' || (!char.IsAsciiLetterOrDigit(run.Written[0]) && IsInWords(text, at, run.End)))) ? run : null,
            '+' => Utf7(text, at),
            '_' => Named(text, at, "_x", '_'),
            '<' => Named(text, at, "<U+", '>'),
            'u' => Bare4(text, at),
            _ => null,
        };
        return found is { } sequence && (sequence.Written.Length == 0 || Shows(sequence.Written)) ? sequence : null;
    }

    /// <summary>u2019 before the end of a contraction, and the quotation marks, whose numbers are no years.</summary>
    private static EscapeSequence? Bare4(ReadOnlySpan<char> text, int at)
    {
        if ((at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '\\' or '+')) || IsInAddress(text, at) || Hexadecimal(text, at + 1, 4) is not (var value and >= 0))
        {
            return null;
        }

        var end = at + 5;
        if (value == '\u2019')
        {
            var ending = end;
            while (ending < text.Length && ending - end < 3 && char.IsAsciiLetterLower(text[ending]))
            {
                ending++;
            }

            if (at == 0 || !char.IsAsciiLetter(text[at - 1]) || text[end..ending] is not ("s" or "t" or "re" or "ve" or "ll" or "d" or "m") || (ending < text.Length && char.IsLetterOrDigit(text[ending])))
            {
                return null;
            }
        }

        return new EscapeSequence(at, end, ((char)value).ToString());
    }

    private static EscapeSequence? Backslash(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || IsInPath(text, at))
        {
            return null;
        }

        var isBehindText = at > 0 && !Characters.IsSpace(text[at - 1]) && text[at - 1] is not ('\\' or '\'' or '"' or '`' or '\u2018' or '\u201C' or '(');
        switch (text[at + 1])
        {
            case 'u':
                return Unicode(text, at, isBehindText);
            case 'x':
                return Bytes(text, at, 'x') is { } bytes && (isBehindText || IsGlued(text, bytes.End)) ? bytes : null;
            case >= '2' and <= '3':
                return Bytes(text, at, 'o');
            case '\'' when IsRtf(text, at):
                return new EscapeSequence(at, at + 4, Windows1252.ToChar((byte)Hexadecimal(text, at + 2, 2)).ToString());
            case '"' or '\'':
                return isBehindText || IsGlued(text, at + 2) ? new EscapeSequence(at, at + 2, text[at + 1].ToString()) : null;
            case '/':
                return isBehindText && IsGlued(text, at + 2) ? new EscapeSequence(at, at + 2, "/") : null;
            case 'n' or 'r' or 't':
                var end = at + 2;
                while (end + 1 < text.Length && text[end] == '\\' && text[end + 1] is 'n' or 'r' or 't')
                {
                    end += 2;
                }

                // "Monday.\nThe", "Monday.\n\n": before another letter it begins a word of a formula or a path.
                var isBehindStop = at > 0 && text[at - 1] is '.' or '!' or '?' or ':' or ',' or ';' or '"' or '\u201D' or ')' || (at > 0 && char.IsAsciiLetterLower(text[at - 1]));
                var isBeforeSentence = end == text.Length || Characters.IsSpace(text[end]) || char.IsUpper(text[end]) || text[end] is '"' or '\u201C' or '-' or '\u2022' || end > at + 2;
                return isBehindStop && isBeforeSentence ? new EscapeSequence(at, end, text[at..end].Contains('n') ? "\n" : "\t") : null;
            default:
                return null;
        }
    }

    /// <summary>A byte of RTF, as in "mayor\'92s"; a year stands behind an apostrophe ("\'80s", "in \'91").</summary>
    private static bool IsRtf(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text[at + 2] is not ('8' or '9' or 'a' or 'e') || Hexadecimal(text, at + 2, 2) < 0)
        {
            return false;
        }

        var isBehindLetter = at > 0 && char.IsAsciiLetter(text[at - 1]);
        return char.IsAsciiDigit(text[at + 2]) ? isBehindLetter || (!char.IsAsciiDigit(text[at + 3]) || at + 4 < text.Length && char.IsAsciiLetterUpper(text[at + 4])) : isBehindLetter && char.IsAsciiDigit(text[at + 3]);
    }

    /// <summary>A run of <c>\uXXXX</c>. Letters of scripts with thousands of them count in a run of several only: "C:\ubeda".</summary>
    private static EscapeSequence? Unicode(ReadOnlySpan<char> text, int at, bool isBehindText)
    {
        var written = new StringBuilder();
        var end = at;
        while (written.Length < MostBytes && end + 1 < text.Length && text[end] == '\\' && text[end + 1] == 'u')
        {
            if (end + 2 < text.Length && text[end + 2] == '{' && text[(end + 3)..Math.Min(text.Length, end + 3 + LongestBraced)].IndexOf('}') is var close and >= 1 and <= 6 && Hexadecimal(text, end + 3, close) is var value and >= 0x20 and < 0x110000 and not (>= 0xD800 and <= 0xDFFF))
            {
                written.Append(char.ConvertFromUtf32(value));
                end += close + 4;
            }
            else if (Hexadecimal(text, end + 2, 4) is var unit and >= 0x20)
            {
                written.Append((char)unit);
                end += 6;
            }
            else
            {
                break;
            }
        }

        return written.Length == 0 || (written.Length == 1 && written[0] >= '\u2E80' && written[0] < '\uFE00') || !(isBehindText || written.Length > 1 || IsGlued(text, end)) ? null : new EscapeSequence(at, end, written.ToString());
    }

    private static EscapeSequence? Named(ReadOnlySpan<char> text, int at, string head, char last) =>
        text[at..].StartsWith(head) && at + head.Length + 4 < text.Length && text[at + head.Length + 4] == last && Hexadecimal(text, at + head.Length, 4) is var value and >= 0
            ? new EscapeSequence(at, at + head.Length + 5, value is '\r' or '\n' ? "\n" : ((char)value).ToString())
            : null;

    /// <summary>Only what can stand in copy: no controls, no halves of characters, nothing unassigned.</summary>
    private static bool Shows(string written)
    {
        foreach (var rune in written.EnumerateRunes())
        {
            if (rune.Value is not ('\n' or '\t') && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse || rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInWords(ReadOnlySpan<char> text, int start, int end) =>
        start > 1 && end + 1 < text.Length && char.IsAsciiLetter(text[start - 1]) && char.IsAsciiLetter(text[start - 2]) && char.IsAsciiLetter(text[end]) && !IsFile(text, start);

    /// <summary>"annual%20report.pdf".</summary>
    private static bool IsFile(ReadOnlySpan<char> text, int at)
    {
        var run = Run(text, at);
        return run.TrimEnd(".,;:!?").Contains('.');
    }

    private static bool IsGlued(ReadOnlySpan<char> text, int end) => end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '\\');

    private static bool IsInAddress(ReadOnlySpan<char> text, int at)
    {
        var run = Run(text, at);
        return run.ContainsAny('/', '?') || run.Contains("www.", StringComparison.OrdinalIgnoreCase) || run.Contains('@');
    }

    /// <summary>"C:\new\report", "\\server\news".</summary>
    private static bool IsInPath(ReadOnlySpan<char> text, int at)
    {
        var run = Run(text, at);
        return run.StartsWith("\\\\") || (run.IndexOf(":\\") is var colon and (1 or 2) && char.IsAsciiLetterUpper(run[colon - 1]));
    }

    /// <summary>The run without spaces around an offset, as far as one looks.</summary>
    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        var end = at;
        while (start > 0 && at - start < MostBytes && !Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < MostBytes && !Characters.IsSpace(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static int Hexadecimal(ReadOnlySpan<char> text, int at, int length) =>
        at + length <= text.Length && int.TryParse(text.Slice(at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : -1;
}

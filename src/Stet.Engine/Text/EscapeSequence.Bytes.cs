using System.Text;

namespace Stet.Text;

/// <content>Sequences that hold bytes: of mails, of addresses, of programs, of UTF-7.</content>
internal readonly partial record struct EscapeSequence
{
    /// <summary>Quoted-printable (RFC 2045): UTF-8 of two bytes or more, one byte of Windows-1252 in a word, a line that goes on.</summary>
    private static EscapeSequence? Mail(ReadOnlySpan<char> text, int at)
    {
        var isBehindText = at > 0 && (char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '.' or ',' or ';');
        if (at + 1 < text.Length && text[at + 1] is '\n' or '\r')
        {
            var end = at + (text[at + 1] == '\r' && at + 2 < text.Length && text[at + 2] == '\n' ? 3 : 2);
            return (isBehindText || (at > 0 && text[at - 1] == ' ')) && end < text.Length && char.IsAsciiLetter(text[end]) ? new EscapeSequence(at, end, "") : null;
        }

        if (Bytes(text, at, '=') is not { } run || run.Written.Length == 0 || IsInAddress(text, at))
        {
            return null;
        }

        if (run.End > at + 3)
        {
            return run;
        }

        // "FILE=DATA" holds a byte by its letters alone.
        var digits = text.Slice(at + 1, 2);
        if (digits.ContainsAnyInRange('a', 'f') || (!digits.ContainsAnyInRange('0', '9') && !(at > 0 && char.IsAsciiLetterLower(text[at - 1]) && run.End < text.Length && char.IsAsciiLetterLower(text[run.End]))))
        {
            return null;
        }

        if (run.Written == " ")
        {
            return isBehindText && (run.End == text.Length || text[run.End] is '\n' or '\r') ? run : null;
        }

        // "firm=92s", "=93It", "over.=94", "caf=E9", but not "x=92".
        var isBehindWord = at > 1 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at - 2]);
        var isBeforeWord = run.End < text.Length && char.IsAsciiLetter(text[run.End]);
        var isBelonging = char.IsLetter(run.Written[0]) ? isBehindWord : isBeforeWord ? isBehindWord || at == 0 || text[at - 1] == ' ' : at > 0 && text[at - 1] is '.' or ',' or '!';
        return run.Written[0] >= '\u0080' && isBelonging ? run : null;
    }

    /// <summary>A run of bytes in hexadecimal or octal: read as UTF-8, and as Windows-1252 where it is none.</summary>
    private static EscapeSequence? Bytes(ReadOnlySpan<char> text, int at, char form)
    {
        Span<byte> bytes = stackalloc byte[MostBytes];
        var count = 0;
        var end = at;
        while (count < MostBytes && end < text.Length)
        {
            var (value, length) = form switch
            {
                'x' => text[end] == '\\' && end + 1 < text.Length && text[end + 1] == 'x' ? (Hexadecimal(text, end + 2, 2), 4) : (-1, 0),
                'o' => text[end] == '\\' ? (Octal(text, end + 1), 4) : (-1, 0),
                _ => text[end] == form ? (Hexadecimal(text, end + 1, 2), 3) : (-1, 0),
            };
            if (value < 0)
            {
                break;
            }

            bytes[count++] = (byte)value;
            end += length;
        }

        if (count == 0)
        {
            return null;
        }

        var run = bytes[..count];
        if (System.Text.Unicode.Utf8.IsValid(run))
        {
            return count > 1 || form is '%' or '=' ? new EscapeSequence(at, end, Encoding.UTF8.GetString(run)) : null;
        }

        return count == 1 && form is 'x' or '=' ? new EscapeSequence(at, end, Windows1252.ToChar(run[0]).ToString()) : null;
    }

    /// <summary>UTF-7 (RFC 2152): UTF-16 in base64 between a plus sign and a hyphen.</summary>
    private static EscapeSequence? Utf7(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..Math.Min(text.Length, at + MostBytes)];
        var length = rest.IndexOf('-');
        Span<byte> bytes = stackalloc byte[MostBytes];
        Span<char> padded = stackalloc char[MostBytes + 4];
        if (length < 3)
        {
            return null;
        }

        rest[..length].CopyTo(padded);
        padded[length..((length + 3) / 4 * 4)].Fill('=');
        if (length % 4 == 1 || !Convert.TryFromBase64Chars(padded[..((length + 3) / 4 * 4)], bytes, out var count) || count < 2)
        {
            return null;
        }

        var written = Encoding.BigEndianUnicode.GetString(bytes[..(count / 2 * 2)]);
        foreach (var c in written)
        {
            if (!(c is '"' or '&' or '-' or '=' or '@' or '!' or '#' or '\u00A0' or '\u00A3' or '\u20AC' or (>= '\u2010' and <= '\u203A') or (>= '\u00C0' and <= '\u017F') or (>= '\u0386' and <= '\u045F')))
            {
                return null;
            }
        }

        return new EscapeSequence(at, at + 2 + length, written);
    }

    private static int Octal(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length && text[at] is '2' or '3' && text[at + 1] is >= '0' and <= '7' && text[at + 2] is >= '0' and <= '7' ? ((text[at] - '0') * 64) + ((text[at + 1] - '0') * 8) + text[at + 2] - '0' : -1;
}

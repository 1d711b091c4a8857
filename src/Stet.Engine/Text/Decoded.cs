using System.Text;
using System.Text.Unicode;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>A file's bytes as text. A byte order mark is not part of <see cref="Text"/> and no offset counts it.</summary>
public sealed record Decoded(SourceText Text, Encoding Encoding, bool HasByteOrderMark, DecodingProblem Problem)
{
    /// <summary>As many control characters as the envelope of one wire take has, and a few to spare; more of them must be rare.</summary>
    private const int MostControls = 16;

    private static readonly UTF8Encoding Utf8NoMark = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: true);

    /// <summary>Reads UTF-8, with or without a byte order mark; UTF-16 by its mark; what is hardly UTF-8 at all as Windows-1252.</summary>
    public static Decoded From(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Checked(Utf8WithMark.GetString(rest), Utf8WithMark, hasMark: true);
            case [0xFF, 0xFE, .. var rest]:
                return Checked(Utf16Little.GetString(rest), Utf16Little, hasMark: true);
            case [0xFE, 0xFF, .. var rest]:
                return Checked(Utf16Big.GetString(rest), Utf16Big, hasMark: true);
        }

        if (Utf8.IsValid(bytes))
        {
            return Checked(Utf8NoMark.GetString(bytes), Utf8NoMark, hasMark: false);
        }

        if (IsMostlyUtf8(bytes))
        {
            var damaged = Utf8NoMark.GetString(bytes);
            return new Decoded(SourceText.From(damaged, Utf8NoMark), Utf8NoMark, false, LooksBinary(damaged) ? DecodingProblem.Binary : DecodingProblem.DamagedUtf8);
        }

        var text = Windows1252.Instance.GetString(bytes);
        var problem = LooksBinary(text) ? DecodingProblem.Binary : DecodingProblem.ReadAsWindows1252;
        return new Decoded(SourceText.From(text, Windows1252.Instance), Windows1252.Instance, false, problem);
    }

    /// <summary>Whether characters of several bytes outnumber what is none: a file that was cut off, or into which a line of another encoding was
    /// pasted. Text in Windows-1252 hardly ever holds two bytes that are one character of UTF-8.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var isGood = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            good += isGood ? 1 : 0;
            bad += isGood ? 0 : 1;
            bytes = bytes[length..];
        }

        return good > bad;
    }

    private static Decoded Checked(string text, Encoding encoding, bool hasMark) =>
        new(SourceText.From(text, encoding), encoding, hasMark, LooksBinary(text) ? DecodingProblem.Binary : DecodingProblem.None);

    /// <summary>A NUL never stands in copy; a few control characters do (wire services start and end takes with them).</summary>
    private static bool LooksBinary(string text)
    {
        if (text.Contains('\0'))
        {
            return true;
        }

        var controls = 0;
        for (var rest = text.AsSpan(); ;)
        {
            var next = rest.IndexOfAnyInRange('\u0001', '\u0008');
            if (next < 0)
            {
                return controls > MostControls && controls * 50 > text.Length;
            }

            controls++;
            rest = rest[(next + 1)..];
        }
    }
}

/// <summary>What stood in the way of reading bytes as text.</summary>
public enum DecodingProblem
{
    None,

    /// <summary>Not valid UTF-8: read as Windows-1252, the encoding in which old newsroom systems write.</summary>
    ReadAsWindows1252,

    /// <summary>UTF-8 with bytes that are none, each read as U+FFFD. Writing the text back would lose them.</summary>
    DamagedUtf8,

    /// <summary>No text: the bytes hold NULs or too many control characters.</summary>
    Binary,
}

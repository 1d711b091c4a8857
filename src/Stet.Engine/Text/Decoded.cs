using System.Text;
using System.Text.Unicode;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>A file's bytes as text. A byte order mark is not part of <see cref="Text"/> and no offset counts it.</summary>
public sealed record Decoded(SourceText Text, Encoding Encoding, bool HasByteOrderMark, DecodingProblem Problem)
{
    private static readonly UTF8Encoding Utf8NoMark = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: true);

    /// <summary>Reads UTF-8, with or without a byte order mark; UTF-16 by its mark; anything else as Windows-1252.</summary>
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

        var text = Windows1252.Instance.GetString(bytes);
        var problem = LooksBinary(text) ? DecodingProblem.Binary : DecodingProblem.ReadAsWindows1252;
        return new Decoded(SourceText.From(text, Windows1252.Instance), Windows1252.Instance, false, problem);
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
                return controls * 50 > text.Length;
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

    /// <summary>No text: the bytes hold NULs or too many control characters.</summary>
    Binary,
}

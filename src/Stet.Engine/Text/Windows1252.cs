using System.Text;

namespace Stet.Text;

/// <summary>The Windows-1252 code page, after the WHATWG Encoding Standard: the five bytes without a character stand for the C1
/// control of the same number, so that every byte can be read and written back.</summary>
public sealed class Windows1252 : Encoding
{
    /// <summary>What the bytes 0x80 to 0x9F stand for.</summary>
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private Windows1252()
    {
    }

    public static Windows1252 Instance { get; } = new();

    public override string WebName => "windows-1252";

    public static char ToChar(byte value) => value is >= 0x80 and <= 0x9F ? High[value - 0x80] : (char)value;

    /// <summary>The byte that stands for a character, or -1 where the code page has none.</summary>
    public static int ToByte(char value)
    {
        if (value is < '\u0080' or (> '\u009F' and <= '\u00FF'))
        {
            return value;
        }

        var index = High.IndexOf(value, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }

    public override int GetByteCount(char[] chars, int index, int count) => count;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (var i = 0; i < charCount; i++)
        {
            var value = ToByte(chars[charIndex + i]);
            bytes[byteIndex + i] = value < 0 ? (byte)'?' : (byte)value;
        }

        return charCount;
    }

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var i = 0; i < byteCount; i++)
        {
            chars[charIndex + i] = ToChar(bytes[byteIndex + i]);
        }

        return byteCount;
    }

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetMaxCharCount(int byteCount) => byteCount;
}

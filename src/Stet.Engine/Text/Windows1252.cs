using System.Text;
using Table = Stet.Text.CodePage;

namespace Stet.Text;

/// <summary>The Windows-1252 code page, after the WHATWG Encoding Standard: the five bytes without a character stand for the C1
/// control of the same number, so that every byte can be read and written back.</summary>
public sealed class Windows1252 : Encoding
{
    private Windows1252()
    {
    }

    public static Windows1252 Instance { get; } = new();

    public override string WebName => "windows-1252";

    public static char ToChar(byte value) => Table.Windows1252.CharOf(value);

    /// <summary>The byte that stands for a character, or -1 where the code page has none: a control of Latin-1 stands only for a byte without one.</summary>
    public static int ToByte(char value) => Table.Windows1252.ByteOf(value) is var at and >= 0 && ToChar((byte)at) == value ? at : -1;

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

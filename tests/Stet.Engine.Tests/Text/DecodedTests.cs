using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stet.Text;

namespace Stet.Tests.Text;

public sealed class DecodedTests
{
    private const string Story = "“Kyiv” — naïve café, 5 €\r\n";

    [Fact]
    public void UTF_8_is_read_with_and_without_a_mark()
    {
        Read(Encoding.UTF8.GetBytes(Story)).ShouldBe((Story, "utf-8", false, DecodingProblem.None));
        Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Story)]).ShouldBe((Story, "utf-8", true, DecodingProblem.None));
    }

    [Fact]
    public void UTF_16_is_read_by_its_mark()
    {
        Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Story)]).ShouldBe((Story, "utf-16", true, DecodingProblem.None));
        Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Story)]).ShouldBe((Story, "utf-16BE", true, DecodingProblem.None));
    }

    [Fact]
    public void What_is_not_UTF_8_is_read_as_Windows_1252() =>
        Read([0x93, .. "Kyiv"u8, 0x94, 0x20, 0x97, .. " caf"u8, 0xE9, .. ", 5 "u8, 0x80]).ShouldBe(("“Kyiv” — café, 5 €", "windows-1252", false, DecodingProblem.ReadAsWindows1252));

    [Fact]
    public void A_bad_byte_among_good_UTF_8_does_not_turn_the_rest_into_mojibake() =>
        Read([.. Encoding.UTF8.GetBytes("“Kyiv” — caf"), 0xE9, .. Encoding.UTF8.GetBytes(" — “yes”")]).ShouldBe(("“Kyiv” — caf\uFFFD — “yes”", "utf-8", false, DecodingProblem.DamagedUtf8));

    [Fact]
    public void UTF_8_that_is_cut_off_inside_a_character_stays_UTF_8() =>
        Read(Encoding.UTF8.GetBytes("“Kyiv” — 5 €")[..^1]).ShouldBe(("“Kyiv” — 5 \uFFFD", "utf-8", false, DecodingProblem.DamagedUtf8));

    [Fact]
    public void An_odd_byte_at_the_end_of_UTF_16_is_one_unreadable_character() =>
        Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ab"), 0x63]).Text.ShouldBe("ab\uFFFD");

    [Fact]
    public void An_empty_file_is_an_empty_text()
    {
        Read([]).ShouldBe(("", "utf-8", false, DecodingProblem.None));
        Read([0xEF, 0xBB, 0xBF]).ShouldBe(("", "utf-8", true, DecodingProblem.None));
        Read([0xFF, 0xFE]).ShouldBe(("", "utf-16", true, DecodingProblem.None));
    }

    [Fact]
    public void NULs_and_many_control_characters_are_binary()
    {
        Read([0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF]).Problem.ShouldBe(DecodingProblem.Binary);
        Read(Encoding.Unicode.GetBytes("no mark")).Problem.ShouldBe(DecodingProblem.Binary);
        Read(Enumerable.Repeat((byte)1, 100).ToArray()).Problem.ShouldBe(DecodingProblem.Binary);
    }

    [Fact]
    public void The_control_characters_of_a_wire_take_are_not() => Read("\u0001take\u0002 The ferry sank.\u0003\u0004"u8.ToArray()).Problem.ShouldBe(DecodingProblem.None);

    [Fact]
    public void Windows_1252_is_written_back_byte_for_byte()
    {
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();

        Windows1252.Instance.GetBytes(Windows1252.Instance.GetString(bytes)).ShouldBe(bytes);
    }

    [Fact]
    public void Any_bytes_are_read() => Prop.ForAll<byte[]>(bytes => Decoded.From(bytes).Text.Length <= bytes.Length).QuickCheckThrowOnFailure();

    private static (string Text, string Encoding, bool HasMark, DecodingProblem Problem) Read(byte[] bytes)
    {
        var decoded = Decoded.From(bytes);
        return (decoded.Text.ToString(), decoded.Encoding.WebName, decoded.HasByteOrderMark, decoded.Problem);
    }
}

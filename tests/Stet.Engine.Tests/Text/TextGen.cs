using FsCheck;
using FsCheck.Fluent;

namespace Stet.Tests.Text;

/// <summary>Makes texts of the pieces that tokens are told apart by, and of any characters at all.</summary>
internal static class TextGen
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "word", "Word", "I", "the", "U.S.", "a.m.", "Mr.", "D-Mass.", "W.Va.", "No. 10", "22-month", "3-1", "1,001", "$", "%", ".", "..", "...", ". . .", "…", "!", "?", ",", ":", ";", "-", "–", "—",
        "'", "’", "‘", "\"", "“", "”", "«", "»", "(", ")", "[", "]", "/", "@", "www.", "https://x.org/a", "ann@x.org", " ", "  ", "\n", "\r\n", "\t", "\f", "\u00A0", "\u200B", "\u200E", "\u00AD",
        "\uFEFF", "\u0301", "é", "Київ", "日本語", "。", "\uD83D\uDE00", "\uD83D", "\uDE00", "\0", "\u0001", "\uFFFD");

    public static Arbitrary<string> Any { get; } = Gen.OneOf(
        Piece.ListOf().Select(string.Concat),
        Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString()).ListOf().Select(string.Concat)).ToArbitrary();
}

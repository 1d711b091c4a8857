namespace Stet.Tests.Analyzers;

/// <summary>Very much of the worst of each kind: the tests end, or they hang.</summary>
public sealed class HostileIntegrityTests
{
    private const int VeryMuch = 1 << 18;

    public static TheoryData<string> Pieces => new("Ã", "Ã©", "â", "â€", "Â ", "é", "Ãa", "ðŸ", "ì\u00ADø", "\u200B", "\u200Ba", "\uFEFF\uFE00", "aа", "аa ", "α\u0430a-", "http://", "http:// ", "https://a.b/c d-e-f ",
        "www.", "://", "a\u0302", "A\u0303", "\uFFFD", "a?s ", "¿", "a\n", "a. a ", "the\n\n", "a, ", "\uD83D\uDE00\u200D", "\U000E0041", "\u3164", "и", "Öåé ", "ÖåéA", "https://a.b/c-\n", "í ", "a Ë b ", "?a,? ", " ? a", "aís ", "Æ", "ú5 ", "aáa",
        "\\u", "\\u2019", "\\x9", "\\xe2\\x80", "\\n", "\\'a", "=", "=E2=80", "a=\n", "%41", "+", "+AOk-", "_x", "_x2019_", "<U+", "u2019", "&amp;", "&amp;amp;", "&#8217", "&nbsp",
        "\U0001D5EF", "\U0001D5EFa", "\uFF46", "\uFF46a ", "\u217Fa", "\uD835", "\u13DFa", "aαa", "鈥", "鈥?", "鈥檚 ", "ÊÐ", "ÊÐ ", "‚µ", "¥«", "a...\n\n", "::\\x", "\\u{", "𝗯𝗿𝗶 ", "a соре a ", "东・ ", "[...] ");

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Very_much_of_it_is_linted(string piece)
    {
        var story = string.Concat(Enumerable.Repeat(piece, VeryMuch / piece.Length));

        AreaStory.Integrity.Lint(story).ShouldAllBe(diagnostic => diagnostic.Message.Length < 1000);
    }
}

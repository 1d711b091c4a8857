using Stet.Cli.Reports;

namespace Stet.Cli.Tests.Reports;

public sealed class TerminalTests
{
    [Theory]
    [InlineData("Zoë – “café” 記者 😀", "Zoë – “café” 記者 😀")]
    [InlineData("[red]no markup[/]", "[red]no markup[/]")]
    [InlineData("\u001b]0;title\u0007", "\\u{001B}]0;title\\u{0007}")]
    [InlineData("a\u007Fb\u0085c\u009Bd", "a\\u{007F}b\\u{0085}c\\u{009B}d")]
    [InlineData("\u202Eabc\u2066\u2069", "\\u{202E}abc\\u{2066}\\u{2069}")]
    [InlineData("a\u200Bb\uFEFFc\u00ADd\u2060", "a\\u{200B}b\\u{FEFF}c\\u{00AD}d\\u{2060}")]
    [InlineData("two\u2028lines", "two\\u{2028}lines")]
    [InlineData("hidden \U000E0041", "hidden \\u{DB40}\\u{DC41}")]
    public void What_moves_or_hides_is_escaped_and_all_else_is_kept(string text, string expected) => Escaped(text).ShouldBe(expected);

    [Fact]
    public void Half_a_surrogate_pair_is_escaped()
    {
        Escaped("a\uD83D").ShouldBe("a\\u{D83D}");
        Escaped("\uDE00b").ShouldBe("\\u{DE00}b");
    }

    [Fact]
    public void A_diff_on_a_terminal_keeps_its_lines_and_tabs_only()
    {
        using var output = new StringWriter();
        using (var writer = new EscapingWriter(output))
        {
            writer.Write("-\tone\r\n+😀\u001b[2J\rtwo\nend");
        }

        output.ToString().ShouldBe("-\tone\n+😀\\u{001B}[2J\\u{000D}two\nend");
    }

    private static string Escaped(string text)
    {
        using var output = new StringWriter();
        Terminal.WriteEscaped(output, text);
        return output.ToString();
    }
}

using Shouldly;
using Xunit;

namespace Stet.Cli.Tests.Settings;

/// <summary>What a newsroom says of itself in stet.yml: its name, the outlet of its originals, what its stories promise.</summary>
public sealed class HouseTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    [Fact]
    public void Settings_promise_bylines()
    {
        newsroom.Write("a.txt", "The ferry left at noon, and nobody knows why it did.\n");
        newsroom.Write("stet.yml", "promises: [byline]\n");

        newsroom.Run("check", "a.txt", "--select", "missing-byline", "--format", "line").Output.ShouldContain("STET206");
    }

    [Theory]
    [InlineData("By Ada Lund", true)]
    [InlineData("Written by Ada Lund", true)]
    [InlineData("Words: Ada Lund", true)]
    [InlineData("Ada Lund in Varnby", true)]
    [InlineData("Ada Lund | Staff reporter", true)]
    [InlineData("Varnby Council", false)]
    [InlineData("What the ferry costs", false)]
    public void A_byline_below_the_headline_keeps_the_promise(string line, bool isByline)
    {
        newsroom.Write("a.md", $"# Ferry leaves at noon\n\n{line}\n\nThe ferry left at noon, and nobody knows why it did.\n");
        newsroom.Write("stet.yml", "promises: [byline]\n");

        newsroom.Run("check", "a.md", "--select", "missing-byline", "--format", "line").Output.Contains("STET206", StringComparison.Ordinal).ShouldBe(!isByline);
    }

    [Theory]
    [InlineData("![The ferry at noon. Image source, Reuters](a.jpg)", true)]
    [InlineData("![The ferry at noon. Ines Hale — Courier](a.jpg)", true)]
    [InlineData("![The ferry at noon (Provided by the family)](a.jpg)", true)]
    [InlineData("![The ferry](a.jpg)\n*The ferry at noon. Photo: Ines Hale*", true)]
    [InlineData("![The ferry won at noon, courtesy of the tide](a.jpg)", false)]
    [InlineData("![The ferry at noon.](a.jpg)", false)]
    public void A_credit_in_or_below_a_caption_keeps_the_promise(string picture, bool isCredit)
    {
        newsroom.Write("a.md", $"# Ferry leaves at noon\n\n{picture}\n\nThe ferry left at noon, and nobody knows why it did.\n");
        newsroom.Write("stet.yml", "promises: [picture-credit]\n");

        newsroom.Run("check", "a.md", "--select", "uncredited-picture", "--format", "line").Output.Contains("STET207", StringComparison.Ordinal).ShouldBe(!isCredit);
    }

    [Theory]
    [InlineData("told The Sun", "Sun")]
    [InlineData("told the Varnby Courier's breakfast table", "Varnby Courier")]
    [InlineData("told the Danish newspaper Politikken", "Politikken")]
    [InlineData("told USA Today", "USA Today")]
    public void An_original_says_to_which_outlet_the_words_were_spoken(string told, string outlet)
    {
        newsroom.Write("a.txt", "“We will sail again before the month is out,” said the captain.\n");
        newsroom.Write("wire.txt", $"“We will sail again before the month is out,” Ada Lund {told}.\n");

        newsroom.Run("check", "a.txt", "--original", "wire.txt", "--select", "borrowed-quotation", "--format", "line").Output.ShouldContain($"spoken to {outlet}, which");
    }

    [Fact]
    public void Settings_name_the_outlet_of_the_originals()
    {
        newsroom.Write("a.txt", "“We will sail again before the month is out,” said Ada Lund.\n");
        newsroom.Write("wire.txt", "“We will sail again before the month is out,” said Ada Lund.\n");
        newsroom.Write("stet.yml", "outlet: The Ellery Courier\noutlet-of-originals: the Northern Wire\n");

        newsroom.Run("check", "a.txt", "--original", "wire.txt", "--select", "borrowed-quotation", "--format", "line").Output.ShouldContain("spoken to the Northern Wire");
    }

    [Fact]
    public void An_unknown_promise_is_said_at_its_place()
    {
        newsroom.Write("a.txt", "The ferry left at noon.\n");
        newsroom.Write("stet.yml", "promises: [credits]\n");

        var outcome = newsroom.Run("check", "a.txt");

        outcome.Code.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain("stet.yml(1,12)");
        outcome.Error.ShouldContain("'promises' cannot hold 'credits'; it holds byline and picture-credit");
    }

    [Fact]
    public void The_text_report_ends_with_a_table_of_the_unnamed_sources()
    {
        newsroom.Write("a.txt", "The ferry will be sold, a senior source at the port said. The source declined to be named.\n");

        newsroom.Run("check", "a.txt", "--quiet").Lines.ShouldContain("a.txt:1:25  a senior source        senior … at the port  declined to be named");
    }

    public void Dispose() => newsroom.Dispose();
}

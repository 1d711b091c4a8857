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

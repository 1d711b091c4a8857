namespace Stet.Cli.Tests.Commands;

public sealed class ManualCommandTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void A_page_has_every_option_of_the_help()
    {
        var page = newsroom.Run("manual", "check").Output.Replace("\\-", "-", StringComparison.Ordinal);

        foreach (var option in newsroom.Run("complete", "--", "check", "--").Lines)
        {
            page.ShouldContain(option);
        }

        page.ShouldStartWith(".TH STET-CHECK 1");
        page.ShouldContain("stet check story.txt --original transcript.txt");
        page.ShouldContain(".SH EXIT STATUS");
    }

    [Fact]
    public void No_line_of_a_page_is_taken_for_a_command_of_the_formatter()
    {
        string[] macros = [".TH ", ".SH ", ".TP", ".nf", ".fi"];

        newsroom.Run("manual", "check").Lines.Where(line => line[0] is '.' or '\'').ShouldAllBe(line => macros.Any(macro => line.StartsWith(macro, StringComparison.Ordinal)));
    }

    [Fact]
    public void All_pages_can_be_written_at_once()
    {
        newsroom.Run("manual", "--folder", "man").Code.ShouldBe(0);

        var pages = Directory.EnumerateFiles(Path.Combine(newsroom.Folder, "man")).Select(Path.GetFileName).ToArray();
        pages.ShouldContain("stet.1");
        pages.ShouldContain("stet-check.1");
        pages.ShouldNotContain("stet-complete.1");
    }

    [Fact]
    public void A_command_that_there_is_not_is_refused()
    {
        var refused = newsroom.Run("manual", "chekc");

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain("did you mean 'check'");
    }
}

namespace Stet.Cli.Tests.Reports;

public sealed class LineReportTests
{
    [Fact]
    public void A_finding_is_one_line()
    {
        var article = Sample.Read("Harbour\n\nThe envoy is ready to to talk.\n");

        var printed = Sample.Print("line", Sample.Run(Sample.Story(article, Sample.Find(article, "to to"))));

        printed.ShouldBe("story.txt:3:20:STET301:'to' is repeated\n");
    }

    [Fact]
    public void Nothing_found_prints_nothing() =>
        Sample.Print("line", Sample.Run(Sample.Story(Sample.Read("All is well.")))).ShouldBeEmpty();

    [Fact]
    public void A_path_or_message_cannot_begin_a_line_of_its_own()
    {
        var article = Sample.Read("to to", "a\nb\u001b[2J.txt");

        var printed = Sample.Print("line", Sample.Run(Sample.Story(article, Sample.Find(article, "to to", message: "'\r\u202E\u009B' stands here"))));

        printed.ShouldBe("a\\u{000A}b\\u{001B}[2J.txt:1:1:STET301:'\\u{000D}\\u{202E}\\u{009B}' stands here\n");
    }
}

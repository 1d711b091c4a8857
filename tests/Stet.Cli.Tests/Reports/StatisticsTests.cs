using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed class StatisticsTests
{
    [Fact]
    public void Rules_and_stories_are_counted_in_place_of_the_findings()
    {
        var (first, second) = (Sample.Read("to to", "a.txt"), Sample.Read("to to", "b.txt"));
        var run = Sample.Run(
            Sample.Story(first, Sample.Find(first, "to to", Severity.Warning)),
            Sample.Story(Sample.Read("Well.", "fine.txt")),
            Sample.Story(second, Sample.Mend(second, "to to", "to"), Sample.Find(second, "to to", Severity.Suggestion)));

        Sample.Print("text", run with { Style = new ReportStyle { OnlyStatistics = true, WithSummary = false } }).ShouldBe(
            """
            errors  warnings  suggestions  mendable  rule
                 1         1            1         1  doubled-word STET301

            errors  warnings  suggestions  quotations  compared  story
                 1         0            1           0         0  b.txt
                 0         1            0           0         0  a.txt


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Findings_stand_together_by_file()
    {
        var (first, second) = (Sample.Read("to to", "a.txt"), Sample.Read("to to", "b.txt"));
        var run = Sample.Run(Sample.Story(first, Sample.Find(first, "to to", Severity.Warning)), Sample.Story(second, Sample.Find(second, "to to"), Sample.Find(second, "to to")));

        var printed = Sample.Print("text", run with { Style = new ReportStyle { Grouping = Grouping.File } });

        printed.ShouldStartWith("a.txt  1 warning\n\na.txt:1:1  warning  doubled-word STET301\n");
        printed.ShouldContain("\n\nb.txt  2 errors\n\nb.txt:1:1  error");
    }

    [Theory]
    [InlineData("--group-by", "rule")]
    [InlineData("--statistics")]
    public void They_are_for_people(params string[] options)
    {
        using var newsroom = new Newsroom();
        newsroom.Write("a.txt", Newsroom.Faulty);

        var run = newsroom.Run(["check", "--format", "sarif", .. options]);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"{options[0]} is for people and goes with --format text or markdown, not sarif");
    }

    [Fact]
    public void A_narrow_terminal_is_not_written_over()
    {
        var article = Sample.Read(string.Concat(Enumerable.Repeat("word ", 40)) + "to to " + string.Concat(Enumerable.Repeat("tail ", 40)));
        var run = Sample.Run(Sample.Story(article, Sample.Find(article, "to to"))) with { Style = new ReportStyle { Width = 50, WithSummary = false } };

        Sample.Print("text", run).Split('\n').ShouldAllBe(line => line.Length <= 50);
    }
}

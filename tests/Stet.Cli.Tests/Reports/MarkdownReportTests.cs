using Markdig;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline CodeHost = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().UseTaskLists().Build();

    [Fact]
    public void A_finding_shows_its_place_and_its_lines()
    {
        var article = Sample.Read("Ready to to talk.", "stories/a.txt");

        Print(Sample.Run(Sample.Story(article, Sample.Mend(article, "to to", "to")))).ShouldBe(
            """
            ### Stet: 1 error

            **error** `stories/a.txt:1:7` doubled-word STET301  
            'to' is repeated

            ```text
                   1 | Ready to to talk.
                     |       ^^^^^

              fix: Write 'to'  (with --fix)
            ```

            Checked 1 story: 1 sentence, 0 quotations.  
            Found 1 error.  
            1 of them can be mended with --fix.  
            It names no original: nothing in it was compared.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![x](http://example.com/track.png)")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("see https://example.com/ and www.example.com")]
    [InlineData("`code` **bold** _it_ ~~gone~~ $x$")]
    [InlineData("1. a list")]
    [InlineData("- a list")]
    [InlineData("# a heading")]
    [InlineData("a | b")]
    [InlineData("```\n<b>out</b>\n````\n<b>out</b>")]
    [InlineData("&lt;b&gt; &#60;")]
    public void What_stories_and_names_of_files_hold_is_text_and_nothing_else(string hostile)
    {
        var article = Sample.Read($"to to {hostile}", $"{hostile.Replace('/', '_')}.txt");
        var finding = Sample.Find(article, "to to", message: hostile);

        var html = Markdown.ToHtml(Print(Sample.Run(Sample.Story(article, finding))), CodeHost);

        foreach (var tag in new[] { "<img", "<a ", "<b>", "<em>", "<del>", "<ol>", "<ul>", "<h1>", "<table", "<li>" })
        {
            html.ShouldNotContain(tag);
        }

        System.Net.WebUtility.HtmlDecode(html).ShouldContain(hostile.Split('\n')[^1].Replace("#", "#<!-- -->", StringComparison.Ordinal).Replace("&lt;b&gt; &#<!-- -->60;", "&lt;b&gt; &#<!-- -->60;", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_notified()
    {
        var article = Sample.Read("to to @everybody");

        Print(Sample.Run(Sample.Story(article, Sample.Find(article, "to to", message: "ask @everybody about #12")))).ShouldContain("ask &#64;<!-- -->everybody about &#35;<!-- -->12");
    }

    [Fact]
    public void A_comment_is_never_longer_than_the_host_takes()
    {
        var article = Sample.Read("to to " + new string('x', 200));
        var findings = Enumerable.Repeat(Sample.Find(article, "to to", message: new string('y', 200)), 500).ToArray();

        var printed = Print(Sample.Run(Sample.Story(article, findings)));

        printed.Length.ShouldBeLessThanOrEqualTo(MarkdownReport.LongestComment);
        printed.ShouldContain(" more findings did not fit here.");
        printed.ShouldContain("Found 500 errors.");
    }

    [Fact]
    public void Findings_can_stand_together_by_rule()
    {
        var article = Sample.Read("to to");
        var run = Sample.Run(Sample.Story(article, Sample.Find(article, "to to"), Sample.Find(article, "to to", Severity.Warning))) with { Style = new ReportStyle { Grouping = Grouping.Rule } };

        Print(run).ShouldContain("#### `doubled-word STET301: Doubled word`: 1 error and 1 warning\n");
    }

    [Fact]
    public void Statistics_are_tables()
    {
        var article = Sample.Read("to to", "a|b.txt");
        var run = Sample.Run(Sample.Story(article, Sample.Find(article, "to to"))) with { Style = new ReportStyle { OnlyStatistics = true } };

        Print(run).ShouldContain("| 1 | 0 | 0 | doubled-word STET301 |\n");
        Print(run).ShouldContain("| 1 | 0 | 0 | `a\\|b.txt` |\n");
    }

    private static string Print(Run run) => Sample.Print("markdown", run);
}

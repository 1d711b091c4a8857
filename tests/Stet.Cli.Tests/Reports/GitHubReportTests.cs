using Microsoft.CodeAnalysis.Text;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed class GitHubReportTests
{
    [Fact]
    public void A_finding_is_an_annotation_at_its_place()
    {
        var article = Sample.Read("Harbour to close\n\nThe envoy is ready to to talk.\n");

        Print(Sample.Run(Sample.Story(article, Sample.Find(article, "to to"))))
            .ShouldBe("::error file=story.txt,line=3,endLine=3,col=20,endColumn=25,title=doubled-word STET301::'to' is repeated\n");
    }

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Suggestion, "::notice ")]
    public void The_command_is_the_severity(Severity severity, string command)
    {
        var article = Sample.Read("to to");

        Print(Sample.Run(Sample.Story(article, Sample.Find(article, "to to", severity)))).ShouldStartWith(command);
    }

    [Fact]
    public void A_place_over_several_lines_names_no_columns()
    {
        var article = Sample.Read("one to\nto two");

        Print(Sample.Run(Sample.Story(article, Sample.Find(article, "to\nto")))).ShouldStartWith("::error file=story.txt,line=1,endLine=2,title=");
    }

    [Fact]
    public void What_the_story_and_its_name_hold_cannot_end_the_annotation_or_begin_another()
    {
        var article = Sample.Read("to to", "a,b:c%\n::error::x.txt");
        var finding = Sample.Find(article, "to to", message: "100%: a\r\n::error file=x::b\u001b[2J");

        Print(Sample.Run(Sample.Story(article, finding)))
            .ShouldBe("::error file=a%2Cb%3Ac%25\\u{000A}%3A%3Aerror%3A%3Ax.txt,line=1,endLine=1,col=1,endColumn=6,title=doubled-word STET301::100%25: a\\u{000D}\\u{000A}::error file=x::b\\u{001B}[2J\n");
    }

    [Fact]
    public void The_original_stands_below_the_message()
    {
        var article = Sample.Read("\"We will close.\"");
        var original = Sample.Read("Holm:\nWe will not\nclose.", "minutes.txt");
        var finding = Sample.Find(article, "We will close.") with { Related = [Sample.Related("original", original, "We will not\nclose.") with { Note = "said by Holm" }] };

        Print(Sample.Run(Sample.Story(article, original, finding))).ShouldEndWith("::'to' is repeated%0Aoriginal minutes.txt:2:1 (said by Holm): We will not close.\n");
    }

    [Fact]
    public void Troubles_of_the_run_are_annotations_too()
    {
        var rule = new Trouble(TroubleId.RuleFile, "bad.yml", new LinePosition(2, 4), "unknown key 'exept'");

        Print(Sample.Run() with { Troubles = [rule, new Trouble(TroubleId.NoStory, null, null, "no story")] })
            .ShouldBe("::error file=bad.yml,line=3,title=stet STET002::unknown key 'exept'\n::error title=stet STET006::no story\n");
    }

    [Fact]
    public void Paths_start_at_the_top_of_the_repository()
    {
        var article = Sample.Read("to to", "./a.txt");
        var run = Sample.Run(Sample.Story(article, Sample.Find(article, "to to"))) with { Style = new ReportStyle { FolderInRepository = "stories/" } };

        Print(run).ShouldStartWith("::error file=stories/a.txt,");
    }

    [Fact]
    public void The_job_summary_is_appended_to_the_file_that_the_host_names()
    {
        using var newsroom = new Newsroom();
        newsroom.Write("stories/a.txt", Newsroom.Faulty);
        var summary = newsroom.Write("summary.md", "# Before\n");
        var host = CodeHost.Of(name => name switch { "GITHUB_STEP_SUMMARY" => summary, "GITHUB_WORKSPACE" => newsroom.Folder, _ => null });

        var run = newsroom.RunOnHost(host, "stories", "check", "--format", "github");

        run.Output.ShouldStartWith("::error file=stories/a.txt,line=1,");
        newsroom.Read("summary.md").ShouldStartWith("# Before\n### Stet: 1 error\n");
    }

    [Theory]
    [InlineData("/work/desk/stories", "/work/desk", "stories/")]
    [InlineData("/work/desk", "/work/desk", "")]
    [InlineData("/elsewhere", "/work/desk", "")]
    [InlineData("/work/desk", null, "")]
    public void The_folder_in_the_repository_is_what_lies_below_the_workspace(string folder, string? workspace, string below) =>
        new CodeHost(workspace, null).BelowWorkspace(folder).ShouldBe(below);

    private static string Print(Run run) => Sample.Print("github", run);
}

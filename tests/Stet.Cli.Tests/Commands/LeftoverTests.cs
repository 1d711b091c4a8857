namespace Stet.Cli.Tests.Commands;

/// <summary>A story that was copied from a page with all that stood around it.</summary>
public sealed class LeftoverTests : IDisposable
{
    private const string Copied = """
        Skip to content

        Harbour fund is empty

        By Ines Hale

        The harbour fund has no money left, the mayor told the council on Friday.

        Share on Facebook
        Tweet
        25 comments
        Most read

        The council meets again on Monday, and nobody expects a surprise there.

        © 2024 The Harbour Post

        """;

    private const string Clean = """
        Harbour fund is empty

        By Ines Hale

        The harbour fund has no money left, the mayor told the council on Friday.

        The council meets again on Monday, and nobody expects a surprise there.

        """;

    private readonly Newsroom newsroom = new();

    [Theory]
    [InlineData("story.txt", "\n")]
    [InlineData("story.txt", "\r\n")]
    [InlineData("story.md", "\n")]
    [InlineData("story.md", "\r\n")]
    public void One_run_with_unsafe_fixes_takes_all_lines_out_and_leaves_no_gap(string path, string lineEnd)
    {
        newsroom.Write(path, Copied.ReplaceLineEndings(lineEnd));

        newsroom.Run("check", path, "--fix", "--unsafe-fixes").Code.ShouldBe(0);

        newsroom.Read(path).ShouldBe(Clean.ReplaceLineEndings(lineEnd));
    }

    [Fact]
    public void Without_unsafe_fixes_no_line_is_taken_out()
    {
        newsroom.Write("story.txt", Copied);

        newsroom.Run("check", "story.txt", "--fix");

        newsroom.Read("story.txt").ShouldBe(Copied);
    }

    [Fact]
    public void Lines_below_each_other_are_listed_one_a_row()
    {
        newsroom.Write("story.txt", Copied);

        var printed = newsroom.Run("check", "story.txt").Output;

        printed.ShouldContain("""
            story.txt:9:1  warning  share-counter STET403  'Share on Facebook' is left over from the buttons or counters of a page
            story.txt:10:1  warning  share-counter STET403  'Tweet' is left over from the buttons or counters of a page
            story.txt:11:1  warning  share-counter STET403  '25 comments' is left over from the buttons or counters of a page
            story.txt:12:1  warning  related-teaser STET405  'Most read' is a teaser or list head of a page, not copy

              fix: Remove the lines  (with --fix --unsafe-fixes; read the result)
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("2026-03-13T00:00Z", 1)]
    [InlineData("2026-03-13T00:01Z", 0)]
    [InlineData("2026-03-13T01:00+01:00", 1)]
    public void An_embargo_holds_a_story_back_until_its_time(string now, int code)
    {
        newsroom.Write("story.txt", "EMBARGOED UNTIL 00.01 GMT, FRIDAY 13 MARCH 2026\n\nThe harbour fund has no money left, the mayor said.\n");

        newsroom.Run("check", "story.txt", "--now", now).Code.ShouldBe(code);
    }

    public void Dispose() => newsroom.Dispose();
}

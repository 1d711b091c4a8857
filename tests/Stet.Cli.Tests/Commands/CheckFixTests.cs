namespace Stet.Cli.Tests.Commands;

public sealed class CheckFixTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void Fix_mends_the_file_and_reports_what_is_left()
    {
        newsroom.Write("story.txt", Newsroom.Faulty + "\nThe ferry was late.\n");

        var run = newsroom.Check("story.txt", "--fix");

        run.Code.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("mended 1 finding");
        newsroom.Read("story.txt").ShouldBe(Newsroom.Fine + "\nThe ferry was late.\n");
    }

    [Fact]
    public void Diff_shows_what_fix_would_change_and_changes_nothing()
    {
        newsroom.Write("b.txt", Newsroom.Faulty);
        newsroom.Write("a.txt", Newsroom.Faulty);

        var run = newsroom.Run("check", "--select", "doubled-word", "--diff", "--fix");

        run.Code.ShouldBe(1);
        run.Lines.Where(line => line.StartsWith("+++", StringComparison.Ordinal)).ShouldBe(["+++ b/a.txt", "+++ b/b.txt"]);
        run.Output.ShouldContain("-Mayor Ada Lund signed the the paper on Monday.\n+Mayor Ada Lund signed the paper on Monday.\n");
        newsroom.Read("a.txt").ShouldBe(Newsroom.Faulty);
    }

    [Fact]
    public void A_diff_keeps_its_bytes_in_a_pipe_and_loses_control_characters_on_a_terminal()
    {
        newsroom.Write("story.txt", "A \u001b[31mred\u001b[0m flag flew over the the pier.\n");

        newsroom.Run("check", "story.txt", "--select", "doubled-word", "--diff").Output.ShouldContain("\u001b[31mred");
        newsroom.RunOnTerminal("check", "story.txt", "--select", "doubled-word", "--diff").Output.ShouldNotContain('\u001b');
    }

    [Fact]
    public void Unsafe_fixes_alone_are_a_question()
    {
        newsroom.Write("story.txt", Newsroom.Fine);

        newsroom.Run("check", "story.txt", "--unsafe-fixes").Code.ShouldBe(2);
    }

    [Fact]
    public void A_story_from_stdin_cannot_be_mended_in_place() =>
        newsroom.RunWithInput(Newsroom.Faulty, "check", "-", "--fix").Code.ShouldBe(2);
}

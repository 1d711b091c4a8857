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

    [Theory]
    [InlineData("The ferry the the the the ferry sailed.\n")]
    [InlineData("She said the the the the the word. It was was was was his.\n\nAt at at at at noon she left left left.\n")]
    public void Diff_shows_all_that_fix_does(string story)
    {
        string[] check = ["check", "story.txt", "--select", "repetition", "--format", "line"];
        newsroom.Write("story.txt", story);
        var found = newsroom.Run([.. check]).Lines.Length;

        var diff = newsroom.Run([.. check, "--diff", "--unsafe-fixes"]);
        var fix = newsroom.Run([.. check, "--fix", "--unsafe-fixes"]);

        var mended = newsroom.Read("story.txt");
        Changed(diff.Output, '+').ShouldBe(mended.Split('\n').Except(story.Split('\n'), StringComparer.Ordinal));
        Changed(diff.Output, '-').ShouldBe(story.Split('\n').Except(mended.Split('\n'), StringComparer.Ordinal));
        fix.Error.ShouldContain($"mended {found - fix.Lines.Length} finding");

        static IEnumerable<string> Changed(string diff, char sign) =>
            diff.Split('\n').Where(line => line.StartsWith(sign) && !line.StartsWith($"{sign}{sign}{sign}", StringComparison.Ordinal)).Select(line => line[1..]);
    }
}

namespace Stet.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Theory]
    [InlineData("unknown command 'chekc', did you mean 'check'?", "chekc")]
    [InlineData("unknown command 'story.txt'; to lint a story write: stet check story.txt", "story.txt")]
    [InlineData("unknown option '--qiet', did you mean '--quiet'?", "check", "story.txt", "--qiet")]
    [InlineData("unknown option '--fomat', did you mean '--format'?", "check", "--fomat", "line", "story.txt")]
    [InlineData("unknown option '--fomat', did you mean '--format'?", "check", "--fomat=line", "story.txt")]
    [InlineData("unknown option '-x'", "check", "-x")]
    [InlineData("unknown option '-x'", "explain", "-x")]
    [InlineData("unknown option '--chekc', did you mean '--check'?", "pages", "--chekc")]
    [InlineData("unknown command '@arguments'", "@arguments")]
    [InlineData("unknown command '[suggest]'", "[suggest]", "check")]
    [InlineData("--select needs a value", "check", "story.txt", "--select")]
    [InlineData("--select needs a value", "check", "--select", "STET301", "--select", "--quiet")]
    [InlineData("--format needs a value", "check", "--format", "--quiet")]
    [InlineData("--format is given more than once", "check", "--format", "line", "--format", "json")]
    [InlineData("--fix takes no value", "check", "--fix=yes", "story.txt")]
    [InlineData("'--quiet' must stand after the command: stet check --quiet", "--quiet", "check", "story.txt")]
    [InlineData("'stet explain' needs to be told which: stet explain RULE", "explain")]
    [InlineData("'more' is one argument too many for 'stet explain'", "explain", "STET301", "more")]
    public void What_is_wrong_is_said_in_a_sentence(string sentence, params string[] arguments)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Run(arguments);

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith($"stet: {sentence}");
    }

    [Fact]
    public void A_response_file_is_a_path_like_any_other()
    {
        newsroom.Write("list", "story.txt\n");

        newsroom.Run("check", "@list").Error.ShouldContain("@list: error STET006: there is no such file or folder");
    }

    [Fact]
    public void After_two_dashes_everything_is_a_path()
    {
        newsroom.Write("-x.txt", Newsroom.Faulty);

        newsroom.Check("--", "-x.txt").Paths.ShouldBe(["-x.txt"]);
    }

    [Fact]
    public void Without_a_command_the_help_is_shown_and_nothing_is_approved()
    {
        var run = newsroom.Run();

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("stet check story.txt");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("rules", "-h")]
    [InlineData("explain", "--help")]
    public void Help_is_0_and_on_stdout(params string[] arguments)
    {
        var run = newsroom.Run(arguments);

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Usage:");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void The_version_is_a_number() => newsroom.Run("--version").Output.Trim().Split('.').Length.ShouldBe(3);
}

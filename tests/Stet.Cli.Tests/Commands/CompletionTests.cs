namespace Stet.Cli.Tests.Commands;

public sealed class CompletionTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Theory]
    [InlineData("ch", "check")]
    [InlineData("check --fail-on e", "error")]
    [InlineData("check --format sa", "sarif")]
    [InlineData("check --unsafe", "--unsafe-fixes")]
    [InlineData("explain doubled-w", "doubled-word")]
    [InlineData("check --select quotes,doubled-w", "quotes,doubled-word")]
    [InlineData("completion fi", "fish")]
    [InlineData("manual comparer", "")]
    public void What_can_stand_next_is_offered(string typed, string offered) =>
        newsroom.Run(["complete", "--", .. typed.Split(' ')]).Lines.ShouldBe(offered.Length == 0 ? [] : [offered]);

    [Theory]
    [InlineData("check sto")]
    [InlineData("check --original sto")]
    [InlineData("check --output sto")]
    public void Where_a_file_belongs_nothing_is_offered_so_that_the_shell_names_files(string typed) =>
        newsroom.Run(["complete", "--", .. typed.Split(' ')]).Output.ShouldBe("");

    [Fact]
    public void An_option_that_is_taken_once_is_not_offered_again()
    {
        var offered = newsroom.Run("complete", "--", "check", "--fix", "--original", "a.txt", "--").Lines;

        offered.ShouldNotContain("--fix");
        offered.ShouldContain("--original");
        offered.ShouldContain("--diff");
    }

    [Fact]
    public void Rules_of_the_house_are_offered()
    {
        newsroom.Write("stet.yml", "packs: [house]\n");
        newsroom.Write("house/words/twice.yml", Newsroom.HouseRule);

        newsroom.Run("complete", "--", "explain", "tw").Lines.ShouldBe(["twice"]);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void Each_shell_has_its_lines(string shell)
    {
        var printed = newsroom.Run("completion", shell);

        printed.Code.ShouldBe(0);
        printed.Output.ShouldContain("complete");
        printed.Output.ShouldNotContain("\r");
    }

    [Fact]
    public void A_shell_that_is_not_known_is_refused_with_those_that_are()
    {
        var refused = newsroom.Run("completion", "fihs");

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain("did you mean 'fish'");
    }

    [Fact]
    public void The_help_does_not_speak_of_what_only_shells_call() => newsroom.Run("--help").Lines.ShouldNotContain(line => line.StartsWith("  complete ", StringComparison.Ordinal));
}

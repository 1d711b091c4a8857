namespace Stet.Cli.Tests.Settings;

/// <summary>Settings of strangers: what a pull request may bring along.</summary>
public sealed class HostileSettingsTests : IDisposable
{
    private const string Secret = "db_password_hunter2: x\n[*]\nstet_diagnostic.hunter2.severity = none\n";

    private readonly Newsroom newsroom = new();
    private readonly Newsroom elsewhere = new();

    public HostileSettingsTests()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write(".git/HEAD", "ref: refs/heads/main\n");
    }

    public void Dispose()
    {
        newsroom.Dispose();
        elsewhere.Dispose();
    }

    [Theory]
    [InlineData("stet.yml")]
    [InlineData(".editorconfig")]
    public void A_link_that_leads_out_of_the_workspace_is_not_read(string name)
    {
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, name), elsewhere.Write("secret.cfg", Secret));

        var run = newsroom.Check();

        run.Error.ShouldContain($"{name}: error STET003: this is a link that leads out of the workspace; it was not read");
        run.Error.ShouldNotContain("hunter2");
        run.Code.ShouldBe(2);
    }

    [Fact]
    public void A_link_inside_the_workspace_is_followed()
    {
        newsroom.Write("shared/house.yml", "rules: { doubled-word: off }\n");
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, "stet.yml"), Path.Combine("shared", "house.yml"));

        newsroom.Run("check", "--format", "line").Output.ShouldNotContain("STET301");
    }

    [Fact]
    public void Settings_that_the_command_line_names_may_lie_anywhere()
    {
        elsewhere.Write("house.yml", "rules: { doubled-word: off }\n");
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, "named.yml"), Path.Combine(elsewhere.Folder, "house.yml"));

        newsroom.Run("check", "--format", "line", "--config", "named.yml").Output.ShouldNotContain("STET301");
    }
}

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

    [Theory]
    [InlineData("stet.yml")]
    [InlineData(".editorconfig")]
    [InlineData(".gitignore")]
    [InlineData("story.txt.stet.yml")]
    [InlineData("stet.baseline.yml")]
    public async Task Links_to_themselves_to_folders_and_to_devices_hold_nothing_up(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var target in new[] { name, "..", "/dev/zero", "/dev/stdin", "missing" })
        {
            var link = File.CreateSymbolicLink(Path.Combine(newsroom.Folder, name), target);

            var run = await Task.Run(() => newsroom.Check()).WaitAsync(TimeSpan.FromSeconds(60));

            run.Paths.ShouldBe(["story.txt"], target);
            link.Delete();
        }
    }

    [Fact]
    public void A_tree_of_hundreds_of_folders_with_settings_of_their_own_is_read()
    {
        const int Folders = 300;
        for (var i = 0; i < Folders; i++)
        {
            newsroom.Write($"a{i}/stet.yml", "overrides:\n  - { files: \"**/*.txt\", rules: { doubled-word: warning } }\n");
            newsroom.Write($"a{i}/.editorconfig", "[*.{txt,md}]\nstet_diagnostic.STET302.severity = none\n");
            newsroom.Write($"a{i}/story.txt", Newsroom.Fine);
        }

        var run = newsroom.Check();

        run.Paths.ShouldBe(["story.txt"]);
        run.Error.ShouldNotContain("error STET");
    }

    [Fact]
    public void Settings_that_are_nested_very_deep_are_refused_in_a_sentence()
    {
        newsroom.Write("stet.yml", "rules: " + new string('[', 100_000) + "\n");
        newsroom.Write("deep/stet.yml", "originals: " + string.Concat(Enumerable.Repeat("{ a: ", 50_000)) + "\n");
        newsroom.Write("deep/story.txt", Newsroom.Fine);

        var run = newsroom.Check();

        run.Code.ShouldBe(2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Length < 300);
    }
}

namespace Stet.Cli.Tests.Commands;

public sealed class RuleCommandsTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Theory]
    [InlineData("STET301")]
    [InlineData("stet301")]
    [InlineData("doubled-word")]
    public void Explain_prints_the_page_of_a_rule(string name)
    {
        var run = newsroom.Run("explain", name);

        run.Code.ShouldBe(0);
        run.Output.ShouldStartWith("STET301 · doubled-word\n");
        foreach (var part in new[] { "WHY", "FLAGGED", "is repeated", "PASSES", "because", "OPTIONS OF THE CHECK", "except", "LET IT STAND", "doubled-word: off" })
        {
            run.Output.ShouldContain(part);
        }
    }

    [Fact]
    public void Explain_knows_the_rules_of_packs()
    {
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule);

        newsroom.Run("explain", "twice", "--rules", "packs").Output.ShouldContain("It reads like a slip.");
    }

    [Theory]
    [InlineData("doubled-wrod", "unknown rule 'doubled-wrod', did you mean 'doubled-word'?")]
    [InlineData("repetition", "'repetition' is an area; its rules are ")]
    public void Explain_helps_where_the_name_is_wrong(string name, string sentence)
    {
        var run = newsroom.Run("explain", name);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(sentence);
    }

    [Fact]
    public void Test_holds_the_rules_that_come_with_the_program()
    {
        var run = newsroom.Run("test");

        run.Code.ShouldBe(0, run.Output + run.Error);
        run.Output.ShouldContain("0 missing, 0 noisy, 0 wrong");
    }

    [Theory]
    [InlineData("[|the the|] end", "[|the the|] [|end|]", "missing")]
    [InlineData("It was the end.", "It was was the end.", "noisy")]
    public void Test_tells_what_did_not_hold(string from, string to, string outcome)
    {
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule.Replace(from, to));

        var run = newsroom.Run("test", "packs");

        run.Code.ShouldBe(1);
        run.Output.ShouldContain($": {outcome}: twice");
        run.Output.ShouldContain("reported: ");
        run.Output.ShouldContain($"1 {outcome}");
    }

    [Fact]
    public void Test_of_a_wrong_rule_file_is_2()
    {
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule.Replace("kind: repetition", "kind: repitition"));

        var run = newsroom.Run("test", "packs");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("unknown kind 'repitition', did you mean 'repetition'?");
    }

    [Fact]
    public void Test_of_a_pack_that_is_not_there_is_2() => newsroom.Run("test", "nowhere").Code.ShouldBe(2);

    [Fact]
    public void Pages_are_written_once_and_found_wanting_when_a_rule_changes()
    {
        newsroom.Write("rules/house/twice.yml", Newsroom.HouseRule);

        newsroom.Run("pages", "--check").Code.ShouldBe(1);
        newsroom.Run("pages").Lines.ShouldBe(["wrote rules/house/README.md", "wrote rules/settings.schema.json", "wrote rules/rule.schema.json", "wrote rules/sidecar.schema.json"]);
        newsroom.Run("pages").Output.ShouldBeEmpty();
        newsroom.Run("pages", "--check").Code.ShouldBe(0);

        var page = newsroom.Read("rules/house/README.md");
        page.ShouldStartWith("# house\n");
        page.ShouldContain("## HOUSE001 · twice");
        page.ShouldContain("'the' stands twice");

        newsroom.Write("rules/house/twice.yml", Newsroom.HouseRule.Replace("like a slip", "like an error"));
        newsroom.Run("pages", "--check").Code.ShouldBe(1);
    }

    [Fact]
    public void Pages_need_a_folder_of_rules() => newsroom.Run("pages").Code.ShouldBe(2);

    [Fact]
    public void Names_of_folders_bring_no_control_characters_to_the_terminal()
    {
        newsroom.Write("rules/\u001b[31mred/twice.yml", Newsroom.HouseRule);

        newsroom.Run("pages").Output.ShouldContain(@"wrote rules/\u{001B}[31mred/README.md");
        newsroom.Write("rules/\u001b[31mred/README.md", "old");
        newsroom.Run("pages", "--check").Output.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("test", "rules")]
    [InlineData("pages")]
    [InlineData("check", "story.txt", "--rules", "rules")]
    public void A_rule_file_that_cannot_be_read_is_named_and_the_others_are_read(params string[] arguments)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("rules/house/twice.yml", Newsroom.HouseRule);
        using (var file = File.Create(Path.Combine(newsroom.Folder, "rules/house/huge.yml")))
        {
            file.SetLength(65 << 20);
        }

        var run = newsroom.Run(arguments);

        run.Error.ShouldContain("rules/house/huge.yml: error STET002: this rule file cannot be read: it is larger than 64 MB\n");
        run.Code.ShouldBe(2);
    }

    [Fact]
    public void A_rule_yields_to_rules_and_areas_that_there_are()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule.Replace("check:\n", "yields-to: [doubled-wrod, leftovers, STET302]\ncheck:\n", StringComparison.Ordinal));

        string[] commands = ["check", "test"];
        foreach (var command in commands)
        {
            var run = command == "check" ? newsroom.Run(command, "story.txt", "--rules", "packs") : newsroom.Run(command, "packs");

            run.Error.ShouldContain("packs/house/twice.yml(7,13): error STET002: 'yields-to' names rules and areas, and none is called 'doubled-wrod', did you mean 'doubled-word'?\n");
            run.Error.ShouldContain("none is called 'STET302'");
            run.Error.ShouldNotContain("none is called 'leftovers'");
            run.Code.ShouldBe(2);
        }
    }
}

namespace Stet.Cli.Tests.Settings;

/// <summary>Who decides about a rule: the rule file, then stet.yml, then .editorconfig, then the command line.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public SettingsTests()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule);
    }

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void Without_settings_the_rule_file_decides()
    {
        Decision().ShouldBe(["error", "default"]);
        Decision("HOUSE001", "--rules", "packs").ShouldBe(["off", "default"]);
    }

    [Theory]
    [InlineData("doubled-word: warning", "warning")]
    [InlineData("STET301: suggestion", "suggestion")]
    [InlineData("stet301: off", "off")]
    [InlineData("repetition: off", "off")]
    [InlineData("repetition: warning", "warning")]
    public void The_settings_file_names_a_rule_by_id_name_or_area(string line, string severity)
    {
        newsroom.Write("stet.yml", $"# house style\nrules:\n  {line}\n");

        Decision().ShouldBe([severity, "stet.yml(3)"]);
    }

    [Fact]
    public void A_rule_by_its_name_wins_over_its_area_in_any_order()
    {
        newsroom.Write("stet.yml", "rules:\n  doubled-word: warning\n  repetition: off\n");

        Decision().ShouldBe(["warning", "stet.yml(2)"]);
    }

    [Theory]
    [InlineData("house: error", "off", "default")]
    [InlineData("house: on", "suggestion", "stet.yml(2)")]
    [InlineData("twice: on", "suggestion", "stet.yml(2)")]
    [InlineData("twice: error", "error", "stet.yml(2)")]
    public void A_severity_for_an_area_does_not_wake_what_is_off(string line, string severity, string by)
    {
        newsroom.Write("stet.yml", $"rules:\n  {line}\npacks: [packs]\n");

        Decision("HOUSE001").ShouldBe([severity, by]);
    }

    [Fact]
    public void The_nearest_settings_file_upward_has_the_last_word()
    {
        newsroom.Write("stet.yml", "rules:\n  doubled-word: off\n");
        newsroom.Write("desk/stet.yml", "rules: { doubled-word: on }\n");
        newsroom.Write("desk/in/story.txt", Newsroom.Faulty);
        newsroom.Write("city/in/story.txt", Newsroom.Faulty);

        newsroom.Run("check", "--format", "line").Output.ShouldContain("desk/in/story.txt:1:23:STET301");
        newsroom.Run("check", "--format", "line").Output.ShouldNotContain("city/in/story.txt:1:23:STET301");
    }

    [Fact]
    public void Overrides_hold_for_the_stories_they_match_and_the_last_wins()
    {
        newsroom.Write("stet.yml", """
            rules: { doubled-word: suggestion }
            overrides:
              - files: "desk/**"
                rules: { doubled-word: off }
              - files: ["**/late-*.txt"]
                rules:
                  doubled-word: warning
            """);
        newsroom.Write("desk/story.txt", Newsroom.Faulty);
        newsroom.Write("desk/late-story.txt", Newsroom.Faulty);

        DecisionAt("story.txt").ShouldBe(["suggestion", "stet.yml(1)"]);
        DecisionAt("desk/story.txt").ShouldBe(["off", "stet.yml(4)"]);
        DecisionAt("desk/late-story.txt").ShouldBe(["warning", "stet.yml(7)"]);
    }

    [Theory]
    [InlineData("stet_diagnostic.STET301.severity = suggestion", "suggestion")]
    [InlineData("stet_diagnostic.stet301.severity = None", "off")]
    [InlineData("stet_diagnostic.STET301.severity = silent # quiet", "off")]
    [InlineData("stet_diagnostic.STET301.severity = default", "error")]
    [InlineData("stet_analyzer_diagnostic.category-repetition.severity = suggestion", "suggestion")]
    public void The_editor_config_wins_over_the_settings_file(string line, string severity)
    {
        newsroom.Write("stet.yml", "rules:\n  doubled-word: warning\n");
        newsroom.Write(".editorconfig", $"root = true\n[*.md]\nstet_diagnostic.STET301.severity = none\n[*.txt]\n{line}\n");

        Decision().ShouldBe([severity, ".editorconfig"]);
    }

    [Fact]
    public void The_inner_editor_config_wins_and_a_root_ends_the_search()
    {
        newsroom.Write(".editorconfig", "[*]\nstet_diagnostic.STET301.severity = none\n");
        newsroom.Write("desk/.editorconfig", "[*]\nstet_diagnostic.STET301.severity = warning\n");
        newsroom.Write("desk/story.txt", Newsroom.Faulty);
        newsroom.Write("city/.editorconfig", "root = true\n[*]\nindent_size = 2\n");
        newsroom.Write("city/story.txt", Newsroom.Faulty);

        DecisionAt("story.txt").ShouldBe(["off", ".editorconfig"]);
        DecisionAt("desk/story.txt").ShouldBe(["warning", "desk/.editorconfig"]);
        DecisionAt("city/story.txt").ShouldBe(["error", "default"]);
    }

    [Fact]
    public void The_command_line_wins_over_all()
    {
        newsroom.Write("stet.yml", "rules:\n  doubled-word: off\n");
        newsroom.Write(".editorconfig", "[*]\nstet_diagnostic.STET301.severity = none\n");

        Decision("STET301", "--select", "repetition").ShouldBe(["error", "--select"]);
        Decision("STET301", "--ignore", "repetition").ShouldBe(["off", "--ignore"]);
        Decision("STET301", "--select", "STET301", "--ignore", "doubled-word").ShouldBe(["off", "--ignore"]);
    }

    [Fact]
    public void The_config_option_stands_in_for_every_settings_file()
    {
        newsroom.Write("stet.yml", "rules:\n  doubled-word: off\n");
        newsroom.Write("strict.yml", "rules:\n  doubled-word: warning\n");

        Decision("STET301", "--config", "strict.yml").ShouldBe(["warning", "strict.yml(2)"]);
    }

    [Theory]
    [InlineData("rulse:\n  x: off\n", "stet.yml(1,1): error STET003: unknown key 'rulse', did you mean 'rules'?")]
    [InlineData("rules:\n  doubled-wrod: off\n", "stet.yml(2,3): error STET003: unknown rule 'doubled-wrod', did you mean 'doubled-word'?")]
    [InlineData("rules:\n  doubled-word: eror\n", "stet.yml(2,17): error STET003: 'doubled-word' cannot be 'eror', did you mean 'error'; it is one of")]
    [InlineData("overrides:\n  - rules: { STET999: off }\n    files: x\n", "stet.yml(2,14): error STET003: unknown rule 'STET999'")]
    [InlineData("overrides:\n  - rules: { STET301: off }\n", "stet.yml(2,5): error STET003: 'files' is missing")]
    [InlineData("fail-on: errors\n", "stet.yml(1,10): error STET003: 'fail-on' cannot be 'errors'")]
    [InlineData("exclude: [a, \"x/**/../y\"]\n", "stet.yml(1,14): error STET003: 'x/**/../y' is no glob")]
    [InlineData("rules: [\n", "error STET003: this is not valid YAML")]
    [InlineData("packs: [../outside]\n", "stet.yml(1,9): error STET003: the pack '../outside' lies outside")]
    [InlineData("packs: [nowhere]\n", "stet.yml(1,9): error STET003: there is no pack")]
    public void A_wrong_settings_file_is_told_at_its_place_and_the_stories_are_linted(string text, string line)
    {
        newsroom.Write("stet.yml", text);

        var run = newsroom.Check("story.txt");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(line);
        run.Paths.ShouldBe(["story.txt"]);
    }

    [Theory]
    [InlineData("stet_diagnostic.STET3O1.severity = none", "unknown rule 'stet3o1', did you mean 'STET301'?")]
    [InlineData("stet_diagnostic.STET301.severity = eror", "cannot be 'eror', did you mean 'error'")]
    [InlineData("stet_analyzer_diagnostic.category-repetitoin.severity = none", "unknown area 'repetitoin', did you mean 'repetition'?")]
    [InlineData("stet_severity = none", "unknown key 'stet_severity'")]
    public void A_wrong_editor_config_is_told(string line, string sentence)
    {
        newsroom.Write(".editorconfig", $"[*]\n{line}\n");

        var run = newsroom.Check("story.txt");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(".editorconfig(2,1): error STET003: ");
        run.Error.ShouldContain(sentence);
    }

    [Fact]
    public void An_empty_settings_file_is_no_mistake()
    {
        newsroom.Write("stet.yml", "# nothing yet\n");

        newsroom.Check("story.txt").Error.ShouldNotContain("STET0");
    }

    [Fact]
    public void A_pack_of_the_settings_may_not_lie_behind_a_link_that_leads_out()
    {
        using var elsewhere = new Newsroom();
        elsewhere.Write("house/twice.yml", Newsroom.HouseRule);
        Directory.CreateSymbolicLink(Path.Combine(newsroom.Folder, "linked"), elsewhere.Folder);
        newsroom.Write("stet.yml", "packs: [linked]\n");

        newsroom.Check("story.txt").Error.ShouldContain("the pack 'linked' lies outside");
        newsroom.Write("stet.yml", "# none\n");
        newsroom.Check("story.txt", "--rules", "linked").Code.ShouldBe(1);
    }

    [Fact]
    public void Originals_of_the_settings_are_compared_with_the_stories_they_are_for()
    {
        newsroom.Write("stet.yml", """
            originals:
              "city/*.txt": wire/one.txt
              "desk/**": ["wire/*.txt", "wire/missing.txt"]
            """);
        newsroom.Write("wire/one.txt", Newsroom.Fine);
        newsroom.Write("city/story.txt", Newsroom.Fine);
        newsroom.Write("desk/story.txt", Newsroom.Fine);

        newsroom.Run("check", "city").Output.ShouldNotContain("names no original");
        newsroom.Run("check", "story.txt").Output.ShouldContain("names no original");

        var run = newsroom.Run("check", "desk");
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("missing.txt");
    }

    [Fact]
    public void A_section_that_would_take_for_ever_to_match_is_left_out_and_told()
    {
        newsroom.Write(".editorconfig", "[*.txt]\nstet_diagnostic.STET301.severity = warning\n[" + string.Concat(Enumerable.Repeat("*a", 60)) + "b]\nstet_diagnostic.STET301.severity = none\n");
        var name = new string('a', 200) + ".txt";
        newsroom.Write(name, Newsroom.Faulty);

        var run = newsroom.Check(name);

        run.Paths.ShouldBe([name]);
        run.Error.ShouldContain(".editorconfig(3,1): warning STET008: ");
    }

    private string[] Decision(string id = "STET301", params string[] options) => Line(id, newsroom.Run(["rules", .. options]));

    private string[] DecisionAt(string path) => Line("STET301", newsroom.Run("rules", path));

    /// <summary>Severity and who decided, of one line of 'stet rules'.</summary>
    private static string[] Line(string id, Outcome run) =>
        run.Lines.Single(line => line.StartsWith(id, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[3..];
}

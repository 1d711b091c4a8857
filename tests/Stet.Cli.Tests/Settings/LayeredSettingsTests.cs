namespace Stet.Cli.Tests.Settings;

/// <summary>Settings of several files: folders above, files that are extended, stages of the work.</summary>
public sealed class LayeredSettingsTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public LayeredSettingsTests()
    {
        newsroom.Write("desk/story.txt", Newsroom.Faulty);
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule);
    }

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void Settings_of_the_folders_above_hold_until_an_inner_file_says_otherwise()
    {
        newsroom.Write("stet.yml", "rules: { doubled-word: warning, STET302: warning }\n");
        newsroom.Write("desk/stet.yml", "rules: { STET302: off }\n");

        Decision("STET301").ShouldBe("warning stet.yml(1)");
        Decision("STET302").ShouldBe("off desk/stet.yml(1)");
    }

    [Fact]
    public void A_root_ends_the_search_and_so_does_a_repository()
    {
        newsroom.Write("stet.yml", "rules: { doubled-word: warning }\n");
        newsroom.Write("desk/stet.yml", "root: true\n");
        Decision("STET301").ShouldBe("error default");

        newsroom.Write("desk/stet.yml", "# nothing\n");
        Decision("STET301").ShouldBe("warning stet.yml(1)");

        Directory.CreateDirectory(Path.Combine(newsroom.Folder, "desk", ".git"));
        Decision("STET301").ShouldBe("error default");
    }

    [Fact]
    public void Packs_exclusions_and_originals_of_all_layers_count()
    {
        newsroom.Write("stet.yml", "packs: [packs]\nexclude: \"**/old-*.txt\"\noriginals: { \"desk/*.txt\": wire/one.txt }\nrules: { twice: on }\n");
        newsroom.Write("desk/stet.yml", "exclude: note.txt\n");
        newsroom.Write("desk/old-story.txt", Newsroom.Faulty);
        newsroom.Write("desk/note.txt", Newsroom.Faulty);
        newsroom.Write("wire/one.txt", Newsroom.Fine);

        var run = newsroom.Run("check", "desk", "--format", "line");

        run.Paths.Distinct().ShouldBe(["desk/story.txt"]);
        run.Output.ShouldContain("HOUSE001");
        run.Error.ShouldNotContain("names no original");
        run.Code.ShouldBe(1);
    }

    [Fact]
    public void The_innermost_file_that_says_so_decides_when_a_run_fails()
    {
        newsroom.Write("stet.yml", "fail-on: never\n");
        newsroom.Run("check", "desk").Code.ShouldBe(0);

        newsroom.Write("desk/stet.yml", "fail-on: error\n");
        newsroom.Run("check", "desk").Code.ShouldBe(1);
    }

    [Fact]
    public void Marks_that_are_off_above_stay_off()
    {
        newsroom.Write("desk/story.txt", Newsroom.Fine);
        newsroom.Write("desk/story.md", "<!-- stet doubled-word: as told -->\n" + Newsroom.Faulty);
        newsroom.Write("stet.yml", "marks: off\n");
        newsroom.Write("desk/stet.yml", "marks: on\n");

        newsroom.Run("check", "desk").Code.ShouldBe(1);
    }

    [Fact]
    public void A_file_extends_others_and_has_the_last_word_over_them()
    {
        newsroom.Write("shared/house.yml", "extends: base.yml\npacks: [../packs]\nrules: { STET302: off, twice: on }\noverrides:\n  - { files: \"desk/**\", rules: { STET303: off } }\n");
        newsroom.Write("shared/base.yml", "rules: { doubled-word: warning, STET302: warning }\n");
        newsroom.Write("stet.yml", "extends: shared/house.yml\n");

        Decision("STET301").ShouldBe("warning shared/base.yml(1)");
        Decision("STET302").ShouldBe("off shared/house.yml(3)");
        Decision("STET303").ShouldBe("off shared/house.yml(5)");
    }

    [Theory]
    [InlineData("extends: stet.yml\n", "stet.yml(1,10): error STET003: 'stet.yml' extends this file in turn")]
    [InlineData("extends: missing.yml\n", "stet.yml(1,10): error STET003: there is no file 'missing.yml'")]
    [InlineData("extends: [a.yml]\n", "b.yml(1,10): error STET003: 'a.yml' extends this file in turn")]
    [InlineData("extends: /etc/passwd\n", "stet.yml(1,10): error STET003: '/etc/passwd' lies outside the workspace")]
    public void What_cannot_be_extended_is_told(string settings, string line)
    {
        newsroom.Write("stet.yml", settings);
        newsroom.Write("a.yml", "extends: b.yml\n");
        newsroom.Write("b.yml", "extends: a.yml\n");

        var run = newsroom.Run("check", "desk");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(line);
    }

    [Fact]
    public void A_stage_has_rules_and_a_threshold_of_its_own()
    {
        newsroom.Write("stet.yml", """
            rules: { doubled-word: warning }
            stages:
              draft: { rules: { doubled-word: suggestion } }
              publish: { rules: { doubled-word: error }, fail-on: warning }
              correction: { fail-on: never }
            """);

        Decision("STET301", "--stage", "draft").ShouldBe("suggestion stet.yml(3) at stage draft");
        Decision("STET301", "--stage", "publish").ShouldBe("error stet.yml(4) at stage publish");
        newsroom.Run("check", "desk").Code.ShouldBe(0);
        newsroom.Run("check", "desk", "--stage", "publish").Code.ShouldBe(1);
        newsroom.Run("check", "desk", "--stage", "correction").Code.ShouldBe(0);

        var unknown = newsroom.Run("check", "desk", "--stage", "publsh");
        unknown.Code.ShouldBe(2);
        unknown.Error.ShouldBe("stet: unknown stage 'publsh', did you mean 'publish'?\n");
        newsroom.Run("rules", "desk", "--stage", "publsh").Code.ShouldBe(2);
    }

    [Fact]
    public void The_settings_name_the_usual_stage()
    {
        newsroom.Write("stet.yml", "stage: draft\nstages:\n  draft: { rules: { doubled-word: off } }\n");
        newsroom.Run("check", "desk").Code.ShouldBe(0);

        newsroom.Write("stet.yml", "stage: drafd\nstages:\n  draft: {}\n");
        newsroom.Run("check", "desk").Error.ShouldContain("stet.yml(1,8): error STET003: unknown stage 'drafd', did you mean 'draft'?");
    }

    [Fact]
    public void A_stage_that_nobody_names_is_refused() => newsroom.Run("check", "desk", "--stage", "draft").Error.ShouldBe("stet: unknown stage 'draft'; the settings name none under 'stages'\n");

    [Fact]
    public void Rules_for_a_story_are_told_by_name()
    {
        newsroom.Write("stet.yml", "overrides:\n  - { files: \"desk/*.txt\", rules: { doubled-word: off } }\n");

        newsroom.Run("rules", "--for", "desk/story.txt").Output.ShouldBe(newsroom.Run("rules", "desk/story.txt").Output);
        newsroom.Run("rules", "desk/story.txt", "--for", "desk/story.txt").Code.ShouldBe(2);
    }

    [Fact]
    public void House_words_of_all_layers_count_and_the_inner_one_has_the_last_word()
    {
        newsroom.Write("desk/story.txt", "The cease-fire held, and the web site was down. \"The cease-fire holds,\" said Ada Lund.\n");
        newsroom.Write("stet.yml", "terms: { cease-fire: truce, web site: website }\n");
        newsroom.Write("desk/stet.yml", "terms: { cease-fire: ceasefire }\n");

        newsroom.Run("check", "desk", "--select", "language", "--format", "line").Lines.ShouldBe(
            ["desk/story.txt:1:5:STET801:The house writes 'ceasefire', not 'cease-fire'", "desk/story.txt:1:30:STET801:The house writes 'website', not 'web site'"]);

        newsroom.Run("check", "desk", "--fix", "--select", "language").Code.ShouldBe(0);
        newsroom.Read("desk/story.txt").ShouldBe("The ceasefire held, and the website was down. \"The cease-fire holds,\" said Ada Lund.\n");
    }

    [Fact]
    public void Init_writes_settings_that_work_and_never_writes_over_any()
    {
        newsroom.Run("init").Code.ShouldBe(0);
        newsroom.Run("check", "desk").Code.ShouldBe(1);
        newsroom.Run("check", "desk").Error.ShouldBeEmpty();

        newsroom.Write("stet.yml", "# mine\n");
        newsroom.Run("init").Code.ShouldBe(2);
        newsroom.Read("stet.yml").ShouldBe("# mine\n");
    }

    [Fact]
    public void Each_setting_that_init_comments_out_works_when_its_sign_is_taken_away()
    {
        newsroom.Run("init");
        var lines = newsroom.Read("stet.yml").Split('\n').Select(line => line is ['#', ' ', not ' ', ..] ? line : line.TrimStart('#'));
        newsroom.Write("stet.yml", string.Join('\n', lines).Replace("[house]", "[packs]", StringComparison.Ordinal));
        newsroom.Write("interviews/budget.txt", Newsroom.Fine);
        newsroom.Write("court/one.txt", Newsroom.Fine);

        var run = newsroom.Run("rules", "--stage", "publish");

        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("at stage publish");
        newsroom.Read("stet.yml").ShouldContain("\nnever-suppress: [quotes]\n");
    }

    [Theory]
    [InlineData("packs")]
    [InlineData("./packs/")]
    [InlineData("packs/house")]
    [InlineData("packs/house/twice.yml")]
    public void A_pack_that_the_settings_and_the_command_line_name_is_one_pack(string named)
    {
        newsroom.Write("stet.yml", "packs: [packs]\nrules: { twice: on }\n");

        var run = newsroom.Run("check", "desk", "--rules", named, "--select", "twice", "--format", "line");

        run.Error.ShouldNotContain("is taken by");
        run.Lines.ShouldBe(["desk/story.txt:1:23:HOUSE001:'the' stands twice"]);
        run.Code.ShouldBe(0);
    }

    private string Decision(string id, params string[] options) =>
        string.Join(' ', newsroom.Run(["rules", "desk/story.txt", .. options]).Lines.Single(line => line.StartsWith(id, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[3..]);
}

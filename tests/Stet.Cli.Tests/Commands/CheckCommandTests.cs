using System.Text.Json;

namespace Stet.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void A_story_without_findings_is_0()
    {
        newsroom.Write("story.txt", Newsroom.Fine);

        var run = newsroom.Check("story.txt");

        run.Code.ShouldBe(0);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_story_with_an_error_is_1_and_its_place_is_told()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Check("story.txt");

        run.Code.ShouldBe(1);
        run.Output.ShouldBe("story.txt:1:23:STET301:'the' is repeated\n");
    }

    [Fact]
    public void Without_a_path_this_folder_is_linted()
    {
        newsroom.Write("b/two.txt", Newsroom.Faulty);
        newsroom.Write("a.txt", Newsroom.Faulty);

        newsroom.Check().Paths.ShouldBe(["a.txt", "b/two.txt"]);
    }

    [Fact]
    public void Options_may_stand_before_and_after_paths_and_swallow_none()
    {
        newsroom.Write("one.txt", Newsroom.Faulty);
        newsroom.Write("two.txt", Newsroom.Faulty);

        var run = newsroom.Run("check", "--select", "doubled-word", "one.txt", "--format", "line", "two.txt", "--quiet");

        run.Paths.ShouldBe(["one.txt", "two.txt"]);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_named_twice_is_linted_once()
    {
        newsroom.Write("one.txt", Newsroom.Faulty);

        newsroom.Check("one.txt", "./one.txt", ".", "*.txt").Paths.ShouldBe(["one.txt"]);
    }

    [Fact]
    public void A_dash_reads_one_story_from_stdin()
    {
        var run = newsroom.RunWithInput(Newsroom.Faulty, "check", "-", "--select", "doubled-word", "--format", "line", "--stdin-filename", "desk/night.txt");

        run.Code.ShouldBe(1);
        run.Paths.ShouldBe(["desk/night.txt"]);
    }

    [Fact]
    public void The_settings_of_the_named_folder_hold_for_stdin()
    {
        newsroom.Write("desk/stet.yml", "rules:\n  doubled-word: off\n");

        newsroom.RunWithInput(Newsroom.Faulty, "check", "-", "--ignore", "STET999", "--stdin-filename", "desk/night.txt").Code.ShouldBe(2);
        newsroom.RunWithInput(Newsroom.Faulty, "check", "-", "--format", "line", "--stdin-filename", "desk/night.txt").Output.ShouldNotContain("STET301");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    [InlineData("never", 0)]
    public void Fail_on_says_from_which_severity_on_the_run_fails(string level, int code)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("stet.yml", "rules:\n  doubled-word: warning\n");

        newsroom.Check("story.txt", "--fail-on", level).Code.ShouldBe(code);
    }

    [Fact]
    public void Settings_say_fail_on_and_the_command_line_overrules_them()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("stet.yml", "fail-on: never\n");

        newsroom.Check("story.txt").Code.ShouldBe(0);
        newsroom.Check("story.txt", "--fail-on", "error").Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Nothing_but_the_format_stands_on_stdout(string format)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("binary.txt", [0, 1, 2, 0]);

        var run = newsroom.Run("check", "--format", format, "story.txt", "binary.txt", "missing.txt");

        Should.NotThrow(() => JsonDocument.Parse(run.Output));
        run.Error.ShouldContain("1 story");
        run.Code.ShouldBe(3);
    }

    [Fact]
    public void Quiet_leaves_the_summary_out()
    {
        newsroom.Write("story.txt", Newsroom.Fine);

        newsroom.Run("check", "--select", "doubled-word", "story.txt").Output.ShouldContain("1 story");
        newsroom.Run("check", "--select", "doubled-word", "story.txt", "--quiet").ShouldBe(new Outcome(0, "", ""));
    }

    [Fact]
    public void The_report_goes_to_a_file_and_the_summary_to_stderr()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Check("story.txt", "--output", "report.log");

        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("1 story");
        newsroom.Read("report.log").ShouldBe("story.txt:1:23:STET301:'the' is repeated\n");
    }

    [Fact]
    public void An_output_folder_that_is_missing_is_told_before_anything_is_linted()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Check("story.txt", "--output", "nowhere/report.log");

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("the folder of --output does not exist");
    }

    [Fact]
    public void The_report_is_the_same_on_any_number_of_threads()
    {
        for (var i = 0; i < 40; i++)
        {
            newsroom.Write($"story{i}.txt", string.Concat(Enumerable.Repeat(i % 3 == 0 ? Newsroom.Fine : Newsroom.Faulty, 1 + (i * 7 % 11))));
        }

        var one = newsroom.Run("check", "--format", "sarif", "--threads", "1");
        var many = newsroom.Run("check", "--format", "sarif", "--threads", "16");

        many.ShouldBe(one);
        one.Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("--threads", "0")]
    [InlineData("--threads", "many")]
    [InlineData("--now", "yesterday")]
    [InlineData("--format", "sari")]
    [InlineData("--fail-on", "errors")]
    [InlineData("--config", "missing.yml")]
    [InlineData("--stdin-filename", "x.txt")]
    [InlineData("--select", "doubled-wrod")]
    [InlineData("--ignore", "doubled-wrod")]
    public void A_value_that_cannot_be_is_wrong_usage(string option, string value)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Run("check", "story.txt", option, value);

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("stet: ");
        run.Error.Trim().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-22T09:30Z")]
    [InlineData("2026-11-22T09:30:15+02:00")]
    public void Now_takes_a_time(string time)
    {
        newsroom.Write("story.txt", Newsroom.Fine);

        newsroom.Check("story.txt", "--now", time).Code.ShouldBe(0);
    }

    [Fact]
    public void An_original_that_is_missing_is_3()
    {
        newsroom.Write("story.txt", Newsroom.Fine);

        var run = newsroom.Check("story.txt", "--original", "wire.txt");

        run.Code.ShouldBe(3);
        run.Error.ShouldContain("wire.txt: error STET005: ");
    }

    [Fact]
    public void Each_original_takes_one_value()
    {
        newsroom.Write("one.txt", Newsroom.Faulty);
        newsroom.Write("two.txt", Newsroom.Faulty);
        newsroom.Write("wire.txt", Newsroom.Fine);

        newsroom.Check("--original", "wire.txt", "one.txt", "--original", "one.txt", "two.txt").Paths.ShouldBe(["one.txt", "two.txt"]);
    }

    [Fact]
    public void Select_turns_on_what_is_off_by_default_and_all_else_off()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule);

        newsroom.Run("check", "story.txt", "--rules", "packs", "--format", "line").Output.ShouldNotContain("HOUSE001");
        newsroom.Run("check", "story.txt", "--rules", "packs", "--format", "line", "--select", "house").Lines.ShouldAllBe(line => line.Contains("HOUSE001"));
        newsroom.Run("check", "story.txt", "--rules", "packs", "--format", "line", "--select", "house,STET301", "--ignore", "twice").Lines.ShouldAllBe(line => line.Contains("STET301"));
    }

    [Fact]
    public void A_wrong_rule_file_is_told_at_its_place_and_the_other_rules_run()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule.Replace("severity:", "severty:"));

        var run = newsroom.Run("check", "story.txt", "--rules", "packs", "--format", "line");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("packs/house/twice.yml(3,1): error STET002: unknown key 'severty', did you mean 'severity'?");
        run.Output.ShouldContain("STET301");
    }

    [Fact]
    public void A_pack_that_takes_an_id_of_another_rule_is_refused()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule.Replace("HOUSE001", "STET301"));

        var run = newsroom.Run("check", "story.txt", "--rules", "packs");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("the id STET301 is taken");
    }

    [Fact]
    public void A_pack_that_is_not_there_is_2()
    {
        newsroom.Write("story.txt", Newsroom.Fine);

        var run = newsroom.Check("story.txt", "--rules", "nowhere");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("there is no pack 'nowhere'");
    }

    [Fact]
    public void An_original_is_shown_by_the_path_from_here_and_with_its_speaker()
    {
        newsroom.Write("interviews/pool.txt", "\"The heating is new,\" said Marta Quist.\n");
        newsroom.Write("pool.md", "---\noriginals: interviews/pool.txt\n---\n\n\"The heating is old,\" said Marta Quist.\n");

        newsroom.Run("check", "pool.md").Output.ShouldContain("original  interviews/pool.txt:1:2  said by Marta Quist\n");
    }

    [Fact]
    public void Control_characters_of_names_do_not_reach_the_terminal()
    {
        var run = newsroom.Check("\u001b[31mred\u202E.txt");

        run.Code.ShouldBe(2);
        run.Error.ShouldNotContain('\u001b');
        run.Error.ShouldNotContain('\u202E');
    }
}

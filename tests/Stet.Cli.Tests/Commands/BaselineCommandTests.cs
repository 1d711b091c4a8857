namespace Stet.Cli.Tests.Commands;

public sealed class BaselineCommandTests : IDisposable
{
    private const string Two = "Mayor Ada Lund signed the the paper.\n\nShe left at at noon.\n";

    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void What_is_frozen_does_not_count_and_what_is_new_does()
    {
        newsroom.Write("story.txt", Two);

        newsroom.Run("baseline").ShouldBe(new Outcome(0, "wrote stet.baseline.yml: 2 findings\n", ""));
        var run = newsroom.Run("check");
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("2 findings are let stand by the baseline");
        newsroom.Run("check", "--no-baseline").Code.ShouldBe(1);

        newsroom.Write("story.txt", "A new line above.\n\n" + Two + "\nMore of of it.\n");
        newsroom.Check().Lines.ShouldBe(["story.txt:7:6:STET301:'of' is repeated"]);
    }

    [Fact]
    public void A_finding_that_takes_the_place_of_a_known_one_is_new()
    {
        newsroom.Write("story.txt", Two);
        newsroom.Run("baseline");

        newsroom.Write("story.txt", Two.Replace("the the", "of of", StringComparison.Ordinal));
        newsroom.Check().Output.ShouldContain("'of' is repeated");

        // One of the two is known no more, and each that is known is known once.
        newsroom.Write("story.txt", Two + "\n" + Two);
        newsroom.Check().Lines.Length.ShouldBe(3);
    }

    [Fact]
    public void It_shrinks_by_itself_at_the_desk_and_in_CI_it_is_only_told()
    {
        newsroom.Write("story.txt", Two);
        newsroom.Run("baseline");
        newsroom.Write("story.txt", Two.Replace("the the", "the", StringComparison.Ordinal));
        var before = newsroom.Read("stet.baseline.yml");

        newsroom.RunInCI("check").Error.ShouldContain("stet: 1 finding of stet.baseline.yml is mended; 'stet baseline' takes it out\n");
        newsroom.Read("stet.baseline.yml").ShouldBe(before);

        newsroom.Run("check").Error.ShouldContain("stet: 1 finding of stet.baseline.yml is mended and taken out of it\n");
        newsroom.Read("stet.baseline.yml").ShouldNotContain("the the");

        newsroom.Write("story.txt", Two);
        newsroom.Run("check").Code.ShouldBe(1);
    }

    [Fact]
    public void What_this_run_could_not_find_is_not_called_mended()
    {
        newsroom.Write("story.txt", Two);
        newsroom.Write("other.txt", Two.Replace("Ada", "Eva", StringComparison.Ordinal));
        newsroom.Run("baseline");
        var before = newsroom.Read("stet.baseline.yml");

        newsroom.Run("check", "--ignore", "repetition");
        newsroom.Run("check", "other.txt");
        newsroom.RunWithInput("Nothing here.\n", "check", "-", "--stdin-filename", "story.txt");
        newsroom.Write("stet.yml", "rules: { repetition: off }\n");
        newsroom.Run("check");
        newsroom.Run("baseline");

        newsroom.Read("stet.baseline.yml").ShouldBe(before);
    }

    [Fact]
    public void Without_its_original_a_comparison_is_not_called_mended()
    {
        newsroom.Write("story.txt", "\"We will never sail with a crew of three again,\" said Helen Voss of Ellery Ferries.\n");
        newsroom.Write("wire/talk.txt", "HELEN VOSS: We will not sail with a crew of three again.\n");
        newsroom.Run("baseline", "story.txt", "--original", "wire/talk.txt").Output.ShouldContain("1 finding");
        var before = newsroom.Read("stet.baseline.yml");

        newsroom.Run("check", "story.txt");
        newsroom.Run("baseline", "story.txt");

        newsroom.Read("stet.baseline.yml").ShouldBe(before);
        newsroom.Run("check", "story.txt", "--original", "wire/talk.txt").Code.ShouldBe(0);
    }

    [Fact]
    public void It_never_grows_unless_what_is_new_is_accepted()
    {
        newsroom.Write("story.txt", Two);
        newsroom.Run("baseline");
        newsroom.Write("story.txt", Two + "\nMore of of it.\n");

        var run = newsroom.Run("baseline");
        run.Output.ShouldBe("renewed stet.baseline.yml: 2 findings\n");
        run.Error.ShouldBe("stet: 1 finding is new and not in it; 'stet baseline --accept' adds it\n");
        newsroom.Run("check").Code.ShouldBe(1);

        newsroom.Run("baseline", "--accept").Output.ShouldBe("renewed stet.baseline.yml: 3 findings, 1 added\n");
        newsroom.Run("check").Code.ShouldBe(0);
    }

    [Fact]
    public void Stories_that_are_gone_are_taken_out_and_others_stay()
    {
        newsroom.Write("a.txt", Two);
        newsroom.Write("b.txt", Two);
        newsroom.Write("c.txt", Two);
        newsroom.Run("baseline");
        File.Delete(Path.Combine(newsroom.Folder, "a.txt"));

        newsroom.Run("baseline", "b.txt").Output.ShouldBe("renewed stet.baseline.yml: 4 findings, 2 taken out\n");
    }

    [Fact]
    public void It_is_sorted_with_one_finding_a_line_and_the_same_each_time()
    {
        newsroom.Write("b.txt", Two);
        newsroom.Write("a \"quoted\".txt", Two);
        newsroom.Run("baseline");
        var first = newsroom.Read("stet.baseline.yml");

        newsroom.Run("baseline", "--threads", "8").Output.ShouldBe("renewed stet.baseline.yml: 4 findings\n");

        newsroom.Read("stet.baseline.yml").ShouldBe(first);
        var findings = first.Split('\n').Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).ToArray();
        findings.Length.ShouldBe(4);
        findings.ShouldBe(findings.Order(StringComparer.Ordinal));
        newsroom.Run("check").Code.ShouldBe(0);
    }

    [Fact]
    public void What_the_baseline_knows_is_not_mended()
    {
        newsroom.Write("story.txt", Two);
        newsroom.Run("baseline");

        newsroom.Run("check", "--fix").Code.ShouldBe(0);

        newsroom.Read("story.txt").ShouldBe(Two);
    }

    [Fact]
    public void The_settings_and_the_command_line_name_another_file()
    {
        newsroom.Write("desk/story.txt", Two);
        newsroom.Write("stet.yml", "baseline: old/known.yml\n");
        Directory.CreateDirectory(Path.Combine(newsroom.Folder, "old"));

        newsroom.Run("baseline").Output.ShouldBe("wrote old/known.yml: 2 findings\n");
        newsroom.Run("check", "desk").Code.ShouldBe(0);

        newsroom.Write("stet.yml", "# none\n");
        newsroom.Run("check", "desk").Code.ShouldBe(1);
        newsroom.Run("check", "desk", "--baseline", "old/known.yml").Code.ShouldBe(0);
    }

    [Fact]
    public void The_nearest_baseline_upward_counts()
    {
        newsroom.Write("desk/in/story.txt", Two);
        newsroom.Write("city/story.txt", Two);
        newsroom.Run("baseline", "desk", "--output", "desk/stet.baseline.yml").Code.ShouldBe(0);

        newsroom.Check().Paths.Distinct().ShouldBe(["city/story.txt"]);
    }

    [Theory]
    [InlineData("findings: [\n")]
    [InlineData("version: 2\nfindings: []\n")]
    [InlineData("version: 1\nfindings:\n  - { story: a, rule: b, key: c, text: d }\n")]
    public void A_baseline_that_cannot_be_read_is_told_hides_nothing_and_is_not_written_over(string text)
    {
        newsroom.Write("story.txt", Two);
        newsroom.Write("stet.baseline.yml", text);

        var run = newsroom.Check();
        run.Code.ShouldBe(2);
        run.Lines.Length.ShouldBe(2);
        run.Error.ShouldContain("stet.baseline.yml(");
        newsroom.Run("baseline").Code.ShouldBe(2);
        newsroom.Read("stet.baseline.yml").ShouldBe(text);
    }

    [Theory]
    [InlineData("--baseline", "missing.yml")]
    [InlineData("--baseline=stet.yml", "--no-baseline")]
    public void What_cannot_be_is_wrong_usage(string one, string other)
    {
        newsroom.Write("story.txt", Two);
        newsroom.Write("stet.yml", "# none\n");

        newsroom.Run("check", one, other).Code.ShouldBe(2);
    }
}

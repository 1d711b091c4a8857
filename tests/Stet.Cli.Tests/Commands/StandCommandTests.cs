namespace Stet.Cli.Tests.Commands;

public sealed class StandCommandTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void What_is_let_stand_does_not_count_until_its_words_change()
    {
        newsroom.Write("story.txt", "First line.\n\n" + Newsroom.Faulty);

        newsroom.Run("stand", "story.txt:3", "--because", "as told").ShouldBe(new Outcome(0, "story.txt:3:23: doubled-word is let stand; wrote story.txt.stet.yml\n", ""));
        newsroom.Run("check", "story.txt").Code.ShouldBe(0);

        newsroom.Write("story.txt", "Another first line.\n\nOne more.\n\n" + Newsroom.Faulty);
        newsroom.Run("check", "story.txt").Code.ShouldBe(0);

        newsroom.Write("story.txt", Newsroom.Faulty.Replace("the the", "of of", StringComparison.Ordinal));
        var run = newsroom.Run("check", "story.txt", "--format", "line");
        run.Code.ShouldBe(1);
        run.Output.ShouldContain("STET301");
        run.Output.ShouldContain("STET901");
    }

    [Fact]
    public void A_second_finding_goes_into_the_same_file()
    {
        newsroom.Write("story.txt", Newsroom.Faulty + "\nThe pilot of of the ferry left.\n");

        newsroom.Run("stand", "story.txt:1:23", "--because", "as told").Code.ShouldBe(0);
        newsroom.Run("stand", "story.txt:3", "--because", "as told: \"of of\"", "--owner", "Ada Lund", "--until", "2999-12-31").Output.ShouldContain("added to story.txt.stet.yml");

        newsroom.Run("check", "story.txt").Code.ShouldBe(0);
        newsroom.Read("story.txt.stet.yml").ShouldContain("owner: \"Ada Lund\"");
        newsroom.Run("check", "story.txt", "--no-marks").Code.ShouldBe(1);
        newsroom.Run("check", "story.txt", "--now", "3000-01-01").Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("story.txt:1", "", "a finding stands for a reason")]
    [InlineData("story.txt", "x", "says no line")]
    [InlineData("story.txt:2", "x", "nothing is found at story.txt:2")]
    [InlineData("story.txt:1:1", "x", "nothing is found at story.txt:1:1")]
    [InlineData("story.txt:3", "x", "more than one finding stands at story.txt:3")]
    [InlineData("missing.txt:1", "x", "")]
    public void What_cannot_be_let_stand_is_refused_and_nothing_is_written(string place, string because, string sentence)
    {
        newsroom.Write("story.txt", Newsroom.Faulty + "\nThe pilot of of the ferry has has left.\n");

        var run = newsroom.Run("stand", place, "--because", because);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(sentence);
        Directory.GetFiles(newsroom.Folder).Length.ShouldBe(1);
    }

    [Fact]
    public void What_settings_keep_from_marks_cannot_be_let_stand()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("stet.yml", "never-suppress: [repetition]\n");

        newsroom.Run("stand", "story.txt:1", "--because", "x").Error.ShouldContain("no mark may let 'doubled-word' stand: stet.yml(1) says so");
    }

    [Fact]
    public void A_sidecar_that_is_broken_is_left_as_it_is()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("story.txt.stet.yml", "stand: []\nother: x\n");

        newsroom.Run("stand", "story.txt:1", "--because", "x").Code.ShouldBe(2);

        newsroom.Read("story.txt.stet.yml").ShouldBe("stand: []\nother: x\n");
    }

    [Theory]
    [InlineData("marks: off\n", 1)]
    [InlineData("never-suppress: [doubled-word]\n", 1)]
    [InlineData("never-suppress: [quotes]\n", 0)]
    [InlineData("never-suppress: [doubled-wrod]\n", 2)]
    public void Settings_say_which_marks_count(string settings, int code)
    {
        newsroom.Write("story.md", "<!-- stet doubled-word: as told -->\n" + Newsroom.Faulty);
        newsroom.Write("stet.yml", settings);

        newsroom.Run("check").Code.ShouldBe(code);
    }

    [Fact]
    public void Who_keeps_a_rule_from_marks_is_told_as_paths_are_shown()
    {
        newsroom.Write("desk/story.md", "<!-- stet doubled-word: as told -->\n" + Newsroom.Faulty);
        newsroom.Write("stet.yml", "never-suppress: [doubled-word]\n");

        newsroom.Run("check", "--format", "line").Output.ShouldContain("desk/story.md:1:1:STET903:No mark may let 'doubled-word' stand: stet.yml(1) says so");
    }

    [Fact]
    public void What_is_let_stand_is_not_mended()
    {
        newsroom.Write("story.md", "<!-- stet doubled-word: as told -->\n" + Newsroom.Faulty);

        newsroom.Run("check", "--fix").Code.ShouldBe(0);

        newsroom.Read("story.md").ShouldBe("<!-- stet doubled-word: as told -->\n" + Newsroom.Faulty);
    }

    [Fact]
    public void A_mark_hides_no_trouble_of_the_run()
    {
        newsroom.Write("story.md", "---\noriginals: missing.txt\nstet:\n  - { rules: [quotes, repetition], because: hide it }\n---\n\n" + Newsroom.Faulty);

        newsroom.Run("check").Code.ShouldBe(3);
    }

    [Fact]
    public void A_sidecar_behind_a_link_that_leads_out_is_not_read()
    {
        using var elsewhere = new Newsroom();
        newsroom.Write("stet.yml", "# here\n");
        newsroom.Write("story.txt", Newsroom.Faulty);
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, "story.txt.stet.yml"), elsewhere.Write("secret.yml", "password: 12345\n"));

        var run = newsroom.Run("check");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain("leads out of the workspace");
        run.Error.ShouldNotContain("password");
    }

    [Fact]
    public void A_folder_is_no_story_wherever_the_program_was_started()
    {
        newsroom.Write("desk/story.txt", Newsroom.Faulty);

        var run = newsroom.Run("stand", "desk:1", "--because", "as told");

        run.Error.ShouldContain("stet: 'desk' is not the name of one story\n");
        run.Code.ShouldBe(2);
    }
}

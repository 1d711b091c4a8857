namespace Stet.Cli.Tests.Files;

public sealed class StorySearchTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void A_file_given_by_name_is_a_story_whatever_it_is_called()
    {
        string[] names = ["README.md", "copy.wire", "noending", ".hidden.txt", "node_modules/x.txt"];
        foreach (var name in names)
        {
            newsroom.Write(name, Newsroom.Faulty);
        }

        newsroom.Check(names).Paths.ShouldBe(names, ignoreOrder: true);
    }

    [Fact]
    public void In_folders_and_globs_a_story_has_an_ending_that_is_read()
    {
        string[] skipped = ["README.txt", "license.txt", "CHANGELOG.txt", ".hidden.txt", ".drafts/x.txt", "node_modules/x.txt", "copy.wire", "photo.jpg", "data.json", "report.docx"];
        foreach (var name in skipped.Append("story.txt").Append("B.TXT"))
        {
            newsroom.Write("in/" + name, Newsroom.Faulty);
        }

        newsroom.Check("in").Paths.ShouldBe(["in/B.TXT", "in/story.txt"]);
        newsroom.Check("in/**").Paths.ShouldBe(["in/B.TXT", "in/story.txt"]);
        newsroom.Check("**/*.txt").Paths.ShouldBe(["in/B.TXT", "in/story.txt"]);
        newsroom.Check("in/*.txt").Paths.ShouldBe(["in/B.TXT", "in/story.txt"]);
    }

    [Fact]
    public void Copy_in_a_format_that_is_not_read_is_named_where_other_stories_are_checked()
    {
        newsroom.Write("in/story.txt", Newsroom.Fine);
        newsroom.Write("in/budget.docx", "PK");
        newsroom.Write("in/kept/old.docx", "PK");
        newsroom.Write("stet.yml", "exclude: [in/kept/**]\n");

        newsroom.Check("in").Error.ShouldContain("1 file is left out, for Stet does not read .docx yet: save as text or Markdown");
    }

    [Fact]
    public void What_is_excluded_is_a_story_where_it_is_named_and_none_with_force_exclude()
    {
        newsroom.Write("originals/hearing.txt", Newsroom.Faulty);
        newsroom.Write("story.txt", Newsroom.Fine);
        newsroom.Write("stet.yml", "exclude: [originals/**]\n");

        newsroom.Check("originals/hearing.txt", "story.txt").Code.ShouldBe(1);
        var hook = newsroom.Check("--force-exclude", "originals/hearing.txt", "story.txt");
        hook.Lines.ShouldBeEmpty();
        hook.Code.ShouldBe(0);
        newsroom.Check("--force-exclude", "originals/hearing.txt").Code.ShouldBe(0);
    }

    [Fact]
    public void A_story_without_a_sentence_is_named()
    {
        newsroom.Write("empty.txt", "");
        newsroom.Write("story.txt", Newsroom.Fine);

        newsroom.Run("check", ".").Output.ShouldContain("1 story holds no sentence: 'empty.txt'.");
    }

    [Theory]
    [InlineData("missing.txt", "there is no such file or folder")]
    [InlineData("stroy.txt", "there is no such file or folder, did you mean 'story.txt'?")]
    [InlineData("*.md5", "no file matches this glob")]
    [InlineData("nowhere/*.txt", "there is no folder 'nowhere/'")]
    [InlineData("stor?.txt", "there is no such file; globs know * and ** only")]
    [InlineData("*.jpg", "no story matches this glob: no ")]
    [InlineData("empty", "this folder holds no story: no ")]
    [InlineData("office", "(.docx is not read yet)")]
    public void What_matches_no_story_is_said_and_is_2(string path, string sentence)
    {
        newsroom.Write("story.txt", Newsroom.Fine);
        newsroom.Write("photo.jpg", [0xFF, 0xD8]);
        newsroom.Write("office/story.docx", "PK");
        Directory.CreateDirectory(Path.Combine(newsroom.Folder, "empty"));

        var run = newsroom.Check(path);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"{path}: error STET006: ");
        run.Error.ShouldContain(sentence);
    }

    [Fact]
    public void An_empty_path_is_said_and_is_2() => newsroom.Check("").ShouldBe(new Outcome(2, "", "error STET006: an empty path names no story\nNo story was checked.\n"));

    [Fact]
    public void What_matches_nothing_does_not_keep_the_rest_from_being_linted()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Check("story.txt", "missing.txt");

        run.Paths.ShouldBe(["story.txt"]);
        run.Code.ShouldBe(2);
    }

    [Theory]
    [InlineData("story.docx", ".docx is not read yet: save it as text or Markdown")]
    [InlineData("story.PDF", ".pdf is not read yet: save it as text or Markdown")]
    public void A_format_that_cannot_be_read_is_3_by_name(string path, string sentence)
    {
        newsroom.Write(path, "PK");

        var run = newsroom.Check(path);

        run.Code.ShouldBe(3);
        run.Error.ShouldContain($"{path}: error STET004: {sentence}");
    }

    [Fact]
    public void A_binary_file_is_3_and_the_others_are_linted()
    {
        newsroom.Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]);
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = newsroom.Check(".");

        run.Code.ShouldBe(3);
        run.Paths.ShouldBe(["story.txt"]);
        run.Error.ShouldContain("binary.txt: error STET004: this is a binary file");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_3()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        File.SetUnixFileMode(newsroom.Write("story.txt", Newsroom.Fine), UnixFileMode.None);

        newsroom.Check("story.txt").Code.ShouldBe(3);
    }

    [Fact]
    public void What_git_ignores_is_no_story_unless_it_is_named()
    {
        Directory.CreateDirectory(Path.Combine(newsroom.Folder, ".git"));
        newsroom.Write(".gitignore", "*.txt\n!keep*.txt\n/archive/\ndrafts\n");
        newsroom.Write("desk/.gitignore", "!*.txt\nkeep-not.txt\n");
        foreach (var name in new[] { "a.txt", "keep.txt", "archive/keep.txt", "desk/a.txt", "desk/keep-not.txt", "desk/archive/keep.txt", "desk/drafts/keep.txt" })
        {
            newsroom.Write(name, Newsroom.Faulty);
        }

        newsroom.Check().Paths.ShouldBe(["desk/a.txt", "desk/archive/keep.txt", "keep.txt"]);
        newsroom.Check("desk").Paths.ShouldBe(["desk/a.txt", "desk/archive/keep.txt"]);
        newsroom.Check("a.txt", "archive").Paths.ShouldBe(["a.txt", "archive/keep.txt"]);
    }

    [Fact]
    public void Links_in_folders_are_not_followed_and_cannot_lead_in_circles()
    {
        using var elsewhere = new Newsroom();
        var secret = elsewhere.Write("secret.txt", Newsroom.Faulty);
        newsroom.Write("in/story.txt", Newsroom.Faulty);
        Directory.CreateSymbolicLink(Path.Combine(newsroom.Folder, "in", "again"), Path.Combine(newsroom.Folder, "in"));
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, "in", "linked.txt"), secret);
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, "in", "circle.txt"), Path.Combine(newsroom.Folder, "in", "circle.txt"));

        newsroom.Check("in").Paths.ShouldBe(["in/story.txt"]);
        newsroom.Check("in/again").Paths.ShouldBe(["in/again/story.txt"]);
    }

    [Fact]
    public void Settings_exclude_files_and_name_others()
    {
        newsroom.Write("stet.yml", """
            exclude: [archive, "**/*-old.txt"]
            files: ["**/*.txt", "**/*.copy"]
            originals: ["wire/*.txt"]
            """);
        foreach (var name in new[] { "a.txt", "b-old.txt", "archive/c.txt", "desk/d.copy", "e.md", "wire/f.txt" })
        {
            newsroom.Write(name, Newsroom.Faulty);
        }

        newsroom.Check().Paths.ShouldBe(["a.txt", "desk/d.copy"]);
        newsroom.Check("b-old.txt", "wire/f.txt").Paths.ShouldBe(["b-old.txt", "wire/f.txt"]);
    }

    [Fact]
    public async Task A_pipe_among_the_stories_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        newsroom.Write("story.txt", Newsroom.Faulty);
        foreach (var name in new[] { "pipe.txt", "stet.yml", ".editorconfig", ".gitignore", "story.txt.stet.yml", "stet.baseline.yml" })
        {
            using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(newsroom.Folder, name));
            made.WaitForExit();
        }

        var run = await Task.Run(() => newsroom.Check()).WaitAsync(TimeSpan.FromSeconds(60));

        run.Paths.ShouldBe(["story.txt"]);
    }
}

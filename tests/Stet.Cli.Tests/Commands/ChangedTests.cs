using System.Diagnostics;

namespace Stet.Cli.Tests.Commands;

/// <summary>'stet check --changed': only what changed counts.</summary>
public sealed class ChangedTests : IDisposable
{
    private const string Two = "Mayor Ada Lund signed the the paper.\n\nShe left at at noon.\n";

    private readonly Newsroom newsroom = new();

    public ChangedTests() => Git("init", "-q", "-b", "main");

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(newsroom.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        newsroom.Dispose();
    }

    [Fact]
    public void What_is_not_committed_counts_and_the_rest_is_told_in_one_number()
    {
        newsroom.Write("old.txt", Two);
        newsroom.Write("edited.txt", Two);
        Commit();
        newsroom.Write("edited.txt", Two.Replace("left at at", "went at at", StringComparison.Ordinal));
        newsroom.Write("untracked.txt", Two);

        var run = newsroom.Check("--changed");

        run.Lines.ShouldBe(["edited.txt:3:10:STET301:'at' is repeated", "untracked.txt:1:23:STET301:'the' is repeated", "untracked.txt:3:10:STET301:'at' is repeated"]);
        run.Error.ShouldContain("stet: 3 findings do not count: nothing changed there\n");
        run.Code.ShouldBe(1);
    }

    [Fact]
    public void In_a_shallow_clone_that_knows_no_default_branch_nothing_passes_silently()
    {
        newsroom.Write("source/one.txt", Newsroom.Fine);
        Commit();
        newsroom.Write("source/one.txt", Newsroom.Faulty);
        Commit();
        Git("branch", "desk");
        Git("clone", "-q", "--depth", "1", "-b", "desk", new Uri(newsroom.Folder).AbsoluteUri, "clone");

        var run = newsroom.Check("clone", "--changed");

        run.Error.ShouldContain("a shallow clone");
        run.Code.ShouldBe(2);
        newsroom.Check("clone", "--changed=HEAD").Code.ShouldBe(0);
    }

    [Fact]
    public void On_a_branch_what_changed_since_it_left_the_default_branch_counts()
    {
        newsroom.Write("one.txt", Newsroom.Fine);
        newsroom.Write("two.txt", Newsroom.Fine);
        Commit();
        Git("checkout", "-q", "-b", "desk");
        newsroom.Write("one.txt", Newsroom.Faulty);
        Commit();
        Git("checkout", "-q", "main");
        newsroom.Write("two.txt", Newsroom.Faulty);
        Commit();
        Git("checkout", "-q", "desk");
        Git("merge", "-q", "--no-edit", "main");

        newsroom.Check("--changed").Paths.ShouldBe(["one.txt"]);
        newsroom.Check("--changed=HEAD").Paths.ShouldBeEmpty();
        newsroom.Check("--changed", "HEAD~1", "one.txt").Paths.ShouldBeEmpty();
    }

    [Fact]
    public void The_whole_story_is_read_and_a_related_place_that_changed_counts()
    {
        const string Passage = "The harbour board voted on Monday to close the northern pier until the spring, and its chairman said that repairs would take at least five months.";
        newsroom.Write("story.txt", $"The pier is old.\n\nIt was built in 1901.\n\nNobody was hurt.\n\n{Passage}\n");
        Commit();
        newsroom.Write("story.txt", $"The pier is old.\n\n{Passage}\n\nNobody was hurt.\n\n{Passage}\n");

        newsroom.Run("check", "--changed", "--format", "line", "--select", "repeated-passage").Lines.ShouldHaveSingleItem().ShouldStartWith("story.txt:7:1:");
    }

    [Fact]
    public void Words_that_meet_because_a_line_between_them_is_gone_count()
    {
        newsroom.Write("story.md", "The pier is closed until the\nend of\nthe spring, and the\nthe mayor is glad, said the\nboard.\n");
        Commit();
        newsroom.Write("story.md", "The pier is closed until the\nthe spring, and the\nthe mayor is glad, said the\nboard.\n");

        newsroom.Check("--changed").Lines.ShouldHaveSingleItem().ShouldStartWith("story.md:1:26:");
    }

    [Theory]
    [InlineData("with blank.txt")]
    [InlineData("é 漢.txt")]
    [InlineData("a/b\".txt")]
    [InlineData("-x.txt")]
    public void A_story_of_any_name_is_found(string name)
    {
        newsroom.Write(name, Two);
        Commit();
        newsroom.Write(name, Two + "\nMore of of it.\n");

        newsroom.Check("--changed").Lines.ShouldHaveSingleItem().ShouldContain("'of' is repeated");
    }

    [Fact]
    public void A_text_that_looks_like_a_diff_changes_nothing()
    {
        newsroom.Write("story.txt", "First.\n");
        newsroom.Write("other.txt", Two);
        Commit();
        newsroom.Write("story.txt", "First.\n++ b/other.txt\n@@ -1,1 +1,3 @@\nMore of of it.\n");

        newsroom.Check("--changed").Paths.ShouldBe(["story.txt"]);
    }

    [Fact]
    public void A_story_in_an_encoding_that_git_takes_for_binary_is_all_new_when_it_changed()
    {
        newsroom.Write("story.txt", [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(Two)]);
        newsroom.Write("old.txt", [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(Two)]);
        Commit();
        newsroom.Write("story.txt", [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(Two + "End.\n")]);

        newsroom.Check("--changed").Paths.ShouldBe(["story.txt", "story.txt"]);
    }

    [Fact]
    public void Only_what_changed_is_mended()
    {
        newsroom.Write("story.txt", Two);
        Commit();
        newsroom.Write("story.txt", "The first line is is new.\n\nAnd another one of of them.\n\n" + Two);

        newsroom.Check("--changed", "--fix").Code.ShouldBe(0);

        newsroom.Read("story.txt").ShouldBe("The first line is new.\n\nAnd another one of them.\n\n" + Two);
    }

    [Fact]
    public void A_path_after_the_bare_option_is_a_path_and_no_revision()
    {
        newsroom.Write("desk/story.txt", Newsroom.Faulty);
        newsroom.Write("story.txt", Newsroom.Faulty);

        newsroom.Check("--changed", "desk").Paths.ShouldBe(["desk/story.txt"]);
        newsroom.Check("--changed", "*.txt").Paths.ShouldBe(["story.txt"]);
    }

    [Theory]
    [InlineData("nosuch", "git knows no revision 'nosuch'")]
    [InlineData("-x", "git knows no revision '-x'")]
    public void A_revision_that_there_is_not_is_wrong_usage(string revision, string sentence)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        Commit();

        var run = newsroom.Check("story.txt", "--changed=" + revision);

        run.Code.ShouldBe(2);
        run.Error.ShouldBe($"stet: {sentence}\n");
        Directory.GetFiles(newsroom.Folder).Length.ShouldBe(1);
    }

    [Fact]
    public void A_program_called_git_among_the_stories_is_not_run()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        newsroom.Write("story.txt", Newsroom.Faulty);
        File.SetUnixFileMode(newsroom.Write("git", "#!/bin/sh\ntouch hit\n"), UnixFileMode.UserExecute | UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Git("config", "diff.external", "touch hit");
        Git("config", "core.fsmonitor", "touch hit");
        Git("config", "diff.x.textconv", "touch hit");
        newsroom.Write(".gitattributes", "*.txt diff=x\n");
        Commit();
        File.Delete(Path.Combine(newsroom.Folder, "hit"));
        newsroom.Write("story.txt", Newsroom.Faulty + "More.\n");

        newsroom.Check("--changed").Code.ShouldBe(0);

        File.Exists(Path.Combine(newsroom.Folder, "hit")).ShouldBeFalse();
    }

    [Fact]
    public void Without_a_repository_it_is_wrong_usage()
    {
        using var elsewhere = new Newsroom();
        elsewhere.Write("story.txt", Newsroom.Faulty);

        var run = elsewhere.Check("--changed");

        run.Code.ShouldBe(2);
        run.Error.ShouldBe("stet: 'story.txt' lies in no git repository; --changed needs one\n");
    }

    [Fact]
    public void A_story_from_stdin_has_no_history() => newsroom.RunWithInput(Newsroom.Faulty, "check", "-", "--changed").Code.ShouldBe(2);

    [Theory]
    [InlineData("clean")]
    [InlineData("process")]
    public void A_filter_of_the_repository_is_not_run(string kind)
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        Commit();
        Git("config", $"filter.x=y.{kind}", "touch hit; cat");
        Git("config", "filter.x=y.required", "true");
        newsroom.Write(".gitattributes", "*.txt filter=x=y\n");
        newsroom.Write("story.txt", Newsroom.Faulty + "More.\n");

        newsroom.Check("--changed").Code.ShouldBe(0);

        File.Exists(Path.Combine(newsroom.Folder, "hit")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("diff.interHunkContext", "10")]
    [InlineData("diff.context", "5")]
    public void What_git_is_set_to_show_around_a_change_loses_no_file(string key, string value)
    {
        const string Long = "Mayor Ada Lund signed the paper.\n\nShe left at noon.\n\nThe ferry was late.\n";
        string[] names = ["a.txt", "b.txt"];
        foreach (var name in names)
        {
            newsroom.Write(name, Long);
        }

        Commit();
        Git("config", key, value);
        foreach (var name in names)
        {
            newsroom.Write(name, Long.Replace("signed the", "signed the the", StringComparison.Ordinal).Replace("was late", "was was late", StringComparison.Ordinal));
        }

        newsroom.Check("--changed").Paths.ShouldBe(["a.txt", "a.txt", "b.txt", "b.txt"]);
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "copy");
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = newsroom.Folder, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "Desk";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "desk@example.org";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error);
    }
}

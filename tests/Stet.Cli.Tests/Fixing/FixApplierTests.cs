using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Cli.Fixing;
using Stet.Cli.Tests.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Fixing;

public sealed class FixApplierTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stet-fixes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Safe_fixes_are_applied_and_others_wait()
    {
        var (story, bytes) = Write("Ready to to talk talk now now.\n", article =>
        [
            Sample.Mend(article, "to to", "to"),
            Sample.Mend(article, "talk talk", "talk", FixSafety.Unsafe),
            Sample.Mend(article, "now now", "now", FixSafety.Display),
        ]);

        Apply(story, bytes).ShouldBe(new FixOutcome(1, 0, null));

        File.ReadAllText(story.Path).ShouldBe("Ready to talk talk now now.\n");
    }

    [Fact]
    public void Unsafe_fixes_are_applied_where_asked_for_and_those_for_showing_never()
    {
        var (story, bytes) = Write("Ready to to talk talk now now.\n", article =>
        [
            Sample.Mend(article, "to to", "to"),
            Sample.Mend(article, "talk talk", "talk", FixSafety.Unsafe),
            Sample.Mend(article, "now now", "now", FixSafety.Display),
        ]);

        Apply(story, bytes, includeUnsafe: true).Applied.ShouldBe(2);

        File.ReadAllText(story.Path).ShouldBe("Ready to talk now now.\n");
    }

    [Fact]
    public void Of_fixes_that_overlap_the_first_wins_and_the_other_is_left()
    {
        var (story, bytes) = Write("the the the end\n", article =>
        [
            Sample.Mend(article, "the the", "the"),
            Sample.Mend(article, "the end", "an end") with { Fix = new Fix("", FixSafety.Safe, [new TextChange(new TextSpan(4, 7), "the")]) },
        ]);

        Apply(story, bytes).ShouldBe(new FixOutcome(1, 1, null));

        File.ReadAllText(story.Path).ShouldBe("the the end\n");
    }

    [Fact]
    public void The_same_change_by_two_rules_is_made_once_and_mends_both()
    {
        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to"), Sample.Mend(article, "to to", "to")]);

        Apply(story, bytes).ShouldBe(new FixOutcome(2, 0, null));

        File.ReadAllText(story.Path).ShouldBe("to\n");
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16", "utf-16BE", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_byte_order_mark_and_line_ends_are_kept(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-mark" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => Stet.Text.Windows1252.Instance,
        };
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        var path = Path.Combine(folder, "story.txt");
        var before = Bytes("Café “Ost”\r\nto to\rend\n\r\n");
        File.WriteAllBytes(path, before);
        var article = Sample.Read(before, path);

        Apply(Sample.Story(article, Sample.Mend(article, "to to", "to")), before).Refusal.ShouldBeNull();

        File.ReadAllBytes(path).ShouldBe(Bytes("Café “Ost”\r\nto\rend\n\r\n"));
    }

    [Fact]
    public void What_the_encoding_cannot_write_is_refused()
    {
        var path = Path.Combine(folder, "story.txt");
        byte[] bytes = [(byte)'C', (byte)'a', (byte)'f', 0xE9, (byte)' ', (byte)'-', (byte)'>'];
        File.WriteAllBytes(path, bytes);
        var article = Sample.Read(bytes, path);

        var outcome = Apply(Sample.Story(article, Sample.Mend(article, "->", "→")), bytes);

        outcome.Refusal.ShouldBe("'→' (U+2192) cannot be written in windows-1252, the encoding of this file; save it as UTF-8 first");
        File.ReadAllBytes(path).ShouldBe(bytes);
    }

    [Fact]
    public void A_file_with_damaged_characters_is_refused_because_they_would_be_lost()
    {
        var path = Path.Combine(folder, "story.txt");
        byte[] bytes = [.. Encoding.UTF8.GetBytes("“Zoë” signed to to caf"), 0xE9, (byte)'\n'];
        File.WriteAllBytes(path, bytes);
        var article = Sample.Read(bytes, path);

        var outcome = Apply(Sample.Story(article, Sample.Mend(article, "to to", "to")), bytes);

        outcome.Refusal.ShouldBe("its bytes cannot be written back as they were read; nothing was changed");
        File.ReadAllBytes(path).ShouldBe(bytes);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_left_alone()
    {
        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to")]);
        File.WriteAllText(story.Path, "to TO\n");

        Apply(story, bytes).ShouldBe(new FixOutcome(0, 0, "it changed while it was checked; nothing was written, run again"));

        File.ReadAllText(story.Path).ShouldBe("to TO\n");
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Fact]
    public void The_mode_is_kept_and_no_file_is_left_behind()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to")]);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(story.Path, Mode);

        Apply(story, bytes).Applied.ShouldBe(1);

        File.GetUnixFileMode(story.Path).ShouldBe(Mode);
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Fact]
    public void A_link_in_the_same_folder_stays_a_link_and_one_that_leads_out_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to")]);
        var link = Path.Combine(folder, "link.txt");
        File.CreateSymbolicLink(link, "story.txt");
        var inside = Directory.CreateDirectory(Path.Combine(folder, "inside")).FullName;
        var leadingOut = Path.Combine(inside, "out.txt");
        File.CreateSymbolicLink(leadingOut, story.Path);

        Apply(story, bytes, file: leadingOut).Refusal.ShouldNotBeNull().ShouldContain("link");
        File.ReadAllText(story.Path).ShouldBe("to to\n");
        Apply(story, bytes, file: link).Refusal.ShouldBeNull();
        File.ReadAllText(story.Path).ShouldBe("to\n");
        new FileInfo(link).LinkTarget.ShouldBe("story.txt");
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to")]);
        File.SetAttributes(story.Path, FileAttributes.ReadOnly);

        Apply(story, bytes).Refusal.ShouldNotBeNull().ShouldContain("read-only");

        File.ReadAllText(story.Path).ShouldBe("to to\n");
        File.SetAttributes(story.Path, FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_is_gone_is_a_sentence_and_no_exception()
    {
        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to")]);
        File.Delete(story.Path);

        Apply(story, bytes).Refusal.ShouldNotBeNull().ShouldStartWith("it cannot be written");
    }

    [Fact]
    public void Fixes_that_do_not_overlap_give_the_text_with_their_changes() =>
        Prop.ForAll(Texts.Stories.ToArbitrary(), story =>
        {
            var article = Sample.Read(story.Text);
            var findings = story.Changes.Select(change => Sample.Find(article, change.Span) with { Fix = new Fix("", FixSafety.Safe, [change]) });

            var selection = FixSelection.Of(findings, includeUnsafe: false);
            var mended = FixApplier.Mend(article.Text.ToString(), Encoding.UTF8.GetBytes(story.Text), selection).Bytes;

            return selection.Left == 0 && Encoding.UTF8.GetString(mended!) == article.Text.WithChanges(story.Changes).ToString();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_keeps_its_owner()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return;
        }

        var (story, bytes) = Write("to to\n", article => [Sample.Mend(article, "to to", "to")]);
        Run("chown", "12345:12345", story.Path);

        Apply(story, bytes).Refusal.ShouldBeNull();

        Run("stat", "-c", "%u:%g", story.Path).ShouldBe("12345:12345\n");
        File.ReadAllText(story.Path).ShouldBe("to\n");
        Directory.GetFiles(folder).Length.ShouldBe(1);

        static string Run(string program, params string[] arguments)
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
    }

    /// <summary>Mends the file as 'stet check --fix' does.</summary>
    private static FixOutcome Apply(Report story, byte[] asRead, bool includeUnsafe = false, string? file = null)
    {
        var outcome = FixApplier.Apply(story, asRead, includeUnsafe);
        return outcome.Changes.Count > 0 && FileReplacement.Replace(file ?? story.Path, asRead, outcome.Bytes) is { } failure
            ? new FixOutcome(0, 0, failure)
            : new FixOutcome(outcome.Applied, outcome.Left, outcome.Refusal);
    }

    private (Report Story, byte[] Bytes) Write(string text, Func<Article, Diagnostic[]> find)
    {
        var path = Path.Combine(folder, "story.txt");
        File.WriteAllText(path, text);
        var bytes = File.ReadAllBytes(path);
        var article = Sample.Read(bytes, path);
        return (Sample.Story(article, find(article)), bytes);
    }
}

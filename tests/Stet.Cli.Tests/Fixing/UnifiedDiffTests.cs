using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stet.Cli.Fixing;
using Stet.Cli.Tests.Reports;

namespace Stet.Cli.Tests.Fixing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own_with_three_lines_around()
    {
        var lines = Enumerable.Range(1, 20).Select(number => $"line {number}\n").ToArray();
        var text = string.Concat(lines);

        Diff("a b.txt", text, Change(text, "line 2\n", "zwei\n"), Change(text, "line 18\n", "")).ShouldBe(
            """
            --- a/a b.txt	
            +++ b/a b.txt	
            @@ -1,5 +1,5 @@
             line 1
            -line 2
            +zwei
             line 3
             line 4
             line 5
            @@ -15,6 +15,5 @@
             line 15
             line 16
             line 17
            -line 18
             line 19
             line 20

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_text_without_a_last_line_end_is_said_to_have_none() =>
        Diff("a.txt", "one\ntwo", new TextChange(new TextSpan(7, 0), "\n")).ShouldEndWith("@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+two\n");

    [Fact]
    public void Windows_line_ends_stay_in_the_lines() =>
        Diff("a.txt", "one\r\ntwo two\r\n", new TextChange(new TextSpan(8, 4), "")).ShouldEndWith(" one\r\n-two two\r\n+two\r\n");

    [Fact]
    public void A_name_with_a_line_end_cannot_forge_a_diff() =>
        Diff("a\n+++ b/é", "x", new TextChange(new TextSpan(0, 1), "y")).ShouldStartWith("--- \"a/a\\012+++ b/\\303\\251\"\n+++ \"b/a\\012+++ b/\\303\\251\"\n@@ -1,1 +1,1 @@\n");

    [Fact]
    public void No_change_is_no_diff() => Diff("a.txt", "one", new TextChange(new TextSpan(0, 3), "one")).ShouldBeEmpty();

    [Fact]
    public void Applying_the_diff_gives_the_changed_text() =>
        Prop.ForAll(Texts.Stories.ToArbitrary(), story =>
            Patch(story.Text, Diff("story.txt", story.Text, story.Changes)) == SourceText.From(story.Text).WithChanges(story.Changes).ToString())
        .QuickCheckThrowOnFailure();

    private static TextChange Change(string text, string old, string replacement) =>
        new(new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length), replacement);

    private static string Diff(string path, string text, params TextChange[] changes)
    {
        using var output = new StringWriter();
        UnifiedDiff.Write(output, path, text, changes);
        return output.ToString();
    }

    /// <summary>What patch does: each hunk must stand where its header says, line for line.</summary>
    private static string Patch(string text, string diff)
    {
        var old = Lines(text);
        var result = new StringBuilder();
        var at = 0;
        var newLine = 0;
        var rows = Lines(diff.Replace("\n\\ No newline at end of file\n", "\0", StringComparison.Ordinal).Replace("\0", "\0\n", StringComparison.Ordinal));
        for (var i = 2; i < rows.Count;)
        {
            var numbers = rows[i++].Split(' ', ',').Skip(1).Take(4).Select(number => Math.Abs(int.Parse(number, CultureInfo.InvariantCulture))).ToArray();
            for (var first = numbers[0] - (numbers[1] > 0 ? 1 : 0); at < first; at++, newLine++)
            {
                result.Append(old[at]);
            }

            newLine.ShouldBe(numbers[2] - (numbers[3] > 0 ? 1 : 0));
            for (int olds = numbers[1], news = numbers[3]; olds > 0 || news > 0; i++)
            {
                var line = rows[i].EndsWith("\0\n", StringComparison.Ordinal) ? rows[i][1..^2] : rows[i][1..];
                if (rows[i][0] != '+')
                {
                    old[at++].ShouldBe(line);
                    olds--;
                }

                if (rows[i][0] != '-')
                {
                    result.Append(line);
                    newLine++;
                    news--;
                }
            }
        }

        return result.Append(string.Concat(old.Skip(at))).ToString();
    }

    private static List<string> Lines(string text)
    {
        var lines = text.Split('\n').Select(line => line + "\n").ToList();
        lines[^1] = lines[^1][..^1];
        return lines.Where(line => line.Length > 0).ToList();
    }
}

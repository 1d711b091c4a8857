using System.Diagnostics;

namespace Stet.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void The_exit_code_and_both_streams_reach_the_shell()
    {
        newsroom.Write("story.txt", "“Zoë” signed the the paper.\n");

        var run = Start("", "check", "story.txt", "missing.txt", "--select", "doubled-word", "--format", "line");

        run.Output.ShouldBe("story.txt:1:14:STET301:'the' is repeated\n");
        run.Error.ShouldContain("missing.txt: error STET006: ");
        run.Code.ShouldBe(2);
    }

    [Fact]
    public void A_redirected_report_has_no_colours_and_no_progress()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = Start("", "check", "story.txt");

        run.Code.ShouldBe(1);
        (run.Output + run.Error).ShouldNotContain('\u001b');
    }

    [Fact]
    public void A_story_can_be_piped_in()
    {
        var run = Start(Newsroom.Faulty, "check", "-", "--select", "STET301", "--format", "line");

        run.Paths.ShouldBe(["stdin"]);
        run.Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("line")]
    [InlineData("text")]
    [InlineData("html")]
    public void A_report_that_cannot_be_written_is_told_without_a_trace(string format)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        newsroom.Write("story.txt", Newsroom.Faulty);

        var run = StartShell($"dotnet '{Path.Combine(AppContext.BaseDirectory, "stet.dll")}' check story.txt --quiet --format {format} > /dev/full");

        run.Code.ShouldBe(3);
        run.Error.ShouldStartWith("stet: the report cannot be written");
        run.Error.ShouldNotContain("   at ");
    }

    private Outcome StartShell(string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = newsroom.Folder, UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, "", error);
    }

    private Outcome Start(string input, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "stet.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = newsroom.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}

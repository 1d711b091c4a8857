using System.CommandLine;
using Stet.Analyzers;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet check': lints stories.</summary>
public static class CheckCommand
{
    private const string Text = "text";

    public static Command Create(Surroundings around)
    {
        var command = new Command("check", "Read stories and report what must not be published as it is");
        CheckOptions.AddTo(command);
        command.SetAction(parsed => Run(parsed, around));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings around)
    {
        var wrong = new List<string>();
        var options = CheckOptions.Read(parsed, around, wrong);
        if (wrong.Count > 0)
        {
            return Usage.Refuse(around, wrong);
        }

        var linted = StoryRun.Of(options, around, wrong);
        if (wrong.Count > 0)
        {
            SayAll(around, linted.Troubles);
            return Usage.Refuse(around, wrong);
        }

        var run = new Run(linted.Reports, linted.Troubles, linted.Rules, options.UseColor, Surroundings.Version);
        var code = Math.Max(ExitCode.Of(run.AllTroubles), Worst(linted.Assignments, linted.Reports, options.FailOn));
        SayAll(around, run.AllTroubles);
        if (linted.Check.Mended > 0 && !options.Quiet)
        {
            around.Say($"mended {Wording.Count(linted.Check.Mended, "finding")}");
        }

        return Math.Max(code, Write(run, linted.Check.Diff, options, around));
    }

    private static int Worst(IReadOnlyList<Assignment> assignments, IReadOnlyList<Report> reports, FailOn? asked)
    {
        for (var i = 0; i < reports.Count; i++)
        {
            var failOn = asked ?? assignments[i].Settings.File?.FailOn ?? FailOn.Error;
            if (reports[i].Counted.Any(diagnostic => failOn.IsReachedBy(diagnostic.Severity)))
            {
                return ExitCode.Findings;
            }
        }

        return ExitCode.Clean;
    }

    /// <summary>The report to stdout or its file; the summary where it cannot mix with a format that machines read.</summary>
    private static int Write(Run run, string diff, CheckOptions options, Surroundings around)
    {
        WriteDiff(diff, around);
        var isReported = !options.Diff || options.OutputPath is not null;
        if (isReported && !WriteReport(run, options, around))
        {
            return ExitCode.Failure;
        }

        if (!options.Quiet && !(isReported && options is { Format: Text, OutputPath: null }))
        {
            RunSummary.Write(new Ink(around.Error, UseColor: false), RunCounts.Of(run));
        }

        return ExitCode.Clean;
    }

    /// <summary>A diff goes where the report would, so that it can be piped on byte for byte; a terminal must not obey what stands in it.</summary>
    private static void WriteDiff(string diff, Surroundings around)
    {
        if (!around.IsTerminal)
        {
            around.Output.Write(diff);
            return;
        }

        using var escaping = new EscapingWriter(around.Output);
        escaping.Write(diff);
    }

    private static bool WriteReport(Run run, CheckOptions options, Surroundings around)
    {
        var report = options.Format == Text ? new TextReport(withSummary: !options.Quiet) : ReportFormats.All[options.Format]();
        if (options.OutputPath is null)
        {
            report.Write(run, around.Output);
            return true;
        }

        try
        {
            using var output = new StreamWriter(options.OutputPath) { NewLine = "\n" };
            report.Write(run, output);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            around.Say($"the report cannot be written: {e.Message}");
            return false;
        }
    }

    private static void SayAll(Surroundings around, IEnumerable<Trouble> troubles)
    {
        foreach (var trouble in around.Shown(troubles))
        {
            around.Say(trouble);
        }
    }
}

using System.CommandLine;
using System.Globalization;
using Stet.Analyzers;
using Stet.Cli.Files;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet check': lints stories.</summary>
public static class CheckCommand
{
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

        if (!options.Watch)
        {
            return Check(options, around, watch: null);
        }

        using var watch = new Watch(options.Reporting.OutputPath);
        watch.Follow(Followed(options).Select(around.FullPath));
        return watch.Loop(() => CheckAgain(options, around, watch), around.Cancellation);
    }

    /// <summary>One round of --watch: a clean page on a terminal, and below the report what happens next.</summary>
    private static int CheckAgain(CheckOptions options, Surroundings around, Watch watch)
    {
        Terminal.Clear(around);
        var code = Check(options, around, watch);
        around.Output.Flush();
        around.Say("waiting for changes; Ctrl-C ends it");
        return code;
    }

    /// <summary>What the command line names. A glob stands for the folder that it starts from.</summary>
    private static IEnumerable<string> Followed(CheckOptions options)
    {
        var paths = options.Paths.Count == 0 ? ["."] : options.Paths;
        var stories = paths.Select(path => path.IndexOf('*') is var star and >= 0 && !File.Exists(path) ? path[..(path.AsSpan(0, star).LastIndexOfAny('/', Path.DirectorySeparatorChar) + 1)] + "." : path);
        return stories.Concat(options.Reading.Originals).Concat(options.Reading.Packs).Concat(options.Reading.ConfigPath is { } config ? [config] : []);
    }

    private static int Check(CheckOptions options, Surroundings around, Watch? watch)
    {
        var wrong = new List<string>();
        var linted = StoryRun.Of(options, around, wrong);
        if (wrong.Count == 0 && options.Reporting.OutputPath is { } output && linted.Reads(output, new DiskFiles(around.Folder)))
        {
            wrong.Add($"--output names a file that this run reads: '{output}'; name another");
        }

        if (wrong.Count > 0)
        {
            around.Say(linted.Troubles);
            return Usage.Refuse(around, wrong);
        }

        watch?.Follow(linted.Inputs);
        var run = new Run(linted.Reports, linted.Troubles, linted.Rules, options.Reporting.Style(around), Surroundings.Version)
        {
            FailOn = linted.Assignments.Select(assignment => options.FailOn ?? assignment.Settings.FailOn).ToArray(),
        };
        var code = Math.Max(around.Say(run.AllTroubles), run.Fails ? ExitCode.Findings : ExitCode.Clean);
        Shorten(linted, options, around);
        if (linted.LeftOut.Count > 0 && !options.Reporting.Quiet)
        {
            var endings = string.Join(", ", linted.LeftOut.Select(path => Path.GetExtension(path).ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            around.Say($"{Wording.Count(linted.LeftOut.Count, "file is", "files are")} left out, for Stet does not read {endings} yet: save as text or Markdown");
        }

        if (linted.Check.Elsewhere > 0 && !options.Reporting.Quiet)
        {
            around.Say($"{Wording.Count(linted.Check.Elsewhere, "finding does", "findings do")} not count: nothing changed there");
        }

        if (linted.Check.Mended > 0 && !options.Reporting.Quiet)
        {
            around.Say($"mended {Wording.Count(linted.Check.Mended, "finding")}");
        }

        return Math.Max(code, Write(run, linted.Check.Diff, options, around));
    }

    /// <summary>A baseline shrinks by itself at the desk; in CI, where nobody commits it, that is said.</summary>
    private static void Shorten(StoryRun linted, CheckOptions options, Surroundings around)
    {
        foreach (var gone in linted.Check.Gone.OrderBy(baseline => baseline.Key.FullPath, StringComparer.Ordinal))
        {
            var path = around.Shown(gone.Key.FullPath);
            var count = $"{Wording.Count(gone.Count(), "finding")} of {path} {(gone.Count() == 1 ? "is" : "are")} mended";
            if (around.IsAutomated || options.Fixing.Diff)
            {
                around.Say($"{count}; 'stet baseline' takes {(gone.Count() == 1 ? "it" : "them")} out");
            }
            else
            {
                around.Say(gone.Key.Without(gone) is { } refusal ? $"{count}, and {path} could not be written: {refusal}" : $"{count} and taken out of it");
            }
        }
    }

    /// <summary>The report to stdout or its file; the summary where it cannot mix with a format that machines read.</summary>
    private static int Write(Run run, string diff, CheckOptions options, Surroundings around)
    {
        WriteDiff(diff, around);
        var isReported = !options.Fixing.Diff || options.Reporting.OutputPath is not null;
        if (isReported && !WriteReport(run, options, around))
        {
            return ExitCode.Failure;
        }

        if (!options.Reporting.Quiet && !(isReported && options.Reporting is { Format: ReportFormats.Text or ReportFormats.Markdown, OutputPath: null }))
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
        var report = ReportFormats.All[options.Reporting.Format]();
        if (options.Reporting.OutputPath is null)
        {
            report.Write(run, around.Output);
        }

        try
        {
            if (options.Reporting.OutputPath is not null)
            {
                // Whole before the old one is touched: what fails half way leaves that as it was.
                using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
                report.Write(run, written);
                File.WriteAllText(options.Reporting.OutputPath, written.ToString());
            }

            if (options.Reporting.Format == ReportFormats.GitHub && around.Host?.SummaryPath is { } summaryPath)
            {
                using var summary = new StreamWriter(summaryPath, append: true) { NewLine = "\n" };
                new MarkdownReport(MarkdownReport.LongestSummary).Write(run, summary);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            around.Say($"the report cannot be written: {e.Message}");
            return false;
        }
    }
}

using System.Globalization;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Cli.Commands;
using Stet.Cli.Fixing;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Marks;

namespace Stet.Cli;

/// <summary>Reads, lints and, where asked, mends one story after the other. Safe to use from several threads at once.</summary>
/// <param name="today">For marks that hold until a day.</param>
public sealed class StoryCheck(StoryFiles files, CheckOptions options, DateOnly today)
{
    /// <summary>Fixes that touch one another are applied one after the other; more rounds than this would mean that they undo each other.</summary>
    private const int MostRounds = 10;

    private readonly SortedDictionary<string, string> diffs = new(StringComparer.Ordinal);
    private int mended;

    /// <summary>How many findings --fix mended.</summary>
    public int Mended => mended;

    /// <summary>What --diff shows, story after story.</summary>
    public string Diff => string.Concat(diffs.Values);

    public Report Run(Assignment assignment) => StoryFiles.Try(
        assignment.Story,
        () =>
        {
            var bytes = files.Read(assignment.Story);
            var report = Lint(assignment, bytes);
            return options.Fix || options.Diff ? Mend(assignment, report, bytes) : report;
        },
        trouble => Report.Unread(assignment.Story.Path, [trouble]));

    private Report Lint(Assignment assignment, byte[] bytes)
    {
        var troubles = new List<Trouble>();
        var heedsMarks = !options.NoMarks && assignment.Settings.HeedsMarks;
        var letStand = new LetStand
        {
            HeedsMarks = heedsMarks,
            NeverBy = assignment.Settings.NeverStandsBy,
            Today = today,
            Sidecar = heedsMarks ? files.SidecarOf(assignment.Story, troubles) : null,
        };
        Article? read = null;
        var report = assignment.Linter!.Check(
            assignment.Story.Path,
            bytes,
            assignment.SeverityOf,
            (article, found) =>
            {
                read = article;
                return files.OriginalsOf(article, assignment.Originals, found);
            },
            letStand,
            assignment.Settings.House);
        report = options.Format == ReportFormats.Html ? report with { Article = read } : report;
        return troubles.Count == 0 ? report : report with { Troubles = [.. report.Troubles, .. troubles] };
    }

    private Report Mend(Assignment assignment, Report report, byte[] bytes)
    {
        for (var round = 0; round < MostRounds && report.Counted.Any(diagnostic => diagnostic.Fix is not null); round++)
        {
            using var diff = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var outcome = FixApplier.Apply(report, bytes, options.IncludeUnsafe, options.Diff, diff, assignment.Story.FullPath);
            if (outcome.Refusal is { } refusal)
            {
                return report with { Troubles = [.. report.Troubles, new Trouble(TroubleId.Story, report.Path, null, refusal)] };
            }

            if (options.Diff)
            {
                lock (diffs)
                {
                    diffs[report.Path] = diff.ToString();
                }

                return report;
            }

            if (outcome.Applied == 0)
            {
                return report;
            }

            Interlocked.Add(ref mended, outcome.Applied);
            bytes = files.Read(assignment.Story);
            report = Lint(assignment, bytes);
        }

        return report;
    }
}

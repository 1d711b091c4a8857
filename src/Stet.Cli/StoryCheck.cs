using System.Collections.Concurrent;
using System.Globalization;
using Stet.Analyzers;
using Stet.Cli.Commands;
using Stet.Cli.Fixing;
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
    private readonly ConcurrentDictionary<string, (BaselineFile Baseline, IReadOnlyList<BaselineEntry> Entries)> gone = new(StringComparer.Ordinal);
    private int mended;

    /// <summary>What a baseline knows and is not there any more, by baseline.</summary>
    public ILookup<BaselineFile, BaselineEntry> Gone => gone.Values.SelectMany(story => story.Entries.Select(entry => (story.Baseline, entry))).ToLookup(pair => pair.Baseline, pair => pair.entry);

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
        var report = Judge(assignment, assignment.Linter!.Check(assignment.Story.Path, bytes, assignment.SeverityOf, (article, found) => files.OriginalsOf(article, assignment.Originals, found), letStand));
        return troubles.Count == 0 ? report : report with { Troubles = [.. report.Troubles, .. troubles] };
    }

    /// <summary>What the baseline knows does not count. What it knows and is not there any more is noted, where that is sure.</summary>
    private Report Judge(Assignment assignment, Report report)
    {
        if (assignment.Baseline is not { } baseline || report.Coverage is null)
        {
            return report;
        }

        var entries = baseline.EntriesOf(assignment.Story);
        var (diagnostics, known) = KnownFindings.Apply(entries, report.Text, report.Diagnostics);
        gone[assignment.Story.FullPath] = (baseline, entries.Where((entry, i) => known[i] is null && report.Troubles.Count == 0
            && assignment.Linter!.CouldFind(entry.Rule, assignment.SeverityOf, report.Originals.Count > 0)).ToArray());
        return report with { Diagnostics = diagnostics };
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

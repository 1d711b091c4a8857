using System.Collections.Concurrent;
using System.Globalization;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Cli.Commands;
using Stet.Cli.Files;
using Stet.Cli.Fixing;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Marks;

namespace Stet.Cli;

/// <summary>Reads, lints and, where asked, mends one story after the other. Safe to use from several threads at once.</summary>
/// <param name="changed">Where only what changed counts.</param>
public sealed class StoryCheck(StoryFiles files, CheckOptions options, Surroundings around, ChangedLines? changed)
{
    /// <summary>Fixes that touch one another are applied one after the other; more rounds than this would mean that they undo each other.</summary>
    private const int MostRounds = 10;

    private readonly SortedDictionary<string, string> diffs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (BaselineFile Baseline, IReadOnlyList<BaselineEntry> Entries)> gone = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> elsewhere = new(StringComparer.Ordinal);
    private int mended;

    /// <summary>How many findings do not count because nothing changed where they stand.</summary>
    public int Elsewhere => elsewhere.Values.Sum();

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
            NeverBy = rule => assignment.Settings.NeverStandsBy(rule) is { } by ? around.Shown(by) : null,
            Today = around.Today(options.Now),
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
            around.Now(options.Now),
            assignment.Settings.House);
        report = OnlyChanged(assignment, Judge(assignment, options.Format == ReportFormats.Html ? report with { Article = read } : report));
        return troubles.Count == 0 ? report : report with { Troubles = [.. report.Troubles, .. troubles] };
    }

    /// <summary>What the baseline knows does not count. What it knows and is not there any more is noted, where that is sure.</summary>
    private Report Judge(Assignment assignment, Report report)
    {
        if (assignment.Baseline is not { } baseline || report.Coverage is null)
        {
            return report;
        }

        // What an editor sends over stdin is not what lies on the disk.

        var entries = baseline.EntriesOf(assignment.Story);
        var (diagnostics, known) = KnownFindings.Apply(entries, report.Text, report.Diagnostics);
        gone[assignment.Story.FullPath] = (baseline, entries.Where((entry, i) => known[i] is null && !assignment.Story.IsInput && report.Troubles.Count == 0
            && assignment.Linter!.CouldFind(entry.Rule, assignment.SeverityOf, report.Originals.Count > 0)).ToArray());
        return report with { Diagnostics = diagnostics };
    }

    /// <summary>The whole story was read; of what was found only that is kept which stands, or is related to what stands, where something changed.</summary>
    private Report OnlyChanged(Assignment assignment, Report report)
    {
        if (changed is null || report.Text is not { } text)
        {
            return report;
        }

        var spans = new Dictionary<string, ChangedSpans?>(StringComparer.Ordinal) { [report.Path] = new ChangedSpans(text, changed.Of(assignment.Story.FullPath)) };
        var kept = report.Diagnostics.Where(diagnostic => spans[report.Path]!.Touch(diagnostic.Location.Span) || diagnostic.Related.Any(related => IsNew(report, related, spans))).ToArray();
        elsewhere[assignment.Story.FullPath] = report.Counted.Count() - kept.Count(diagnostic => diagnostic.Suppression is null);
        return report with { Diagnostics = kept };
    }

    /// <summary>Whether a place that belongs to a finding is new: the first of two repetitions, the words of the original.</summary>
    private bool IsNew(Report report, RelatedLocation related, Dictionary<string, ChangedSpans?> spans)
    {
        var path = related.Location.Path;
        if (!spans.TryGetValue(path, out var ofFile))
        {
            var original = report.Originals.FirstOrDefault(original => original.Path == path);
            var lines = changed!.Of(around.FullPath(path));
            ofFile = original is not null ? new ChangedSpans(original.Article.Text, lines) : lines is { Count: 0 } ? null : new ChangedSpans(report.Text!, ranges: null);
            spans.Add(path, ofFile);
        }

        return ofFile?.Touch(related.Location.Span) == true;
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
            changed?.Renew(assignment.Story.FullPath);
            bytes = files.Read(assignment.Story);
            report = Lint(assignment, bytes);
        }

        return report;
    }
}

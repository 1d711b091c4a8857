using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
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
            var report = Lint(assignment, bytes, own: null);
            return options.Fixing.Fix || options.Fixing.Diff ? Mend(assignment, report, bytes) : report;
        },
        trouble => Report.Unread(assignment.Story.Path, [trouble]));

    /// <param name="own">What is new in the story; null where it lies on the disk as it is, and git knows.</param>
    private Report Lint(Assignment assignment, byte[] bytes, ChangedSpans? own)
    {
        var troubles = new List<Trouble>();
        var heedsMarks = !options.NoMarks && assignment.Settings.HeedsMarks;
        var letStand = new LetStand
        {
            HeedsMarks = heedsMarks,
            NeverBy = rule => assignment.Settings.NeverStandsBy(rule) is { } by ? around.Shown(by) : null,
            Today = around.Today(options.Reading.Now),
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
            around.Now(options.Reading.Now),
            assignment.Settings.House);
        report = OnlyChanged(assignment, Judge(assignment, options.Reporting.Format == ReportFormats.Html ? report with { Article = read } : report), own);
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
    private Report OnlyChanged(Assignment assignment, Report report, ChangedSpans? own)
    {
        if (changed is null || report.Text is not { } text)
        {
            return report;
        }

        var spans = new Dictionary<string, ChangedSpans?>(StringComparer.Ordinal) { [report.Path] = own ?? ChangedIn(assignment, text) };
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

    private ChangedSpans? ChangedIn(Assignment assignment, SourceText text) => changed is null ? null : new ChangedSpans(text, changed.Of(assignment.Story.FullPath));

    /// <summary>Round after round in memory, so that --diff shows what --fix does and a file is written once.</summary>
    /// <returns>What is left, or with --diff what was found.</returns>
    private Report Mend(Assignment assignment, Report first, byte[] asRead)
    {
        if (first.Text is null)
        {
            return first;
        }

        var (report, bytes, own) = (first, asRead, ChangedIn(assignment, first.Text));
        string? refusal = null;

        // All of them, because a text can tell its changes only from one that is still there.
        var texts = new List<SourceText> { first.Text };
        for (var round = 0; round < MostRounds && report.Counted.Any(diagnostic => diagnostic.Fix is not null); round++)
        {
            var outcome = FixApplier.Apply(report, bytes, options.Fixing.IncludeUnsafe);
            refusal = outcome.Refusal;
            if (outcome.Applied == 0)
            {
                break;
            }

            bytes = outcome.Bytes;
            own = own?.After(outcome.Changes);
            texts.Add(texts[^1].WithChanges(outcome.Changes));
            report = Lint(assignment, bytes, own);
        }

        if (texts.Count > 1 && options.Fixing.Diff)
        {
            WriteDiff(report.Path, first.Text, texts[^1].GetTextChanges(first.Text));
            report = Lint(assignment, asRead, own: null);
        }
        else if (texts.Count > 1 && FileReplacement.Replace(assignment.Story.FullPath, asRead, bytes) is { } failure)
        {
            refusal = failure;
            report = Lint(assignment, asRead, own: null);
        }
        else if (texts.Count > 1)
        {
            // What one mending brings to light and another mends was never reported.
            Interlocked.Add(ref mended, Math.Max(1, first.Counted.Count() - report.Counted.Count()));
        }

        GC.KeepAlive(texts);
        return refusal is null ? report : report with { Troubles = [.. report.Troubles, new Trouble(TroubleId.Story, report.Path, null, refusal)] };
    }

    private void WriteDiff(string path, SourceText text, IReadOnlyList<TextChange> changes)
    {
        using var diff = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        UnifiedDiff.Write(diff, path, text.ToString(), changes);
        lock (diffs)
        {
            diffs[path] = diff.ToString();
        }
    }
}

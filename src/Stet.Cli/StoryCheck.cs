using System.Globalization;
using Stet.Analyzers;
using Stet.Cli.Commands;
using Stet.Cli.Files;
using Stet.Cli.Fixing;
using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Cli;

/// <summary>Reads, lints and, where asked, mends one story after the other. Safe to use from several threads at once.</summary>
public sealed class StoryCheck
{
    /// <summary>Fixes that touch one another are applied one after the other; more rounds than this would mean that they undo each other.</summary>
    private const int MostRounds = 10;

    private readonly DiskFiles files;
    private readonly Surroundings around;
    private readonly CheckOptions options;
    private readonly OriginalShelf originals;
    private readonly SortedDictionary<string, string> diffs = new(StringComparer.Ordinal);
    private int mended;

    public StoryCheck(DiskFiles files, Surroundings around, CheckOptions options)
    {
        this.files = files;
        this.around = around;
        this.options = options;
        originals = new OriginalShelf(files, options.Originals);
    }

    /// <summary>What is wrong with the originals that the command line names.</summary>
    public IEnumerable<Trouble> Troubles => originals.Troubles;

    /// <summary>How many findings --fix mended.</summary>
    public int Mended => mended;

    /// <summary>What --diff shows, story after story.</summary>
    public string Diff => string.Concat(diffs.Values);

    public Report Run(Assignment assignment)
    {
        var path = assignment.Story.Path;
        try
        {
            var bytes = Read(assignment.Story);
            var report = Lint(assignment, bytes);
            return options.Fix || options.Diff ? Mend(assignment, report, bytes) : report;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unread(path, TroubleId.Story, $"this file cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
        {
            return Unread(path, TroubleId.AnalyzerFailed, $"reading this story failed ({e.GetType().Name}: {e.Message})");
        }
    }

    private byte[] Read(StoryFile story) => story.IsInput ? DiskFiles.Read(around.Input) : files.Read(story.FullPath);

    private Report Lint(Assignment assignment, byte[] bytes) =>
        assignment.Linter!.Check(assignment.Story.Path, bytes, assignment.SeverityOf, (article, troubles) => originals.For(article, assignment.Originals, troubles));

    private Report Mend(Assignment assignment, Report report, byte[] bytes)
    {
        for (var round = 0; round < MostRounds && report.Diagnostics.Any(diagnostic => diagnostic.Fix is not null); round++)
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
            bytes = Read(assignment.Story);
            report = Lint(assignment, bytes);
        }

        return report;
    }

    private static Report Unread(string path, TroubleId id, string sentence) => Report.Unread(path, [new Trouble(id, path, null, sentence)]);
}

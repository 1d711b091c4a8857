using Stet.Analyzers;
using Stet.Cli.Commands;
using Stet.Cli.Files;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Cli;

/// <summary>Stories found, decided on and linted, for every command that lints.</summary>
/// <param name="Assignments">In the order of the reports.</param>
/// <param name="Reports">None where the command line names rules that there are not.</param>
/// <param name="Troubles">Those that belong to no story, as they are shown.</param>
/// <param name="Rules">Every rule that could report.</param>
public sealed record StoryRun(IReadOnlyList<Assignment> Assignments, IReadOnlyList<Report> Reports, IReadOnlyList<Trouble> Troubles, IReadOnlyList<Rule> Rules, StoryCheck Check)
{
    /// <summary>Absolute paths of copy that no reader claims yet.</summary>
    public IReadOnlyCollection<string> LeftOut { get; init; } = [];

    /// <summary>The run's own troubles, then the stories'.</summary>
    public IEnumerable<Trouble> AllTroubles => Troubles.Concat(Reports.SelectMany(report => report.Troubles)).Distinct();

    /// <summary>All that the run was made from: files, and the folders of packs, absolute.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Whether a file is one of those.</summary>
    /// <param name="path">Absolute.</param>
    public bool Reads(string path, DiskFiles files)
    {
        if (!files.Exists(path))
        {
            return false;
        }

        var resolved = files.Resolve(path);
        return Inputs.Any(input => files.FolderExists(input) ? RulePack.IsRuleFile(path) && resolved.StartsWith(files.Resolve(input) + Path.DirectorySeparatorChar, StringComparison.Ordinal) : files.Resolve(input) == resolved);
    }

    /// <param name="wrong">A sentence for each thing on the command line that cannot be.</param>
    public static StoryRun Of(CheckOptions options, Surroundings around, ICollection<string> wrong)
    {
        var files = new DiskFiles(around.Folder);
        var settings = new SettingsFinder(files, options.Reading.ConfigPath, options.Reading.Stage);
        var search = new StorySearch(around, settings) { ForceExclude = options.ForceExclude };
        var stories = search.Find(options.Paths, options.InputName ?? "stdin");
        var desk = new StoryDesk(files, around, options, settings);
        var assignments = desk.Assign(stories, wrong);
        var storyFiles = new StoryFiles(files, around, options.Reading.Originals);
        var changed = options.ChangedSince is { } revision && wrong.Count == 0 ? ChangedLines.Since(revision, stories, files, around, wrong) : null;
        assignments = wrong.Count == 0 ? assignments : [];
        var check = new StoryCheck(storyFiles, options, around, changed);
        var reports = Progress.Over(assignments, check.Run, options.Threads, around);
        var originals = storyFiles.Named.Concat(reports.SelectMany(report => report.Originals)).Select(original => around.FullPath(original.Path)).Distinct(StringComparer.Ordinal);
        return new StoryRun(assignments, reports, around.Shown(search.Troubles.Concat(settings.Troubles).Concat(desk.Troubles).Concat(storyFiles.Troubles)), desk.Rules, check)
        {
            LeftOut = search.LeftOut,
            Inputs = [.. desk.InputsOf(assignments), .. originals],
        };
    }
}

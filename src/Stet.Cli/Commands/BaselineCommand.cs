using System.CommandLine;
using System.Text;
using Stet.Analyzers;
using Stet.Cli.Files;
using Stet.Cli.Fixing;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Settings;
using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>'stet baseline': freezes what is there, so that only what is new counts. A baseline that exists gets shorter and never longer, unless
/// the user accepts what is new.</summary>
public static class BaselineCommand
{
    private static readonly Option<string> Output = OptionsOfRules.One("--output", "FILE", $"Where to write it. Default: {Baseline.FileName} at the root of the repository or of the settings");
    private static readonly Option<bool> Accept = OptionsOfRules.Flag("--accept", "Add what is new to a baseline that is there");

    public static Command Create(Surroundings around)
    {
        var command = new Command("baseline", "Freeze what is found now, so that only new findings count") { Output, Accept };
        CheckOptions.AddStoriesTo(command);
        CheckOptions.AddReadingTo(command);
        command.SetAction(parsed => Run(parsed, around));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings around)
    {
        var wrong = new List<string>();
        var options = CheckOptions.Read(parsed, around, wrong);
        if (options.Paths.Contains("-", StringComparer.Ordinal))
        {
            wrong.Add("a story from stdin has no place in a baseline; name files and folders");
        }

        if (wrong.Count > 0)
        {
            return Usage.Refuse(around, wrong);
        }

        var troubles = new List<Trouble>();
        var files = new DiskFiles(around.Folder);
        var target = parsed.GetValue(Output) is { } output ? around.FullPath(output) : UsualPath(files, options, around, troubles);
        var old = BaselineFile.Read(files, target, troubles);
        if (troubles.Count > 0 || (old is null && File.Exists(target)))
        {
            return around.Say(troubles);
        }

        var run = StoryRun.Of(options with { NoBaseline = true, BaselinePath = null }, around, wrong);
        var code = around.Say(run.AllTroubles);
        if (wrong.Count > 0 || run.Reports.Count == 0)
        {
            return Math.Max(code, Usage.Refuse(around, wrong));
        }

        var next = Next(run, target, old, parsed.GetValue(Accept));
        if (FileReplacement.WriteOrReplace(target, old?.Bytes, Encoding.UTF8.GetBytes(Baseline.Write(next.Entries))) is { } refusal)
        {
            around.Say($"{around.Shown(target)} was not written: {refusal}");
            return Math.Max(code, ExitCode.Failure);
        }

        Terminal.WriteEscaped(around.Output, $"{(old is null ? "wrote" : "renewed")} {around.Shown(target)}: {Wording.Count(next.Entries.Count, "finding")}{(next.Gone > 0 ? $", {next.Gone} taken out" : "")}{(next.Added > 0 && old is not null ? $", {next.Added} added" : "")}");
        around.Output.Write('\n');
        if (next.New > 0)
        {
            around.Say($"{Wording.Count(next.New, "finding is", "findings are")} new and not in it; 'stet baseline --accept' adds {(next.New == 1 ? "it" : "them")}");
        }

        return code;
    }

    private static string UsualPath(DiskFiles files, CheckOptions options, Surroundings around, List<Trouble> troubles)
    {
        var settings = new SettingsFinder(files, options.Reading.ConfigPath).Of(around.Folder);
        return BaselineFiles.PathFor(files, around.Folder, settings, [], troubles) ?? Path.Combine(Workspace.Whole(files, around.Folder).Root, Baseline.FileName);
    }

    private static (List<BaselineEntry> Entries, int Gone, int Added, int New) Next(StoryRun run, string target, BaselineFile? old, bool accepts)
    {
        var entries = new List<BaselineEntry>();
        var looked = new HashSet<string>(StringComparer.Ordinal);
        int gone = 0, added = 0, left = 0;
        for (var i = 0; i < run.Reports.Count; i++)
        {
            var (assignment, report) = (run.Assignments[i], run.Reports[i]);
            var name = BaselineFile.NameOf(target, assignment.Story.FullPath);
            if (report.Coverage is null)
            {
                continue;
            }

            looked.Add(name);
            var (judged, known) = KnownFindings.Apply(old?.Baseline.Of(name) ?? [], report.Text, report.Diagnostics);
            foreach (var (entry, found) in (old?.Baseline.Of(name) ?? []).Zip(known))
            {
                var isGone = found is null && report.Troubles.Count == 0 && assignment.Linter!.CouldFind(entry.Rule, assignment.SeverityOf, report.Originals.Count > 0);
                gone += isGone ? 1 : 0;
                if (!isGone)
                {
                    // What stands beside it may have been edited.
                    entries.Add(found is null ? entry : BaselineEntry.Of(name, report.Text!, found));
                }
            }

            foreach (var diagnostic in judged.Where(diagnostic => diagnostic.Suppression is null))
            {
                if (old is null || accepts)
                {
                    entries.Add(BaselineEntry.Of(name, report.Text!, diagnostic));
                    added++;
                }
                else
                {
                    left++;
                }
            }
        }

        foreach (var entry in old?.Baseline.Entries ?? [])
        {
            if (looked.Contains(entry.Story))
            {
                continue;
            }

            if (File.Exists(Path.GetFullPath(entry.Story, Path.GetDirectoryName(target)!)))
            {
                entries.Add(entry);
            }
            else
            {
                gone++;
            }
        }

        return (entries, gone, added, left);
    }
}

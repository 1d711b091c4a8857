using System.CommandLine;
using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Cli.Files;
using Stet.Cli.Fixing;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>'stet stand': lets one finding stand, in the file beside the story.</summary>
public static class StandCommand
{
    private static readonly Argument<string> Place = new("FILE:LINE[:COLUMN]") { Description = "Where the finding stands, as 'stet check' prints it" };
    private static readonly Option<string> Because = OptionsOfRules.One("--because", "REASON", "Why it may stand");
    private static readonly Option<string> Rule = OptionsOfRules.One("--rule", "RULE", "Which finding, where several stand there");
    private static readonly Option<string> Owner = OptionsOfRules.One("--owner", "NAME", "Who answers for it");
    private static readonly Option<string> Until = OptionsOfRules.One("--until", "DATE", "The last day on which it holds: 2026-12-31");

    public static Command Create(Surroundings around)
    {
        var command = new Command("stand", "Let a finding stand, with a reason, in a file beside the story") { Place, Because, Rule, Owner, Until };
        CheckOptions.AddReadingTo(command);
        command.SetAction(parsed => Run(parsed, around));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings around)
    {
        var wrong = new List<string>();
        var place = PlaceOf(parsed.GetValue(Place)!, around, wrong);
        var because = parsed.GetValue(Because)?.Trim() ?? "";
        if (because.Length == 0)
        {
            wrong.Add("a finding stands for a reason: --because REASON");
        }

        var until = default(DateOnly);
        if (parsed.GetValue(Until) is { } day && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out until))
        {
            wrong.Add($"--until must be a day like 2026-12-31, not '{day}'");
        }

        var options = CheckOptions.Read(parsed, around, wrong) with { Paths = [place.Path] };
        if (wrong.Count > 0)
        {
            return Usage.Refuse(around, wrong);
        }

        var run = StoryRun.Of(options, around, wrong);
        var code = around.Say(run.AllTroubles);
        if (wrong.Count > 0 || run.Reports is not [var report])
        {
            return Math.Max(code, Usage.Refuse(around, wrong));
        }

        if (Choose(report, place, parsed.GetValue(Rule), wrong) is not { } chosen)
        {
            return Math.Max(code, Usage.Refuse(around, wrong));
        }

        var entry = SidecarEntry.Of(report.Text!, chosen, because, parsed.GetValue(Owner), parsed.GetValue(Until) is null ? null : until);
        return Math.Max(code, Write(run.Assignments[0], chosen, entry, around));
    }

    private static int Write(Assignment assignment, Diagnostic chosen, SidecarEntry entry, Surroundings around)
    {
        if (assignment.Settings.NeverStandsBy(chosen.Rule) is { } by)
        {
            return Usage.Refuse(around, [$"no mark may let '{chosen.Rule.Name}' stand: {around.Shown(by)} says so"]);
        }

        var path = Sidecar.PathFor(assignment.Story.FullPath);
        var shown = Sidecar.PathFor(assignment.Story.Path);
        var old = File.Exists(path) ? new DiskFiles(around.Folder).Read(path) : null;
        var text = Sidecar.With(old is null ? null : Decoded.From(old).Text.ToString(), Path.GetFileName(assignment.Story.FullPath), entry);
        var troubles = new List<Trouble>();
        if (Sidecar.Read(shown, text, troubles) is not { } read || troubles.Count > 0 || read.Entries.Count == 0 || read.Entries[^1].Key != entry.Key)
        {
            return Usage.Refuse(around, [$"'{shown}' does not end with a list under 'stand:', so nothing was added; mend it first"]);
        }

        if (FileReplacement.WriteOrReplace(path, old, Encoding.UTF8.GetBytes(text)) is { } refusal)
        {
            around.Say($"'{shown}' was not written: {refusal}");
            return ExitCode.Failure;
        }

        if (!assignment.Settings.HeedsMarks)
        {
            around.Say("the settings say 'marks: off', so this mark does not count");
        }

        Terminal.WriteEscaped(around.Output, $"{chosen.Location.Path}:{chosen.Location.Lines.Start.Line + 1}:{chosen.Location.Lines.Start.Character + 1}: {chosen.Rule.Name} is let stand; {(old is null ? "wrote" : "added to")} {shown}");
        around.Output.Write('\n');
        return ExitCode.Clean;
    }

    /// <summary>The one finding that is meant; null with the reason where there is none, or more than one.</summary>
    private static Diagnostic? Choose(Report report, StoryPlace place, string? rule, List<string> wrong)
    {
        var there = report.Counted.Where(diagnostic => !IsOfMarks(diagnostic) && place.IsIn(diagnostic.Location.Lines)).ToArray();
        var exact = there.Where(diagnostic => place.IsStartOf(diagnostic.Location.Lines)).ToArray();
        there = exact.Length > 0 ? exact : there;
        var meant = rule is null ? there : there.Where(diagnostic => Rules.RuleNames.IsOneOf(diagnostic.Rule, rule)).ToArray();
        if (meant.Length == 1)
        {
            return meant[0];
        }

        var listed = string.Join(", ", (meant.Length > 0 ? meant : there).Select(diagnostic => $"{diagnostic.Rule.Name} at column {diagnostic.Location.Lines.Start.Character + 1}"));
        wrong.Add(there.Length == 0 ? $"nothing is found at {place}"
            : meant.Length == 0 ? $"'{rule}' finds nothing at {place}; there is {listed}"
            : $"more than one finding stands at {place}; say which with --rule or the column: {listed}");
        return null;
    }

    private static bool IsOfMarks(Diagnostic diagnostic) => diagnostic.Rule.Area == "marks";

    private static StoryPlace PlaceOf(string written, Surroundings around, List<string> wrong)
    {
        var parts = written.Split(':');
        var numbers = new List<int>();
        while (numbers.Count < 2 && parts.Length - numbers.Count > 1 && int.TryParse(parts[parts.Length - 1 - numbers.Count], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            numbers.Insert(0, number);
        }

        if (numbers.Count == 0)
        {
            wrong.Add($"'{written}' says no line; write FILE:LINE, as 'stet check' prints it");
        }

        var path = string.Join(':', parts.SkipLast(numbers.Count));
        var isGlob = numbers.Count > 0 && path.Contains('*');
        if (isGlob || path == "-" || Directory.Exists(around.FullPath(path)))
        {
            wrong.Add($"'{path}' is not the name of one story");
        }

        return new StoryPlace(path, numbers.Count == 0 ? 0 : numbers[0], numbers.Count < 2 ? null : numbers[1]);
    }
}

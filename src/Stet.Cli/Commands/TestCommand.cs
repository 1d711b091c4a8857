using System.CommandLine;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Cli.Files;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Cli.Commands;

/// <summary>'stet test': runs the examples of rules.</summary>
public static class TestCommand
{
    public static Command Create(Surroundings around)
    {
        var packs = new Argument<string[]>("PACK") { Description = "Folders of rules, or rule files. Default: the rules that come with Stet", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("test", "Run the examples of rules") { packs };
        command.SetAction(parsed => Run(parsed.GetValue(packs) ?? [], around));
        return command;
    }

    private static int Run(string[] packs, Surroundings around)
    {
        var files = new DiskFiles(around.Folder);
        if (packs.Where(pack => !files.Exists(pack) && !files.FolderExists(pack)).Select(pack => $"there is no pack '{pack}'").ToArray() is { Length: > 0 } missing)
        {
            return Usage.Refuse(around, missing);
        }

        var troubles = new List<Trouble>();
        var lists = new List<WordList>();
        var rules = packs.Length == 0
            ? RulePack.BuiltIn(withPages: true, troubles)
            : packs.SelectMany(pack => RulePack.Folder(files, pack, withPages: true, troubles, lists)).ToArray();
        if (rules.Count == 0 && lists.Count == 0 && troubles.Count == 0)
        {
            return Usage.Refuse(around, [$"there is no rule in {string.Join(", ", packs.Select(pack => $"'{pack}'"))}: no .yml file"]);
        }

        var names = new RuleNames(RulePack.BuiltIn(withPages: false, troubles).Concat(rules).Select(rule => rule.Descriptor));
        foreach (var rule in rules)
        {
            names.RefuseUnknownYields(rule, troubles);
        }

        var counts = new int[Enum.GetValues<ExampleOutcome>().Length];
        foreach (var rule in rules)
        {
            // A rule with wrong options has reported itself, and its examples would all be missing.
            var trials = ExampleTrial.Of(rule, Vocabulary.BuiltIn.With(lists));
            if (rule.Check.Errors.Any)
            {
                continue;
            }

            foreach (var trial in trials)
            {
                counts[(int)trial.Outcome]++;
                Write(trial, around);
            }
        }

        var code = around.Say(troubles);
        around.Output.Write($"{Wording.Count(rules.Count, "rule")}, {Wording.Count(counts.Sum(), "example")}: {string.Join(", ", Enum.GetValues<ExampleOutcome>().Select(outcome => $"{counts[(int)outcome]} {Word(outcome)}"))}\n");
        return Math.Max(code, counts.Sum() == counts[(int)ExampleOutcome.Held] ? ExitCode.Clean : ExitCode.Findings);
    }

    private static void Write(ExampleTrial trial, Surroundings around)
    {
        if (trial.Outcome == ExampleOutcome.Held)
        {
            return;
        }

        var at = trial.Example.At;
        Terminal.WriteEscaped(around.Output, $"{around.Shown(trial.Rule.File)}({at.Line + 1},{at.Character + 1}): {Word(trial.Outcome)}: {trial.Rule.Descriptor.Name}");
        around.Output.Write("\n    ");
        Terminal.WriteEscaped(around.Output, $"example: {SpanMarkup.Render(trial.Example.Story, trial.Example.Flagged)}");
        around.Output.Write("\n    ");
        Terminal.WriteEscaped(around.Output, trial.Detail);
        around.Output.Write('\n');
    }

    private static string Word(ExampleOutcome outcome) => outcome switch
    {
        ExampleOutcome.Held => "held",
        ExampleOutcome.Missing => "missing",
        ExampleOutcome.Noisy => "noisy",
        _ => "wrong",
    };
}

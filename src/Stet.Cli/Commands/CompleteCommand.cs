using System.CommandLine;
using System.CommandLine.Completions;
using Stet.Cli.Files;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet complete', which shells ask: what can stand where the user is typing, one a line. Nothing means a file.</summary>
public static class CompleteCommand
{
    private static readonly string[] TakingRules = ["--select", "--ignore", "RULE"];

    public static Command Create(Surroundings around)
    {
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "What can stand next on a command line; for shells") { words };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.RootCommandResult.Command, parsed.GetValue(words) ?? [], around));
        return command;
    }

    private static int Run(Command root, string[] words, Surroundings around)
    {
        var typed = words.Length == 0 ? "" : words[^1];
        foreach (var found in Next(root, words.Length == 0 ? [] : words[..^1], typed, around).Where(found => found.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            around.Output.Write(found + "\n");
        }

        return ExitCode.Clean;
    }

    private static IEnumerable<string> Next(Command root, string[] before, string typed, Surroundings around)
    {
        var visible = root.Subcommands.Where(command => !command.Hidden);
        if (before.Length == 0)
        {
            return typed.StartsWith('-') ? Names(root.Options) : visible.Select(command => command.Name);
        }

        if (visible.FirstOrDefault(command => command.Name == before[0]) is not { } command)
        {
            return [];
        }

        if (command.Options.FirstOrDefault(option => option.Name == before[^1] && option.Arity.MinimumNumberOfValues > 0) is { } open)
        {
            return TakingRules.Contains(open.Name, StringComparer.Ordinal) ? RuleNames(typed, around) : Labels(open.GetCompletions(CompletionContext.Empty));
        }

        if (typed.StartsWith('-'))
        {
            return Names(command.Options.Concat(root.Options.Where(option => option.Recursive)).Where(option => option.Arity.MaximumNumberOfValues > 1 || !before.Contains(option.Name, StringComparer.Ordinal)));
        }

        return command.Arguments.FirstOrDefault() is not { } argument ? []
            : TakingRules.Contains(argument.Name, StringComparer.Ordinal) ? RuleNames("", around)
            : Labels(argument.GetCompletions(CompletionContext.Empty));
    }

    /// <summary>Names of rules and their areas; behind a comma each with what stands before it.</summary>
    private static IEnumerable<string> RuleNames(string typed, Surroundings around)
    {
        var files = new DiskFiles(around.Folder);
        var packs = new Packs(files, [], withPages: false);
        var rules = packs.RulesOf(new SettingsFinder(files, named: null).Of(around.Folder).Layers).Select(rule => rule.Descriptor).ToArray();
        var head = typed[..(typed.LastIndexOf(',') + 1)];
        return rules.SelectMany(rule => new[] { rule.Name, rule.Area }).Distinct(StringComparer.Ordinal).Where(name => !name.AsSpan().ContainsAnyExceptInRange('!', '~')).Select(name => head + name);
    }

    private static IEnumerable<string> Names(IEnumerable<Option> options) => options.Where(option => !option.Hidden).Select(option => option.Name);

    private static IEnumerable<string> Labels(IEnumerable<CompletionItem> items) => items.Select(item => item.Label);
}

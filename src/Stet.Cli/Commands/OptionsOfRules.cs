using System.CommandLine;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>The options by which several commands choose their rules and settings.</summary>
internal sealed class OptionsOfRules
{
    public Option<string[]> Packs { get; } = Repeated("--rules", "PACK", "Use the rules of a folder as well");

    public Option<string[]> Select { get; } = Repeated("--select", "RULE", "Use these rules and no others: id, name or area, joined by commas");

    public Option<string[]> Ignore { get; } = Repeated("--ignore", "RULE", "Leave these rules out");

    public Option<string> Config { get; } = One("--config", "FILE", "Use this settings file in place of every stet.yml");

    public Option<string> Stage { get; } = One("--stage", "NAME", "The stage of the work, as 'stages' of the settings name it: draft, publish");

    public void AddTo(Command command)
    {
        command.Options.Add(Packs);
        command.Options.Add(Select);
        command.Options.Add(Ignore);
        command.Options.Add(Config);
        command.Options.Add(Stage);
    }

    public IReadOnlyList<string> PacksOf(ParseResult parsed) => parsed.GetValue(Packs) ?? [];

    public RuleChoice ChoiceOf(ParseResult parsed) => new(Names(parsed.GetValue(Select)), Names(parsed.GetValue(Ignore)));

    /// <summary>One value each time, so that a path after it stays a path.</summary>
    public static Option<string[]> Repeated(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    /// <param name="choices">The values there are, for completion; none where it takes any.</param>
    public static Option<string> One(string name, string value, string description, params IEnumerable<string> choices)
    {
        var option = new Option<string>(name) { HelpName = value, Description = description, Arity = ArgumentArity.ExactlyOne };
        option.CompletionSources.Add([.. choices]);
        return option;
    }

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    private static string[] Names(string[]? values) =>
        values is null ? [] : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}

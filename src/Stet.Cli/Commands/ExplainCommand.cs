using System.CommandLine;
using Stet.Cli.Files;
using Stet.Cli.Pages;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet explain': a rule's page.</summary>
public static class ExplainCommand
{
    public static Command Create(Surroundings around)
    {
        var rule = new Argument<string>("RULE") { Description = "The id or the name of a rule", Arity = ArgumentArity.ExactlyOne };
        var packs = OptionsOfRules.Repeated("--rules", "PACK", "Look in this pack as well");
        var command = new Command("explain", "Say what a rule looks for, why, and show examples") { rule, packs };
        command.SetAction(parsed => Run(parsed.GetValue(rule)!, parsed.GetValue(packs) ?? [], around));
        return command;
    }

    private static int Run(string name, IReadOnlyList<string> named, Surroundings around)
    {
        var files = new DiskFiles(around.Folder);
        var settings = new SettingsFinder(files, named: null);
        var packs = new Packs(files, named, withPages: true);
        var rules = packs.RulesOf(settings.Of(around.Folder).Layers);
        var code = around.Say(packs.Troubles.Concat(settings.Troubles));
        if (rules.FirstOrDefault(rule => RuleNames.IsOneOf(rule.Descriptor, name)) is not { } found)
        {
            var ofArea = rules.Where(rule => RuleNames.IsAreaOf(rule.Descriptor, name)).Select(rule => rule.Descriptor.Name).ToArray();
            return Usage.Refuse(around, [ofArea.Length > 0
                ? $"'{name}' is an area; its rules are {string.Join(", ", ofArea)}"
                : new RuleNames(rules.Select(rule => rule.Descriptor)).Unknown(name)]);
        }

        RulePage.Write(new PlainStyle(around.Output), found);
        return code;
    }
}

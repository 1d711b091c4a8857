using System.CommandLine;
using Stet.Cli.Files;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet rules': what is on, how severe it is, and who said so.</summary>
public static class RulesCommand
{
    public static Command Create(Surroundings around)
    {
        var options = new OptionsOfRules();
        var path = new Argument<string>("PATH") { Description = "The story or folder to look from. Default: this folder", Arity = ArgumentArity.ZeroOrOne };
        var file = OptionsOfRules.One("--for", "FILE", "The same as PATH: what holds for this story");
        var command = new Command("rules", "List the rules: what is on, how severe it is, and where that was decided") { path, file };
        options.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(path) is { } first && parsed.GetValue(file) is not null
            ? Usage.Refuse(around, [$"--for stands in place of '{first}'; name one of them"])
            : Run(parsed.GetValue(file) ?? parsed.GetValue(path) ?? ".", options.PacksOf(parsed), options.ChoiceOf(parsed), parsed.GetValue(options.Config), parsed.GetValue(options.Stage), around));
        return command;
    }

    private static int Run(string path, IReadOnlyList<string> named, RuleChoice choice, string? config, string? stage, Surroundings around)
    {
        var full = around.FullPath(path);
        var isFolder = Directory.Exists(full);
        if (!isFolder && !File.Exists(full))
        {
            return Usage.Refuse(around, [$"there is no such file or folder: '{path}'"]);
        }

        if (config is not null && !File.Exists(around.FullPath(config)))
        {
            return Usage.Refuse(around, [$"the file of --config does not exist: '{config}'"]);
        }

        var files = new DiskFiles(around.Folder);
        var settings = new SettingsFinder(files, config is null ? null : around.FullPath(config), stage);
        var folder = settings.Of(isFolder ? full : Path.GetDirectoryName(full)!);
        var packs = new Packs(files, named, withPages: false);
        var rules = packs.RulesOf(folder.Layers).Select(rule => rule.Descriptor).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        var names = new RuleNames(rules);
        if (choice.Unknown(names).ToArray() is { Length: > 0 } unknown)
        {
            return Usage.Refuse(around, unknown);
        }

        if (folder.UnknownStage() is { } wrong)
        {
            return Usage.Refuse(around, [wrong]);
        }

        var troubles = new List<Trouble>();
        folder.RefuseUnknown(names, troubles);
        foreach (var editorConfig in folder.EditorConfigs)
        {
            editorConfig.RefuseUnknown(rules, troubles);
        }

        // A folder stands for a story in it, for globs like [*].
        var decisions = folder.Decide(isFolder ? Path.Combine(full, "story.txt") : full, rules, choice);
        var code = around.Say(packs.Troubles.Concat(settings.Troubles).Concat(troubles));
        Write(rules, decisions, around);
        return code;
    }

    private static void Write(IReadOnlyList<Descriptor> rules, IReadOnlyDictionary<string, Decision> decisions, Surroundings around)
    {
        var name = rules.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        var id = rules.Select(rule => rule.Id.Length).DefaultIfEmpty().Max();
        var area = rules.Select(rule => rule.Area.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            var decision = decisions[rule.Id];
            var severity = decision.Severity is { } on ? Wording.Of(on) : "off";
            Terminal.WriteEscaped(around.Output, $"{rule.Id.PadRight(id)}  {rule.Name.PadRight(name)}  {rule.Area.PadRight(area)}  {severity,-10}  {around.Shown(decision.By)}");
            around.Output.Write('\n');
        }
    }
}

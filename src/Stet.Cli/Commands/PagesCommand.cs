using System.CommandLine;
using Stet.Cli.Files;
using Stet.Cli.Pages;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Cli.Commands;

/// <summary>'stet pages': writes the README.md of each area under ./rules.</summary>
public static class PagesCommand
{
    private const string Folder = "rules";

    public static Command Create(Surroundings around)
    {
        var check = OptionsOfRules.Flag("--check", "Write nothing; fail where a page is not up to date");
        var command = new Command("pages", "Write the pages of the rules and the schemas of their files under ./rules") { check };
        command.SetAction(parsed => Run(parsed.GetValue(check), around));
        return command;
    }

    private static int Run(bool checkOnly, Surroundings around)
    {
        var files = new DiskFiles(around.Folder);
        if (!files.FolderExists(Folder))
        {
            return Usage.Refuse(around, ["there is no folder 'rules' here; run this where it lies"]);
        }

        var troubles = new List<Trouble>();
        var areas = RulePack.Folder(files, Folder, withPages: true, troubles)
            .GroupBy(rule => rule.File[..rule.File.LastIndexOf('/')], StringComparer.Ordinal)
            .Select(area => (Path: $"{area.Key}/{AreaPage.FileName}", Text: AreaPage.Of(area.First().Descriptor.Area, area)))
            .Concat(Schema.Names.Select(name => (Path: $"{Folder}/{name}.schema.json", Text: Schema.Of(name))))
            .ToArray();
        var code = around.Say(troubles);
        if (code != ExitCode.Clean)
        {
            return code;
        }

        foreach (var (path, text) in areas)
        {
            if (IsUpToDate(files, path, text))
            {
                continue;
            }

            code = checkOnly ? ExitCode.Findings : code;
            Terminal.WriteEscaped(around.Output, checkOnly ? $"{path} is not up to date; run 'stet pages'" : $"wrote {path}");
            around.Output.Write('\n');
            if (!checkOnly)
            {
                File.WriteAllText(around.FullPath(path), text);
            }
        }

        return code;
    }

    private static bool IsUpToDate(DiskFiles files, string path, string text) =>
        files.Exists(path) && Text.Decoded.From(files.Read(path)).Text.ToString().ReplaceLineEndings("\n") == text;
}

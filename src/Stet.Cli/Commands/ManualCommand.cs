using System.CommandLine;
using Stet.Cli.Pages;

namespace Stet.Cli.Commands;

/// <summary>'stet manual': the manual page of a command, in the form that 'man' reads, from the same texts as its help.</summary>
public static class ManualCommand
{
    public static Command Create(Surroundings around)
    {
        var about = new Argument<string>("COMMAND") { Description = "The command. Default: Stet itself", Arity = ArgumentArity.ZeroOrOne };
        var folder = OptionsOfRules.One("--folder", "FOLDER", "Write the pages of all commands into a folder");
        var command = new Command("manual", "Print the manual page of a command, for 'man -l -'") { about, folder };
        about.CompletionSources.Add(_ => Visible(command.Parents.OfType<Command>().First()).Select(other => new System.CommandLine.Completions.CompletionItem(other.Name)));
        command.SetAction(parsed => parsed.GetValue(folder) is { } path
            ? WriteAll(parsed.RootCommandResult.Command, around.FullPath(path), around)
            : Print(parsed.RootCommandResult.Command, parsed.GetValue(about), around));
        return command;
    }

    private static int Print(Command root, string? name, Surroundings around)
    {
        var command = name is null ? root : Visible(root).FirstOrDefault(other => other.Name == name);
        if (command is null)
        {
            return Usage.Refuse(around, [Usage.UnknownCommand(root, name!)]);
        }

        ManualPage.Write(root, command, around.Output);
        return ExitCode.Clean;
    }

    private static int WriteAll(Command root, string folder, Surroundings around)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var command in Visible(root).Prepend(root))
            {
                using var page = new StreamWriter(Path.Combine(folder, ManualPage.NameOf(root, command) + ".1")) { NewLine = "\n" };
                ManualPage.Write(root, command, page);
            }

            return ExitCode.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            around.Say($"the manual pages cannot be written: {e.Message}");
            return ExitCode.Failure;
        }
    }

    private static IEnumerable<Command> Visible(Command root) => root.Subcommands.Where(command => !command.Hidden);
}

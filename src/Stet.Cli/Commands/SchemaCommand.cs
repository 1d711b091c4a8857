using System.CommandLine;
using Stet.Cli.Pages;
using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>'stet schema': tells editors which keys a file can have.</summary>
public static class SchemaCommand
{
    public static Command Create(Surroundings around)
    {
        var name = new Argument<string>("FILE") { Description = $"Which file: {string.Join(", ", Schema.Names)}", Arity = ArgumentArity.ExactlyOne };
        var command = new Command("schema", "Print the JSON schema of a stet.yml, a rule file or a sidecar, for editors that complete and check YAML") { name };
        command.SetAction(parsed => Run(parsed.GetValue(name)!, around));
        return command;
    }

    private static int Run(string name, Surroundings around)
    {
        if (!Schema.Names.Contains(name, StringComparer.Ordinal))
        {
            return Usage.Refuse(around, [$"there is no schema '{name}'{NearMiss.Hint(name, Schema.Names).TrimEnd('?')}; there are {string.Join(", ", Schema.Names)}"]);
        }

        around.Output.Write(Schema.Of(name));
        return ExitCode.Clean;
    }
}

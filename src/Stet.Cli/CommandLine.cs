using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Stet.Cli.Commands;

namespace Stet.Cli;

/// <summary>The whole command, over surroundings that are passed in.</summary>
public static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Surroundings around)
    {
        // Asked by scripts and editors at each start: no need to build the commands for it.
        if (arguments is ["--version"])
        {
            around.Output.Write(Surroundings.Version + "\n");
            return ExitCode.Clean;
        }

        // The parser would take it for a directive and drop it.
        if (arguments is [['[', ..], ..])
        {
            return Usage.Refuse(around, [$"unknown command '{arguments[0]}'"]);
        }

        arguments = arguments is ["check", ..] ? CheckOptions.WithRevision(arguments, around) : arguments;
        var root = Root(around);
        var isBare = arguments.Count == 0;
        var parsed = root.Parse(isBare ? ["--help"] : arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is not (HelpAction or HelpWithExamples))
        {
            var wrong = Usage.Explain(parsed, arguments);
            if (wrong.Count > 0)
            {
                var code = Usage.Refuse(around, wrong);
                around.Error.Write($"Run 'stet {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help' to see how it is used.\n");
                return code;
            }
        }

        // Without a command nothing was linted, and a script must not take that for approval.
        var invocation = new InvocationConfiguration { Output = isBare ? around.Error : around.Output, Error = around.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        var result = parsed.Invoke(invocation);
        return isBare ? ExitCode.Usage : result;
    }

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Stet reads news copy and reports what must not be published as it is. What passes it may stand.");
        root.Directives.Clear();
        foreach (var command in new[] { CheckCommand.Create(around), QuotesCommand.Create(around), CompareCommand.Create(around), ExplainCommand.Create(around), RulesCommand.Create(around), StandCommand.Create(around), BaselineCommand.Create(around), InitCommand.Create(around), TestCommand.Create(around), PagesCommand.Create(around), SchemaCommand.Create(around), CompletionCommand.Create(around), CompleteCommand.Create(around), ManualCommand.Create(around) })
        {
            root.Subcommands.Add(command);
        }

        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpWithExamples((HelpAction)help.Action!);
            }
        }

        return root;
    }

    /// <summary>The parser's help, and below it how people use the command.</summary>
    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parsed)
        {
            var code = help.Invoke(parsed);
            parsed.InvocationConfiguration.Output.Write(Examples.Of(parsed.CommandResult.Command.Name));
            return code;
        }
    }
}

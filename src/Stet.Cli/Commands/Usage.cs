using System.CommandLine;
using System.CommandLine.Parsing;
using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>Explains what is wrong with a command line. The parser's own sentences are for programmers, and it takes an option that it does not
/// know for a path.</summary>
public static class Usage
{
    /// <summary>Prints the sentences and says that this was wrong usage.</summary>
    public static int Refuse(Surroundings around, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            around.Say(sentence);
        }

        return ExitCode.Usage;
    }

    /// <summary>A sentence for each thing that is wrong; none where the command can run.</summary>
    public static IReadOnlyList<string> Explain(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        var wrong = new List<string>();
        foreach (var token in UnknownOptions(parsed, arguments))
        {
            // The parser takes 'stet --quiet check' for the command 'check' with something loose before it.
            wrong.Add(NamesOf(command).Contains(token, StringComparer.Ordinal)
                ? $"'{token}' must stand after the command: stet {command.Name} {token}"
                : $"unknown option '{token}'{NearMiss.Hint(token, NamesOf(command))}");
        }

        if (command is RootCommand && wrong.Count == 0)
        {
            wrong.AddRange(parsed.UnmatchedTokens.Take(1).Select(token => UnknownCommand(command, token)));
        }

        foreach (var option in parsed.CommandResult.Children.OfType<OptionResult>())
        {
            var name = option.Option.Name;
            if (option.Option.Arity.MaximumNumberOfValues == 0 && arguments.FirstOrDefault(argument => argument.StartsWith(name + "=", StringComparison.Ordinal) || argument.StartsWith(name + ":", StringComparison.Ordinal)) is not null)
            {
                wrong.Add($"{name} takes no value");
            }
            else if (!option.Implicit && option.Option.Arity.MinimumNumberOfValues > 0 && (option.Tokens.Count < option.IdentifierTokenCount || HasOptionForValue(option, command)))
            {
                wrong.Add($"{name} needs a value: {name} {option.Option.HelpName}");
            }
            else if (!option.Implicit && option.Option.Arity.MaximumNumberOfValues == 1 && option.Tokens.Count > 1)
            {
                wrong.Add($"{name} is given more than once");
            }
        }

        if (wrong.Count == 0)
        {
            wrong.AddRange(parsed.UnmatchedTokens.Select(token => $"'{token}' is one argument too many for 'stet {command.Name}'"));
        }

        if (wrong.Count == 0)
        {
            wrong.AddRange(parsed.CommandResult.Children.OfType<ArgumentResult>()
                .Where(argument => argument.Tokens.Count < argument.Argument.Arity.MinimumNumberOfValues)
                .Select(argument => $"'stet {command.Name}' needs to be told which: stet {command.Name} {argument.Argument.Name}"));
        }

        if (wrong.Count == 0)
        {
            wrong.AddRange(parsed.Errors.Select(error => error.Message.TrimEnd('.')));
        }

        return wrong;
    }

    /// <summary>Arguments that look like options and that no option claimed, unless they stand after <c>--</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var separator = arguments.TakeWhile(argument => argument != "--").Count();
        var afterSeparator = Math.Max(0, arguments.Count - separator - 1);
        var loose = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Concat(parsed.UnmatchedTokens).ToArray();
        return loose.Take(Math.Max(0, loose.Length - afterSeparator))
            .Where(token => token.Length > 1 && token[0] == '-')
            .Select(token => token.Split('=', ':')[0]);
    }

    public static string UnknownCommand(Command root, string token)
    {
        var hint = NearMiss.Hint(token, NamesOf(root.Subcommands));
        return hint.Length == 0 && token.AsSpan().ContainsAny("./\\*")
            ? $"unknown command '{token}'; to lint a story write: stet check {token}"
            : $"unknown command '{token}'{(hint.Length > 0 ? hint : $"; there are {string.Join(", ", NamesOf(root.Subcommands))}")}";
    }

    /// <summary>The parser takes whatever stands after an option that needs a value, even another option.</summary>
    private static bool HasOptionForValue(OptionResult option, Command command) =>
        option.Tokens.Any(token => NamesOf(command).Contains(token.Value.Split('=', ':')[0], StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf(IEnumerable<Command> commands) => commands.Where(command => !command.Hidden).Select(command => command.Name);

    private static IEnumerable<string> NamesOf(Command command) => command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));
}

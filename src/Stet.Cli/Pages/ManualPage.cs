using System.CommandLine;
using Stet.Cli.Commands;

namespace Stet.Cli.Pages;

/// <summary>A manual page in the macros of man(7).</summary>
internal static class ManualPage
{
    private static readonly (string Code, string Means)[] ExitCodes =
    [
        ("0", "Nothing at or above --fail-on was found."),
        ("1", "There are findings at or above --fail-on."),
        ("2", "Wrong usage, wrong settings, a wrong rule file, or no story matched."),
        ("3", "A story or an original could not be read, or a part of Stet failed."),
    ];

    private static readonly (string Name, string Means)[] Files =
    [
        ("stet.yml", "Settings, in the folder of the stories or above it."),
        (".editorconfig", "Severities of rules: stet_diagnostic.ID.severity = error."),
    ];

    /// <summary>As 'man' is asked for it: stet, stet-check.</summary>
    public static string NameOf(Command root, Command command) => command == root ? "stet" : $"stet-{command.Name}";

    public static void Write(Command root, Command command, TextWriter output)
    {
        var name = NameOf(root, command);
        output.Write($".TH {name.ToUpperInvariant()} 1 \"\" \"Stet {Surroundings.Version}\" \"Stet\"\n");
        Section(output, "NAME");
        output.Write($"{Text(name)} \\- {Text(command.Description?.TrimEnd('.') ?? "")}\n");
        Section(output, "SYNOPSIS");
        WriteSynopsis(root, command, output);
        if (command == root)
        {
            Section(output, "COMMANDS");
            foreach (var other in root.Subcommands.Where(other => !other.Hidden))
            {
                Item(output, $"stet {other.Name}", other.Description);
            }
        }

        if (command.Arguments.Count > 0)
        {
            Section(output, "ARGUMENTS");
            foreach (var argument in command.Arguments)
            {
                Item(output, argument.Name, argument.Description);
            }
        }

        var options = command.Options.Concat(command == root ? [] : root.Options.Where(option => option.Recursive)).Where(option => !option.Hidden).ToArray();
        if (options.Length > 0)
        {
            Section(output, "OPTIONS");
            foreach (var option in options)
            {
                Item(output, string.Join(", ", option.Aliases.Where(alias => alias[0] == '-').Order(StringComparer.Ordinal).Prepend(option.Name)) + (option.HelpName is { } value ? " " + value : ""), option.Description);
            }
        }

        Section(output, "EXAMPLES");
        output.Write(".nf\n");
        foreach (var line in ExamplesOf(command == root ? "" : command.Name))
        {
            output.Write(Text(line) + "\n");
        }

        output.Write(".fi\n");
        Section(output, "EXIT STATUS");
        foreach (var (code, means) in ExitCodes)
        {
            Item(output, code, means);
        }

        Section(output, "FILES");
        foreach (var (file, means) in Files)
        {
            Item(output, file, means);
        }

        Section(output, "ENVIRONMENT");
        Item(output, "NO_COLOR", "Write without colours where it is set to anything.");
        Section(output, "SEE ALSO");
        output.Write(string.Join(", ", root.Subcommands.Where(other => !other.Hidden && other != command).Select(other => NameOf(root, other)).Prepend("stet").Where(other => other != name).Select(other => $"\\fB{Text(other)}\\fR(1)")) + "\n");
    }

    private static void WriteSynopsis(Command root, Command command, TextWriter output)
    {
        output.Write($"\\fBstet\\fR {(command == root ? "COMMAND" : $"\\fB{Text(command.Name)}\\fR")}");
        foreach (var argument in command.Arguments)
        {
            var form = Text(argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
            output.Write(argument.Arity.MinimumNumberOfValues == 0 ? $" [{form}]" : $" {form}");
        }

        output.Write(command.Options.Count > 0 ? " [OPTION...]\n" : "\n");
    }

    /// <summary>The lines of the examples without their heading, and without the exit codes, which have a section.</summary>
    private static IEnumerable<string> ExamplesOf(string command) =>
        Examples.Of(command).Split('\n').Skip(1).TakeWhile(line => line.Trim().Length > 0).Select(line => line.Trim());

    private static void Section(TextWriter output, string title) => output.Write($".SH {title}\n");

    private static void Item(TextWriter output, string term, string? text) => output.Write($".TP\n\\fB{Text(term)}\\fR\n{Text(text ?? "")}\n");

    /// <summary>A line must not begin with a dot or an apostrophe, which are commands; a hyphen that is typed is no dash.</summary>
    private static string Text(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }
}

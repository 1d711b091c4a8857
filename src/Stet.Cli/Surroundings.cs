using System.Globalization;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli;

/// <summary>All that the command touches outside itself, passed in so that tests can stand in for a terminal.</summary>
/// <param name="Folder">Absolute: the folder that relative paths start from.</param>
/// <param name="Input">What <c>-</c> reads.</param>
/// <param name="IsTerminal">Output goes to a terminal, not to a file or another program.</param>
/// <param name="MayUseColor">It does, and the user has not set NO_COLOR.</param>
/// <param name="MayShowProgress">Errors go to a terminal.</param>
/// <param name="Cancellation">Set by Ctrl-C.</param>
public sealed record Surroundings(
    string Folder,
    Stream Input,
    TextWriter Output,
    TextWriter Error,
    bool IsTerminal,
    bool MayUseColor,
    bool MayShowProgress,
    CancellationToken Cancellation)
{
    /// <summary>Columns of the terminal that output goes to, or of the lines that are written elsewhere.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Null where the command does not run on a code host.</summary>
    public CodeHost? Host { get; init; }

    /// <summary>The program's version.</summary>
    public static string Version { get; } = typeof(Surroundings).Assembly.GetName().Version!.ToString(3);

    /// <summary>Nobody sits before it: CI runs it, and files that it writes are lost.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>The clock; tests stop it.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = () => DateTimeOffset.Now;

    /// <summary>The time of the run.</summary>
    /// <param name="now">The time that the user pretends it is.</param>
    public DateTimeOffset Now(DateTimeOffset? now) => now ?? Clock();

    /// <summary>The day of the run.</summary>
    /// <param name="now">The time that the user pretends it is.</param>
    public DateOnly Today(DateTimeOffset? now) => DateOnly.FromDateTime(Now(now).DateTime);

    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>How a path is shown: relative where it lies below the folder the run started in, with slashes.</summary>
    public string Shown(string path)
    {
        var below = Path.EndsInDirectorySeparator(Folder) ? Folder : Folder + Path.DirectorySeparatorChar;
        var shown = path.StartsWith(below, StringComparison.Ordinal) ? path[below.Length..] : path;
        return Path.DirectorySeparatorChar == '\\' ? shown.Replace('\\', '/') : shown;
    }

    /// <summary>One line on stderr: "file(line,col): error STET002: what is wrong".</summary>
    public void Say(Trouble trouble)
    {
        if (trouble.Path is { } path)
        {
            Terminal.WriteEscaped(Error, path);
            if (trouble.At is { } at)
            {
                Error.Write(string.Create(CultureInfo.InvariantCulture, $"({at.Line + 1},{at.Character + 1})"));
            }

            Error.Write(": ");
        }

        Error.Write(trouble.Kind == TroubleKind.Notice ? "warning " : "error ");
        Error.Write(trouble.Code);
        Error.Write(": ");
        Terminal.WriteEscaped(Error, trouble.Message);
        Error.Write('\n');
    }

    /// <summary>Troubles with their paths as they are shown, each once.</summary>
    /// <returns>The exit code that they make.</returns>
    public int Say(IEnumerable<Trouble> troubles)
    {
        var shown = Shown(troubles);
        foreach (var trouble in shown)
        {
            Say(trouble);
        }

        return ExitCode.Of(shown);
    }

    /// <summary>One line on stderr about how the command was called.</summary>
    public void Say(string sentence)
    {
        Error.Write("stet: ");
        Terminal.WriteEscaped(Error, sentence);
        Error.Write('\n');
    }

    /// <summary>Troubles with their paths as they are shown, each once.</summary>
    public IReadOnlyList<Trouble> Shown(IEnumerable<Trouble> troubles) =>
        troubles.Select(trouble => trouble.Path is null ? trouble : trouble with { Path = Shown(trouble.Path) }).Distinct().ToArray();
}

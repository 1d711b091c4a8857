using System.Text;

namespace Stet.Cli.Tests;

/// <summary>A folder of its own for one test, and the command run in it as a user runs it.</summary>
internal sealed class Newsroom : IDisposable
{
    /// <summary>A story with one error, of a rule that comes with the program.</summary>
    public const string Faulty = "Mayor Ada Lund signed the the paper on Monday.\n";

    public const string Fine = "Mayor Ada Lund signed the paper on Monday.\n";

    /// <summary>A rule of a pack: off by default, a suggestion.</summary>
    public const string HouseRule = """
        id: HOUSE001
        title: Word that stands twice
        severity: suggestion
        default: off
        message: "'{match}' stands twice"
        why: It reads like a slip.
        check:
          kind: repetition
        examples:
          - flag: |
              It was [|the the|] end.
          - pass: |
              It was the end.
            because: nothing stands twice

        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("stet-").FullName;

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public Outcome Run(params string[] arguments) => RunWithInput("", arguments);

    /// <summary>Lints with the rule that <see cref="Faulty"/> breaks, and no other, into lines.</summary>
    public Outcome Check(params string[] arguments) => Run(["check", "--select", "doubled-word", "--format", "line", .. arguments]);

    public Outcome RunWithInput(string input, params string[] arguments) => RunIn(Folder, input, isTerminal: false, arguments);

    /// <summary>Where nobody commits what the run writes.</summary>
    public Outcome RunInCI(params string[] arguments) => RunIn(Folder, "", isTerminal: false, null, arguments, isAutomated: true);

    public Outcome RunOnTerminal(params string[] arguments) => RunIn(Folder, "", isTerminal: true, arguments);

    /// <summary>In a folder below, as a job of a code host runs it.</summary>
    public Outcome RunOnHost(CodeHost host, string folder, params string[] arguments) => RunIn(Path.Combine(Folder, folder), "", isTerminal: false, host, arguments);

    public static Outcome RunIn(string folder, string input, bool isTerminal, params string[] arguments) => RunIn(folder, input, isTerminal, host: null, arguments);

    private static Outcome RunIn(string folder, string input, bool isTerminal, CodeHost? host, string[] arguments, bool isAutomated = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var around = new Surroundings(folder, stdin, output, error, isTerminal, MayUseColor: false, MayShowProgress: false, CancellationToken.None) { Host = host, IsAutomated = isAutomated };
        var code = CommandLine.Run(arguments, around);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <param name="Code">The exit code.</param>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The paths of the findings, one each, of the format "line".</summary>
    public string[] Paths => Lines.Select(line => line.Split(':')[0]).ToArray();
}

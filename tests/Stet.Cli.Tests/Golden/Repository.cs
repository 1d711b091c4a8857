using System.Runtime.CompilerServices;

namespace Stet.Cli.Tests.Golden;

/// <summary>The repository that these tests stand in, and the command run at its top as a user runs it.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>News and founding articles, which are not part of the repository and lie beside it where developers have them.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Folder, "../shared"));

    public static Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var around = new Surroundings(Folder, Stream.Null, output, error, IsTerminal: false, MayUseColor: false, MayShowProgress: false, CancellationToken.None);
        var code = CommandLine.Run(arguments, around);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");

    public static void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

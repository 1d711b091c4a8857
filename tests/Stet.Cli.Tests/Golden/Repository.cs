using System.Runtime.CompilerServices;

namespace Stet.Cli.Tests.Golden;

/// <summary>The repository that these tests stand in, and the command run at its top as a user runs it.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>News and founding articles, which are not part of the repository and lie beside it where developers have them.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Folder, "../shared"));

    public static Outcome Run(params string[] arguments) => Newsroom.RunIn(Folder, "", isTerminal: false, arguments);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");

    public static void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

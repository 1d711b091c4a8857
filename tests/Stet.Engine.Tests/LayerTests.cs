using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Stet.Tests;

/// <summary>The arrows between the engine's folders: each uses only those above it.</summary>
public sealed partial class LayerTests
{
    private static readonly string[] Layers = ["Text", "Diagnostics", "Yaml", "Articles", "Facts", "Formats", "Originals", "Drift", "Rules", "Analyzers", "Marks", "Settings"];

    /// <summary>A library, and the one folder that may name it.</summary>
    private static readonly (string Namespace, string Folder)[] Libraries =
    [
        ("YamlDotNet", "Yaml"),
        ("Markdig", "Formats"),
        ("AngleSharp", "Formats"),
        ("DocumentFormat", "Formats"),
    ];

    public static TheoryData<string> Folders => new(Directory.GetDirectories(Engine()).Select(folder => Path.GetFileName(folder)!).Where(folder => folder is not ("bin" or "obj")));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_above_it(string folder)
    {
        var rank = Array.IndexOf(Layers, folder);
        rank.ShouldBeGreaterThanOrEqualTo(0, $"'{folder}' is in no place of the list of layers");

        var broken = from file in Files(folder)
                     from layer in Layers.Skip(rank + 1)
                     where Uses(file.Text, layer)
                     select $"{folder}/{file.Name} uses {layer}";

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void A_library_is_seen_by_one_folder()
    {
        var broken = from file in Files("")
                     from library in Libraries
                     where !file.Name.StartsWith(library.Folder + "/", StringComparison.Ordinal) && Regex.IsMatch(file.Text, $@"\b{library.Namespace}\.", RegexOptions.NonBacktracking)
                     select $"{file.Name} uses {library.Namespace}";

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Of_Roslyn_only_its_texts_are_used_outside_Settings()
    {
        var broken = from file in Files("")
                     where !file.Name.StartsWith("Settings/", StringComparison.Ordinal)
                     from Match use in RoslynUse().Matches(file.Text)
                     where use.Groups["part"].Value != "Text"
                     select $"{file.Name} uses {use.Value}";

        broken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("using Stet.Rules;", true)]
    [InlineData("var near = Stet.Rules.Scope.Default;", true)]
    [InlineData("var near = Rules.Scope.Default;", true)]
    [InlineData("using Rule = Stet.Rules.Rule;", true)]
    [InlineData("driver.Rules.Count;", false)]
    [InlineData("Rules.Contains(rule);", false)]
    [InlineData("// Rules. And more", false)]
    [InlineData("IReadOnlyList<Rule> Rules { get; }", false)]
    public void A_use_is_told_from_a_name(string code, bool isUse) => Uses(code, "Rules").ShouldBe(isUse);

    /// <summary>Whether code names a folder's namespace: in a using, or before one of its types.</summary>
    private static bool Uses(string code, string layer)
    {
        var types = Directory.Exists(Path.Combine(Engine(), layer)) ? string.Join('|', Files(layer).Select(file => Path.GetFileNameWithoutExtension(file.Name))) : layer;
        return Regex.IsMatch(Comment().Replace(code, ""), $@"\bStet\.{layer}\b|(?<![\w.]){layer}\.({types})\b", RegexOptions.None, TimeSpan.FromSeconds(10));
    }

    private static IEnumerable<(string Name, string Text)> Files(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(Engine(), folder), "*.cs", SearchOption.AllDirectories)
        select (Path.GetRelativePath(Path.Combine(Engine(), folder), path).Replace('\\', '/'), File.ReadAllText(path));

    private static string Engine([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Stet.Engine"));

    [GeneratedRegex(@"//.*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bMicrosoft\.CodeAnalysis(\.(?<part>\w+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RoslynUse();
}

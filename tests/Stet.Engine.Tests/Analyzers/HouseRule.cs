using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

/// <summary>One rule written for a test, and what it says about a story.</summary>
internal sealed class HouseRule
{
    private readonly AnalyzerDriver driver;

    private HouseRule(AnalyzerDriver driver) => this.driver = driver;

    public List<Trouble> Troubles { get; } = [];

    public static HouseRule Of(string check, string rest = "") => Read(check, rest, out _);

    /// <summary>What is wrong with a rule file that holds a check.</summary>
    public static IReadOnlyList<string> ProblemsOf(string check, string message = "'{match}'")
    {
        Read(check, "", out var troubles, message);
        return troubles.Select(trouble => $"({trouble.At?.Line + 1},{trouble.At?.Character + 1}): {trouble.Code} {trouble.Message}").ToArray();
    }

    /// <summary>Each finding as its severity and text.</summary>
    public IReadOnlyList<string> On(string story) =>
        Diagnose(story).Select(diagnostic => $"{diagnostic.Severity}: {story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length)}").ToArray();

    public IReadOnlyList<Diagnostic> Diagnose(string story, string path = "story.txt")
    {
        var article = ArticleReaders.Read(path, Encoding.UTF8.GetBytes(story), Troubles)!;
        return Diagnosis.Of(article, [], driver.Analyze(article, [], Troubles).Findings, descriptor => descriptor.Severity);
    }

    private static HouseRule Read(string check, string rest, out List<Trouble> troubles, string message = "'{match}'")
    {
        troubles = [];
        var text = $"id: HOUSE001\ntitle: Test\nseverity: error\nmessage: \"{message}\"\ncheck:\n{check.ReplaceLineEndings("\n")}\n{rest}";
        var rule = RuleReader.Read("house/test.yml", text, withPages: false, troubles);
        return new HouseRule(AnalyzerDriver.Create(rule is null ? [] : [rule]));
    }
}

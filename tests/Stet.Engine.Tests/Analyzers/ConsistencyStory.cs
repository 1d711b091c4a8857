using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

/// <summary>A story held against itself by the rules of drift, without an original.</summary>
internal static class ConsistencyStory
{
    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "drift")));

    public static IReadOnlyList<Diagnostic> Lint(string story)
    {
        var report = Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []);
        report.Troubles.ShouldNotContain(trouble => trouble.Id == TroubleId.AnalyzerFailed);
        return report.Diagnostics;
    }

    /// <summary>"rule: flagged text" for each diagnostic.</summary>
    public static IEnumerable<string> Findings(string story) =>
        Lint(story).Select(diagnostic => $"{diagnostic.Rule.Name}: {story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length)}");
}

using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

/// <summary>A story linted by the rules of integrity alone.</summary>
internal static class IntegrityStory
{
    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "integrity")));

    public static IReadOnlyList<Diagnostic> Lint(string story)
    {
        var report = Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []);
        report.Troubles.ShouldNotContain(trouble => trouble.Id == TroubleId.AnalyzerFailed);
        return report.Diagnostics;
    }

    /// <summary>"rule: flagged text" for each diagnostic.</summary>
    public static IEnumerable<string> Findings(string story) =>
        Lint(story).Select(diagnostic => $"{diagnostic.Rule.Name}: {story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length)}");

    /// <summary>The story after the fixes of a rule.</summary>
    public static string Mended(string story)
    {
        foreach (var change in Lint(story).SelectMany(diagnostic => diagnostic.Fix?.Changes ?? []).OrderByDescending(change => change.Span.Start))
        {
            story = story.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText!);
        }

        return story;
    }
}

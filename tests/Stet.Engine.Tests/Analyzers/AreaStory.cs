using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

/// <summary>A story without an original, linted by the rules of one area alone.</summary>
internal sealed class AreaStory
{
    private readonly Linter linter;

    private AreaStory(string area) =>
        linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == area)));

    public static AreaStory Drift { get; } = new("drift");

    public static AreaStory Integrity { get; } = new("integrity");

    public IReadOnlyList<Diagnostic> Lint(string story)
    {
        var report = linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []);
        report.Troubles.ShouldNotContain(trouble => trouble.Id == TroubleId.AnalyzerFailed);
        return report.Diagnostics;
    }

    /// <summary>"rule: flagged text" for each diagnostic.</summary>
    public IEnumerable<string> Findings(string story) =>
        Lint(story).Select(diagnostic => $"{diagnostic.Rule.Name}: {story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length)}");

    /// <summary>The story after the fixes of a rule.</summary>
    public string Mended(string story)
    {
        foreach (var change in Lint(story).SelectMany(diagnostic => diagnostic.Fix?.Changes ?? []).OrderByDescending(change => change.Span.Start))
        {
            story = story.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText!);
        }

        return story;
    }
}

using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>Findings that stand together in a report for people.</summary>
/// <param name="Title">Empty where they are not grouped.</param>
/// <param name="Counts">How many count.</param>
internal sealed record FindingGroup(string Title, string Counts, IEnumerable<(Report Story, Diagnostic Diagnostic)> Findings)
{
    public static IEnumerable<FindingGroup> Of(Run run)
    {
        var all = run.Stories.SelectMany(story => run.Shown(story).Select(diagnostic => (Story: story, Diagnostic: diagnostic)));
        return run.Style.Grouping switch
        {
            Grouping.File => all.GroupBy(finding => finding.Story).Select(story => Of(story.Key.Path, story)),
            Grouping.Rule => all.GroupBy(finding => finding.Diagnostic.Rule.Id, StringComparer.Ordinal)
                .OrderByDescending(rule => rule.Max(finding => finding.Diagnostic.Severity))
                .ThenBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule => Of(TitleOf(rule.First().Diagnostic.Rule), rule)),
            _ => [new FindingGroup("", "", all)],
        };
    }

    private static FindingGroup Of(string title, IEnumerable<(Report Story, Diagnostic Diagnostic)> findings) =>
        new(title, Wording.Of(SeverityCounts.Of(findings.Select(finding => finding.Diagnostic).Where(diagnostic => diagnostic.Suppression is null))), findings);

    private static string TitleOf(Descriptor rule) => $"{rule.Name} {rule.Id}: {rule.Title}";
}

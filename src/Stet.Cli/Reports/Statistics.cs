using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>How often each rule found something, and how much was found in each story.</summary>
/// <param name="Rules">Those that found something, the most frequent first.</param>
/// <param name="Stories">Those in which something was found, the worst first.</param>
internal sealed record Statistics(IReadOnlyList<RuleCounts> Rules, IReadOnlyList<StoryCounts> Stories)
{
    public static Statistics Of(Run run) => new(
        run.Diagnostics.GroupBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
            .Select(found => new RuleCounts(found.First().Rule, SeverityCounts.Of(found), found.Count(diagnostic => diagnostic.Fix is { Safety: not FixSafety.Display })))
            .OrderByDescending(rule => rule.Findings.All).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)
            .ToArray(),
        run.Stories.Select(story => new StoryCounts(story.Path, SeverityCounts.Of(story.Counted), story.Coverage?.Quotations ?? 0, story.Coverage?.Verdicts.Sum() ?? 0))
            .Where(story => story.Findings.All > 0)
            .OrderByDescending(story => story.Findings.Errors).ThenByDescending(story => story.Findings.Warnings).ThenByDescending(story => story.Findings.Suggestions).ThenBy(story => story.Path, StringComparer.Ordinal)
            .ToArray());
}

/// <param name="Mendable">Findings that --fix mends, or --unsafe-fixes.</param>
internal sealed record RuleCounts(Descriptor Rule, SeverityCounts Findings, int Mendable);

/// <param name="Compared">Quotations that were held against an original.</param>
internal sealed record StoryCounts(string Path, SeverityCounts Findings, int Quotations, int Compared);

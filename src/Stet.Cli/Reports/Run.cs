using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Cli.Reports;

/// <summary>All that one run of the command found.</summary>
/// <param name="Stories">In the order in which they are reported.</param>
/// <param name="Troubles">Those that belong to no story: rule files, settings.</param>
/// <param name="Rules">Every rule that could report.</param>
/// <param name="Version">The program's.</param>
public sealed record Run(IReadOnlyList<Report> Stories, IReadOnlyList<Trouble> Troubles, IReadOnlyList<Rule> Rules, ReportStyle Style, string Version)
{
    /// <summary>From where on a story fails, in the order of the stories; where there are none, errors fail.</summary>
    public IReadOnlyList<FailOn> FailOn { get; init; } = [];

    /// <summary>Something was found that the run fails for.</summary>
    public bool Fails => Stories.Where((story, i) => story.Counted.Any(diagnostic => IsFailure(i, diagnostic))).Any();

    /// <summary>The run's own troubles, then the stories'; each once, also where several stories name the same unreadable original.</summary>
    public IEnumerable<Trouble> AllTroubles => Troubles.Concat(Stories.SelectMany(story => story.Troubles)).Distinct();

    /// <summary>What counts.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Stories.SelectMany(story => story.Counted);

    /// <summary>What a report for people shows of a story: what counts and, where the user asked for it, what is let stand.</summary>
    public IEnumerable<Diagnostic> Shown(Report story) => Style.ShowsSuppressed ? story.Diagnostics : story.Counted;

    /// <summary>Whether a finding of a story is one that the run fails for.</summary>
    public bool IsFailure(int story, Diagnostic diagnostic) =>
        diagnostic.Suppression is null && (story < FailOn.Count ? FailOn[story] : Settings.FailOn.Error).IsReachedBy(diagnostic.Severity);
}

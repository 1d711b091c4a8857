using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Cli.Reports;

/// <summary>All that one run of the command found.</summary>
/// <param name="Stories">In the order in which they are reported.</param>
/// <param name="Troubles">Those that belong to no story: rule files, settings.</param>
/// <param name="Rules">Every rule that could report.</param>
/// <param name="Version">The program's.</param>
public sealed record Run(IReadOnlyList<Report> Stories, IReadOnlyList<Trouble> Troubles, IReadOnlyList<Rule> Rules, bool UseColor, string Version)
{
    /// <summary>The run's own troubles, then the stories'; each once, also where several stories name the same unreadable original.</summary>
    public IEnumerable<Trouble> AllTroubles => Troubles.Concat(Stories.SelectMany(story => story.Troubles)).Distinct();

    /// <summary>What counts.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Stories.SelectMany(story => story.Counted);
}

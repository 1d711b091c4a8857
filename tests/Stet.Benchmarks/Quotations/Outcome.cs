using Stet.Analyzers;

namespace Stet.Benchmarks.Quotations;

/// <summary>What the linter made of one story.</summary>
/// <param name="Rules">That reported the quotation under trial as a warning or an error.</param>
/// <param name="Bystanders">Other quotations of the story, which nobody touched.</param>
/// <param name="Alarms">Those of them that were reported.</param>
internal sealed record Outcome(Kind Kind, News News, Retold Retold, Story Story, IReadOnlyList<string> Rules, int Bystanders, IReadOnlyList<string> Alarms)
{
    /// <summary>The rules that hold a quotation against the original.</summary>
    private static readonly string[] Fidelity = ["altered-quotation", "unfound-quotation", "spliced-quotation", "misattributed-quotation", "misleading-omission"];

    public bool IsReported => Rules.Count > 0;

    public bool IsRight => Kind.Rule is { } rule ? Rules.Contains(rule, StringComparer.Ordinal) : !IsReported;

    public static Outcome Of(Kind kind, News news, Retold retold, Story story, Report report)
    {
        var rules = new List<string>();
        var alarms = new List<string>();
        foreach (var diagnostic in report.Diagnostics)
        {
            if (diagnostic.Severity < Diagnostics.Severity.Warning || !Fidelity.Contains(diagnostic.Rule.Name, StringComparer.Ordinal))
            {
                continue;
            }

            var span = diagnostic.Location.Span;
            if (span.Start < story.End && span.End > story.Start)
            {
                rules.Add(diagnostic.Rule.Name);
            }
            else
            {
                alarms.Add($"{diagnostic.Rule.Name}: {diagnostic.Message} | {story.Text[span.Start..span.End]}");
            }
        }

        var quotations = report.Coverage?.Verdicts.Sum() ?? 0;
        return new Outcome(kind, news, retold, story, rules, Math.Max(0, quotations - 1), alarms);
    }
}

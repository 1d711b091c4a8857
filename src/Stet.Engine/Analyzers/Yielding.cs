using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Analyzers;

/// <summary>The one place where <c>yields-to</c> is applied: a defect is reported once, by the most specific rule that sees it.</summary>
public static class Yielding
{
    /// <summary>Drops each finding that overlaps one of a rule that its own rule yields to, what stands inside a line that is reported whole, and findings
    /// that stand twice.</summary>
    public static IEnumerable<Finding> Apply(Article article, IEnumerable<Finding> findings)
    {
        var all = findings.Distinct(SamePlace.Instance).Select(finding => (Finding: finding, Span: article.ToFile(finding.Block, finding.Span))).OrderBy(x => x.Span.Start).ToArray();
        all = WithoutWhatLinesHold(all);
        var takers = all.Select(x => x.Finding.Rule).SelectMany(rule => rule.YieldsTo).ToHashSet(StringComparer.Ordinal);
        var preferred = all.Where(x => takers.Contains(x.Finding.Rule.Name)).ToArray();
        var reach = new int[preferred.Length];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(preferred[i].Span.End, i == 0 ? 0 : reach[i - 1]);
        }

        return all.Where(x => !YieldsTo(x.Finding.Rule, x.Span, preferred, reach)).Select(x => x.Finding);
    }

    /// <summary>A line that is a leftover holds nothing else to mend, unless that is worse than the line. Of two rules that see the same line, the more severe reports.</summary>
    private static (Finding Finding, TextSpan Span)[] WithoutWhatLinesHold((Finding Finding, TextSpan Span)[] all)
    {
        var lines = all.Where(x => x.Finding.IsWholeLine).OrderBy(x => x.Span.Start).ThenByDescending(x => x.Span.Length).ThenByDescending(x => SeverityOf(x.Finding)).ThenBy(x => x.Finding.Rule.Id, StringComparer.Ordinal).ToArray();
        if (lines.Length == 0)
        {
            return all;
        }

        var kept = new List<(Finding Finding, TextSpan Span)>(all.Length);
        var at = 0;
        foreach (var x in all)
        {
            while (at + 1 < lines.Length && lines[at + 1].Span.Start <= x.Span.Start && !lines[at].Span.Contains(x.Span))
            {
                at++;
            }

            if (ReferenceEquals(lines[at].Finding, x.Finding) || !lines[at].Span.Contains(x.Span) || SeverityOf(x.Finding) > SeverityOf(lines[at].Finding))
            {
                kept.Add(x);
            }
        }

        return [.. kept];
    }

    private static Severity SeverityOf(Finding finding) => finding.Severity ?? finding.Rule.Severity;

    /// <param name="preferred">Sorted by start.</param>
    /// <param name="reach">How far each of them and all before it reach at most: where that is not past a span, none before overlaps it.</param>
    private static bool YieldsTo(Descriptor rule, TextSpan span, (Finding Finding, TextSpan Span)[] preferred, int[] reach)
    {
        if (rule.YieldsTo.Count == 0)
        {
            return false;
        }

        for (var i = FirstFrom(preferred, Math.Max(span.End, span.Start + 1)) - 1; i >= 0 && reach[i] > span.Start; i--)
        {
            if (preferred[i].Span.OverlapsWith(span) && rule.YieldsTo.Contains(preferred[i].Finding.Rule.Name, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstFrom((Finding Finding, TextSpan Span)[] sorted, int start)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private sealed class SamePlace : IEqualityComparer<Finding>
    {
        public static SamePlace Instance { get; } = new();

        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x!.Rule, y!.Rule) && x.Block == y.Block && x.Span == y.Span;

        public int GetHashCode(Finding finding) => HashCode.Combine(finding.Rule.Id, finding.Block, finding.Span);
    }
}

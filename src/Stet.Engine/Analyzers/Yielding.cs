using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Analyzers;

/// <summary>The one place where <c>yields-to</c> is applied: a defect is reported once, by the most specific rule that sees it.</summary>
internal static class Yielding
{
    /// <summary>Drops each finding that overlaps one of a rule that its own rule yields to, each of which findings of an area that it yields to cover
    /// the half or more, what stands inside a line that is reported whole, and findings that stand twice.</summary>
    public static IEnumerable<Finding> Apply(Article article, IEnumerable<Finding> findings)
    {
        var all = findings.Distinct(SamePlace.Instance).Select(finding => new Placed(finding, article.ToFile(finding.Block, finding.Span))).OrderBy(placed => placed.Span.Start).ToArray();
        all = WithoutWhatLinesHold(all);
        var takers = all.Select(placed => placed.Rule).SelectMany(rule => rule.YieldsTo).ToHashSet(StringComparer.Ordinal);
        var shy = all.Where(placed => placed.Rule.YieldsToOwnArea).Select(placed => placed.Rule.Area).ToHashSet(StringComparer.Ordinal);
        var preferred = all.Where(placed => takers.Contains(placed.Rule.Name) || shy.Contains(placed.Rule.Area)).ToArray();
        var reach = new int[preferred.Length];
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = Math.Max(preferred[i].Span.End, i == 0 ? 0 : reach[i - 1]);
        }

        var areas = all.Where(placed => takers.Contains(placed.Rule.Area)).GroupBy(placed => placed.Rule.Area, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Stretches(group.Select(placed => placed.Span)), StringComparer.Ordinal);
        return all.Where(placed => !YieldsToRule(placed, preferred, reach) && !YieldsToArea(placed, areas)).Select(placed => placed.Finding);
    }

    /// <summary>A line that is a leftover holds nothing else to mend, unless that is worse than the line or what the line's rule yields to; a line that is merely suspected gives way to it. Of two rules
    /// that see the same line, the more severe reports.</summary>
    private static Placed[] WithoutWhatLinesHold(Placed[] all)
    {
        var lines = all.Where(placed => placed.Finding.IsWholeLine).OrderBy(placed => placed.Span.Start).ThenByDescending(placed => placed.Span.Length)
            .ThenByDescending(placed => placed.Severity).ThenBy(placed => placed.Rule.Id, StringComparer.Ordinal).ToArray();
        if (lines.Length == 0)
        {
            return all;
        }

        var kept = new List<Placed>(all.Length);
        var givingWay = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var at = 0;
        foreach (var placed in all)
        {
            while (at + 1 < lines.Length && lines[at + 1].Span.Start <= placed.Span.Start && !lines[at].Span.Contains(placed.Span))
            {
                at++;
            }

            if (ReferenceEquals(lines[at].Finding, placed.Finding) || !lines[at].Span.Contains(placed.Span) || placed.Severity > lines[at].Severity
                || (placed.Severity == lines[at].Severity && lines[at].Rule.YieldsToRule(placed.Rule)))
            {
                kept.Add(placed);
                if (lines[at].Severity == Severity.Suggestion && placed.Severity > Severity.Suggestion && lines[at].Span.Contains(placed.Span))
                {
                    givingWay.Add(lines[at].Finding);
                }
            }
        }

        return [.. kept.Where(placed => !givingWay.Contains(placed.Finding))];
    }

    /// <param name="preferred">Sorted by start.</param>
    /// <param name="reach">How far each of them and all before it reach at most: where that is not past a span, none before overlaps it.</param>
    private static bool YieldsToRule(Placed placed, Placed[] preferred, int[] reach)
    {
        var (rule, span) = (placed.Rule, placed.Span);
        if (rule.YieldsTo.Count == 0)
        {
            return false;
        }

        for (var i = FirstFrom(preferred, Math.Max(span.End, span.Start + 1)) - 1; i >= 0 && reach[i] > span.Start; i--)
        {
            if (preferred[i].Span.OverlapsWith(span) && rule.YieldsToRule(preferred[i].Rule))
            {
                return true;
            }
        }

        return false;
    }

    private static bool YieldsToArea(Placed placed, Dictionary<string, Stretches> areas)
    {
        foreach (var name in placed.Rule.YieldsTo)
        {
            if (name != placed.Rule.Area && areas.TryGetValue(name, out var stretches) && stretches.In(placed.Span) is var covered and > 0 && covered * 2 >= placed.Span.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstFrom(Placed[] sorted, int start)
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

    /// <param name="Span">In the file.</param>
    private readonly record struct Placed(Finding Finding, TextSpan Span)
    {
        public Descriptor Rule => Finding.Rule;

        public Severity Severity => Finding.Severity ?? Finding.Rule.Severity;
    }

    /// <summary>What some spans cover together.</summary>
    private sealed class Stretches
    {
        private readonly List<TextSpan> merged = [];

        /// <summary>The length of all stretches before each.</summary>
        private readonly List<int> before = [0];

        /// <param name="spans">Sorted by start.</param>
        public Stretches(IEnumerable<TextSpan> spans)
        {
            foreach (var span in spans)
            {
                if (merged.Count > 0 && span.Start <= merged[^1].End)
                {
                    merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
                }
                else
                {
                    merged.Add(span);
                }
            }

            foreach (var span in merged)
            {
                before.Add(before[^1] + span.Length);
            }
        }

        /// <summary>How much of a span they cover.</summary>
        public int In(TextSpan span) => Until(span.End) - Until(span.Start);

        private int Until(int position)
        {
            int low = 0, high = merged.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (merged[middle].Start < position)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low == 0 ? 0 : before[low - 1] + Math.Min(position, merged[low - 1].End) - merged[low - 1].Start;
        }
    }

    private sealed class SamePlace : IEqualityComparer<Finding>
    {
        public static SamePlace Instance { get; } = new();

        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x!.Rule, y!.Rule) && x.Block == y.Block && x.Span == y.Span;

        public int GetHashCode(Finding finding) => HashCode.Combine(finding.Rule.Id, finding.Block, finding.Span);
    }
}

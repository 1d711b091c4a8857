using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Marks;

/// <summary>Applies stet marks: what they are for is let stand, and what is wrong with them is reported. Immutable after construction.</summary>
/// <param name="rules">The rules that take part.</param>
/// <param name="names">The rules that there are.</param>
public sealed class Standing(IReadOnlyList<Rule> rules, RuleNames names)
{
    private readonly Dictionary<MarkFault, Descriptor> faults = rules.Where(MarkCheck.IsKindOf).GroupBy(MarkCheck.FaultOf).ToDictionary(group => group.Key, group => group.First().Descriptor);
    private readonly HashSet<Descriptor> ofMarks = [.. rules.Where(MarkCheck.IsKindOf).Select(rule => rule.Descriptor)];
    private readonly HashSet<Descriptor> needOriginals = [.. rules.Where(rule => CheckKinds.All[rule.Kind.Value].NeedsOriginals).Select(rule => rule.Descriptor)];

    /// <param name="found">In the order of their places.</param>
    /// <param name="hasOriginals">Rules that compare could do so.</param>
    /// <param name="isWhole">Nothing kept a rule from the story: what is not found is not there.</param>
    public IReadOnlyList<Diagnostic> Apply(Article article, IReadOnlyList<Diagnostic> found, Func<Descriptor, Severity?> severityOf, LetStand orders, bool hasOriginals, bool isWhole)
    {
        var head = article.FrontMatter;
        if (!orders.HeedsMarks || (article.Comments.Count == 0 && head.Marks.Count == 0 && head.WrongMarks.Count == 0 && orders.Sidecar is null))
        {
            return found;
        }

        var reader = new MarkReader(article, names);
        reader.ReadAll(orders.Sidecar);
        if (reader.Marks.Count == 0 && reader.Wrong.Count == 0)
        {
            return found;
        }

        var used = new HashSet<(StetMark Mark, string Rule)>();
        var judged = found.Select(diagnostic => Judge(article, diagnostic, reader.Marks, orders, used)).ToList();
        var reported = new MarkReport(article, faults, severityOf);
        foreach (var (place, problem) in reader.Wrong)
        {
            reported.AddWrong(place, problem);
        }

        foreach (var mark in reader.Marks)
        {
            Report(reported, mark, used, severityOf, orders, hasOriginals, isWhole);
        }

        judged.AddRange(reported.Diagnostics);
        return judged.Order(DiagnosticOrder.Instance).ToArray();
    }

    private Diagnostic Judge(Article article, Diagnostic diagnostic, List<StetMark> marks, LetStand orders, HashSet<(StetMark Mark, string Rule)> used)
    {
        if (ofMarks.Contains(diagnostic.Rule) || orders.NeverBy(diagnostic.Rule) is not null)
        {
            return diagnostic;
        }

        var judged = diagnostic;
        var words = new FoundWords(article.Text, diagnostic);
        foreach (var mark in marks)
        {
            if ((mark.Reach is null || mark.Covers(words)) && !mark.IsOver(orders.Today) && mark.NameOf(diagnostic.Rule) is { } rule && mark.Covers(words))
            {
                used.Add((mark, rule));
                judged = judged.Suppression is null ? judged with { Suppression = new Suppression(mark.Kind, mark.Because) } : judged;
            }
        }

        return judged;
    }

    private void Report(MarkReport reported, StetMark mark, HashSet<(StetMark Mark, string Rule)> used, Func<Descriptor, Severity?> severityOf, LetStand orders, bool hasOriginals, bool isWhole)
    {
        if (mark.IsOver(orders.Today))
        {
            reported.AddExpired(mark);
            return;
        }

        var unused = new List<string>();
        foreach (var name in mark.Rules)
        {
            if (RefusedBy(name, orders) is var (rule, by))
            {
                reported.AddWrong(mark.Place, $"no mark may let '{rule.Name}' stand: {by} says so");
            }
            else if (isWhole && !used.Contains((mark, name)) && CouldFind(name, severityOf, hasOriginals))
            {
                unused.Add(name);
            }
        }

        if (unused.Count > 0)
        {
            reported.AddUnused(mark, unused);
        }
    }

    /// <summary>The rule that a mark names and must not touch; an area is no such name.</summary>
    private (Descriptor Rule, string By)? RefusedBy(string name, LetStand orders) =>
        rules.Select(rule => rule.Descriptor).FirstOrDefault(rule => RuleNames.IsOneOf(rule, name)) is { } named && orders.NeverBy(named) is { } by ? (named, by) : null;

    /// <summary>Whether a rule of that name looked at a story: what one does not find that is off, or has nothing to compare with, may be there still.</summary>
    public bool CouldFind(string name, Func<Descriptor, Severity?> severityOf, bool hasOriginals)
    {
        var named = rules.Select(rule => rule.Descriptor).Where(rule => RuleNames.IsOneOf(rule, name) || RuleNames.IsAreaOf(rule, name)).ToArray();
        return named.Length > 0 && named.All(rule => severityOf(rule) is not null && (hasOriginals || !needOriginals.Contains(rule)));
    }
}

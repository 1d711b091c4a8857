using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Marks;

/// <summary>Puts into diagnostics what is wrong with marks.</summary>
/// <param name="faults">The rules that report it, as far as they take part.</param>
internal sealed class MarkReport(Article article, Dictionary<MarkFault, Descriptor> faults, Func<Descriptor, Severity?> severityOf)
{
    public List<Diagnostic> Diagnostics { get; } = [];

    public void AddWrong(MarkPlace place, string problem) =>
        Add(MarkFault.Wrong, place, [], new Capture("problem", char.ToUpperInvariant(problem[0]) + problem[1..]));

    public void AddExpired(StetMark mark) => Add(
        MarkFault.Expired,
        mark.Place,
        [],
        new Capture("rules", List(mark.Rules)),
        new Capture("until", mark.Until!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));

    public void AddUnused(StetMark mark, List<string> rules) =>
        Add(MarkFault.Unused, mark.Place, rules.Count == mark.Rules.Count ? mark.Place.Removal : [], new Capture("rules", List(rules)));

    private void Add(MarkFault fault, MarkPlace place, IReadOnlyList<TextChange> removal, params ReadOnlySpan<Capture> captures)
    {
        if (!faults.TryGetValue(fault, out var rule) || severityOf(rule) is not { } severity)
        {
            return;
        }

        var message = MessageTemplate.Fill(rule.Message, captures.ToArray());
        Diagnostics.Add(new Diagnostic(rule, severity, message, new Location(article.Path, place.Span, article.Text.Lines.GetLinePositionSpan(place.Span)))
        {
            Related = place.Elsewhere is { } elsewhere ? [elsewhere] : [],
            Fix = rule.Fix is { } safety && removal.Count > 0 ? new Fix("Take the mark out", safety, removal) : null,
        });
    }

    private static string List(IReadOnlyList<string> rules) => string.Join(", ", rules);
}

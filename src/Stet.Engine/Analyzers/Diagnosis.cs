using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Analyzers;

/// <summary>Turns what was found into what is reported: severities, yielding, messages, places in the file, fixes, order.</summary>
internal static class Diagnosis
{
    /// <param name="severityOf">The severity of a rule for this story; null where the rule is off.</param>
    public static IReadOnlyList<Diagnostic> Of(Article article, OriginalSet originals, IReadOnlyList<Finding> findings, Func<Descriptor, Severity?> severityOf) =>
        findings.Count == 0 ? [] : Yielding.Apply(article, findings.Where(finding => severityOf(finding.Rule) is not null && !IsCode(article, finding)))
            .Select(finding => ToDiagnostic(article, originals, finding, Weigh(finding, severityOf(finding.Rule)!.Value)))
            .Order(DiagnosticOrder.Instance)
            .ToArray();

    /// <summary>Commands and names of files, shown as code, are not read as copy.</summary>
    private static bool IsCode(Article article, Finding finding) => finding.Block >= 0 && article.Blocks[finding.Block].Prose.IsCode(finding.Span);

    /// <summary>A finding's own severity holds where the rule is left as it is; a severity that settings chose is never exceeded.</summary>
    private static Severity Weigh(Finding finding, Severity chosen) =>
        finding.Severity is not { } own ? chosen
        : chosen == finding.Rule.Severity || own < chosen ? own
        : chosen;

    private static Diagnostic ToDiagnostic(Article article, OriginalSet originals, Finding finding, Severity severity) =>
        new(finding.Rule, severity, MessageTemplate.Fill(finding.Rule.Message, finding.Captures), Place(article.Path, article.Text, article.ToFile(finding.Block, finding.Span)))
        {
            Related = finding.Related.Select(related => ToLocation(article, originals, related)).ToArray(),
            Fix = Fixes.Of(article, finding),
            IsWholeLine = finding.IsWholeLine,
        };

    private static RelatedLocation ToLocation(Article article, OriginalSet originals, Related related)
    {
        var text = related.Path is null ? article.Text : originals.First(original => original.Path == related.Path).Article.Text;
        var span = related.Path is null ? article.ToFile(related.Block, related.Span) : related.Span;
        return new RelatedLocation(related.Label, Place(related.Path ?? article.Path, text, span), text.ToString(span), related.Note);
    }

    private static Location Place(string path, SourceText text, TextSpan span) => new(path, span, text.Lines.GetLinePositionSpan(span));
}

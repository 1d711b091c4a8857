using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Quotation marks that are never closed, or that stand inside marks of their own shape.</summary>
public sealed class QuotationMarkAnalyzer(IReadOnlyList<Configured<QuotationMarkOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<QuotationMarkOptions>(
        "quotation-marks", ["match"], QuotationMarkOptions.Read, rules => new QuotationMarkAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(AnalyzeQuotation);

    private void AnalyzeQuotation(ArticleContext context, Quotation quotation)
    {
        foreach (var (rule, options) in rules)
        {
            if (options.Problem == QuotationMarkProblem.Unclosed && quotation.IsUnclosed)
            {
                var opening = TextSpan.FromBounds(quotation.Span.Start, quotation.Inner.Start);
                context.Report(rule, quotation.Block, opening, new Capture("match", quotation.Text));
            }
            else if (options.Problem == QuotationMarkProblem.Nested && quotation.IsClosed && IsDouble(quotation.Shape) && quotation.Outer is { } outer && outer.Shape == quotation.Shape)
            {
                context.Report(rule, quotation.Block, quotation.Span, InSingleMarks(quotation), new Capture("match", quotation.Text));
            }
        }
    }

    private static bool IsDouble(MarkShape shape) => shape is MarkShape.Straight or MarkShape.Curly;

    private static Edit InSingleMarks(Quotation quotation)
    {
        var (open, close) = quotation.Shape == MarkShape.Curly ? ("\u2018", "\u2019") : ("'", "'");
        return new Edit("Put the inner quotation in single marks",
        [
            new TextChange(TextSpan.FromBounds(quotation.Span.Start, quotation.Inner.Start), open),
            new TextChange(TextSpan.FromBounds(quotation.Inner.End, quotation.Span.End), close),
        ]);
    }
}

public enum QuotationMarkProblem : byte
{
    Unclosed,
    Nested,
}

public sealed record QuotationMarkOptions(QuotationMarkProblem Problem)
{
    private static readonly Dictionary<string, QuotationMarkProblem> Problems = new(StringComparer.Ordinal)
    {
        ["unclosed"] = QuotationMarkProblem.Unclosed,
        ["nested"] = QuotationMarkProblem.Nested,
    };

    public static QuotationMarkOptions Read(YamlMap check) => new(check.Choice("problem", Problems, "unclosed"));
}

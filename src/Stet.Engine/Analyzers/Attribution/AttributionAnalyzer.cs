using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Quotations for which nobody is named, nobody in particular, or somebody too late.</summary>
public sealed class AttributionAnalyzer(IReadOnlyList<Configured<AttributionOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<AttributionOptions>(
        "attribution", ["match", "speaker", "count"], AttributionOptions.Read, rules => new AttributionAnalyzer(rules));

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterQuotationAction(AnalyzeQuotation);
        context.RegisterArticleAction(AnalyzeArticle);
    }

    private void AnalyzeQuotation(ArticleContext context, Quotation quotation)
    {
        if (quotation.Outer is not null || quotation.Shape == MarkShape.None)
        {
            return;
        }

        var attribution = context.Article.Attributions.Of(quotation);
        foreach (var (rule, options) in rules)
        {
            if (quotation.WordCount < options.LeastWords)
            {
                continue;
            }

            if (options.Problem == AttributionProblem.Missing && attribution is { State: AttributionState.None, Shape: AttributionShape.None } && !Nearby.IsFragment(quotation) && !quotation.IsTitle)
            {
                Report(context, rule, quotation, Orphans.IsSure(quotation) ? null : Severity.Warning);
            }
            else if (options.Problem == AttributionProblem.Unclear && Unclear.Of(quotation, attribution) is { } speaker)
            {
                context.Report(rule, quotation.Block, TextSpan.FromBounds(Math.Min(speaker.Start, quotation.Span.Start), Math.Max(quotation.Inner.Start + 1, speaker.End)), new Capture("speaker", attribution.SpeakerText!), new Capture("match", quotation.Text));
            }
        }
    }

    private void AnalyzeArticle(ArticleContext context)
    {
        foreach (var (rule, options) in rules)
        {
            if (options.Problem != AttributionProblem.Distant)
            {
                continue;
            }

            foreach (var late in Distant.In(context.Article, options.MostQuotations))
            {
                if (late.Quotation.WordCount >= options.LeastWords && rule.Scope.Covers(late.Quotation.Block, late.Quotation.Span))
                {
                    context.Add(new Finding(rule.Descriptor, late.Quotation.Block.Index, late.Quotation.Span)
                    {
                        Captures = [new Capture("match", late.Quotation.Text), new Capture("speaker", late.Attribution.Shown!), new Capture("count", late.Between)],
                        Related = [new Related("named here", null, late.Attribution.Block.Index, late.Attribution.Speaker!.Value)],
                    });
                }
            }
        }
    }

    private static void Report(ArticleContext context, Rules.Rule rule, Quotation quotation, Severity? severity)
    {
        if (rule.Scope.Covers(quotation.Block, quotation.Span))
        {
            context.Add(new Finding(rule.Descriptor, quotation.Block.Index, quotation.Span) { Captures = [new Capture("match", quotation.Text)], Severity = severity });
        }
    }
}

public enum AttributionProblem : byte
{
    Missing,
    Distant,
    Unclear,
}

/// <param name="LeastWords">Shorter quotations are terms, titles and fragments.</param>
/// <param name="MostQuotations">So many quotations may stand before their speaker is named.</param>
public sealed record AttributionOptions(AttributionProblem Problem, int LeastWords, int MostQuotations)
{
    private static readonly Dictionary<string, AttributionProblem> Problems = new(StringComparer.Ordinal)
    {
        ["missing"] = AttributionProblem.Missing,
        ["distant"] = AttributionProblem.Distant,
        ["unclear"] = AttributionProblem.Unclear,
    };

    public static AttributionOptions Read(YamlMap check) => new(check.Choice("problem", Problems, "missing"), check.Number("least-words", 5, 1, 100), check.Number("most-quotations", 2, 1, 100));
}

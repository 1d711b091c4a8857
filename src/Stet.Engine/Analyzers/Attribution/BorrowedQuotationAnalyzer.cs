using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Quotations that were spoken to another outlet, in stories that do not name it.</summary>
public sealed class BorrowedQuotationAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("borrowed-quotation", ["match", "outlet"], NoOptions.Read, rules => new BorrowedQuotationAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        if (context.Originals.Count == 0)
        {
            return;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var comparison in Compared(context))
        {
            if (comparison is not { Script: { First: >= 0 } script, Original: { } original, Verdict: not (Verdict.NotFound or Verdict.Ambiguous) }
                || (context.House.OutletOfOriginals ?? Outlets.ToldTo(original, script.First)) is not { } outlet
                || (context.House.Outlet is { } own && Outlets.AreSame(own, outlet)) || Outlets.IsNamedIn(context.Article, outlet) || !told.Add(outlet))
            {
                continue;
            }

            foreach (var (rule, _) in rules)
            {
                if (rule.Scope.Covers(comparison.Quotation.Block, comparison.Quotation.Span))
                {
                    context.Add(new Finding(rule.Descriptor, comparison.Quotation.Block.Index, comparison.Quotation.Span)
                    {
                        Captures = [new Capture("match", comparison.Quotation.Text), new Capture("outlet", outlet)],
                        Related = [new Related("original", original.Path, Finding.WholeFile, original.FileSpanOf(script.First, script.End))],
                    });
                }
            }
        }
    }

    /// <summary>The comparisons of the rules of fidelity, or our own where none of those takes part.</summary>
    private static IEnumerable<Comparison> Compared(ArticleContext context)
    {
        if (context.Comparisons.Count > 0)
        {
            return context.Comparisons;
        }

        var comparer = new QuotationComparer(context.Originals.Index, Tolerance.Default);
        return context.Article.Quotations.Where(quotation => quotation.Outer is null)
            .Select(quotation => comparer.Compare(quotation, context.Article.Attributions.Of(quotation))).OfType<Comparison>().Where(comparison => comparison.IsTelling);
    }
}

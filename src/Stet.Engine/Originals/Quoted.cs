using Stet.Articles;

namespace Stet.Originals;

/// <summary>A quotation with all that is known of it.</summary>
/// <param name="Comparison">Null where there is no original, or too little to compare.</param>
public sealed record Quoted(Quotation Quotation, QuotationKind Kind, Attribution Attribution, Comparison? Comparison)
{
    /// <summary>Null where the quotation was not compared.</summary>
    public Verdict? Verdict => Comparison?.Verdict;

    /// <summary>All quotations of an article, held against its originals.</summary>
    /// <param name="vocabulary">The words by which attributions are known; null means the program's own.</param>
    public static IReadOnlyList<Quoted> Of(Article article, OriginalSet originals, Vocabulary? vocabulary = null)
    {
        if (vocabulary is not null)
        {
            article.Vocabulary = vocabulary;
        }

        var comparer = originals.Count == 0 ? null : new QuotationComparer(originals.Index, Tolerance.Default);
        var all = new List<Quoted>();
        foreach (var quotation in article.Quotations)
        {
            var kind = article.KindOf(quotation);
            var attribution = article.Attributions.Of(quotation);
            var comparison = comparer?.Compare(quotation, quotation.Outer is null ? attribution : null);
            all.Add(new Quoted(quotation, kind, attribution, comparison is { IsTelling: true } && (kind != QuotationKind.Scare || comparison.Verdict == Originals.Verdict.Exact) ? comparison : null));
        }

        return all;
    }
}

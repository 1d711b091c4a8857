using Stet.Articles;

namespace Stet.Originals;

/// <summary>A quotation with all that is known of it.</summary>
/// <param name="Attribution">Null where nobody is named for it.</param>
/// <param name="Comparison">Null where there is no original, or too little to compare.</param>
public sealed record Quoted(Quotation Quotation, QuotationKind Kind, Attribution? Attribution, Comparison? Comparison)
{
    /// <summary>Fewer words stand in any text by chance, and whole sentences of so many are rare.</summary>
    private const int LeastWords = 4;
    private const int LeastWordsOfSpeech = 3;

    /// <summary>Null where the quotation was not compared.</summary>
    public Verdict? Verdict => Comparison?.Verdict;

    /// <summary>All quotations of an article, held against its originals.</summary>
    public static IReadOnlyList<Quoted> Of(Article article, OriginalSet originals)
    {
        var comparer = originals.Count == 0 ? null : new QuotationComparer(originals.Index, Tolerance.Default);
        var all = new List<Quoted>();
        foreach (var quotation in article.Quotations)
        {
            var kind = article.KindOf(quotation);
            var attribution = article.Attributions.Of(quotation);
            var comparison = comparer?.Compare(quotation, quotation.Outer is null ? attribution : null);
            all.Add(new Quoted(quotation, kind, attribution, comparison is not null && Counts(quotation, kind, comparison) ? comparison : null));
        }

        return all;
    }

    /// <summary>A term or a few words that are nobody's sentence say nothing by not being found.</summary>
    private static bool Counts(Quotation quotation, QuotationKind kind, Comparison comparison) =>
        comparison.Verdict == Originals.Verdict.Exact
        || (comparison.WordCount >= (quotation.IsSentence ? LeastWordsOfSpeech : LeastWords) && kind != QuotationKind.Scare);
}

using Stet.Articles;
using Stet.Originals;

namespace Stet.Analyzers;

/// <summary>What was looked at in a story, because silence must not look like approval.</summary>
/// <param name="Verdicts">Compared quotations by verdict, indexed by <see cref="Verdict"/>.</param>
/// <param name="NamesOriginal">The story names an original, or was given one.</param>
public sealed record Coverage(int Sentences, int Quotations, IReadOnlyList<int> Verdicts, bool NamesOriginal)
{
    private static readonly int[] NothingCompared = new int[Enum.GetValues<Verdict>().Length];

    public static Coverage Of(Article article, OriginalSet originals, IReadOnlyList<Comparison> comparisons)
    {
        var verdicts = NothingCompared;
        if (comparisons.Count > 0)
        {
            verdicts = new int[NothingCompared.Length];
            foreach (var comparison in comparisons)
            {
                verdicts[(int)comparison.Verdict]++;
            }
        }

        var quotations = 0;
        foreach (var block in article.Blocks)
        {
            quotations += block.Quotations.Count;
        }

        return new Coverage(article.SentenceCount, quotations, verdicts, originals.Count > 0 || article.FrontMatter.Originals.Count > 0);
    }
}

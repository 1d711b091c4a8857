using Stet.Articles;
using Stet.Originals;

namespace Stet.Cli;

/// <summary>What several stories made of the quotations of one original.</summary>
/// <param name="Rows">The original's quotations, in its order.</param>
/// <param name="Others">The stories' quotations that are none of the original's, story after story.</param>
public sealed record Matrix(Original Original, IReadOnlyList<Listing> Stories, IReadOnlyList<MatrixRow> Rows, IReadOnlyList<(Listing Story, Quoted Quoted)> Others)
{
    /// <param name="stories">Held against this original alone.</param>
    public static Matrix Of(Original original, IReadOnlyList<Listing> stories)
    {
        var rows = original.Article.Quotations.Where(quotation => quotation.Outer is null)
            .Select(quotation => new MatrixRow(quotation, original.Article.Attributions.Of(quotation), stories.Select(_ => new List<Quoted>()).ToArray()))
            .ToArray();
        var rowOf = rows.ToDictionary(row => row.Quotation);
        var others = new List<(Listing, Quoted)>();
        for (var i = 0; i < stories.Count; i++)
        {
            foreach (var quoted in stories[i].Quotations.Where(quoted => quoted.Quotation.Outer is null && quoted.Comparison is not null))
            {
                var isThere = false;
                foreach (var row in Places(quoted.Comparison!).SelectMany(passage => RowsOf(passage, rowOf)).Distinct())
                {
                    row.Cells[i].Add(quoted);
                    isThere = true;
                }

                if (!isThere)
                {
                    others.Add((stories[i], quoted));
                }
            }
        }

        return new Matrix(original, stories, rows, others);
    }

    /// <summary>Where the words of a quotation stand in the original.</summary>
    private static IEnumerable<Passage> Places(Comparison comparison)
    {
        if (comparison is { Original: { } original, Script: { First: >= 0 } script })
        {
            yield return new Passage(original, script.First, script.End);
        }

        foreach (var piece in comparison.Pieces)
        {
            yield return piece;
        }
    }

    /// <summary>The original's quotations that share a word with a passage.</summary>
    private static IEnumerable<MatrixRow> RowsOf(Passage passage, Dictionary<Quotation, MatrixRow> rowOf)
    {
        for (var i = passage.First; i < passage.End; i++)
        {
            var word = passage.Original.Words[i];
            if (passage.Original.Article.Blocks[word.Block].OuterQuotationBefore(word.Span.End) is { } quotation && quotation.Span.Contains(word.Span))
            {
                yield return rowOf[quotation];
            }
        }
    }
}

/// <summary>A quotation of the original and what became of it.</summary>
/// <param name="Attribution">In the original.</param>
/// <param name="Cells">One for each story: its quotations that hold words of this one; none where it does not quote it.</param>
public sealed record MatrixRow(Quotation Quotation, Attribution Attribution, IReadOnlyList<List<Quoted>> Cells);

using Stet.Originals;
using Stet.Tests.Formats;

namespace Stet.Tests.Originals;

/// <summary>Stories held against originals with the usual tolerance.</summary>
internal static class Compared
{
    public static Original Original(string text, string path = "original.txt") => new(Reading.Read(path, text));

    public static IReadOnlyList<Comparison> All(string story, params string[] originals) =>
        All(story, Tolerance.Default, originals);

    public static IReadOnlyList<Comparison> All(string story, Tolerance tolerance, params string[] originals)
    {
        var article = Reading.Plain(story);
        var comparer = new QuotationComparer(new OriginalIndex(originals.Select((text, i) => Original(text, $"original-{i}.txt")).ToArray()), tolerance);
        return article.Quotations.Where(quotation => quotation.Outer is null)
            .Select(quotation => comparer.Compare(quotation, article.Attributions.Of(quotation)))
            .OfType<Comparison>()
            .ToArray();
    }

    /// <summary>The verdict on a story's only quotation.</summary>
    public static Verdict Verdict(string original, string story) => All(story, original).ShouldHaveSingleItem().Verdict;

    /// <summary>What is said of a story's only quotation.</summary>
    public static string Difference(string original, string story) => Stet.Originals.Difference.Of(All(story, original).ShouldHaveSingleItem());
}

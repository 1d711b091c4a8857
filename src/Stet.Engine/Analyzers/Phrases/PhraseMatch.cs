using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Analyzers;

/// <summary>A phrase at a place where its rule reports it.</summary>
/// <param name="IsLine">The span is all that its line says.</param>
/// <param name="IsElsewhere">What belongs to the beginning or end of a story is a paragraph in its middle.</param>
/// <param name="HoldsName">A name stands in the row beside what says something alone.</param>
internal readonly record struct PhraseMatch(int Rule, Block Block, TextSpan Span, PhrasePlace Place, bool IsLine, bool IsElsewhere = false, bool HoldsName = false)
{
    /// <summary>It was found by its words alone, see <see cref="PageVocabulary"/>.</summary>
    public bool IsJudged { get; init; }

    /// <summary>The text below need share but a word with it to make it the story's own heading.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>A bullet, a number or a bracket begins it, as an item of the story's own list, a numbered heading or a remark.</summary>
    public bool IsItem { get; init; }

    /// <summary>It is the story's own where the story has no other leftovers.</summary>
    public bool NeedsCompany { get; init; }

    public static IComparer<PhraseMatch> ByRuleAndPlace { get; } = Comparer<PhraseMatch>.Create(Compare);

    private static int Compare(PhraseMatch x, PhraseMatch y)
    {
        var order = x.Rule.CompareTo(y.Rule);
        order = order != 0 ? order : x.Span.Start.CompareTo(y.Span.Start);
        order = order != 0 ? order : (y.Place == PhrasePlace.Except).CompareTo(x.Place == PhrasePlace.Except);
        order = order != 0 ? order : y.Span.End.CompareTo(x.Span.End);
        return order != 0 ? order : x.Place.CompareTo(y.Place);
    }
}

using Microsoft.CodeAnalysis.Text;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A place of a no.</summary>
/// <param name="There">The original's sentence: its index in <see cref="StatementIndex.All"/>.</param>
/// <param name="IsAdded">The story says it, and the original does not.</param>
internal readonly record struct NoPlace(CuePlace Place, int There, bool IsAdded)
{
    private static readonly ulong Not = Folding.Hash("not");

    /// <summary>In the prose of the story's block.</summary>
    public TextSpan Span => IsAdded ? SpanOfNo : SpanWithout;

    /// <summary>In the prose of the original's block.</summary>
    public TextSpan SpanThere => IsAdded ? SpanWithout : SpanOfNo;

    /// <summary>The words that deny and what they deny.</summary>
    private TextSpan SpanOfNo => Place.With.SpanOf(First, Math.Max(Place.Cue.End, Place.Head + 1));

    /// <summary>What the other sentence has in their place.</summary>
    private TextSpan SpanWithout => Place.Without.SpanOf(Place.Cue.Value is CueWords.Affix or CueWords.LostAffix ? Place.Unit : Clauses.WithSmallWords(Place.Without, Place.Unit, 2), Place.Unit + 1);

    /// <summary>Where the words of a denial begin: with the auxiliary of "had not ruled".</summary>
    private int First =>
        Place.Head > Place.Cue.First && Place.Cue.First > 0 && Place.With.Units[Place.Cue.First].Fold == Not && Place.With.Units[Place.Cue.First - 1].Kind == UnitKind.Function ? Place.Cue.First - 1 : Math.Min(Place.Cue.First, Place.Head);

    public bool IsOfSameNo(NoPlace other) => other.There == There && other.IsAdded == IsAdded && other.Place.Cue == Place.Cue;
}

using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What two places in two sentences have in common.</summary>
internal readonly record struct Frame
{
    /// <summary>How many of the nearest words on each side tell whether the sentences say the same around the places.</summary>
    private const int Nearest = 3;

    private const int LongestRun = 3;
    private const double SmallWord = 0.5;
    private const double Edge = 0.3;
    private const double MostLinked = 4;
    private const double MostCalled = 3;

    public Frame(Aligned aligned, Links links, LinksOfOriginals originals, Spot our, Spot their)
    {
        var (story, original) = (aligned.Story, aligned[their.Statement].Statement);
        (Same, Across) = Neighbourhood.Sides(story, our.First, our.End, original, their.First, their.End);
        Before = Run(story, our.First, original, their.First, -1);
        Behind = Run(story, our.End - 1, original, their.End - 1, 1);
        var linked = links.Likeness(our.First, originals.Of(their.Statement), their.First, story.Units[our.First].Key, original.Units[their.First].Key);
        (Linked, Called) = (Math.Min(linked.Deed, MostLinked), Math.Min(linked.Name, MostCalled));
        (Around, AroundThere) = (Share(aligned.Index, story, our, original), Share(aligned.Index, original, their, story));
        var (span, spanThere) = (story.SpanOf(our.First, our.End), original.SpanOf(their.First, their.End));
        Ours = Backing.Share(aligned.Index, story, span, original, spanThere, [.. aligned.There.Where(other => other != their.Statement).Select(other => aligned[other])]).Share;
        Missing = Ours - aligned.Coverage;
        Theirs = Backing.Share(aligned.Index, original, spanThere, story, span).Share;
    }

    /// <summary>Words near both places and on the same side, those beside them counted most: <see cref="Neighbourhood"/>.</summary>
    public double Same { get; }

    /// <summary>Words near both places, on the other side.</summary>
    public double Across { get; }

    /// <summary>How far the words right before the places are the same.</summary>
    public double Before { get; }

    /// <summary>How far the words right behind the places are the same.</summary>
    public double Behind { get; }

    /// <summary>What both are said to do, to suffer or to go with.</summary>
    public double Linked { get; }

    /// <summary>What both are said to be.</summary>
    public double Called { get; }

    /// <summary>The share of the nearest words that the original's sentence has, wherever it has them.</summary>
    public double Around { get; }

    /// <summary>The share of the nearest words there that the story's sentence has.</summary>
    public double AroundThere { get; }

    /// <summary>The share of the story's sentence that the original's has; what others have that were joined to it is left out.</summary>
    public double Ours { get; }

    /// <summary>The share of the original's sentence that the story's has.</summary>
    public double Theirs { get; }

    /// <summary>The share of the story's sentence that is missing there for the words at the place alone.</summary>
    public double Missing { get; }

    /// <summary>How far the words right beside two places are the same; articles and whose it is are passed over.</summary>
    private static double Run(Statement one, int at, Statement other, int there, int step)
    {
        var run = 0.0;
        for (var i = 0; i < LongestRun; i++)
        {
            (at, there) = (Next(one, at, step), Next(other, there, step));
            var (isEnd, isEndThere) = (IsEnd(one, at), IsEnd(other, there));
            if (isEnd || isEndThere || one.Units[at].Key != other.Units[there].Key)
            {
                return run + (isEnd && isEndThere ? Edge : 0);
            }

            run += one.Units[at].Kind == UnitKind.Function ? SmallWord : 1;
        }

        return run;
    }

    private static bool IsEnd(Statement statement, int unit) => (uint)unit >= (uint)statement.Units.Count || statement.Units[unit].Kind == UnitKind.Border;

    private static int Next(Statement statement, int at, int step)
    {
        do
        {
            at += step;
        }
        while ((uint)at < (uint)statement.Units.Count && (FunctionWords.IsArticle(statement.Units[at].Fold) || ListedPhrases.IsPossessive(statement.Units[at].Fold)));

        return at;
    }

    private static double Share(StatementIndex index, Statement one, Spot spot, Statement other)
    {
        var (shared, whole) = (0.0, 0.0);
        foreach (var (from, step) in (ReadOnlySpan<(int, int)>)[(spot.First - 1, -1), (spot.End, 1)])
        {
            var seen = 0;
            for (var i = from; i >= 0 && i < one.Units.Count && seen < Nearest; i += step)
            {
                var unit = one.Units[i];
                if (unit.Kind is UnitKind.Content or UnitKind.Fact)
                {
                    var weight = index.WeightOf(unit);
                    whole += weight;
                    shared += other.Units.Any(their => their.Key == unit.Key) ? weight : 0;
                    seen++;
                }
            }
        }

        return whole > 0 ? shared / whole : 0;
    }
}

/// <summary>Some units of a statement, half-open.</summary>
/// <param name="Statement">Its index in <see cref="StatementIndex.All"/>; -1 for that of the story.</param>
internal readonly record struct Spot(int Statement, int First, int End)
{
    public static Spot OfStory(int unit) => new(-1, unit, unit + 1);

    public static Spot Of(Place place) => new(place.Statement, place.Unit, place.Unit + 1);
}

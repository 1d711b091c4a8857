using Stet.Originals;

namespace Stet.Drift;

/// <summary>Finds the values of a sentence that stand where the original has another.</summary>
/// <param name="ours">In the story's sentence.</param>
/// <param name="theirs">In those that it retells.</param>
/// <param name="isSame">Whether both say the same.</param>
/// <param name="mayStand">Whether one may stand where the other does.</param>
/// <param name="elsewhere">How alike the places are where other sentences of the originals have a value of the story; 0 where none has.</param>
internal sealed class StandIns(Aligned aligned, LinksOfOriginals originals, IReadOnlyList<Spot> ours, IReadOnlyList<Spot> theirs, Func<Spot, Spot, bool> isSame, Func<Spot, Spot, bool> mayStand, Func<Spot, double> elsewhere)
{
    /// <summary>More values make a list or a table.</summary>
    public const int Most = 30;

    private const double LittleMore = 0.3;

    /// <summary>What is more alike than this is not more telling.</summary>
    private const double MostMargin = 2;

    /// <summary>Whether two of which one may stand for the other are also of one kind, as far as that is known.</summary>
    public Func<Spot, Spot, bool> AreAlike { get; init; } = (_, _) => true;

    private readonly Links links = originals.OfStory(aligned.Story);

    /// <summary>For each value of the story the one for whose place most speaks, if that is more than nothing; and of those for which the same of the original speaks,
    /// the one for which it speaks most: in "from Monday to Friday" of "from Monday to Thursday" only Friday is put for Thursday.</summary>
    /// <param name="proof">What speaks for it, as a logarithm of odds.</param>
    public IEnumerable<StandIn> Find(Func<StandIn, double> proof)
    {
        var found = Each(proof).ToList();
        return found.Where(one => !found.Exists(other => other.Their == one.Their && other.Odds > one.Odds));
    }

    private IEnumerable<StandIn> Each(Func<StandIn, double> proof)
    {
        var pairs = ours.Select(our => theirs.Select(their => PairOf(our, their)).ToArray()).ToArray();
        var oursLeft = Enumerable.Range(0, ours.Count).Where(our => !Array.Exists(pairs[our], pair => pair.IsSame)).ToList();
        var theirsLeft = Enumerable.Range(0, theirs.Count).Where(their => !Array.Exists(pairs, row => row[their].IsSame)).ToList();
        var rivalsOf = theirs.Select((_, their) => oursLeft.Count(our => pairs[our][their].IsRival)).ToArray();
        for (var our = 0; our < ours.Count; our++)
        {
            var (best, most) = (default(StandIn?), 0.0);
            var elsewhereOfOur = new Lazy<double>(() => elsewhere(ours[our]));
            var isOnly = theirsLeft.Count(their => pairs[our][their].IsRival) == 1;
            for (var their = 0; their < theirs.Count; their++)
            {
                if (pairs[our][their] is { IsSame: false, MayStand: true } && Of(pairs, our, their, elsewhereOfOur) is { } found && proof(found with { IsAlone = isOnly && rivalsOf[their] == 1 }) is var value && value > most)
                {
                    (best, most) = (found with { Odds = value }, value);
                }
            }

            if (best is { } standIn)
            {
                yield return standIn;
            }
        }
    }

    private StandIn? Of(Pair[][] pairs, int our, int their, Lazy<double> elsewhereOfOur)
    {
        var likeness = pairs[our][their].Likeness;
        var own = pairs[our].Where(pair => pair.IsSame).Select(pair => pair.Likeness).DefaultIfEmpty(-1).Max();
        var told = pairs.Where(row => row[their].IsSame && !TellsAnother(row, their)).Select(row => row[their].Likeness).DefaultIfEmpty(-1).Max();
        var other = elsewhereOfOur.Value;

        // Another sentence tells it among much the same words.
        if (other >= Neighbourhood.Much && likeness < other + LittleMore)
        {
            return null;
        }

        var rival = pairs[our].Where((pair, at) => at != their && pair is { IsSame: false, MayStand: true }).Select(pair => pair.Likeness).DefaultIfEmpty(0).Max();
        return new StandIn(ours[our], theirs[their], new Frame(aligned, links, originals, ours[our], theirs[their]))
        {
            HasOwnPlace = own >= 0,
            HasOwnPlaceBeside = pairs[our].Index().Any(pair => pair.Item.IsSame && theirs[pair.Index].Statement == theirs[their].Statement),
            Margin = likeness - Math.Max(Math.Max(own, 0), other),
            IsTold = told >= 0,
            MarginOverTold = told < 0 ? 0 : Math.Clamp(likeness - told, -MostMargin, MostMargin),
            Elsewhere = other,
            MarginOverElsewhere = other > 0 ? Math.Clamp(likeness - other, -MostMargin, MostMargin) : 0,
            Rival = rival,
        };
    }

    /// <summary>It tells another value of the original, whose place is more alike: the "growth" of "growth forecast" does not tell that it "increased".</summary>
    private static bool TellsAnother(Pair[] row, int their) => row.Where((pair, at) => at != their && pair.IsSame).Any(pair => pair.Likeness > row[their].Likeness);

    private Pair PairOf(Spot our, Spot their)
    {
        var (same, may) = (isSame(our, their), mayStand(our, their));
        return new Pair(same, may, may && AreAlike(our, their), Neighbourhood.Of(aligned.Story, our.First, our.End, aligned[their.Statement].Statement, their.First, their.End));
    }

    /// <summary>A value of the story and one of the original.</summary>
    /// <param name="IsRival">One may stand for the other, and they are of one kind.</param>
    /// <param name="Likeness">How alike their places are.</param>
    private readonly record struct Pair(bool IsSame, bool MayStand, bool IsRival, double Likeness);
}

/// <summary>A value of the story where the original has another.</summary>
internal readonly record struct StandIn(Spot Our, Spot Their, Frame Frame)
{
    private const double LeastMargin = 1;

    /// <summary>How much speaks for it, as a logarithm.</summary>
    public double Odds { get; init; }

    /// <summary>The sentences that are retold have the story's value, too.</summary>
    public bool HasOwnPlace { get; init; }

    /// <summary>The same sentence has it that has the original's value.</summary>
    public bool HasOwnPlaceBeside { get; init; }

    /// <summary>How much more alike the places are than any where the originals have the story's value.</summary>
    public double Margin { get; init; }

    /// <summary>The story's sentence has the original's value, too.</summary>
    public bool IsTold { get; init; }

    /// <summary>How much more alike the places are than the one where the story has the original's value; 0 where it has not.</summary>
    public double MarginOverTold { get; init; }

    /// <summary>How alike the place is where other sentences of the originals have the story's value; 0 where none has.</summary>
    public double Elsewhere { get; init; }

    /// <summary>How much more alike the places are than those; 0 where there are none.</summary>
    public double MarginOverElsewhere { get; init; }

    /// <summary>How alike the place of the next best is.</summary>
    public double Rival { get; init; }

    /// <summary>The story's value has its own place in the original, among words that are nearly as much alike.</summary>
    public bool IsAtHome => HasOwnPlace && Margin < LeastMargin;

    /// <summary>On both sides it is the only one that the other lacks.</summary>
    public bool IsAlone { get; init; }
}

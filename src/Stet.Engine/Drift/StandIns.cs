using Stet.Originals;

namespace Stet.Drift;

/// <summary>Finds the values of a sentence that stand where the original has another. What the other side has as well stands for nothing else, but where
/// the frames are much more alike.</summary>
/// <param name="ours">In the story's sentence.</param>
/// <param name="theirs">In those that it retells.</param>
/// <param name="isSame">Whether both say the same.</param>
/// <param name="mayStand">Whether one may stand where the other does.</param>
/// <param name="elsewhere">How alike the places are where other sentences of the originals have a value of the story; 0 where none has.</param>
internal sealed class StandIns(Aligned aligned, LinksOfOriginals originals, IReadOnlyList<Spot> ours, IReadOnlyList<Spot> theirs, Func<Spot, Spot, bool> isSame, Func<Spot, Spot, bool> mayStand, Func<Spot, double> elsewhere)
{
    /// <summary>More values make a list or a table.</summary>
    public const int Most = 30;

    private readonly Links links = originals.Of(aligned.Story);

    /// <summary>For each value of the story the one for whose place most speaks, if that is more than nothing.</summary>
    /// <param name="proof">What speaks for it, as a logarithm of odds.</param>
    public IEnumerable<StandIn> Find(Func<StandIn, double> proof)
    {
        var oursLeft = ours.Where(our => !theirs.Any(their => isSame(our, their))).ToList();
        var theirsLeft = theirs.Where(their => !ours.Any(our => isSame(our, their))).ToList();
        foreach (var our in ours)
        {
            var (best, most) = (default(StandIn?), 0.0);
            foreach (var their in theirs)
            {
                if (!isSame(our, their) && mayStand(our, their) && Of(our, their, oursLeft, theirsLeft) is { } found && proof(found) is var value && value > most)
                {
                    (best, most) = (found, value);
                }
            }

            if (best is { } standIn)
            {
                yield return standIn;
            }
        }
    }

    private StandIn? Of(Spot our, Spot their, List<Spot> oursLeft, List<Spot> theirsLeft)
    {
        var likeness = LikenessOf(our, their);
        var matched = theirs.Where(spot => isSame(our, spot)).Select(spot => LikenessOf(our, spot)).DefaultIfEmpty(-1).Max();
        var told = ours.Where(spot => isSame(spot, their)).Select(spot => LikenessOf(spot, their)).DefaultIfEmpty(-1).Max();
        var other = elsewhere(our);
        var rival = theirs.Where(spot => spot != their && mayStand(our, spot) && !isSame(our, spot)).Select(spot => LikenessOf(our, spot)).DefaultIfEmpty(0).Max();
        return new StandIn(our, their, new Frame(aligned, links, originals, our, their), other, likeness - Math.Max(Math.Max(matched, 0), other), likeness - Math.Max(told, 0), rival, oursLeft.Count(spot => mayStand(spot, their)) == 1 && theirsLeft.Count(spot => mayStand(our, spot)) == 1)
        {
            OwnPlace = matched < 0 ? 0 : 1,
            OwnMargin = matched < 0 ? 0 : Math.Clamp(likeness - matched, -2, 2),
            Told = told < 0 ? 0 : 1,
            ToldMargin = told < 0 ? 0 : Math.Clamp(likeness - told, -2, 2),
            Other = other > 0 ? 1 : 0,
            OtherMargin = other > 0 ? Math.Clamp(likeness - other, -2, 2) : 0,
        };
    }

    private double LikenessOf(Spot our, Spot their) => Neighbourhood.Of(aligned.Story, our.First, our.End, aligned[their.Statement].Statement, their.First, their.End);
}

/// <summary>A value of the story where the original has another.</summary>
/// <param name="Elsewhere">How alike the place is where another sentence of the originals has the story's value; 0 where none has.</param>
/// <param name="Margin">How much more alike their places are than the place where the originals have the story's value.</param>
/// <param name="MarginThere">How much more alike they are than the place where the story has the original's value.</param>
/// <param name="Rival">How alike the place of the next best is.</param>
/// <param name="IsAlone">On both sides it is the only one that the other lacks.</param>
internal readonly record struct StandIn(Spot Our, Spot Their, Frame Frame, double Elsewhere, double Margin, double MarginThere, double Rival, bool IsAlone)
{
    public double OwnPlace { get; init; }
    public double OwnMargin { get; init; }
    public double Told { get; init; }
    public double ToldMargin { get; init; }
    public double Other { get; init; }
    public double OtherMargin { get; init; }
}

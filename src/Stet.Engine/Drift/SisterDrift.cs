using Stet.Originals;

namespace Stet.Drift;

/// <summary>Words put in the place of another of their class: grass for clay, monthly for weekly, daughter for wife.</summary>
internal sealed class SisterDrift(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>The weights are those of a logistic regression over the words of classes in some 2,000 retold sentences.</summary>
    private static readonly Proof Weights = new(
        "sister",
        -1.98,
        ("story is not made from its originals", -1),
        ("share of the story's sentence", 1.64),
        ("share of the words around", 1.09),
        ("share of the words around there", 1.07),
        ("same words right behind", 0.42),
        ("same words right before", 0.28),
        ("own place", 0),
        ("more alike than its own place", 0),
        ("is told too", 0),
        ("more alike than where it is told", 0),
        ("another sentence has it", 0),
        ("more alike than there", 0));

    private const int MostPlaces = 40;

    private readonly Dictionary<Spot, Sister> sisterAt = [];

    public void Find(List<Change> changes)
    {
        var ours = Spots(-1, aligned.Story).Take(StandIns.Most).ToList();
        var theirs = ours.Count == 0 ? [] : aligned.There.SelectMany(there => Spots(there, aligned[there].Statement)).Take(StandIns.Most).ToList();
        foreach (var (our, their) in new StandIns(aligned, originals, ours, theirs, (one, other) => sisterAt[one].IsSame(sisterAt[other]), (one, other) => sisterAt[one].KindAgainst(sisterAt[other]) is not null, Elsewhere).Find(Proof).Select(found => (found.Our, found.Their)))
        {
            changes.Add(aligned.Change(sisterAt[our].KindAgainst(sisterAt[their])!.Value, aligned.Story.SpanOf(our.First, our.End), their.Statement, aligned[their.Statement].Statement.SpanOf(their.First, their.End)));
        }
    }

    private List<Spot> Spots(int index, Statement statement)
    {
        var spots = new List<Spot>();
        foreach (var sister in Sisters.In(statement))
        {
            var spot = new Spot(index, sister.First, sister.End);
            sisterAt[spot] = sister;
            spots.Add(spot);
        }

        return spots;
    }

    private double Proof(StandIn found)
    {
        var frame = found.Frame;
        return Weights.Of(
            aligned, aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("share of the story's sentence", frame.Ours),
            ("share of the words around", frame.Around),
            ("share of the words around there", frame.AroundThere),
            ("same words right behind", frame.Behind),
            ("same words right before", frame.Before),
            ("own place", found.OwnPlace),
            ("more alike than its own place", found.OwnMargin),
            ("is told too", found.Told),
            ("more alike than where it is told", found.ToldMargin),
            ("another sentence has it", found.Other),
            ("more alike than there", found.OtherMargin));
    }

    private double Elsewhere(Spot our) =>
        aligned.Index.PlacesOf(aligned[our].Key).Where(place => !aligned.There.Contains(place.Statement) && Sisters.At(aligned[place.Statement].Statement, place.Unit) is { } sister && sister.IsSame(sisterAt[our])).Take(MostPlaces)
            .Select(place => aligned.Likeness(our.First, place)).DefaultIfEmpty(0).Max();
}

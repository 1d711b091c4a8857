using Stet.Originals;

namespace Stet.Drift;

/// <summary>Words put in the place of another of their class: grass for clay, monthly for weekly, daughter for wife.</summary>
internal sealed class SisterDrift(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>The weights are those of a logistic regression over the words of classes in some 2,750 honest retold sentences and 79 with a changed one.</summary>
    private static readonly Proof Weights = new(
        "sister",
        -1.8,
        ("story is not made from its originals", -2.5),
        ("the other is told, too", -2.05),
        ("stands there, too", -1.95),
        ("same words right behind", 1.63),
        ("share of the words around", 1.11),
        ("more alike than elsewhere", 0.59),
        ("same words right before", 0.57),
        ("share of the words around there", 0.38),
        ("of dates", 1),
        ("with capitals", 0.6),
        ("of several words", 0.6));

    private const int MostPlaces = 40;

    private readonly Dictionary<Spot, Sister> sisterAt = [];

    public void Find(List<Change> changes)
    {
        var ours = Spots(-1, aligned.Story).Take(StandIns.Most).ToList();
        var theirs = ours.Count == 0 ? [] : aligned.There.SelectMany(there => Spots(there, aligned[there].Statement)).Take(StandIns.Most).ToList();
        foreach (var (our, their) in new StandIns(aligned, originals, ours, theirs, (one, other) => sisterAt[one].IsSame(sisterAt[other]), (one, other) => sisterAt[one].KindAgainst(sisterAt[other]) is not null && !AreNounAndVerb(one, other) && !AreNounAndVerb(other, one), Elsewhere).Find(Proof).Select(found => (found.Our, found.Their)))
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
        if (found.IsAtHome)
        {
            return -1;
        }

        var frame = found.Frame;
        return Weights.Of(
            aligned, aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("stands there, too", found.HasOwnPlace ? 1 : 0),
            ("same words right behind", frame.Behind),
            ("share of the words around", frame.Around),
            ("more alike than elsewhere", found.MarginOverElsewhere),
            ("same words right before", frame.Before),
            ("share of the words around there", frame.AroundThere),
            ("of dates", sisterAt[found.Our].KindAgainst(sisterAt[found.Their]) == FactKind.Date ? 1 : 0),
            ("with capitals", char.IsUpper(LastWord(found.Our)[0]) && char.IsUpper(LastWord(found.Their)[0]) ? 1 : 0),
            ("of several words", found.Our.End > found.Our.First + 1 ? 1 : 0));
    }

    /// <summary>"have their roots" is no stem where something has "stemmed".</summary>
    private bool AreNounAndVerb(Spot one, Spot other) => LastWord(one) is [.., 's'] && LastWord(other) is [.., 'e', 'd'];

    private ReadOnlySpan<char> LastWord(Spot spot) => (spot.Statement < 0 ? aligned.Story : aligned[spot.Statement].Statement).WordAt(spot.End - 1);

    private double Elsewhere(Spot our) =>
        aligned.Index.PlacesOf(aligned[our].Key).Where(place => !aligned.There.Contains(place.Statement) && Sisters.At(aligned[place.Statement].Statement, place.Unit) is { } sister && sister.IsSame(sisterAt[our])).Take(MostPlaces)
            .Select(place => aligned.Likeness(our.First, place)).DefaultIfEmpty(0).Max();
}

using Stet.Originals;

namespace Stet.Drift;

/// <summary>Words put in the place of another of their class: grass for clay, monthly for weekly, daughter for wife.</summary>
internal sealed class SisterDrift(Aligned aligned, LinksOfOriginals originals)
{
    private const int MostPlaces = 40;

    public void Find(List<Change> changes)
    {
        var ours = Enumerable.Range(0, aligned.Story.Units.Count).Where(i => !aligned.Story.Units[i].IsReworded && Sisters.Has(aligned.Story.Units[i])).Take(StandIns.Most).Select(Spot.OfStory).ToList();
        var theirs = ours.Count == 0 ? [] : aligned.Places(Sisters.Has).Take(StandIns.Most).Select(Spot.Of).ToList();
        foreach (var (our, their) in new StandIns(aligned, originals, ours, theirs, (one, other) => aligned[one].Stem == aligned[other].Stem, (one, other) => Sisters.KindOf(aligned[one], aligned[other]) is not null, Elsewhere).Find(Proof).Select(found => (found.Our, found.Their)))
        {
            changes.Add(aligned.Change(Sisters.KindOf(aligned[our], aligned[their])!.Value, aligned.Story.SpanOf(our.First, our.End), their.Statement, aligned[their.Statement].Statement.SpanOf(their.First, their.End)));
        }
    }

    /// <summary>The weights are those of a logistic regression over the words of classes in some 2,000 retold sentences.</summary>
    private double Proof(StandIn found)
    {
        var frame = found.Frame;
        return -1.98 - (aligned.IsInClose ? 0 : 1)
            + (1.64 * frame.Ours) + (1.09 * frame.Around) + (1.07 * frame.AroundThere) + (0.42 * frame.Behind) + (0.28 * frame.Before);
    }

    private double Elsewhere(Spot our) =>
        aligned.Index.PlacesOf(aligned[our].Key).Where(place => !aligned.There.Contains(place.Statement) && aligned.UnitAt(place).Stem == aligned[our].Stem).Take(MostPlaces)
            .Select(place => aligned.Likeness(our.First, place)).DefaultIfEmpty(0).Max();
}

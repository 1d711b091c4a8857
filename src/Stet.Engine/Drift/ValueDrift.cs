using Microsoft.CodeAnalysis.Text;
using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Compares the quantities or the dates of a sentence with those of its original, each with the one at its place.</summary>
internal abstract class ValueDrift<T>(Aligned aligned, LinksOfOriginals originals, FactKind kind)
    where T : Fact
{
    /// <summary>A value that stands in more sentences is looked for in the first of them.</summary>
    private const int MostPlaces = 40;

    protected Aligned Aligned => aligned;

    public void Find(List<Change> changes)
    {
        var ours = Enumerable.Range(0, aligned.Story.Units.Count).Where(i => Read(aligned.Story.Units[i].Fact) is not null).Take(StandIns.Most).Select(Spot.OfStory).ToList();
        var theirs = aligned.Places(unit => Read(unit.Fact) is not null).Take(StandIns.Most).Select(Spot.Of).ToList();
        if (ours.Count == 0 || theirs.Count == 0)
        {
            return;
        }

        foreach (var our in ours)
        {
            if (theirs.Where(their => IsSame(our, their)).ToList() is { Count: > 0 } same)
            {
                OnSame(our.First, same.Select(their => new Place(their.Statement, their.First)).MaxBy(place => aligned.Likeness(our.First, place)), changes);
            }
        }

        foreach (var found in new StandIns(aligned, originals, ours, theirs, IsSame, MayStand, Elsewhere).Find(found => Proof(found, Of(found.Our), Of(found.Their))))
        {
            changes.Add(aligned.Change(KindOf(Of(found.Our), Of(found.Their)), SpanOf(Of(found.Our)), found.Their.Statement, SpanOf(Of(found.Their)), isMild: Compare(Of(found.Our), Of(found.Their)) == Rivals.Mild));
        }
    }

    /// <summary>The value that a fact tells; null where it tells none of this kind.</summary>
    protected virtual T? Read(Fact? fact) => fact as T;

    /// <summary>What kind of fact is changed where one value stands for the other.</summary>
    protected virtual FactKind KindOf(T our, T their) => kind;

    /// <summary>What is shown of a value that was changed.</summary>
    protected virtual TextSpan SpanOf(T value) => value.Span;

    /// <summary>Whether both say the same.</summary>
    protected abstract bool IsSame(T one, T other);

    /// <summary>Whether both say the same among words that are the same.</summary>
    protected virtual bool MayBeSame(T one, T other) => false;

    /// <summary>Whether one may be the other changed.</summary>
    protected abstract Rivals Compare(T one, T other);

    /// <summary>What speaks for it that one was put for the other.</summary>
    protected abstract double Proof(StandIn found, T our, T their);

    /// <summary>Called for each value that the original has as well.</summary>
    protected virtual void OnSame(int unit, Place place, List<Change> changes)
    {
    }

    protected bool IsUnknown(StandIn found) => !aligned.Index.Has(aligned.Story.Units[found.Our.First].Key);

    private T Of(Spot spot) => Read(aligned[spot].Fact)!;

    private bool IsSame(Spot our, Spot their) =>
        IsSame(Of(our), Of(their)) || (MayBeSame(Of(our), Of(their)) && aligned.Likeness(our.First, new Place(their.Statement, their.First)) >= Neighbourhood.Some);

    /// <summary>Two facts that both tell another kind as well are held against each other there.</summary>
    private bool MayStand(Spot our, Spot their) => (aligned[our].Fact is T || aligned[their].Fact is T) && Compare(Of(our), Of(their)) != Rivals.None;

    private double Elsewhere(Spot our) =>
        aligned.Index.PlacesOf(aligned.Story.Units[our.First].Key).Where(place => !aligned.There.Contains(place.Statement) && Read(aligned.UnitAt(place).Fact) is { } value && IsSame(Of(our), value)).Take(MostPlaces)
            .Select(place => aligned.Likeness(our.First, place)).DefaultIfEmpty(0).Max();
}

/// <summary>How one value stands to another at its place.</summary>
internal enum Rivals : byte
{
    /// <summary>They are of different kinds.</summary>
    None,

    /// <summary>They can both be true: one is narrower.</summary>
    Mild,

    /// <summary>Not both are true.</summary>
    Plain,
}

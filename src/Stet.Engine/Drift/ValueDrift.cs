using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Compares the quantities or the dates of a sentence with those of its original, each with the one at its place.</summary>
internal abstract class ValueDrift<T>(FactKind kind)
    where T : Fact
{
    /// <summary>More values make a table.</summary>
    private const int MostValues = 40;
    private const double LeastCoverage = 0.45;
    private const double LeastCoverageOfClose = 0.35;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = new List<int>();
        for (var i = 0; i < aligned.Story.Units.Count && ours.Count < MostValues; i++)
        {
            if (aligned.Story.Units[i].Fact is T)
            {
                ours.Add(i);
            }
        }

        var theirs = aligned.Places(unit => unit.Fact is T).Take(MostValues).ToList();
        if (ours.Count == 0 || theirs.Count == 0)
        {
            return;
        }

        var same = WithoutDoubles(aligned, Pair(aligned, ours, theirs, IsSame, least: 0, isGreedy: true), theirs);
        foreach (var (unit, place) in same)
        {
            ours.Remove(unit);
            theirs.Remove(place);
            OnSame(aligned, unit, place, changes);
        }

        foreach (var (unit, place) in Pair(aligned, ours, theirs, (a, b) => Compare(a, b) != Rivals.None, least: 0, isGreedy: false))
        {
            var (our, their) = (Of(aligned.Story.Units[unit]), Of(aligned.UnitAt(place)));
            var likeness = aligned.Likeness(unit, place) + Kinship(our, their);
            var rivalry = Compare(our, their);
            var isAlone = aligned.Coverage >= (aligned.IsInClose ? LeastCoverageOfClose : LeastCoverage) && IsOnly(ours.Select(other => aligned.Story.Units[other]), our) && IsOnly(theirs.Select(aligned.UnitAt), their)
                && !aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(other => aligned.IsAboutTheSame(other.Statement) && aligned.UnitAt(other).Fact is T value && IsSame(our, value));
            if (likeness < Least(aligned, our, their, aligned.Story.Units[unit].Key, isAlone) || aligned.IsSupported(unit, Math.Clamp(likeness * 0.6, Neighbourhood.Some, Neighbourhood.Much), other => other.Fact is T value && IsSame(our, value)))
            {
                continue;
            }

            changes.Add(aligned.Change(kind, our.Span, place.Statement, their.Span, isMild: rivalry == Rivals.Mild));
        }
    }

    /// <summary>A value that no original has, in a story made from them, is wrong wherever it stands; a small number that says not what it counts needs the words beside it.</summary>
    private double Least(Aligned aligned, T our, T their, ulong key, bool isAlone)
    {
        var least = Least(our, their, Compare(our, their));
        least = isAlone && IsOfItsOwn(our) && least <= Neighbourhood.Some ? LeastAlone : least;
        return !aligned.IsInClose || aligned.Index.Has(key) || !IsOfItsOwn(our) ? least : isAlone && aligned.IsClose ? 0 : least / 2;
    }

    /// <summary>It says itself what it measures.</summary>
    protected virtual bool IsOfItsOwn(T value) => true;

    /// <summary>No other value that was not found on the other side can be compared with it; in another currency it says the same twice.</summary>
    private bool IsOnly(IEnumerable<Unit> left, T value)
    {
        var rivals = left.Where(unit => Compare(Of(unit), value) != Rivals.None).ToList();
        return rivals.Count <= 1 || rivals.Count(unit => IsOfOneUnit(Of(unit), value)) == 1;
    }

    /// <summary>Both count the same: pounds, or years.</summary>
    protected virtual bool IsOfOneUnit(T one, T other) => true;

    /// <summary>Whether both say the same.</summary>
    protected abstract bool IsSame(T one, T other);

    /// <summary>Whether one may be the other changed.</summary>
    protected abstract Rivals Compare(T one, T other);

    /// <summary>What two values have in common by themselves, counted like a word beside them.</summary>
    protected abstract double Kinship(T one, T other);

    /// <summary>How alike the places of two rivals must be.</summary>
    protected virtual double Least(T one, T other, Rivals rivalry) => Neighbourhood.Some;

    /// <summary>The same for the only value of its kind on both sides, in a sentence that is clearly retold: it may stand among other words.</summary>
    protected abstract double LeastAlone { get; }

    /// <summary>Called for each value that the original has as well.</summary>
    protected virtual void OnSame(Aligned aligned, int unit, Place place, List<Change> changes)
    {
    }

    private static T Of(Unit unit) => (T)unit.Fact!;

    /// <summary>Pairs values one to one, the most alike places first.</summary>
    private List<(int Unit, Place Place)> Pair(Aligned aligned, List<int> ours, List<Place> theirs, Func<T, T, bool> fits, double least, bool isGreedy)
    {
        var candidates = new List<(double Likeness, int Unit, Place Place)>();
        foreach (var unit in ours)
        {
            foreach (var place in theirs)
            {
                if ((Of(aligned.Story.Units[unit]), Of(aligned.UnitAt(place))) is var (our, their) && fits(our, their) && aligned.Likeness(unit, place) + Kinship(our, their) is var likeness && likeness >= least)
                {
                    candidates.Add((likeness, unit, place));
                }
            }
        }

        candidates.Sort((a, b) => b.Likeness != a.Likeness ? b.Likeness.CompareTo(a.Likeness) : a.Unit != b.Unit ? a.Unit.CompareTo(b.Unit) : (a.Place.Statement, a.Place.Unit).CompareTo((b.Place.Statement, b.Place.Unit)));
        var (usedUnits, usedPlaces) = (new HashSet<int>(), new HashSet<Place>());
        var pairs = new List<(int, Place)>();
        foreach (var (_, unit, place) in candidates)
        {
            // What a story says twice, the original need say once only.
            if (!usedUnits.Contains(unit) && (isGreedy || !usedPlaces.Contains(place)))
            {
                usedUnits.Add(unit);
                usedPlaces.Add(place);
                pairs.Add((unit, place));
            }
        }

        return pairs;
    }

    /// <summary>What the story says twice and the original once is said once where another value stands at the second place: "four men and four
    /// women" of three men and four women.</summary>
    private List<(int Unit, Place Place)> WithoutDoubles(Aligned aligned, List<(int Unit, Place Place)> same, List<Place> theirs)
    {
        var used = same.Select(pair => pair.Place).ToHashSet();
        var kept = new List<(int Unit, Place Place)>(same.Count);
        foreach (var pair in same)
        {
            var isFirst = kept.TrueForAll(other => other.Place != pair.Place);
            if (isFirst || !theirs.Exists(place => !used.Contains(place) && Compare(Of(aligned.Story.Units[pair.Unit]), Of(aligned.UnitAt(place))) == Rivals.Plain
                && aligned.Likeness(pair.Unit, place) is var likeness && likeness >= Neighbourhood.Some && likeness > aligned.Likeness(pair.Unit, pair.Place)))
            {
                kept.Add(pair);
            }
        }

        return kept;
    }
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

using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Names: one put in another's place, another first name, another spelling.</summary>
internal sealed class NameDrift
{
    /// <summary>How far before and behind the sentence that is retold a name may come from: a pronoun stood for it.</summary>
    private const int Reach = 3;
    private const double LeastLikeness = 0.7;

    /// <summary>The same for a name that no original has.</summary>
    private const double LeastOfUnknown = 0.55;

    /// <summary>The same where it is the only name on either side that the other lacks.</summary>
    private const double LeastAlone = 0.4;
    private const double ClearCoverage = 0.6;
    private const double ExtraWhereUnclear = 0.3;

    /// <summary>From here on the place is the same, and no pronoun stood there.</summary>
    private const double SamePlace = 1.1;
    private const double MarginOfExchange = 0.5;

    private const int MostNames = 40;

    public static void Find(Aligned aligned, bool reportsExchanges, List<Change> changes)
    {
        var ours = Enumerable.Range(0, aligned.Story.Units.Count).Where(i => aligned.Story.Units[i].Fact is Name).Take(MostNames).ToList();
        var theirs = aligned.Places(unit => unit.Fact is Name).Where(place => !IsTitle(aligned[place.Statement].Statement)).Take(MostNames).ToList();
        if (ours.Count == 0 || theirs.Count == 0 || IsTitle(aligned.Story))
        {
            return;
        }

        var same = new List<(int Unit, Place Place)>();
        foreach (var unit in ours.ToList())
        {
            var name = Of(aligned.Story.Units[unit]);
            var matches = theirs.Where(place => NameLikeness.IsSame(name, Of(aligned.UnitAt(place)))).OrderByDescending(place => aligned.Likeness(unit, place)).ToList();
            if (matches.Count > 0)
            {
                same.Add((unit, matches[0]));
                ours.Remove(unit);
                if (FirstNames.AreDifferent(aligned, name, Of(aligned.UnitAt(matches[0]))))
                {
                    changes.Add(aligned.Change(FactKind.Name, name.Span, matches[0].Statement, Of(aligned.UnitAt(matches[0])).Span));
                }
            }
        }

        theirs.RemoveAll(place => same.Exists(pair => pair.Place == place) || aligned.Story.Units.Any(unit => unit.Fact is Name name && NameLikeness.SharesWord(name, Of(aligned.UnitAt(place)))));
        if (reportsExchanges)
        {
            FindExchange(aligned, same, changes);
        }

        foreach (var unit in ours)
        {
            if (Replaced(aligned, unit, theirs, isAlone: ours.Count == 1 && theirs.Count == 1) is { } change)
            {
                changes.Add(change);
            }
        }
    }

    private static Name Of(Unit unit) => (Name)unit.Fact!;

    private static Change? Replaced(Aligned aligned, int unit, List<Place> theirs, bool isAlone)
    {
        var name = Of(aligned.Story.Units[unit]);
        if (!IsCertain(aligned, name))
        {
            return null;
        }

        var (best, likeness) = (default(Place), 0.0);
        foreach (var place in theirs)
        {
            var other = Of(aligned.UnitAt(place));
            if (((isAlone && !Peoples.Knows(name.Last) && !Peoples.Knows(other.Last)) || IsAttributive(aligned.Story, unit) == IsAttributive(aligned[place.Statement].Statement, place.Unit)) && (!IsSpeaker(aligned.Story, unit) || IsSpeaker(aligned[place.Statement].Statement, place.Unit)) && (IsCertain(aligned, other) || IsOfName(aligned[place.Statement].Statement, place.Unit)) && aligned.Likeness(unit, place) + Kinship(aligned, unit, place) is var near && near > likeness)
            {
                (best, likeness) = (place, near);
            }
        }

        var least = aligned.Index.Names.Has(name.Last) ? LeastLikeness : isAlone ? LeastAlone : LeastOfUnknown;
        if (likeness < least + (aligned.Coverage < ClearCoverage ? ExtraWhereUnclear : 0) || (likeness < SamePlace && IsNear(aligned, name)) || NameLikeness.IsAbbreviation(name, Of(aligned.UnitAt(best)))
            || name.Words.Any(word => aligned.Index.Names.PlacesOf(word).Any(place => NameLikeness.IsSame(name, Of(aligned.UnitAt(place))) && aligned.Likeness(unit, place) >= Math.Clamp(likeness * 0.7, LeastLikeness, Neighbourhood.Much))))
        {
            return null;
        }

        return aligned.Change(FactKind.Name, name.Span, best.Statement, Of(aligned.UnitAt(best)).Span);
    }

    /// <summary>"Marlow ferries", but not "ferries of Marlow": the name stands right before a word that it belongs to.</summary>
    private static bool IsAttributive(Statement statement, int unit) => !statement.Facts.Pieces[statement.Units[unit].End - 1].IsOwner && unit + 1 < statement.Units.Count && statement.Units[unit + 1].Kind == UnitKind.Content && statement.WordAt(unit + 1) is [>= 'a' and <= 'z', ..] word && !word.EndsWith("ed");

    /// <summary>A capital at the start of a sentence makes no name.</summary>
    private static bool IsCertain(Aligned aligned, Name name) => !name.IsDoubtful || Peoples.Knows(name.Last) || aligned.Index.Names.IsCertain(name.Last);

    /// <summary>The first word of a sentence that is no plural and stands before a word and a name: "Marlow skipper Ilse Brandt".</summary>
    private static bool IsOfName(Statement statement, int unit) =>
        IsAttributive(statement, unit) && unit + 2 < statement.Units.Count && statement.Units[unit + 2].Fact is Name && statement.WordAt(unit) is not [.., 's'] and not [.., 'i', 'n', 'g'] and not [.., 'e', 'd'] and not [.., 'l', 'y'];

    /// <summary>What two names have in common by themselves, counted like a word beside them.</summary>
    private static double Kinship(Aligned aligned, int unit, Place place)
    {
        var (our, their) = (Of(aligned.Story.Units[unit]), Of(aligned.UnitAt(place)));
        return NameLikeness.IsHalf(our, their) ? 0.7
            : our.Titles.Any(title => their.Titles.Contains(title, StringComparer.Ordinal)) ? 0.4
            : Peoples.Knows(our.Last) && Peoples.Knows(their.Last) ? 0.3
            : our.Words.Count > 1 && their.Words.Count > 1 ? 0.15
            : 0;
    }

    /// <summary>A verb of saying stands beside it: whom a story names for what it retells is its own affair.</summary>
    private static bool IsSpeaker(Statement statement, int unit)
    {
        for (var i = Math.Max(0, unit - 2); i < Math.Min(statement.Units.Count, unit + 3); i++)
        {
            if (statement.Units[i].Kind == UnitKind.Saying)
            {
                return true;
            }
        }

        return unit + 1 < statement.Units.Count && statement.WordAt(unit + 1) is ":";
    }

    /// <summary>The name stands in the sentences around the one that is retold.</summary>
    private static bool IsNear(Aligned aligned, Name name)
    {
        foreach (var there in aligned.There)
        {
            for (var i = Math.Max(0, there - Reach); i <= Math.Min(aligned.Index.All.Count - 1, there + 1); i++)
            {
                if (aligned[i].Original == aligned[there].Original && !aligned.There.Contains(i) && IsPronounFor(aligned[there].Statement, i < there)
                    && aligned[i].Statement.Units.Any(unit => unit.Fact is Name other && NameLikeness.IsSame(name, other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPronounFor(Statement statement, bool isBefore) => isBefore && statement.Units.Any(unit => NameLikeness.IsPronoun(unit.Fold));

    private static void FindExchange(Aligned aligned, List<(int Unit, Place Place)> same, List<Change> changes)
    {
        for (var i = 0; i < same.Count; i++)
        {
            for (var j = i + 1; j < same.Count; j++)
            {
                if (same[i].Place.Statement == same[j].Place.Statement && same[i].Place != same[j].Place && Exchange.IsClear(aligned, same[i], same[j], MarginOfExchange))
                {
                    changes.Add(Exchange.Of(aligned, same[i], same[j]));
                    return;
                }
            }
        }
    }

    /// <summary>A headline with capitals throughout.</summary>
    private static bool IsTitle(Statement statement)
    {
        var (capitals, others) = (0, 0);
        foreach (var unit in statement.Units)
        {
            if (unit.Fact is Name name)
            {
                capitals += name.Words.Count;
            }
            else if (unit.Kind != UnitKind.Border)
            {
                others++;
            }
        }

        return capitals > others && capitals > 3;
    }
}

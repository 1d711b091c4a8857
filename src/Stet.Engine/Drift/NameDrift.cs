using Microsoft.CodeAnalysis.Text;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Names: one put in another's place, another first name, another spelling.</summary>
internal static class NameDrift
{
    private static readonly ulong[] Within = [Folding.Hash("in"), Folding.Hash("at"), Folding.Hash("near"), Folding.Hash("into"), Folding.Hash("across"), Folding.Hash("outside")];

    /// <summary>More names make a list.</summary>
    private const int MostValues = 40;

    /// <summary>How far before and behind the sentence that is retold a name may come from: a pronoun stood for it.</summary>
    private const int Reach = 3;
    private const double LeastLikeness = 0.7;

    /// <summary>The same for two people with first and last names.</summary>
    private const double LeastOfPersons = 0.5;

    /// <summary>Words of a headline in capitals that have none.</summary>
    private const int MostSmall = 1;

    /// <summary>The same for a name that no original has.</summary>
    private const double LeastOfUnknown = 0.55;

    /// <summary>The same where it is the only name on either side that the other lacks.</summary>
    private const double LeastAlone = 0.4;

    /// <summary>The same for another name of the originals.</summary>
    private const double LeastOfOnly = 0.35;
    private const double CoverageOfOnly = 0.68;
    private const double CoverageOfPersons = 0.5;
    private const double ClearCoverage = 0.6;
    private const double ExtraWhereUnclear = 0.3;

    /// <summary>In a story that is not made from its originals.</summary>
    private const double ExtraApart = 0.3;

    /// <summary>From here on the place is the same, and no pronoun stood there.</summary>
    private const double SamePlace = 1.1;

    /// <summary>From here on the place is the same, whatever the name does in it.</summary>
    private const double SurePlace = 1.6;

    /// <summary>In another sentence a name may be told of the same place, and then another in its stead is no slip.</summary>
    private const double ClearlyMore = 0.8;

    public static void Find(Aligned aligned, List<Change> changes)
    {
        var ours = Enumerable.Range(0, aligned.Story.Units.Count).Skip(Dateline.LengthOf(aligned.Story)).Where(i => aligned.Story.Units[i].Fact is Name).Take(MostValues).ToList();
        var theirs = aligned.Places(unit => unit.Fact is Name).Where(place => !IsTitle(aligned[place.Statement].Statement) && place.Unit >= Dateline.LengthOf(aligned[place.Statement].Statement)).Take(MostValues).ToList();
        if (ours.Count == 0 || theirs.Count == 0 || IsTitle(aligned.Story))
        {
            return;
        }

        var same = new List<(int Unit, Place Place)>();
        foreach (var unit in ours.ToList())
        {
            var name = Of(aligned.Story.Units[unit]);
            var matches = theirs.Where(place => (NameLikeness.IsSame(name, Of(aligned.UnitAt(place))) && !IsCityOf(aligned, unit, Of(aligned.UnitAt(place)))) || aligned.Index.Names.AreOne(name, Of(aligned.UnitAt(place)))).OrderByDescending(place => Of(aligned.UnitAt(place)).Last == name.Last).ThenByDescending(place => aligned.Likeness(unit, place)).ToList();
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

        // A part of a longer name, or a name of another sentence that was joined, is no match where another stands right at its place.
        foreach (var (unit, place) in same.ToList())
        {
            var name = Of(aligned.Story.Units[unit]);
            var here = aligned.Likeness(unit, place);
            var isPart = Of(aligned.UnitAt(place)) is var match && match.Last != name.Last && match.Words.Count < name.Words.Count && !NameLikeness.IsAbbreviation(name, match);
            if (theirs.Exists(rival => rival != place && (isPart || rival.Statement != place.Statement) && !same.Exists(pair => pair.Place == rival) && !NameLikeness.IsSame(name, Of(aligned.UnitAt(rival))) && MayStandFor(aligned, unit, rival, isUnknown: false)
                && aligned.Likeness(unit, rival) is var likeness && likeness >= Neighbourhood.Much && likeness >= here + ClearlyMore))
            {
                same.Remove((unit, place));
                ours.Add(unit);
            }
        }

        ours.RemoveAll(unit => Of(aligned.Story.Units[unit]) is var name && ((NameLikeness.IsGeneric(name) && !theirs.Exists(place => NameLikeness.IsGeneric(Of(aligned.UnitAt(place))) || NameRoles.AreBetweenTheSame(aligned.Story, unit, aligned[place.Statement].Statement, place.Unit))) || (name.IsAcronym && aligned.Index.Names.HasInitials(name.Last))));
        theirs.RemoveAll(place => same.Exists(pair => pair.Place == place) || aligned.Story.Units.Any(unit => unit.Fact is Name name && NameLikeness.SharesWord(name, Of(aligned.UnitAt(place)))));
        var before = changes.Count;
        foreach (var unit in ours)
        {
            if (Replaced(aligned, unit, theirs, isAlone: ours.Count == 1 && theirs.Count == 1) is { } change)
            {
                changes.Add(change);
            }
        }

        if (changes.Count == before && OtherParty(aligned) is { } other)
        {
            changes.Add(other);
        }
    }

    /// <summary>The one party that the story names where the sentence that it retells has another: "a Tarnhill Democrat" of "Republican of Tarnhill".</summary>
    private static Change? OtherParty(Aligned aligned)
    {
        if (aligned.Coverage < ClearCoverage)
        {
            return null;
        }

        var there = aligned.There[0];
        var (ours, theirs) = (PartiesOf(aligned.Story), PartiesOf(aligned[there].Statement));
        var added = ours.Keys.Except(theirs.Keys, StringComparer.Ordinal).ToList();
        var lost = theirs.Keys.Except(ours.Keys, StringComparer.Ordinal).ToList();
        return added.Count == 1 && lost.Count == 1 && (aligned.There.Count == 1 || WordBehind(aligned.Story, ours[added[0]]) is not 0 and var next && next == WordBehind(aligned[there].Statement, theirs[lost[0]])) ? aligned.Change(FactKind.Name, ours[added[0]], there, theirs[lost[0]]) : null;
    }

    private static ulong WordBehind(Statement statement, TextSpan party) => statement.Units.FirstOrDefault(unit => statement.Facts.Pieces[unit.First].Span.Start > party.Start).Key;

    /// <summary>"Democrat" may be a title, and no name.</summary>
    private static Dictionary<string, TextSpan> PartiesOf(Statement statement)
    {
        var parties = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var piece in statement.Facts.Pieces)
        {
            if (piece.Kind == TokenKind.Word && piece.Has(TokenFlags.Capital) && Folding.Fold(statement.Block.Text.Slice(piece.Span.Start, piece.Span.Length)) is var word && Peoples.IsParty(Peoples.Of(word)))
            {
                parties.TryAdd(Peoples.Of(word), piece.Span);
            }
        }

        return parties;
    }

    /// <summary>"in Madrid" is no other word for Spain, which "Madrid agreed" is.</summary>
    private static bool IsCityOf(Aligned aligned, int unit, Name land) =>
        Of(aligned.Story.Units[unit]) is { Words.Count: 1 } city && city.Last != land.Last && Peoples.IsCapital(city.Last) && NameRoles.RoleOf(aligned.Story, unit) == NameRole.Place;

    private static Name Of(Unit unit) => (Name)unit.Fact!;

    private static Change? Replaced(Aligned aligned, int unit, List<Place> theirs, bool isAlone)
    {
        var name = Of(aligned.Story.Units[unit]);
        if (!IsCertain(aligned, aligned.Story, unit))
        {
            return null;
        }

        var isUnknown = IsUnknown(aligned, name, theirs);
        var isOnly = isAlone && aligned.Coverage >= (isUnknown && name.Words.Count == 2 && Of(aligned.UnitAt(theirs[0])).Words.Count == 2 ? CoverageOfPersons : CoverageOfOnly) && !IsUnlike(aligned, unit, theirs[0]);
        var (best, likeness) = (default(Place), 0.0);
        foreach (var place in theirs)
        {
            var other = Of(aligned.UnitAt(place));
            if (!MayStandFor(aligned, unit, place, isUnknown))
            {
                continue;
            }

            var isSure = isOnly && (isUnknown || NameLikeness.IsHalf(name, other));
            if ((isSure || (isUnknown && aligned.Likeness(unit, place) >= (isOnly ? SamePlace : SurePlace)) || HasSameUse(aligned, unit, place, isAlone)) && (IsCertain(aligned, aligned[place.Statement].Statement, place.Unit) || IsOfName(aligned[place.Statement].Statement, place.Unit)) && aligned.Likeness(unit, place) + Kinship(aligned, unit, place) is var near && near >= likeness
                && (name.IsAcronym == other.IsAcronym || (isOnly && isUnknown) || near >= SamePlace + ExtraWhereUnclear))
            {
                (best, likeness) = (place, near);
                if (isSure)
                {
                    likeness = Math.Max(likeness, LeastAlone);
                }
            }
        }

        if (likeness <= 0)
        {
            return null;
        }

        var least = !isUnknown && aligned.Index.Names.Has(name.Last) ? (isOnly ? LeastOfOnly : aligned.IsInClose && NameRoles.KindOf(aligned.Index, name) is NameKind.Person and var kind && kind == NameRoles.KindOf(aligned.Index, Of(aligned.UnitAt(best))) ? LeastOfPersons : LeastLikeness) : isAlone || aligned.IsClose ? LeastAlone : LeastOfUnknown;
        if (likeness < least + (aligned.Coverage < ClearCoverage && !isOnly ? ExtraWhereUnclear : 0) + (aligned.IsClose ? 0 : ExtraApart) || (likeness < SamePlace && IsNear(aligned, name)) || NameLikeness.IsAbbreviation(name, Of(aligned.UnitAt(best)))
            || name.Words.Any(word => aligned.Index.Names.PlacesOf(word).Any(place => aligned.IsAboutTheSame(place.Statement) && NameLikeness.IsSame(name, Of(aligned.UnitAt(place))) && aligned.Likeness(unit, place) >= Math.Clamp(likeness * 0.7, LeastLikeness, Neighbourhood.Much))))
        {
            return null;
        }

        return aligned.Change(FactKind.Name, name.Span, best.Statement, Of(aligned.UnitAt(best)).Span);
    }

    /// <summary>A person stands for no council. A name that the originals have elsewhere does what the other does, or both are names of one kind: else it
    /// stands for a pronoun, or for what the other name was but a part of.</summary>
    private static bool MayStandFor(Aligned aligned, int unit, Place place, bool isUnknown)
    {
        var (our, their) = (Of(aligned.Story.Units[unit]), Of(aligned.UnitAt(place)));
        if (NameRoles.AreBetweenTheSame(aligned.Story, unit, aligned[place.Statement].Statement, place.Unit))
        {
            return true;
        }

        var (kind, other) = (NameRoles.KindOf(aligned.Index, our), NameRoles.KindOf(aligned.Index, their));
        if (kind == NameKind.People && (Peoples.IsPeople(our.Last) || (!isUnknown || aligned.Likeness(unit, place) < SurePlace)))
        {
            return Peoples.Knows(their.Last) && Peoples.AreOfOneRank(our.Last, their.Last);
        }

        return (kind == other || kind == NameKind.Unknown || other == NameKind.Unknown)
            && (isUnknown || (kind == other && kind == NameKind.Body) || NameRoles.AreAlike(NameRoles.RoleOf(aligned.Story, unit), NameRoles.RoleOf(aligned[place.Statement].Statement, place.Unit)));
    }

    /// <summary>No original has a word of it, nor its people.</summary>
    private static bool IsUnknown(Aligned aligned, Name name, List<Place> theirs) =>
        (!name.Words.Any(word => aligned.Index.Names.Has(word)) || (!aligned.Index.Names.Has(name.Last) && theirs.Exists(place => NameLikeness.IsHalf(name, Of(aligned.UnitAt(place)))))) && !aligned.Index.Names.Words.Any(word => Peoples.Knows(word) && Peoples.Of(word) == Peoples.Of(name.Last));

    /// <summary>One is a person and the other a place, or a country stands for what is none.</summary>
    private static bool IsUnlike(Aligned aligned, int unit, Place place)
    {
        var (our, their) = (Of(aligned.Story.Units[unit]), Of(aligned.UnitAt(place)));
        return (our.Titles.Count > 0 && IsPlace(aligned[place.Statement].Statement, place.Unit)) || (their.Titles.Count > 0 && IsPlace(aligned.Story, unit)) || (Peoples.IsLand(our.Last) && !Peoples.Knows(their.Last));
    }

    private static bool IsPlace(Statement statement, int unit) => Enumerable.Range(Math.Max(0, unit - 2), Math.Min(2, unit)).Any(i => Array.IndexOf(Within, statement.Units[i].Fold) >= 0);

    /// <summary>Both stand before a word that they belong to, or neither does; one who speaks stands for another who does.</summary>
    private static bool HasSameUse(Aligned aligned, int unit, Place place, bool isAlone)
    {
        var (our, their) = (Of(aligned.Story.Units[unit]), Of(aligned.UnitAt(place)));
        return ((isAlone && !Peoples.IsLand(our.Last) && !Peoples.IsLand(their.Last)) || (Peoples.Knows(our.Last) && Peoples.Knows(their.Last)) || aligned.Likeness(unit, place) >= Neighbourhood.Some || IsAttributive(aligned.Story, unit) == IsAttributive(aligned[place.Statement].Statement, place.Unit))
            && (!IsSpeaker(aligned.Story, unit) || IsSpeaker(aligned[place.Statement].Statement, place.Unit));
    }

    /// <summary>"Marlow ferries", but not "ferries of Marlow": the name stands right before a word that it belongs to.</summary>
    private static bool IsAttributive(Statement statement, int unit) => !statement.Facts.Pieces[statement.Units[unit].End - 1].IsOwner && NameRoles.BelongsToNext(statement, unit);

    /// <summary>A capital at the start of a sentence makes no name; but a word that English does not have is one.</summary>
    public static bool IsCertain(Aligned aligned, Statement statement, int unit) =>
        Of(statement.Units[unit]) is var name && (!name.IsDoubtful || Peoples.Knows(name.Last)
            || (!aligned.Index.Names.IsWord(name.Last) && (aligned.Index.Names.IsCertain(name.Last) || (aligned.IsClose && !Thesaurus.Knows(statement.Units[unit].Stem) && statement.Units[unit].Stem != 0 && !Anybody.Contains(name.Last) && !IsFormOfWord(name.Last)))));

    private static readonly string[] Anybody = ["whoever", "whatever", "whichever", "whenever", "wherever", "nobody", "everybody", "somebody", "anybody", "someone", "anyone", "everyone", "nothing", "everything", "something", "anything", "none", "neither", "otherwise", "meanwhile"];

    /// <summary>Most names end otherwise.</summary>
    private static bool IsFormOfWord(string word) => word is [.., 'i', 'n', 'g'] or [.., 'e', 'd'] or [.., 'l', 'y'];

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
            : aligned.IsInClose && NameRoles.KindOf(aligned.Index, our) is var kind && kind is NameKind.Person or NameKind.Body && kind == NameRoles.KindOf(aligned.Index, their) ? 0.3
            : our.Words.Count > 1 && their.Words.Count > 1 ? 0.15
            : 0;
    }

    /// <summary>Its verb of saying stands beside it: whom a story names for what it retells is its own affair. In "Brandt says Halloran should go" the
    /// verb is another's.</summary>
    private static bool IsSpeaker(Statement statement, int unit)
    {
        var end = unit + 1 < statement.Units.Count && statement.WordAt(unit + 1) is "(" ? unit + 5 : unit + 3;
        for (var i = Math.Max(0, unit - 2); i < Math.Min(statement.Units.Count, end); i++)
        {
            if (statement.Units[i].Kind == UnitKind.Saying && (i > unit || i == 0 || statement.Units[i - 1].Fact is not Name))
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
                    && aligned[i].Statement.Units.Any(unit => unit.Fact is Name other && other.Words.Count >= name.Words.Count && NameLikeness.IsSame(name, other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPronounFor(Statement statement, bool isBefore) => isBefore && statement.Units.Any(unit => NameLikeness.IsPronoun(unit.Fold));

    /// <summary>A headline with capitals throughout, and no list of names.</summary>
    private static bool IsTitle(Statement statement)
    {
        var (capitals, others, small) = (0, 0, 0);
        foreach (var unit in statement.Units)
        {
            if (unit.Fact is Name name)
            {
                capitals += name.Words.Count;
            }
            else if (unit.Kind != UnitKind.Border)
            {
                others++;
                small += unit.IsPlain && statement.Facts.Pieces[unit.First] is { Span.Length: > 1 } piece && !piece.Has(TokenFlags.Capital) ? 1 : 0;
            }
        }

        return capitals > others && capitals > 3 && small <= MostSmall;
    }
}

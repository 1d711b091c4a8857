using Microsoft.CodeAnalysis.Text;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Names: one put in another's place, another first name, another spelling.</summary>
internal sealed class NameDrift(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>The weights are those of a logistic regression over the names of some 3,000 honest retold sentences and 338 with a changed one. They were chosen by what they say
    /// of sentences that they were not fitted to. Those of another kind and of a story that is not made from its originals are set by hand, by articles that retell none of the others.</summary>
    private static readonly Proof Weights = new(
        "name",
        -3.7,
        ("story is not made from its originals", -8.5),
        ("missing for it alone", 8.38),
        ("shares a word", 0.34),
        ("doubtful name there", -4.40),
        ("share of the name in no original", 4.62),
        ("stands for a pronoun", -1.60),
        ("same kind", 2.21),
        ("another kind", -1.89),
        ("stands there, too", -4.56),
        ("stands in another sentence that is retold", -1.25),
        ("goes with the same elsewhere", -0.37),
        ("is called the same", 1.54),
        ("both alone are lacking", 0.80),
        ("same words around", 1.10),
        ("goes with the same", 0.50),
        ("the other is told, too", -3.29),
        ("same words across", 1.34));

    /// <summary>A name that stands in more sentences is looked for in the first of them.</summary>
    private const int MostPlaces = 40;

    /// <summary>What goes with more of the same is not more telling.</summary>
    private const double MostLinked = 4;

    /// <summary>Words around that are more alike say no more.</summary>
    private const double MostSame = 3;

    /// <summary>Words of a headline in capitals that have none.</summary>
    private const int MostSmall = 1;

    /// <summary>Shorter words that are nearly the same are two names: Home and Dome.</summary>
    private const int LongWord = 5;

    private readonly Dictionary<Name, List<Place>> places = [];
    private readonly Dictionary<Spot, double> linked = [];
    private readonly Dictionary<Spot, NameKind> kinds = [];

    public void Find(List<Change> changes)
    {
        var ours = Enumerable.Range(0, aligned.Story.Units.Count).Skip(Dateline.LengthOf(aligned.Story)).Where(i => aligned.Story.Units[i].Fact is Name).Take(StandIns.Most).Select(Spot.OfStory).ToList();
        var theirs = aligned.Places(unit => unit.Fact is Name).Where(place => !IsTitle(aligned[place.Statement].Statement) && place.Unit >= Dateline.LengthOf(aligned[place.Statement].Statement)).Take(StandIns.Most).Select(Spot.Of).ToList();
        if (ours.Count == 0 || theirs.Count == 0 || IsTitle(aligned.Story))
        {
            return;
        }

        var before = changes.Count;
        foreach (var our in ours)
        {
            var (name, matches) = (NameOf(our), theirs.Where(their => IsSame(our, their)).ToList());
            if (matches.Count > 0 && matches.MaxBy(their => (NameOf(their).Last == name.Last, aligned.Likeness(our.First, new Place(their.Statement, their.First)))) is var match && FirstNames.AreDifferent(aligned, name, NameOf(match)))
            {
                changes.Add(aligned.Change(KindOf(our, match), name.Span, match.Statement, NameOf(match).Span));
            }
        }

        foreach (var found in new StandIns(aligned, originals, ours, theirs, IsSame, MayStandFor, Elsewhere) { AreAlike = AreOfAlikeKinds }.Find(Proof))
        {
            changes.Add(aligned.Change(KindOf(found.Our, found.Their), NameOf(found.Our).Span, found.Their.Statement, NameOf(found.Their).Span));
        }

        if (changes.Count == before && PartyDrift.Find(aligned) is { } other)
        {
            changes.Add(other);
        }
    }

    private double Proof(StandIn found)
    {
        // Who is named with a name of the original's stands for nobody there: "Helen Voss of Ellery Ferries" of "HELEN VOSS:".
        if (found.IsAtHome && found.HasOwnPlaceBeside)
        {
            return -1;
        }

        var (our, their) = (NameOf(found.Our), NameOf(found.Their));
        var (kind, kindThere) = (KindAt(found.Our), KindAt(found.Their));
        var frame = found.Frame;
        return Weights.Of(
            aligned, aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("missing for it alone", frame.Missing),
            ("shares a word", NameLikeness.IsHalf(our, their) ? 1 : 0),
            ("doubtful name there", !IsCertain(aligned[found.Their.Statement].Statement, found.Their.First) ? 1 : 0),
            ("share of the name in no original", our.Words.Count(word => !aligned.Index.Names.Has(word)) / (double)our.Words.Count),
            ("stands for a pronoun", !IsUnknown(our, their) && NamedPronouns.StandFor(aligned, our) ? 1 : 0),
            ("same kind", kind != NameKind.Unknown && kind == kindThere ? 1 : 0),
            ("another kind", AreOfAlikeKinds(found.Our, found.Their) ? 0 : 1),
            ("stands there, too", found.HasOwnPlaceBeside ? 1 : 0),
            ("stands in another sentence that is retold", found.HasOwnPlace && !found.HasOwnPlaceBeside ? 1 : 0),
            ("goes with the same elsewhere", LinkedElsewhere(found.Our)),
            ("is called the same", frame.Called),
            ("both alone are lacking", found.IsAlone ? 1 : 0),
            ("same words around", Math.Min(frame.Same, MostSame)),
            ("goes with the same", frame.Linked),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("same words across", frame.Across));
    }

    /// <summary>"Easter" for "Christmas" is another date.</summary>
    private FactKind KindOf(Spot our, Spot their) =>
        Sisters.Around(aligned.Story, our.First) is { } sister && Sisters.Around(aligned[their.Statement].Statement, their.First) is { } there && sister.KindAgainst(there) == FactKind.Date ? FactKind.Date : FactKind.Name;

    /// <summary>Where the originals have a name.</summary>
    private List<Place> Places(Name name)
    {
        if (!places.TryGetValue(name, out var found))
        {
            places[name] = found = [.. name.Words.SelectMany(aligned.Index.Names.PlacesOf).Distinct().Where(place => NameLikeness.IsSame(name, (Name)aligned.UnitAt(place).Fact!)).Take(MostPlaces)];
        }

        return found;
    }

    /// <summary>How far a name of the story goes with the same words wherever the originals have it.</summary>
    private double LinkedElsewhere(Spot our)
    {
        if (!linked.TryGetValue(our, out var most))
        {
            var links = originals.OfStory(aligned.Story);
            foreach (var place in Places(NameOf(our)))
            {
                var likeness = links.Likeness(our.First, originals.Of(place.Statement), place.Unit, aligned[our].Key, aligned[our].Key);
                most = Math.Max(most, Math.Min(likeness.Deed + likeness.Name, MostLinked));
            }

            linked[our] = most;
        }

        return most;
    }

    private NameKind KindAt(Spot spot) => kinds.TryGetValue(spot, out var known) ? known : kinds[spot] = NameKinds.KindOf(aligned.Index, StatementOf(spot), spot.First);

    private bool AreOfAlikeKinds(Spot our, Spot their) => NameKinds.AreAlike(KindAt(our), NameOf(our), KindAt(their), NameOf(their));

    private Statement StatementOf(Spot spot) => spot.Statement < 0 ? aligned.Story : aligned[spot.Statement].Statement;

    private Name NameOf(Spot spot) => (Name)aligned[spot].Fact!;

    private bool IsSame(Spot our, Spot their) =>
        NameOf(our) is var name && NameOf(their) is var other && ((NameLikeness.IsSame(name, other) && !IsCityOf(our.First, other) && !IsAdjectiveIn(name, their)) || aligned.Index.Names.AreOne(name, other));

    /// <summary>The originals write it both ways, in one word of several.</summary>
    private bool IsSpeltElsewhere(Name name, Name other) =>
        name.Words.Count == other.Words.Count && name.Words.Zip(other.Words).Where(pair => pair.First != pair.Second).ToList() is [var (our, their)] && our.Length >= LongWord && NearMiss.Distance(our, their) == 1 && aligned.Index.Names.Has(our);

    /// <summary>"Jewish" of "a Jewish group" is not the World Jewish Congress.</summary>
    private bool IsAdjectiveIn(Name name, Spot their) =>
        name.Words.Count > 2 && NameLikeness.IsHead(name.Last) && NameOf(their) is { Words.Count: 1 } other && NameLikeness.IsAdjective(other.Last)
        && aligned[their.Statement].Statement is var there && their.End < there.Units.Count && there.Units[their.End].IsPlain;

    /// <summary>A part of a name stands for all of it, and an acronym for words that the originals write out.</summary>
    private bool MayStandFor(Spot our, Spot their)
    {
        var (name, other) = (NameOf(our), NameOf(their));
        return IsCertain(aligned.Story, our.First) && !(name.IsAcronym && aligned.Index.Names.HasInitials(name.Last)) && (!NameLikeness.SharesWord(name, other) || NameLikeness.IsHalf(name, other)) && !NameLikeness.IsAbbreviation(name, other) && !IsSpeltElsewhere(name, other)
            && NameLikeness.IsThing(name) == NameLikeness.IsThing(other)
            && !((KindAt(our), KindAt(their)) is (NameKind.People, NameKind.Person) or (NameKind.Person, NameKind.People))
            && !IsOwnedBy(name, other)
            && !(NameKinds.IsOfUnnamedPlace(aligned.Story, our.First) && !NameKinds.IsOfUnnamedPlace(aligned[their.Statement].Statement, their.First))
            && !(IsTeller(our) && !Outlets.IsOutlet(aligned[their.Statement].Statement, their.First))
            && !(!Peoples.Knows(name.Last) && IsOfThing(aligned.Story, our, out var thing) && !CuePlace.Has(aligned[their.Statement].Statement, thing) && !IsOfThing(aligned[their.Statement].Statement, their, out _));
    }

    /// <summary>"the Harbour Plan" of "the Marlow Council's Harbour Plan": who challenges one challenges the other.</summary>
    private bool IsOwnedBy(Name name, Name owner) =>
        Places(name).Exists(place => place.Unit > 0 && aligned[place.Statement].Statement is var there && there.Units[place.Unit - 1] is { Fact: Name before } unit && there.Facts.Pieces[unit.End - 1].IsOwner && NameLikeness.IsSame(before, owner));

    /// <summary>"the Marlow Times wrote": who says where a story has it from is told besides, and stands for nobody in it.</summary>
    private bool IsTeller(Spot our) =>
        Outlets.IsOutlet(aligned.Story, our.First) && (IsSaying(our.First - 1) || IsSaying(our.First - 2) || IsSaying(our.End));

    private bool IsSaying(int unit) => (uint)unit < (uint)aligned.Story.Units.Count && aligned.Story.Units[unit].Kind == UnitKind.Saying;

    /// <summary>"the Lund administration": it is what is told of, and nobody of that name.</summary>
    private static bool IsOfThing(Statement statement, Spot name, out ulong thing)
    {
        var isOfThing = name.First > 0 && FunctionWords.IsArticle(statement.Units[name.First - 1].Fold) && name.End < statement.Units.Count && statement.Units[name.End].IsPlain && !Verbs.In(statement)[name.End];
        thing = isOfThing ? statement.Units[name.End].Key : 0;
        return isOfThing;
    }

    /// <summary>How alike the place is in another sentence that has the name.</summary>
    private double Elsewhere(Spot our) =>
        Places(NameOf(our)).Where(place => !aligned.There.Contains(place.Statement) && aligned.IsAboutTheSame(place.Statement) && !IsCityOf(our.First, (Name)aligned.UnitAt(place).Fact!)).Select(place => aligned.Likeness(our.First, place)).DefaultIfEmpty(0).Max();

    /// <summary>"in Madrid" is no other word for Spain, which "Madrid agreed" is.</summary>
    private bool IsCityOf(int unit, Name land) =>
        (Name)aligned.Story.Units[unit].Fact! is { Words.Count: 1 } city && city.Last != land.Last && Peoples.IsCapital(city.Last) && NameKinds.IsOfPlace(aligned.Story, unit);

    /// <summary>No original has a word of it, nor its people.</summary>
    private bool IsUnknown(Name name, Name other) =>
        (!name.Words.Any(aligned.Index.Names.Has) || (!aligned.Index.Names.Has(name.Last) && NameLikeness.IsHalf(name, other))) && !aligned.Index.Names.HasPeopleOf(name.Last);

    /// <summary>A capital at the start of a sentence makes no name; but a word that English does not have is one.</summary>
    private bool IsCertain(Statement statement, int unit) =>
        (Name)statement.Units[unit].Fact! is var name && (!name.IsDoubtful || Peoples.Knows(name.Last)
            || (!aligned.Index.Names.IsWord(name.Last) && (aligned.Index.Names.IsCertain(name.Last) || (aligned.IsClear && !Thesaurus.Knows(statement.Units[unit].Stem) && statement.Units[unit].Stem != 0 && !Anybody.Contains(name.Last) && !IsFormOfWord(statement, unit)))));

    private static readonly string[] Anybody = ["whoever", "whatever", "whichever", "whenever", "wherever", "nobody", "everybody", "somebody", "anybody", "someone", "anyone", "everyone", "nothing", "everything", "something", "anything", "fewer", "less", "more", "most", "many", "much", "several", "enough", "none", "neither", "otherwise", "meanwhile"];

    /// <summary>Most names end otherwise than "Rebuilding" or "Forecasters", and than "Strategic" where it stands before "mistakes".</summary>
    private static bool IsFormOfWord(Statement statement, int unit) =>
        ((Name)statement.Units[unit].Fact!).Last is var word
        && (word is [.., 'i', 'n', 'g'] or [.., 'e', 'd'] or [.., 'l', 'y'] or [.., 'i', 's', 't', 's'] or [.., 'e', 'r', 's'] or [.., 'o', 'r', 's'] or [.., 'i', 'o', 'n', 's']
            || (unit + 1 < statement.Units.Count && statement.Units[unit + 1].IsPlain && word is [.., 'i', 'c'] or [.., 'a', 'l'] or [.., 'i', 'v', 'e'] or [.., 'o', 'u', 's'] or [.., 'f', 'u', 'l'] or [.., 'l', 'e', 's', 's'] or [.., 'a', 'b', 'l', 'e'] or [.., 'i', 'b', 'l', 'e'] or [.., 'a', 'r', 'y']));

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

        return !statement.Facts.Sentence.IsEnded && capitals > others && capitals > 3 && small <= MostSmall;
    }
}

using Stet.Articles;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What a name is the name of.</summary>
internal enum NameKind : byte
{
    Unknown,
    Person,

    /// <summary>A body, an event, a thing whose name says what it is: "Marlow Council", "Harbour Cup".</summary>
    Body,

    /// <summary>A country, its people, a party.</summary>
    People,

    /// <summary>Something is or happens in it.</summary>
    Place,
}

internal static class NameKinds
{
    /// <summary>How many words may stand between a preposition and its name: "with the guitarist Brandt".</summary>
    private const int Between = 3;

    /// <summary>A first name begins no longer name of a person.</summary>
    private const int MostOfPerson = 4;

    /// <summary>Where else a name is looked for.</summary>
    private const int MostPlaces = 12;

    private static readonly ulong Who = Folding.Hash("who");

    private static readonly WordSet Places = Folding.SetOf("in at near into across outside inside around through");
    private static readonly WordSet PlaceWords = Folding.SetOf("city town capital village port resort suburb district island isle province");
    private static readonly WordSet BehindVerbs = Folding.SetOf("the a an this that these those his her its their our my your him them it us me to not no what who how why whether all both each every some any more");

    /// <summary>It says where something is: "in Marlow".</summary>
    public static bool IsOfPlace(Statement statement, int unit)
    {
        for (var i = unit - 1; i >= Math.Max(0, unit - Between) && (statement.Units[i].Kind == UnitKind.Function || statement.Units[i].IsPlain); i--)
        {
            if (Places.Contains(statement.Units[i].Fold) || Clauses.IsPlace(statement.Units[i].Fold))
            {
                return Places.Contains(statement.Units[i].Fold) && !IsOwner(statement, unit);
            }
        }

        return false;
    }

    /// <summary>"the Norwegian city": what land a place is in, told instead of its name.</summary>
    public static bool IsOfUnnamedPlace(Statement statement, int unit) =>
        Peoples.IsPeople(((Name)statement.Units[unit].Fact!).Last) && unit + 1 < statement.Units.Count && PlaceWords.Contains(statement.Units[unit + 1].Fold);

    /// <summary>The same of a name in a sentence; a name that says nothing of its kind may be told of as a person or a place, there or anywhere in the originals.</summary>
    public static NameKind KindOf(StatementIndex index, Statement statement, int unit) =>
        KindOf(index, (Name)statement.Units[unit].Fact!) is not NameKind.Unknown and var known ? known
        : AsTold(statement, unit) is not NameKind.Unknown and var here ? here
        : index.Names.PlacesOf(((Name)statement.Units[unit].Fact!).Last).Take(MostPlaces).Select(place => AsTold(index.All[place.Statement].Statement, place.Unit)).FirstOrDefault(kind => kind != NameKind.Unknown);

    /// <summary>"in Marlow", "Brandt, who": what stands beside a name says what it is.</summary>
    private static NameKind AsTold(Statement statement, int unit) =>
        unit > 0 && Places.Contains(statement.Units[unit - 1].Fold) && !IsOwner(statement, unit) ? NameKind.Place
        : unit > 0 && FunctionWords.IsArticle(statement.Units[unit - 1].Fold) && !(unit + 1 < statement.Units.Count && statement.Units[unit + 1].IsPlain && !Verbs.In(statement)[unit + 1]) ? NameKind.Body
        : IsWho(statement, unit + 1) || (unit + 2 < statement.Units.Count && statement.Units[unit + 1].Kind == UnitKind.Border && (IsWho(statement, unit + 2) || statement.Units[unit + 2].Fact is Quantity { Measure: Measure.Age })) ? NameKind.Person
        : NameKind.Unknown;

    private static bool IsWho(Statement statement, int unit) => unit < statement.Units.Count && statement.Units[unit].Fold == Who;

    /// <summary>Whether one name can stand where the other does, as far as their kinds are known: a person is no place, and "German" no club of Dortmund.</summary>
    public static bool AreAlike(NameKind one, Name name, NameKind other, Name there) =>
        IsLand(one, name) && IsLand(other, there) ? true
        : one == NameKind.People || other == NameKind.People ? false
        : one == other || one == NameKind.Unknown || other == NameKind.Unknown;

    private static bool IsLand(NameKind kind, Name name) => kind == NameKind.People || (kind != NameKind.Body && Peoples.Knows(name.Last) && !Peoples.IsOtherBody(name));

    public static NameKind KindOf(StatementIndex index, Name name) =>
        name.Words.Count > 1 && name.Words.Any(NameLikeness.IsHead) ? NameKind.Body
        : Peoples.IsLand(name.Last) && !Peoples.IsOtherBody(name) ? NameKind.People
        : (name.Titles.Count > 0 && !NameLikeness.IsHead(name.Last)) || BeginsWithFirstName(name) || index.Names.FullNamesOf(name.Last).Any(BeginsWithFirstName) ? NameKind.Person
        : NameKind.Unknown;

    private static bool BeginsWithFirstName(Name name) => name.Words.Count is > 1 and <= MostOfPerson && Genders.OfFirstName(Folding.Hash(name.Words[0].Length == 1 ? name.Words[1] : name.Words[0])) != Pronouns.None;

    private static bool IsOwner(Statement statement, int unit) =>
        statement.Facts.Pieces[statement.Units[unit].End - 1].IsOwner || BelongsToNext(statement, unit);

    /// <summary>"Marlow ferries", but not "ferries of Marlow": the name stands right before a word that it belongs to, and that is no verb.</summary>
    private static bool BelongsToNext(Statement statement, int unit) =>
        unit + 1 < statement.Units.Count && statement.Units[unit + 1].Kind == UnitKind.Content && statement.WordAt(unit + 1) is [>= 'a' and <= 'z', ..] word && !word.EndsWith("ed")
        && !(unit + 2 < statement.Units.Count && BehindVerbs.Contains(statement.Units[unit + 2].Fold));
}

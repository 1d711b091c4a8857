using Stet.Articles;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What a name does in its sentence, as far as the words beside it tell.</summary>
internal enum NameRole : byte
{
    /// <summary>Somebody or something that does or is done to: "Brandt left", "met Brandt", "by Brandt".</summary>
    Actor,

    /// <summary>It belongs to a word behind it: "Brandt's assistant", "the Marlow show".</summary>
    Owner,

    /// <summary>Where something is: "in Marlow".</summary>
    Place,

    /// <summary>With another preposition: "with Brandt", "for Marlow".</summary>
    Other,

    /// <summary>Behind "of" and "for", where any of them may stand: "Marlow's ferries" are "ferries for Marlow".</summary>
    Any,
}

/// <summary>What a name is the name of.</summary>
internal enum NameKind : byte
{
    Unknown,
    Person,

    /// <summary>A body, an event, a thing whose name says what it is: "Marlow Council", "Harbour Cup".</summary>
    Body,

    /// <summary>A country, its people, a party.</summary>
    People,
}

internal static class NameRoles
{
    /// <summary>How many words may stand between a preposition and its name: "with the guitarist Brandt".</summary>
    private const int Between = 3;

    private static readonly WordSet Places = Folding.SetOf("in at near into across outside inside around through");
    private static readonly WordSet Others = Folding.SetOf("with from to on against about under over after before between among behind without");
    private static readonly WordSet BehindVerbs = Folding.SetOf("the a an this that these those his her its their our my your him them it us me to not no what who how why whether all both each every some any more");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong For = Folding.Hash("for");

    public static bool AreAlike(NameRole one, NameRole other) => one == other || one == NameRole.Any || other == NameRole.Any;

    public static NameRole RoleOf(Statement statement, int unit)
    {
        if (IsOwner(statement, unit))
        {
            return NameRole.Owner;
        }

        for (var i = unit - 1; i >= Math.Max(0, unit - Between) && (statement.Units[i].Kind == UnitKind.Function || statement.Units[i].IsPlain); i--)
        {
            var fold = statement.Units[i].Fold;
            if (fold == Of || fold == For || Places.Contains(fold) || Others.Contains(fold))
            {
                return fold == Of || fold == For ? NameRole.Any : Places.Contains(fold) ? NameRole.Place : NameRole.Other;
            }
        }

        return NameRole.Actor;
    }

    /// <summary>The same stands right before both, and right behind both.</summary>
    public static bool AreBetweenTheSame(Statement one, int unit, Statement other, int there) => AreAlike(one, unit - 1, other, there - 1) && AreAlike(one, unit + 1, other, there + 1);

    private static bool AreAlike(Statement one, int unit, Statement other, int there) =>
        (uint)unit < (uint)one.Units.Count == (uint)there < (uint)other.Units.Count
        && ((uint)unit >= (uint)one.Units.Count || (one.Units[unit].Kind == other.Units[there].Kind && one.Units[unit].Key == other.Units[there].Key));

    public static NameKind KindOf(StatementIndex index, Name name) =>
        name.Words.Count > 1 && NameLikeness.IsHead(name.Last) ? NameKind.Body
        : Peoples.IsLand(name.Last) ? NameKind.People
        : name.Titles.Count > 0 || BeginsWithFirstName(name) || index.Names.FullNamesOf(name.Last).Any(BeginsWithFirstName) ? NameKind.Person
        : NameKind.Unknown;

    private static bool BeginsWithFirstName(Name name) => name.Words.Count is 2 or 3 && Genders.OfFirstName(Folding.Hash(name.Words[0])) != Pronouns.None;

    private static bool IsOwner(Statement statement, int unit) =>
        statement.Facts.Pieces[statement.Units[unit].End - 1].IsOwner || BelongsToNext(statement, unit);

    /// <summary>"Marlow ferries", but not "ferries of Marlow": the name stands right before a word that it belongs to, and that is no verb.</summary>
    public static bool BelongsToNext(Statement statement, int unit) =>
        unit + 1 < statement.Units.Count && statement.Units[unit + 1].Kind == UnitKind.Content && statement.WordAt(unit + 1) is [>= 'a' and <= 'z', ..] word && !word.EndsWith("ed")
        && !(unit + 2 < statement.Units.Count && BehindVerbs.Contains(statement.Units[unit + 2].Fold));
}

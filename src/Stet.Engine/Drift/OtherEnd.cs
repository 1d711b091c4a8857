using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What a sentence tells from the other end: "Ellery lost to Marlow" where the original has "Marlow beat Ellery", and "the mark rose against the crown" where it has
/// "the crown fell against the mark".</summary>
internal static class OtherEnd
{
    /// <summary>How many words on each side are looked at.</summary>
    private const int Nearest = 2;

    /// <summary>How far behind a word that compares its "than" or "against" may stand.</summary>
    private const int Farthest = 4;

    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong Against = Folding.Hash("against");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong Last = Folding.Hash("last");
    private static readonly ulong Since = Folding.Hash("since");

    /// <summary>Two names stand on the one side of the places in the one sentence, and on the other in the other.</summary>
    public static bool Tells(Statement story, Spot our, Statement original, Spot their) =>
        AreTurned(NamesIn(story, 0, our.First), NamesIn(story, our.End, story.Units.Count), NamesIn(original, 0, their.First), NamesIn(original, their.End, original.Units.Count));

    /// <summary>The words beside the places change sides, or those on both sides of "than".</summary>
    /// <param name="isConverse">The two words are; others say of a second one how the first fares "against" it.</param>
    public static bool Compares(Statement story, Spot our, Statement original, Spot their, bool isConverse) =>
        ((isConverse || (Behind(story, our, Against) > 0 && Behind(original, their, Against) > 0)) && AreTurned(Beside(story, our.First - 1, -1), Beside(story, our.End, 1), Beside(original, their.First - 1, -1), Beside(original, their.End, 1)))
        || (Behind(story, our, Than) is > 0 and var than && Behind(original, their, Than) is > 0 and var thanThere
            && AreTurned(Between(story, our.End, than), Beside(story, than + 1, 1), Between(original, their.End, thanThere), Beside(original, thanThere + 1, 1)))
        || IsOfThen(story, our, original, their) || IsOfThen(original, their, story, our);

    /// <summary>"The boats have been bought", which is no other thing than that they sold: nobody says by whom.</summary>
    public static bool IsBare(Statement statement, Spot spot) => Direction.IsPassive(statement, spot.First) && (spot.End >= statement.Units.Count || statement.Units[spot.End].Fold != By);

    /// <summary>"last seen in 1999" of "the first time since 1999".</summary>
    public static bool IsFirstSince(Statement one, Spot spot, Statement other, Spot there) =>
        one.WordAt(spot.First) is "first" or "First" && other.Units[there.First].Fold == Last && HasSince(one, spot) && !HasSince(other, there);

    private static bool HasSince(Statement statement, Spot spot)
    {
        var i = spot.End;
        while (i < statement.Units.Count && statement.Units[i].Kind != UnitKind.Border && statement.Units[i].Fold != Since)
        {
            i++;
        }

        return i < statement.Units.Count && statement.Units[i].Fold == Since;
    }

    /// <summary>"It was higher in May" of "it is lower than in May".</summary>
    private static bool IsOfThen(Statement one, Spot spot, Statement other, Spot there) =>
        Behind(one, spot, Than) < 0 && Behind(other, there, Than) is > 0 and var than && than + 1 < other.Units.Count && other.Units[than + 1] is { Fact: Date, Key: var key } && one.Units.Any(unit => unit.Key == key);

    private static bool AreTurned(HashSet<ulong> before, HashSet<ulong> behind, HashSet<ulong> beforeThere, HashSet<ulong> behindThere) =>
        before.Any(key => behindThere.Contains(key) && !beforeThere.Contains(key)) && behind.Any(key => beforeThere.Contains(key) && !behindThere.Contains(key));

    private static HashSet<ulong> NamesIn(Statement statement, int first, int end) =>
        [.. Enumerable.Range(first, end - first).Where(unit => statement.Units[unit].Fact is Name).Select(unit => statement.Units[unit].Key)];

    private static HashSet<ulong> Between(Statement statement, int first, int end) =>
        [.. Enumerable.Range(first, Math.Max(0, end - first)).Where(unit => IsWord(statement.Units[unit])).Select(unit => statement.Units[unit].Key)];

    /// <summary>The nearest words of its clause on one side of a place.</summary>
    private static HashSet<ulong> Beside(Statement statement, int from, int step)
    {
        var found = new HashSet<ulong>();
        for (var i = from; i >= 0 && i < statement.Units.Count && found.Count < Nearest && statement.Units[i].Kind != UnitKind.Border && !(Grammar.IsOpener(statement.Units[i]) && statement.Units[i].Fold != Than); i += step)
        {
            if (IsWord(statement.Units[i]))
            {
                found.Add(statement.Units[i].Key);
            }
        }

        return found;
    }

    private static bool IsWord(Unit unit) => unit.IsPlain || unit.Fact is Name;

    /// <summary>The "than" or "against" of a word that compares; -1 where it has none.</summary>
    private static int Behind(Statement statement, Spot spot, ulong preposition)
    {
        for (var i = Math.Max(spot.End - 1, spot.First); i < Math.Min(spot.End + Farthest, statement.Units.Count) && statement.Units[i].Kind != UnitKind.Border; i++)
        {
            if (statement.Units[i].Fold == preposition)
            {
                return i;
            }
        }

        return -1;
    }
}

using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words of classes of which one excludes the others: the four winds, months, metals, kin. Sisters.txt beside this file holds them; the build packs them.</summary>
internal static partial class Sisters
{
    /// <summary>How many units of a phrase may stand before the one that was changed: "New Year's Eve".</summary>
    private const int MostBefore = 2;

    private static readonly Lazy<ListedPhrases> Listed = new(Unpack);

    public static List<Sister> In(Statement statement)
    {
        var sisters = new List<Sister>();
        for (var i = 0; i < statement.Units.Count;)
        {
            var found = At(statement, i);
            i = found?.End ?? i + 1;
            if (found is not null)
            {
                sisters.Add(found);
            }
        }

        return sisters;
    }

    /// <summary>The longest that begins at a unit; null where none does.</summary>
    public static Sister? At(Statement statement, int unit)
    {
        var listed = Listed.Value;
        var (first, end) = listed.BeginningWith(StemsOf(statement, unit).First());
        for (var entry = first; entry < end; entry++)
        {
            if (EndOf(listed.RestOf(entry), statement, unit) is > 0 and var last)
            {
                return new Sister(unit, last, listed.ValuesOf(entry));
            }
        }

        return null;
    }

    /// <summary>The one that a unit is a part of; null where it is of none.</summary>
    public static Sister? Around(Statement statement, int unit) =>
        Enumerable.Range(unit - MostBefore, MostBefore + 1).Where(first => first >= 0).Select(first => At(statement, first)).FirstOrDefault(sister => sister?.End > unit);

    /// <summary>Where a phrase that begins with a unit ends; 0 where it goes on in other words or ends within a name.</summary>
    private static int EndOf(ReadOnlySpan<ulong> rest, Statement statement, int unit)
    {
        var seen = -1;
        for (; unit < statement.Units.Count && seen < rest.Length; unit++)
        {
            foreach (var stem in StemsOf(statement, unit))
            {
                if (seen >= 0 && (seen >= rest.Length || rest[seen] != stem))
                {
                    return 0;
                }

                seen++;
            }
        }

        return seen == rest.Length ? unit : 0;
    }

    /// <summary>Those of a name's words, too: "Aids", "Secret Service".</summary>
    private static IEnumerable<ulong> StemsOf(Statement statement, int unit) => statement.Units[unit] switch
    {
        { Fact: Name name } => name.Words.Select(word => Stem.Hash(word)),
        { Fact: Quantity { IsWords: true } } words when words.End == words.First + 1 => [Stem.Hash(statement.WordAt(unit))],
        var other => [other.Stem],
    };

    private static ListedPhrases Unpack()
    {
        using var packed = Packed.Open("sisters.packed");
        return ListedPhrases.Read(packed);
    }
}

using System.Runtime.InteropServices;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words of a class of which one excludes the others: the four winds, months, metals, kin. One that stands where the original has its sister
/// tells something else. Sisters.txt beside this file holds the classes, one in a line, and before each what fact its words tell.</summary>
internal static class Sisters
{
    private static readonly Lazy<IReadOnlyDictionary<ulong, List<(int Class, FactKind Kind)>>> Classes = new(Read);

    /// <summary>What fact two words tell that are of one class; null where they are not.</summary>
    public static FactKind? KindOf(Unit one, Unit other)
    {
        foreach (var (number, kind) in Of(one))
        {
            if (Of(other).Exists(theirs => theirs.Class == number))
            {
                return kind;
            }
        }

        return null;
    }

    public static bool Has(Unit unit) => Of(unit).Count > 0;

    /// <summary>They are forms of one word.</summary>
    public static bool AreOne(Unit one, Unit other) => StemOf(one) == StemOf(other);

    private static List<(int Class, FactKind Kind)> Of(Unit unit) => StemOf(unit) is not 0 and var stem && Classes.Value.TryGetValue(stem, out var classes) ? classes : [];

    /// <summary>A name of one word is one of them, too: "Aids".</summary>
    private static ulong StemOf(Unit unit) => unit.Fact is Name { Words: [var word] } ? Stem.Hash(word) : unit.Stem;

    private static Dictionary<ulong, List<(int Class, FactKind Kind)>> Read()
    {
        using var stream = typeof(Sisters).Assembly.GetManifestResourceStream("sisters.txt")!;
        using var reader = new StreamReader(stream);
        var (classes, number) = (new Dictionary<ulong, List<(int, FactKind)>>(), 0);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(": ") is [var fact, var words] && Enum.TryParse<FactKind>(fact, ignoreCase: true, out var kind))
            {
                number++;
                foreach (var stem in words.Split(' ').Select(word => Stem.Hash(word)).Distinct())
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(classes, stem, out _) ??= [];
                    classes[stem].Add((number, kind));
                }
            }
        }

        return classes;
    }
}

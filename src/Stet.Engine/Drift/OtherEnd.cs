using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>What a sentence tells from the other end: "Ellery lost to Marlow" where the original has "Marlow beat Ellery".</summary>
internal sealed class OtherEnd(Aligned aligned, LinksOfOriginals originals)
{
    private readonly Dictionary<int, bool> isOrderKept = [];

    /// <summary>Two names have changed sides with the words that stand between them, or whoever acts on the other does so there, too.</summary>
    public bool Tells(Spot our, Spot their) => HaveChangedSides(our, their) || IsOrderKept(their.Statement);

    private bool HaveChangedSides(Spot our, Spot their)
    {
        var units = aligned[their.Statement].Statement.Units;
        var (before, behind) = (NamesIn(aligned.Story.Units, 0, our.First), NamesIn(aligned.Story.Units, our.End, aligned.Story.Units.Count));
        var (beforeThere, behindThere) = (NamesIn(units, 0, their.First), NamesIn(units, their.End, units.Count));
        return before.Any(name => behindThere.Contains(name) && !beforeThere.Contains(name)) && behind.Any(name => beforeThere.Contains(name) && !behindThere.Contains(name));
    }

    private static HashSet<ulong> NamesIn(UnitList units, int first, int end)
    {
        var names = new HashSet<ulong>();
        for (var i = first; i < end; i++)
        {
            if (units[i].Fact is Name)
            {
                names.Add(units[i].Key);
            }
        }

        return names;
    }

    private bool IsOrderKept(int there)
    {
        if (!isOrderKept.TryGetValue(there, out var isKept))
        {
            var (links, theirs, units) = (originals.Of(aligned.Story), originals.Of(there), aligned[there].Statement.Units);
            var places = Enumerable.Range(0, units.Count).Where(unit => units[unit].Fact is Name).ToLookup(unit => units[unit].Key);
            var names = Enumerable.Range(0, aligned.Story.Units.Count).Where(unit => aligned.Story.Units[unit].Fact is Name && places.Contains(aligned.Story.Units[unit].Key)).ToList();
            isOrderKept[there] = isKept = names.Exists(one => names.Exists(other => links.OrderOf(one, other) is not 0 and var order
                && places[aligned.Story.Units[one].Key].Any(unit => places[aligned.Story.Units[other].Key].Any(unitToo => theirs.OrderOf(unit, unitToo) == order))));
        }

        return isKept;
    }
}

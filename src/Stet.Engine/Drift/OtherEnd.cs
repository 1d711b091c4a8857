using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>What a sentence tells from the other end: "Ellery lost to Marlow" where the original has "Marlow beat Ellery".</summary>
internal static class OtherEnd
{
    /// <summary>Two names stand on the one side of the places in the one sentence, and on the other in the other.</summary>
    public static bool Tells(Statement story, Spot our, Statement original, Spot their)
    {
        var (before, behind) = (NamesIn(story, 0, our.First), NamesIn(story, our.End, story.Units.Count));
        var (beforeThere, behindThere) = (NamesIn(original, 0, their.First), NamesIn(original, their.End, original.Units.Count));
        return before.Any(name => behindThere.Contains(name) && !beforeThere.Contains(name)) && behind.Any(name => beforeThere.Contains(name) && !behindThere.Contains(name));
    }

    private static HashSet<ulong> NamesIn(Statement statement, int first, int end)
    {
        var names = new HashSet<ulong>();
        for (var i = first; i < end; i++)
        {
            if (statement.Units[i].Fact is Name)
            {
                names.Add(statement.Units[i].Key);
            }
        }

        return names;
    }
}

using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>"Marlow beat Ellery" and "Ellery was beaten by Marlow" say the same, though the two are turned round.</summary>
internal static class Voice
{
    private static readonly ulong By = Folding.Hash("by");

    /// <summary>A "by" stands between two values here or there, and not in both.</summary>
    public static bool IsTurned(Statement story, int one, int two, Statement original, int oneThere, int twoThere) => HasBy(story, one, two) != HasBy(original, oneThere, twoThere);

    private static bool HasBy(Statement statement, int one, int two)
    {
        for (var i = Math.Min(one, two) + 1; i < Math.Max(one, two); i++)
        {
            if (statement.Units[i].Fold == By)
            {
                return true;
            }
        }

        return false;
    }
}

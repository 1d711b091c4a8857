using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>"Marlow beat Ellery" and "Ellery was beaten by Marlow" say the same, though the two are turned round.</summary>
internal static class Voice
{
    private static readonly ulong By = Folding.Hash("by");

    /// <summary>A "by" stands between two values here or there, and not in both.</summary>
    public static bool IsTurned(Statement story, int one, int two, Statement original, int oneThere, int twoThere) => HasBy(story, one, two) != HasBy(original, oneThere, twoThere);

    /// <summary>"Marlow said it was beaten by Ellery" has another clause between, and in "grew by 3%" and "won by beating Ellery" nobody suffers anything.</summary>
    private static bool HasBy(Statement statement, int one, int two)
    {
        var hasBy = false;
        for (var i = Math.Min(one, two) + 1; i < Math.Max(one, two); i++)
        {
            if (statement.Units[i].Kind == UnitKind.Saying)
            {
                return false;
            }

            hasBy |= statement.Units[i].Fold == By && statement.Units[i + 1].Fact is not Quantity && !Verbs.IsGerund(statement, i + 1);
        }

        return hasBy;
    }
}

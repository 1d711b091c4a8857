using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The words between two values.</summary>
/// <param name="Share">The share of them that stands between the same two in the originals, in the same order.</param>
/// <param name="IsVoiceTurned">One has a "by" there, and the other has none: "Marlow beat Ellery", "Ellery was beaten by Marlow".</param>
internal readonly record struct Stretch(double Share, bool IsVoiceTurned)
{
    private const double SmallWord = 0.3;

    private static readonly ulong By = Folding.Hash("by");

    public static Stretch Of(Statement story, int one, int two, Statement original, int oneThere, int twoThere)
    {
        var (same, whole) = (0.0, 0.0);
        var (last, at, end) = (Math.Max(one, two), Math.Min(oneThere, twoThere) + 1, Math.Max(oneThere, twoThere));
        for (var i = Math.Min(one, two) + 1; i < last; i++)
        {
            if (story.Units[i].Kind != UnitKind.Border)
            {
                var weight = story.Units[i].Kind == UnitKind.Function ? SmallWord : 1;
                whole += weight;
                if (Find(original, story.Units[i].Key, at, end) is >= 0 and var found)
                {
                    same += weight;
                    at = found + 1;
                }
            }
        }

        return new Stretch(whole > 0 ? same / whole : 0, HasBy(story, one, two) != HasBy(original, oneThere, twoThere));
    }

    private static int Find(Statement statement, ulong key, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (statement.Units[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

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

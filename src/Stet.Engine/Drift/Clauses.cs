using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>How far a word of a sentence reaches.</summary>
internal static class Clauses
{
    private const int FarthestHead = 10;
    private const int MostHeads = 3;

    private static readonly WordSet Openers = Folding.SetOf("but because although though while whereas unless if that who which and or when as since so until before after whether than");

    /// <summary>A word that a new clause begins with.</summary>
    public static bool IsOpener(ulong fold) => Openers.Contains(fold);

    /// <summary>The words that a cue is about, the nearest first: those behind it in its clause, or before it where none are.</summary>
    public static List<int> HeadsOf(Statement statement, int first, int end)
    {
        var heads = new List<int>(MostHeads);
        for (var i = end; i < statement.Units.Count && i - end < FarthestHead && heads.Count < MostHeads; i++)
        {
            var unit = statement.Units[i];
            if (unit.Kind == UnitKind.Border || (unit.Kind == UnitKind.Function && Openers.Contains(unit.Fold) && heads.Count > 0))
            {
                break;
            }

            if (unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying)
            {
                heads.Add(i);
            }
        }

        for (var i = first - 1; i >= 0 && heads.Count == 0 && first - i < FarthestHead && statement.Units[i].Kind != UnitKind.Border; i--)
        {
            if (statement.Units[i].Kind is UnitKind.Content or UnitKind.Fact)
            {
                heads.Add(i);
            }
        }

        return heads;
    }

    /// <summary>Whether something is said of a word: it stands before it or behind it, with no comma or "but" between.</summary>
    public static bool Reaches(Statement statement, int cue, int cueEnd, int word)
    {
        var (from, to) = cue < word ? (cueEnd, word) : (word + 1, cue);
        if (to - from > FarthestHead)
        {
            return false;
        }

        var borders = 0;
        for (var i = from; i < to; i++)
        {
            borders += statement.Units[i].Kind == UnitKind.Border ? 1 : 0;
        }

        return borders == 0 || (borders == 1 && to - from <= 4);
    }

    /// <summary>The first unit of the small words right before a word: "is any" before "evidence", "One of" before "them".</summary>
    public static int WithSmallWords(Statement statement, int word, int most)
    {
        var first = word;
        while (first > 0 && word - first < most && statement.Units[first - 1].Kind == UnitKind.Function && !Openers.Contains(statement.Units[first - 1].Fold))
        {
            first--;
        }

        return first > 0 && word - first < most && statement.Units[first - 1].Fact is Facts.Quantity { IsWords: true } ? first - 1 : first;
    }
}

using Stet.Originals;

namespace Stet.Drift;

/// <summary>What is said of two people or bodies, where each has a sentence of its own in the original and the story makes one of both.</summary>
internal static class Predicates
{
    private const int LeastOfBoth = 4;

    /// <summary>What is said of each of two names is what the sentence of the other says: "Ilse called for an apology, while Tomas let the matter rest".</summary>
    public static bool AreExchanged(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var (first, second) = (aligned[one.Place.Statement].Keys, aligned[two.Place.Statement].Keys);
        var (straight, crossed) = Count(aligned.Story, one.Unit, two.Unit, first, second);
        var (other, back) = Count(aligned.Story, two.Unit, aligned.Story.Units.Count, second, first);
        return straight == 0 && other == 0 && crossed > 0 && back > 0 && crossed + back >= LeastOfBoth;
    }

    /// <summary>The words of a name's predicate that one sentence has and the other has not, and the other way round.</summary>
    private static (int Own, int Others) Count(Statement statement, int name, int end, IReadOnlySet<ulong> own, IReadOnlySet<ulong> others)
    {
        var (ours, theirs) = (0, 0);
        var begin = BeginOf(statement, name, end);
        for (var i = begin; i >= 0 && i < end && !(i > begin + 1 && IsNewClause(statement, i)); i++)
        {
            var unit = statement.Units[i];
            if (unit.Kind == UnitKind.Content && own.Contains(unit.Key) != others.Contains(unit.Key))
            {
                ours += own.Contains(unit.Key) ? 1 : 0;
                theirs += others.Contains(unit.Key) ? 1 : 0;
            }
        }

        return (ours, theirs);
    }

    /// <summary>What stands behind a name and what is put in behind it between commas; -1 where nothing does.</summary>
    private static int BeginOf(Statement statement, int name, int end)
    {
        var at = name + 1;
        if (at < end && statement.Units[at].Kind == UnitKind.Border)
        {
            at++;
            while (at < end && statement.Units[at].Kind != UnitKind.Border)
            {
                at++;
            }

            at++;
        }

        return at < end ? at : -1;
    }

    private static bool IsNewClause(Statement statement, int unit) => statement.Units[unit - 1].Kind == UnitKind.Border && Clauses.IsOpener(statement.Units[unit].Fold);
}

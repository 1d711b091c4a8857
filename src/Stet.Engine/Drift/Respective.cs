using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>"Rents in Marlow and Ellery rose by 3% and 1.2% respectively": two lists of which the first goes with the first, and so on.</summary>
internal static class Respective
{
    private static readonly ulong Respectively = Folding.Hash("respectively");
    private static readonly ulong[] InThatOrder = [Folding.Hash("in"), Folding.Hash("that"), Folding.Hash("order")];

    /// <summary>For each unit the number from 1 of its item in either list, 0 where it is in none; null where nothing is told so.</summary>
    public static int[]? Items(Statement statement)
    {
        var at = Enumerable.Range(0, statement.Units.Count).FirstOrDefault(i => IsSign(statement, i), -1);
        if (at < 0)
        {
            return null;
        }

        var lists = Lists(statement);
        var later = lists.FindLastIndex(list => list[0].First < at);
        if (later < 1)
        {
            return null;
        }

        var earlier = lists.FindLastIndex(later - 1, list => list.Count == lists[later].Count) is >= 0 and var same ? same : later - 1;

        var items = new int[statement.Units.Count];
        var count = Math.Min(lists[earlier].Count, lists[later].Count);
        foreach (var list in (List<(int First, int End)>[])[lists[earlier], lists[later]])
        {
            for (var i = 0; i < list.Count; i++)
            {
                // Of lists that are not equally long, only the ends are sure.
                var number = list.Count == count || i == 0 ? i + 1 : i == list.Count - 1 ? count : 0;
                Array.Fill(items, number, list[i].First, list[i].End - list[i].First);
            }
        }

        return items;
    }

    private static bool IsSign(Statement statement, int unit) =>
        statement.Units[unit].Fold == Respectively || (unit + InThatOrder.Length <= statement.Units.Count && InThatOrder.Index().All(word => statement.Units[unit + word.Index].Fold == word.Item));

    /// <summary>Words in a row, and others behind a comma or an "and", which is the last.</summary>
    private static List<List<(int First, int End)>> Lists(Statement statement)
    {
        var lists = new List<List<(int First, int End)>>();
        var verbs = Verbs.In(statement);
        var (isClosed, gap) = (true, Gap.Other);
        for (var i = 0; i < statement.Units.Count;)
        {
            if (!IsOfItem(i))
            {
                gap = Grammar.IsJoining(statement.Units[i]) ? Gap.And : statement.Units[i].Kind == UnitKind.Border && gap != Gap.And ? Gap.Comma : IsSmall(i) ? gap : Gap.Other;
                i++;
                continue;
            }

            var end = i + 1;
            while (end < statement.Units.Count && IsOfItem(end))
            {
                end++;
            }

            if (lists.Count > 0 && (gap == Gap.And || (gap == Gap.Comma && !isClosed)))
            {
                lists[^1].Add((i, end));
            }
            else
            {
                lists.Add([(i, end)]);
            }

            (isClosed, gap, i) = (gap == Gap.And, Gap.None, end);
        }

        lists.RemoveAll(list => list.Count < 2);
        return lists;

        bool IsOfItem(int unit) => statement.Units[unit].Kind is UnitKind.Content or UnitKind.Fact && !verbs[unit] && !IsSign(statement, unit);

        bool IsSmall(int unit) => Grammar.IsDeterminer(statement.Units[unit]) || (gap is Gap.And or Gap.Comma && Grammar.IsPreposition(statement.Units[unit]));
    }

    /// <summary>What stands between two items.</summary>
    private enum Gap
    {
        None,
        Comma,
        And,
        Other,
    }
}

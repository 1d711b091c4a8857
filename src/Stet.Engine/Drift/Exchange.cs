using Stet.Originals;

namespace Stet.Drift;

/// <summary>Two values of a sentence that stand at each other's place.</summary>
internal static class Exchange
{
    /// <summary>More values make a table.</summary>
    public const int MostValues = 40;

    private const double Least = 0.5;
    private const double Margin = 0.5;

    /// <summary>Two words that clearly belong to one value here and to the other there, or more that do so less clearly.</summary>
    private const double LeastCrossed = 1.2;
    private const double LeastOfEach = 0.5;
    private const double ClearlyMore = 1.8;

    /// <summary>The first two values that both stand in the originals, each at the other's place.</summary>
    public static void Find(Aligned aligned, List<(int Unit, Place Place)> same, Deeds deeds, List<Change> changes)
    {
        if (changes.Exists(change => change.Kind == FactKind.Exchange))
        {
            return; // names and numbers exchanged at once are one change
        }

        var belonging = new Belonging(aligned, same);
        for (var i = 0; i < same.Count; i++)
        {
            for (var j = i + 1; j < same.Count; j++)
            {
                var (one, two) = same[i].Unit < same[j].Unit ? (same[i], same[j]) : (same[j], same[i]);
                if (one.Place != two.Place && aligned.Story.Units[one.Unit].Key != aligned.Story.Units[two.Unit].Key && IsClear(aligned, one, two, belonging, deeds))
                {
                    changes.Add(Of(aligned, one, two));
                    return;
                }
            }
        }
    }

    /// <summary>Whether each stands clearly at the other's place.</summary>
    private static bool IsClear(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two, Belonging belonging, Deeds deeds)
    {
        if (one.Place.Statement != two.Place.Statement)
        {
            return aligned.Story.Units[one.Unit].Fact is Facts.Name ? Predicates.AreExchanged(aligned, one, two) : HaveEachOthersWords(belonging, one, two);
        }

        var values = new TwoValues(aligned.Story, one.Unit, two.Unit, aligned[one.Place.Statement].Statement, one.Place.Unit, two.Place.Unit);
        if (values.AreTurnedRound || values.AreOutOfOrder || values.AreMeasuredTheOtherWay)
        {
            return true;
        }

        if (values.AreListed || values.AreWordForWord)
        {
            return false;
        }

        if (values.IsCountedAsTheOther || values.AreWordForWordTurned)
        {
            return true;
        }

        return values.AreNames
            ? values.OwnTheOthers || deeds.AreTurned(values) || (!belonging.AreTogether(values) && (values.HaveEachOthersValues || (!values.KeepTheirPlace && HaveEachOthersWords(belonging, one, two))))
            : HaveEachOthersWords(belonging, one, two) || AreLikeEachOther(values);
    }

    private static bool HaveEachOthersWords(Belonging belonging, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var (straight, toFirst, toSecond) = belonging.Votes(one, two);
        return Math.Min(toFirst, toSecond) >= LeastOfEach && toFirst + toSecond >= Math.Max(LeastCrossed, straight * ClearlyMore);
    }

    /// <summary>Whether the words right beside each value stand beside the other one in the original.</summary>
    private static bool AreLikeEachOther(TwoValues values)
    {
        var (straight, other) = (Likeness(values, values.One, values.OneThere), Likeness(values, values.Two, values.TwoThere));
        var (crossed, back) = (Likeness(values, values.One, values.TwoThere), Likeness(values, values.Two, values.OneThere));
        return crossed >= Least && back >= Least && crossed > straight && back > other && crossed + back > straight + other + Margin;
    }

    /// <summary>By the words on the same side alone: on the other side stands what belongs to the other value.</summary>
    public static double Likeness(TwoValues values, int unit, int there) =>
        Neighbourhood.Sides(values.Story, unit, values.Original, there, values.Story.Units[values.One].Key, values.Story.Units[values.Two].Key).Same;

    private static Change Of(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        var (first, last) = one.Place.Statement != two.Place.Statement ? (one.Place.Unit, one.Place.Unit) : (Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit));
        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(one.Unit, two.Unit + 1), one.Place.Statement, there.SpanOf(first, last + 1));
    }
}

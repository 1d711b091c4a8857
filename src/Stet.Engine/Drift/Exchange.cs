using Stet.Originals;

namespace Stet.Drift;

/// <summary>Two values of a sentence that stand at each other's place.</summary>
internal static class Exchange
{
    /// <summary>More values make a table.</summary>
    public const int MostValues = 40;

    /// <summary>Two words that clearly belong to one value here and to the other there, or more that do so less clearly.</summary>
    private const double LeastCrossed = 1.2;
    private const double LeastOfEach = 0.5;
    private const double ClearlyMore = 1.8;

    /// <summary>Words of one value alone, where nothing speaks for the places that they have.</summary>
    private const double LeastOfOne = 1.5;
    private const double Hardly = 0.1;

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
                if (one.Place != two.Place && !SayTheSame(aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit]) && IsClear(aligned, one, two, belonging, deeds))
                {
                    changes.Add(Of(aligned, one, two));
                    return;
                }
            }
        }
    }

    /// <summary>Both are dates, or count the same.</summary>
    private static bool AreAlike(Unit one, Unit two) => one.Fact is not Facts.Quantity quantity || quantity.IsAlike((Facts.Quantity)two.Fact!);

    /// <summary>Two days of a month have one key.</summary>
    private static bool SayTheSame(Unit one, Unit two) => one.Key == two.Key && (one.Fact as Facts.Date)?.Day == (two.Fact as Facts.Date)?.Day;

    /// <summary>Whether each stands clearly at the other's place.</summary>
    private static bool IsClear(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two, Belonging belonging, Deeds deeds)
    {
        if (one.Place.Statement != two.Place.Statement)
        {
            return aligned.Story.Units[one.Unit].Fact is Facts.Name ? Predicates.AreExchanged(aligned, one, two) : AreAlike(aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit]) && HaveEachOthersWords(belonging, one, two);
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
            ? values.OwnTheOthers || values.HaveEachOthersValues || deeds.AreTurned(values) || (!belonging.AreTogether(values) && !values.KeepTheirPlace && HaveEachOthersWords(belonging, one, two))
            : HaveEachOthersWords(belonging, one, two, except: values.SaidOnce) || values.StandAmongTheOthersWords;
    }

    private static bool HaveEachOthersWords(Belonging belonging, (int Unit, Place Place) one, (int Unit, Place Place) two, ulong except = 0)
    {
        var (straight, toFirst, toSecond) = belonging.Votes(one, two, except);
        return (Math.Min(toFirst, toSecond) >= LeastOfEach && toFirst + toSecond >= Math.Max(LeastCrossed, straight * ClearlyMore))
            || (!belonging.AreNames && straight <= Hardly && Math.Max(toFirst, toSecond) >= LeastOfOne);
    }

    private static Change Of(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        var (first, last) = one.Place.Statement != two.Place.Statement ? (one.Place.Unit, one.Place.Unit) : (Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit));
        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(one.Unit, two.Unit + 1), one.Place.Statement, there.SpanOf(first, last + 1));
    }
}

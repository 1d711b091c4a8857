using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Two values of a sentence that stand at each other's place.</summary>
internal static class Exchange
{
    private static readonly ulong[] Joining = [Folding.Hash("and"), Folding.Hash("or"), Folding.Hash("with"), Folding.Hash("between")];
    private static readonly WordSet Prepositions = Folding.SetOf("in at on to from by for with against under over into near of after before through between behind");
    private static readonly WordSet Comparing = Stem.SetOf("against compare versus vs than");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Respectively = Folding.Hash("respectively");
    private const double Least = 0.5;
    private const double Margin = 0.5;

    /// <summary>More values make a table.</summary>
    public const int MostValues = 40;

    /// <summary>Two words that clearly belong to one value here and to the other there, or more that do so less clearly.</summary>
    private const double LeastCrossed = 1.2;
    private const double LeastOfEach = 0.5;
    private const double ClearlyMore = 1.8;
    private const int FarthestName = 8;

    /// <summary>The first two values that both stand in the original, each at the other's place.</summary>
    public static void Find(Aligned aligned, List<(int Unit, Place Place)> same, Deeds deeds, List<Change> changes)
    {
        var belongings = new Dictionary<int, Belonging>();
        for (var i = 0; i < same.Count; i++)
        {
            for (var j = i + 1; j < same.Count; j++)
            {
                var (one, two) = same[i].Unit < same[j].Unit ? (same[i], same[j]) : (same[j], same[i]);
                if (one.Place == two.Place || one.Place.Statement != two.Place.Statement)
                {
                    continue;
                }

                if (!belongings.TryGetValue(one.Place.Statement, out var belonging))
                {
                    belongings[one.Place.Statement] = belonging = Belonging.Of(aligned, one.Place.Statement, unit => unit.Fact?.GetType() == aligned.Story.Units[one.Unit].Fact!.GetType(), aligned.Story.Units[one.Unit].Fact is Facts.Name);
                }

                if (IsClear(aligned, one, two, belonging, deeds))
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
        var (a, b) = (aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit]);
        if (a.Key == b.Key)
        {
            return false;
        }

        if (IsTurnedRound(aligned, one, two) || IsOutOfOrder(aligned, one, two) || IsComparedTheOtherWay(aligned, one, two))
        {
            return true;
        }

        if (IsList(aligned.Story, one.Unit, two.Unit) && IsList(aligned[one.Place.Statement].Statement, Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit)))
        {
            return false;
        }

        if (IsWordForWord(aligned, one, two))
        {
            return false;
        }

        if (IsCountedAsTheOther(aligned, one, two))
        {
            return true;
        }

        var isName = a.Fact is Facts.Name;
        return isName && deeds.AreTurned(aligned, one, two)
            || !(isName && (belonging.AreTogether(one, two) || KeepsItsPlace(aligned, one, two) || KeepsItsPlace(aligned, two, one))) && HaveEachOthersWords(belonging, one, two)
            || !isName && IsLikeTheOther(aligned, one, two);
    }

    private static bool HaveEachOthersWords(Belonging belonging, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var (straight, toFirst, toSecond) = belonging.Votes(one, two);
        return Math.Min(toFirst, toSecond) >= LeastOfEach && toFirst + toSecond >= Math.Max(LeastCrossed, straight * ClearlyMore);
    }

    /// <summary>What stands between them is the same: "Department for Culture, Media and Sport".</summary>
    private static bool IsWordForWord(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        var length = two.Unit - one.Unit;
        for (var i = 1; i < length && two.Place.Unit - one.Place.Unit == length; i++)
        {
            if (aligned.Story.Units[one.Unit + i].Key != there.Units[one.Place.Unit + i].Key)
            {
                return false;
            }
        }

        return two.Place.Unit - one.Place.Unit == length;
    }

    /// <summary>"120 places" of "120 in the world, a leap of 65 places".</summary>
    private static bool IsCountedAsTheOther(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        return Counted(aligned.Story, one.Unit) is not 0 and var first && first == Counted(there, two.Place.Unit) && first != Counted(there, one.Place.Unit)
            && (Counted(aligned.Story, two.Unit) == 0 || Counted(aligned.Story, two.Unit) != Counted(there, two.Place.Unit))
            || Counted(aligned.Story, two.Unit) is not 0 and var second && second == Counted(there, one.Place.Unit) && second != Counted(there, two.Place.Unit)
            && (Counted(aligned.Story, one.Unit) == 0 || Counted(aligned.Story, one.Unit) != Counted(there, one.Place.Unit));
    }

    /// <summary>The word right behind a bare number; 0 where none is.</summary>
    private static ulong Counted(Statement statement, int unit) =>
        statement.Units[unit].Fact is Facts.Quantity { Measure: Facts.Measure.Count, Unit: null } && unit + 1 < statement.Units.Count && statement.Units[unit + 1] is { Kind: UnitKind.Content, Fact: null } next ? next.Key : 0;

    /// <summary>"in Marlow" here and there, where the other name stands behind another word.</summary>
    private static bool KeepsItsPlace(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        return Governor(aligned.Story, one.Unit) is not 0 and var here && here == Governor(there, one.Place.Unit) && here != Governor(there, two.Place.Unit);
    }

    /// <summary>The preposition before a name; 0 where none stands there.</summary>
    internal static ulong Governor(Statement statement, int unit)
    {
        for (var i = unit - 1; i >= Math.Max(0, unit - 2) && statement.Units[i].Kind == UnitKind.Function; i--)
        {
            if (Prepositions.Contains(statement.Units[i].Fold))
            {
                return statement.Units[i].Fold;
            }
        }

        return 0;
    }

    /// <summary>Whether the words right beside each value stand beside the other one in the original.</summary>
    private static bool IsLikeTheOther(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        ReadOnlySpan<ulong> except = [aligned.Story.Units[one.Unit].Key, aligned.Story.Units[two.Unit].Key];
        var (straight, other) = (Likeness(aligned, one.Unit, one.Place, except), Likeness(aligned, two.Unit, two.Place, except));
        var (crossed, back) = (Likeness(aligned, one.Unit, two.Place, except), Likeness(aligned, two.Unit, one.Place, except));
        return crossed >= Least && back >= Least && crossed > straight && back > other && crossed + back > straight + other + Margin;
    }

    private static Change Of(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        var (first, last) = (Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit));
        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(one.Unit, two.Unit + 1), one.Place.Statement, there.SpanOf(first, last + 1));
    }

    /// <summary>By the words on the same side alone: on the other side stands what belongs to the other value.</summary>
    private static double Likeness(Aligned aligned, int unit, Place place, ReadOnlySpan<ulong> except) => Neighbourhood.Sides(aligned.Story, unit, aligned[place.Statement].Statement, place.Unit, except).Same;

    /// <summary>"Ilse and Tomas" may as well be "Tomas and Ilse".</summary>
    private static bool IsList(Statement statement, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (statement.Units[i] is { Kind: UnitKind.Content or UnitKind.Saying } or { Fact: Facts.Name } || (Prepositions.Contains(statement.Units[i].Fold) && Array.IndexOf(Joining, statement.Units[i].Fold) < 0))
            {
                return false;
            }
        }

        for (var i = first + 1; i < last; i++)
        {
            if (statement.Units[i].Kind == UnitKind.Border || Array.IndexOf(Joining, statement.Units[i].Fold) >= 0)
            {
                return true;
            }
        }

        return last == first + 1;
    }

    /// <summary>"from Marlow to Ellery" made "from Ellery to Marlow".</summary>
    private static bool IsTurnedRound(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        var (first, second) = (Before(aligned.Story, one.Unit), Before(aligned.Story, two.Unit));
        return ((first == From && second == To) || (first == To && second == From)) && Before(there, one.Place.Unit) == second && Before(there, two.Place.Unit) == first;
    }

    /// <summary>"1.2% in Marlow and 3% in Ellery" of "Marlow and Ellery by 3% and 1.2% respectively".</summary>
    private static bool IsOutOfOrder(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        return (there.Units.Any(unit => unit.Fold == Respectively) || aligned.Story.Units.Any(unit => unit.Fold == Respectively)) && one.Unit < two.Unit && Math.Abs(one.Place.Unit - two.Place.Unit) == 2
            && NameOf(aligned.Story, there, one.Unit, two.Unit) is var first and >= 0 && NameOf(aligned.Story, there, two.Unit, aligned.Story.Units.Count) is var second and >= 0
            && first != second && first < second != one.Place.Unit < two.Place.Unit;
    }

    /// <summary>"44.7, against 45.9 a year ago" made "45.9, against 44.7": nothing but the word that compares them stands between.</summary>
    private static bool IsComparedTheOtherWay(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two) =>
        aligned.Story.Units[one.Unit].Fact is Facts.Quantity && one.Place.Unit > two.Place.Unit
        && Compares(aligned.Story, one.Unit, two.Unit) && Compares(aligned[one.Place.Statement].Statement, two.Place.Unit, one.Place.Unit);

    /// <summary>Whether the second of two values is what the first is measured by.</summary>
    private static bool Compares(Statement statement, int first, int second)
    {
        var compares = false;
        for (var i = first + 1; i < second; i++)
        {
            compares |= Comparing.Contains(statement.Units[i].Stem);
            if (statement.Units[i].Fact is not null || (statement.Units[i].Kind == UnitKind.Content && !Comparing.Contains(statement.Units[i].Stem)))
            {
                return false;
            }
        }

        return compares;
    }

    /// <summary>Where the first name behind a value, before the next one, stands in the other sentence; -1 where it does not.</summary>
    private static int NameOf(Statement statement, Statement there, int value, int end)
    {
        for (var i = value + 1; i < Math.Min(end, value + FarthestName); i++)
        {
            if (statement.Units[i].Fact is Facts.Name name)
            {
                for (var j = 0; j < there.Units.Count; j++)
                {
                    if (there.Units[j].Fact is Facts.Name other && NameLikeness.IsSame(name, other))
                    {
                        return j;
                    }
                }

                return -1;
            }
        }

        return -1;
    }

    private static ulong Before(Statement statement, int unit) => unit > 0 ? statement.Units[unit - 1].Fold : 0;
}

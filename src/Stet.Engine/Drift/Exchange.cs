using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Two values of a sentence that stand at each other's place.</summary>
internal static class Exchange
{
    private static readonly ulong[] Joining = [Folding.Hash("and"), Folding.Hash("or"), Folding.Hash("with"), Folding.Hash("between")];
    private static readonly ulong By = Folding.Hash("by");

    /// <summary>Whether each fits the other's place clearly better than its own.</summary>
    public static bool IsClear(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two, double margin)
    {
        var (a, b) = (aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit]);
        if (a.Key == b.Key || IsList(aligned.Story, one.Unit, two.Unit) || IsList(aligned[one.Place.Statement].Statement, Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit)) || IsTurned(aligned, one, two))
        {
            return false;
        }

        ReadOnlySpan<ulong> except = [a.Key, b.Key];
        var (straight, other) = (Likeness(aligned, one.Unit, one.Place, except), Likeness(aligned, two.Unit, two.Place, except));
        var (crossed, back) = (Likeness(aligned, one.Unit, two.Place, except), Likeness(aligned, two.Unit, one.Place, except));
        return crossed >= Neighbourhood.Some && back >= Neighbourhood.Some && crossed > straight && back > other && crossed + back > straight + other + margin;
    }

    public static Change Of(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
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
            if (statement.Units[i] is { Kind: UnitKind.Content or UnitKind.Saying })
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

    /// <summary>The active made passive or the other way: who stands first then says nothing.</summary>
    private static bool IsTurned(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        return (IsBehindBy(aligned.Story, one.Unit) || IsBehindBy(aligned.Story, two.Unit)) != (IsBehindBy(there, one.Place.Unit) || IsBehindBy(there, two.Place.Unit));
    }

    private static bool IsBehindBy(Statement statement, int unit)
    {
        for (var i = unit - 1; i >= 0 && i >= unit - 4 && statement.Units[i].Kind != UnitKind.Border; i--)
        {
            if (statement.Units[i].Fold == By)
            {
                return true;
            }
        }

        return false;
    }
}

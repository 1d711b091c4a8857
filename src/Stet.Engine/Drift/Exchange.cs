using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Two values of a sentence that stand at each other's place.</summary>
internal static class Exchange
{
    private static readonly ulong[] Joining = [Folding.Hash("and"), Folding.Hash("or"), Folding.Hash("with"), Folding.Hash("between")];
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Respectively = Folding.Hash("respectively");
    private static readonly ulong Be = Stem.Hash("be");
    private const double Least = 0.5;
    private const int FarthestVerb = 8;

    /// <summary>Whether each fits the other's place clearly better than its own.</summary>
    public static bool IsClear(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two, double margin)
    {
        var (a, b) = (aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit]);
        if (a.Key == b.Key)
        {
            return false;
        }

        var isOne = one.Place.Statement == two.Place.Statement;
        if (isOne && (IsTurnedRound(aligned, one, two) || IsOutOfOrder(aligned, one, two)))
        {
            return true;
        }

        if (IsList(aligned.Story, one.Unit, two.Unit) && (isOne && IsList(aligned[one.Place.Statement].Statement, Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit))))
        {
            return false;
        }

        if (a.Fact is Facts.Name && !(isOne && HaveOneVerb(aligned, one, two)))
        {
            return false;
        }

        ReadOnlySpan<ulong> except = [a.Key, b.Key];
        var (straight, other) = (Likeness(aligned, one.Unit, one.Place, except), Likeness(aligned, two.Unit, two.Place, except));
        var (crossed, back) = (Likeness(aligned, one.Unit, two.Place, except), Likeness(aligned, two.Unit, one.Place, except));
        return crossed >= Least && back >= Least && crossed > straight && back > other && crossed + back > straight + other + margin;
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
            if (statement.Units[i] is { Kind: UnitKind.Content or UnitKind.Saying } or { Fact: Facts.Name })
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
        return there.Units.Any(unit => unit.Fold == Respectively) && one.Unit < two.Unit && Math.Abs(one.Place.Unit - two.Place.Unit) == 2
            && NameOf(aligned.Story, there, one.Unit, two.Unit) is var first and >= 0 && NameOf(aligned.Story, there, two.Unit, aligned.Story.Units.Count) is var second and >= 0
            && first != second && first < second != one.Place.Unit < two.Place.Unit;
    }

    /// <summary>Where the first name behind a value, before the next one, stands in the other sentence; -1 where it does not.</summary>
    private static int NameOf(Statement statement, Statement there, int value, int end)
    {
        for (var i = value + 1; i < Math.Min(end, value + FarthestVerb); i++)
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

    /// <summary>One verb stands between the two names on both sides, in the same voice, and no comma: then who stands first says who did it.</summary>
    private static bool HaveOneVerb(Aligned aligned, (int Unit, Place Place) one, (int Unit, Place Place) two)
    {
        var there = aligned[one.Place.Statement].Statement;
        var (first, last) = (Math.Min(one.Place.Unit, two.Place.Unit), Math.Max(one.Place.Unit, two.Place.Unit));
        return one.Place.Unit > two.Place.Unit && VerbsBetween(aligned.Story, one.Unit, two.Unit) is { } ours && VerbsBetween(there, first, last) is { } theirs && ours.Overlaps(theirs);
    }

    /// <summary>The words between two names of one clause; null where a comma, "by" or a form of "be" stands there.</summary>
    private static HashSet<ulong>? VerbsBetween(Statement statement, int first, int last)
    {
        var verbs = new HashSet<ulong>();
        if (last - first > FarthestVerb)
        {
            return null;
        }

        for (var i = first + 1; i < last; i++)
        {
            var unit = statement.Units[i];
            if (unit.Kind == UnitKind.Border || unit.Fold == By || unit.Stem == Be)
            {
                return null;
            }

            if (unit.Kind is UnitKind.Content or UnitKind.Saying)
            {
                verbs.Add(unit.Stem);
            }
        }

        return verbs;
    }
}

using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Two values of a sentence of the story, in its order, and where a sentence of the originals has them.</summary>
internal readonly record struct TwoValues(Statement Story, int One, int Two, Statement Original, int OneThere, int TwoThere)
{
    private const int FarthestName = 8;
    private const int FarthestMeasure = 4;
    private const int FarthestValue = 6;
    private const int MostBeside = 3;
    private const int ClearlyMore = 2;

    private static readonly ulong[] Joining = [Folding.Hash("and"), Folding.Hash("or"), Folding.Hash("with"), Folding.Hash("between")];
    private static readonly WordSet Prepositions = Folding.SetOf("in at on to from by for with against under over into near of after before through between behind");
    private static readonly WordSet Comparing = Folding.SetOf("against compared versus vs than from");
    private static readonly WordSet Earlier = Folding.SetOf("earlier before ago previously previous");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong From = Folding.Hash("from");
    private const ulong Ellipsis = 1;

    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Respectively = Folding.Hash("respectively");

    public bool AreNames => Story.Units[One].Fact is Name;

    /// <summary>They stand in the same order in both sentences.</summary>
    public bool AreInOrder => OneThere < TwoThere;

    /// <summary>"from Marlow to Ellery" made "from Ellery to Marlow".</summary>
    public bool AreTurnedRound
    {
        get
        {
            var (first, second) = (Before(Story, One), Before(Story, Two));
            return ((first == From && second == To) || (first == To && second == From)) && Before(Original, OneThere) == second && Before(Original, TwoThere) == first;
        }
    }

    /// <summary>"1.2% in Marlow and 3% in Ellery" of "Marlow and Ellery by 3% and 1.2% respectively".</summary>
    public bool AreOutOfOrder => (IsRespective(Original) || IsRespective(Story)) && Math.Abs(OneThere - TwoThere) == 2
        && NameBehind(One, Two) is var first and >= 0 && NameBehind(Two, Story.Units.Count) is var second and >= 0 && first != second && first < second != AreInOrder;

    /// <summary>"44.7, against 45.9 a year ago" made "45.9, against 44.7": the one is measured by the other, and not the other way round.</summary>
    public bool AreMeasuredTheOtherWay =>
        Story.Units[One].Fact is Quantity one && Story.Units[Two].Fact is Quantity two && one.Measure == two.Measure && one.Unit == two.Unit
        && IsMeasure(Story, One) is var isOne && isOne != IsMeasure(Story, Two) && IsMeasure(Original, OneThere) != isOne && IsMeasure(Original, TwoThere) == isOne;

    /// <summary>"Ilse and Tomas" may as well be "Tomas and Ilse".</summary>
    public bool AreListed => IsList(Story, One, Two) && IsList(Original, Math.Min(OneThere, TwoThere), Math.Max(OneThere, TwoThere));

    /// <summary>What stands between them is the same: "Department for Culture, Media and Sport".</summary>
    public bool AreWordForWord => AreInOrder && Between(Story, One, Two, unit => true).SequenceEqual(Between(Original, OneThere, TwoThere, unit => true));

    /// <summary>The same, but that each stands at the other's place: "Ellery, the sequel of Marlow" of "Marlow, sequel of Ellery".</summary>
    public bool AreWordForWordTurned =>
        !AreInOrder && !AreListed && Between(Story, One, Two, IsNoArticle).ToList() is { Count: > 1 } words && words.SequenceEqual(Between(Original, TwoThere, OneThere, IsNoArticle)) && !Deeds.IsMutual(Story, One + 1, Two);

    /// <summary>The word before both or the one behind both is the same: they were exchanged, and not the whole clause built the other way round.</summary>
    public bool StandBesideTheSame =>
        (WordBeside(Story, One, -1) is not 0 and var before && before == WordBeside(Original, Math.Min(OneThere, TwoThere), -1)) || (WordBeside(Story, Two, 1) is not 0 and var behind && behind == WordBeside(Original, Math.Max(OneThere, TwoThere), 1));

    /// <summary>"Brandt had 47% and Lund 41%" of "Lund led Brandt by 47% to 41%": of two names and two values, the first goes with the first.</summary>
    public bool HaveEachOthersValues
    {
        get
        {
            var (first, last) = (Math.Min(OneThere, TwoThere), Math.Max(OneThere, TwoThere));
            return AreNames && (HasValueBetween(Story, One, Two) || HasValueBetween(Original, first, last)) && ValuesAround(Story, One, Two) is { } ours && ValuesAround(Original, first, last) is { } theirs
                && (ours == theirs ? !AreInOrder : ours == (theirs.Second, theirs.First) && AreInOrder);
        }
    }

    /// <summary>One of them was built with "by", the other without.</summary>
    public bool AreInOtherVoice => Between(Story, One, Two, IsBy).Any() != Between(Original, Math.Min(OneThere, TwoThere), Math.Max(OneThere, TwoThere), IsBy).Any();

    /// <summary>"120 places" of "120 in the world, a leap of 65 places".</summary>
    public bool IsCountedAsTheOther => TakesWordOf(Counted(Story, One), Counted(Original, OneThere), Counted(Story, Two), Counted(Original, TwoThere))
        || TakesWordOf(Counted(Story, Two), Counted(Original, TwoThere), Counted(Story, One), Counted(Original, OneThere));

    /// <summary>The word that is said of one and left out of the other: "two stops, and will get one"; 0 where there is none.</summary>
    public ulong SaidOnce => Counted(Original, OneThere) == Ellipsis ? Counted(Original, TwoThere) : Counted(Original, TwoThere) == Ellipsis ? Counted(Original, OneThere) : 0;

    /// <summary>"in Marlow" here and there, where the other name stands behind another word.</summary>
    public bool KeepTheirPlace => Keeps(Governor(Story, One), Governor(Original, OneThere), Governor(Original, TwoThere)) || Keeps(Governor(Story, Two), Governor(Original, TwoThere), Governor(Original, OneThere));

    /// <summary>"Marlow's decisions" of "Ellery's decisions", and both names are there.</summary>
    public bool OwnTheOthers => (OwnedBy(Story, One) is not 0 and var first && first == OwnedBy(Original, TwoThere)) || (OwnedBy(Story, Two) is not 0 and var second && second == OwnedBy(Original, OneThere));

    /// <summary>The words beside each value in its clause, up to the next value, stand beside the other one in the original.</summary>
    public bool StandAmongTheOthersWords
    {
        get
        {
            var (straight, other) = (Beside(One, OneThere), Beside(Two, TwoThere));
            var (crossed, back) = (Beside(One, TwoThere), Beside(Two, OneThere));
            return crossed > straight && back > other && crossed + back >= straight + other + ClearlyMore;
        }
    }

    /// <summary>The preposition before a name; 0 where none stands there.</summary>
    public static ulong Governor(Statement statement, int unit)
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

    public static bool IsPreposition(ulong fold) => Prepositions.Contains(fold);

    private static bool Keeps(ulong here, ulong there, ulong other) => here != 0 && here == there && here != other;

    /// <summary>One value is counted here by the word that counts the other there, and that one is not counted so as well.</summary>
    private static bool TakesWordOf(ulong here, ulong there, ulong other, ulong otherThere) => here != Ellipsis && there != Ellipsis && other != Ellipsis && here != 0 && here == otherThere && here != there && (other == 0 || other != otherThere);

    /// <summary>The word right behind a bare number; 0 where none is, and <see cref="Ellipsis"/> where it is left out: "two stops, and will get one".</summary>
    private static ulong Counted(Statement statement, int unit) => statement.Units[unit].Fact is not Quantity { Measure: Measure.Count, Unit: null } ? 0
        : unit + 1 >= statement.Units.Count || statement.Units[unit + 1].Kind == UnitKind.Border || Clauses.IsOpener(statement.Units[unit + 1].Fold) ? Ellipsis
        : statement.Units[unit + 1].IsPlain ? statement.Units[unit + 1].Key
        : 0;

    /// <summary>The word right behind "Marlow's"; 0 where none is.</summary>
    private static ulong OwnedBy(Statement statement, int unit) =>
        statement.Units[unit].Fact is Name name && statement.Facts.Pieces[name.End - 1].IsOwner && unit + 1 < statement.Units.Count && statement.Units[unit + 1] is { IsPlain: true } next ? next.Key : 0;

    /// <summary>A value that another is measured by: "compared with 45.9", "up from 45.9", "45.9 a year earlier".</summary>
    private static bool IsMeasure(Statement statement, int unit)
    {
        for (var i = unit - 1; i >= Math.Max(0, unit - FarthestMeasure) && statement.Units[i] is { Kind: UnitKind.Function } or { IsPlain: true }; i--)
        {
            if (Comparing.Contains(statement.Units[i].Fold) && !(statement.Units[i].Fold == Than && statement.Units[unit].Fact is Quantity { Modifier: not Modifier.None }))
            {
                return true;
            }
        }

        for (var i = unit + 1; i < Math.Min(statement.Units.Count, unit + FarthestMeasure) && statement.Units[i].Kind != UnitKind.Border; i++)
        {
            if (Earlier.Contains(statement.Units[i].Fold) || statement.Units[i].Fact is Date { Relative.Offset: < 0 })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(Statement statement, int first, int last)
    {
        var units = Enumerable.Range(first + 1, last - first - 1).Select(i => statement.Units[i]).ToList();
        return !units.Exists(unit => unit is { Kind: UnitKind.Content or UnitKind.Saying } or { Fact: Name } || (Prepositions.Contains(unit.Fold) && Array.IndexOf(Joining, unit.Fold) < 0))
            && (units.Count == 0 || units.Exists(unit => unit.Kind == UnitKind.Border || Array.IndexOf(Joining, unit.Fold) >= 0));
    }

    private static bool IsRespective(Statement statement) => statement.Units.Any(unit => unit.Fold == Respectively);

    private static bool HasValueBetween(Statement statement, int first, int last) => Enumerable.Range(first, last - first).Any(i => statement.Units[i].Fact is Quantity);

    private static bool IsBy(Unit unit) => unit.Fold == By;

    /// <summary>The keys of the two values of one kind that stand among two names and beside them; null where there are others, or another name.</summary>
    private static (ulong First, ulong Second)? ValuesAround(Statement statement, int one, int two)
    {
        var near = Enumerable.Range(0, statement.Units.Count).Where(i => i >= one - FarthestValue && i <= two + FarthestValue).ToList();
        var values = near.Where(i => statement.Units[i].Fact is Quantity { Measure: not Measure.Score }).ToList();
        if (values.Count != 2 || statement.Units[values[0]].Key == statement.Units[values[1]].Key || !CountTheSame((Quantity)statement.Units[values[0]].Fact!, (Quantity)statement.Units[values[1]].Fact!))
        {
            return null;
        }

        var hasOther = Enumerable.Range(0, statement.Units.Count).Any(i => i > Math.Min(one, values[0]) && i < Math.Max(two, values[1]) && i != one && i != two && statement.Units[i].Fact is Name && Governor(statement, i) == 0);
        return hasOther ? null : (statement.Units[values[0]].Key, statement.Units[values[1]].Key);
    }

    /// <summary>"47.1 percent and 41.7": the unit is said once.</summary>
    private static bool CountTheSame(Quantity one, Quantity other) => (one.Measure == other.Measure && one.Unit == other.Unit) || (one.Measure != Measure.Share && other is { Measure: Measure.Count, Unit: null, IsWords: false });

    private static bool IsNoArticle(Unit unit) => !FunctionWords.IsArticle(unit.Fold);

    /// <summary>How many words stand beside a value of the story and on the same side of one of the original.</summary>
    private int Beside(int unit, int there) => Side(Story, unit, -1).Intersect(Side(Original, there, -1)).Count() + Side(Story, unit, 1).Intersect(Side(Original, there, 1)).Count();

    private static IEnumerable<ulong> Side(Statement statement, int value, int step)
    {
        var count = 0;
        for (var i = value + step; i >= 0 && i < statement.Units.Count && count < MostBeside; i += step)
        {
            var unit = statement.Units[i];
            if (unit.Kind == UnitKind.Border || Clauses.IsOpener(unit.Fold) || (unit.Fact is { } fact && fact.GetType() == statement.Units[value].Fact?.GetType()))
            {
                yield break;
            }

            if (unit.Kind is UnitKind.Content or UnitKind.Fact)
            {
                count++;
                yield return unit.Key;
            }
        }
    }

    /// <summary>The word before a unit that is no small one, in its clause; 0 where there is none.</summary>
    private static ulong WordBeside(Statement statement, int unit, int step)
    {
        for (var i = unit + step; i >= 0 && i < statement.Units.Count && statement.Units[i].Kind != UnitKind.Border; i += step)
        {
            if (statement.Units[i].Kind != UnitKind.Function)
            {
                return statement.Units[i].Key;
            }
        }

        return 0;
    }

    private static IEnumerable<ulong> Between(Statement statement, int first, int last, Func<Unit, bool> isWanted) =>
        Enumerable.Range(first + 1, last - first - 1).Select(i => statement.Units[i]).Where(isWanted).Select(unit => unit.Key);

    private static ulong Before(Statement statement, int unit) => unit > 0 ? statement.Units[unit - 1].Fold : 0;

    /// <summary>Where the first name behind a value of the story stands in the original; -1 where it does not.</summary>
    private int NameBehind(int value, int end)
    {
        for (var i = value + 1; i < Math.Min(end, value + FarthestName); i++)
        {
            if (Story.Units[i].Fact is Name name)
            {
                return IndexOf(Original, unit => unit.Fact is Name other && NameLikeness.IsSame(name, other));
            }
        }

        return -1;
    }

    private static int IndexOf(Statement statement, Func<Unit, bool> isWanted)
    {
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (isWanted(statement.Units[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What tells the same with the opposite word: "Ellery lost to Marlow" where the original has "Marlow beat Ellery", "the mark rose against the crown"
/// where it has "the crown fell against the mark".</summary>
internal sealed class OtherEnd(PhraseList directions, CueWords? negations)
{
    /// <summary>How many words on each side are looked at.</summary>
    private const int Nearest = 2;

    /// <summary>How far behind a word that compares its "against" or "as" may stand, and its "than".</summary>
    private const int Farthest = 4;
    private const int FarthestThan = 10;

    /// <summary>How many behind "few" its "as" or "than" may stand.</summary>
    private const int ReachToThan = 8;

    private static readonly WordSet Few = Folding.SetOf("few no none nobody nothing never rarely seldom");
    private static readonly WordSet Compared = Folding.SetOf("against from than after");
    private static readonly WordSet Today = Folding.SetOf("now today");
    private static readonly ulong As = Folding.Hash("as");
    private static readonly ulong Before = Folding.Hash("before");
    private static readonly ulong Only = Folding.Hash("only");
    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong Against = Folding.Hash("against");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong Last = Folding.Hash("last");
    private static readonly ulong Since = Folding.Hash("since");

    public bool Tells(Pointer our, Pointer their) =>
        IsCompared(our) != IsCompared(their) || Compares(our, their) || IsPartOfTheSame(our.Word, their.Word) || IsToldFrom(our, their) || IsToldFrom(their, our);

    /// <summary>What may be on the side of either.</summary>
    private bool IsToldFrom(Pointer one, Pointer other) =>
        Turns(one, other) || IsToldByNo(one, other) || IsToldOtherwise(one, other) || IsOnlyAfter(one, other) || IsFirstSince(one, other) || IsOfThen(one, other)
        || IsOfAnother(one) || IsMoved(one, other) || IsBeforeOfThan(one, other) || IsToldAsPhrase(one, other) || (IsBare(one) && one.Word.IsConverseOf(other.Word));

    /// <summary>"rejected a bid to block it" of "allowed it": both words are against it, and the one turns the other.</summary>
    private bool Turns(Pointer one, Pointer other) =>
        directions.IsTurning(one.In, one.First) && one.All.Any(word => word.First >= one.End && word.First <= one.First + Direction.Reach && word.PairAgainst(other.Word) != 0);

    /// <summary>The one word says no, and right behind the other one stands: "leaves out all boats" of "contains no boats".</summary>
    private bool IsToldByNo(Pointer one, Pointer other) =>
        negations?.All.At(one.In, one.First) is { Values: [not 0, ..] } && other.End < other.In.Units.Count && FunctionWords.IsNegation(other.In.Units[other.End].Fold);

    /// <summary>"lost the contest for it to Brandt" of "Brandt beat Holm to buy it": what "lost" tells is told there, though by another word than "buy".</summary>
    private static bool IsToldOtherwise(Pointer one, Pointer other) =>
        other.All.Any(word => one.Word.IsConverseOf(word)
            && AreTurned(NamesIn(one.In, 0, one.First), NamesIn(one.In, one.End, one.In.Units.Count), NamesIn(other.In, 0, word.First), NamesIn(other.In, word.End, other.In.Units.Count)));

    /// <summary>"will not be built before it is paid for" of "will only be built after it is paid for".</summary>
    private bool IsOnlyAfter(Pointer before, Pointer after) =>
        before.Unit.Fold == Before && Direction.IsDeniedAt(before.In, before.First, directions, negations, Direction.ReachOfUntil)
        && Enumerable.Range(Math.Max(0, after.First - Direction.ReachOfUntil), Math.Min(after.First, Direction.ReachOfUntil)).Any(i => after.In.Units[i].Fold == Only);

    /// <summary>"last seen in 1999" of "the first time since 1999".</summary>
    private static bool IsFirstSince(Pointer first, Pointer last) =>
        first.In.WordAt(first.First) is "first" or "First" && last.Unit.Fold == Last && HasSince(first) && !HasSince(last);

    /// <summary>"It was higher in May" of "it is lower than in May", "it cost half as much as now" of "it has doubled".</summary>
    private static bool IsOfThen(Pointer then, Pointer now) =>
        (Math.Max(Behind(then, Than), Behind(then, As)) is > 0 and var asNow && IsBeforeNow(then.In, asNow))
        || (Behind(then, Than) < 0 && Behind(now, Than) is > 0 and var than && than + 1 < now.In.Units.Count && now.In.Units[than + 1] is { Fact: Date, Key: var key } && then.In.Units.Any(unit => unit.Key == key));

    /// <summary>"against a higher 4.6%": it is said of what the rest is compared with.</summary>
    private bool IsOfAnother(Pointer word) =>
        word.First > 1 && FunctionWords.IsArticle(word.In.Units[word.First - 1].Fold) && Compared.Contains(word.In.Units[word.First - 2].Fold) && directions.IsComparative(word.In.WordAt(word.First));

    /// <summary>"left Marlow for Ellery" of "joined Ellery from Marlow".</summary>
    private static bool IsMoved(Pointer left, Pointer joined) =>
        NamesBehind(left) is [var from, var to, ..] && NamesBehind(joined) is [var first, ..] && left.In.Units[to - 1].Kind == UnitKind.Function
        && left.In.Units[from].Key != left.In.Units[to].Key && left.In.Units[to].Key == joined.In.Units[first].Key && joined.In.Units.Any(unit => unit.Key == left.In.Units[from].Key);

    /// <summary>"more than came before the vote" of "more have come since the vote", "fewer came before the vote than do today".</summary>
    private static bool IsBeforeOfThan(Pointer before, Pointer since) =>
        before.Unit.Fold == Before && since.Unit.Fold != Before && Enumerable.Range(0, before.In.Units.Count).Any(i => before.In.Units[i].Fold == Than && (i < before.First ? i >= before.First - Farthest : IsBeforeNow(before.In, i)));

    private static bool IsBeforeNow(Statement statement, int than) => Enumerable.Range(than + 1, Math.Min(Farthest, statement.Units.Count - than - 1)).Any(unit => IsNow(statement, unit));

    private static bool IsNow(Statement statement, int unit) => Today.Contains(Folding.Hash(statement.WordAt(unit)));

    /// <summary>The "down" of "played down" where the other has "downplayed".</summary>
    private static bool IsToldAsPhrase(Pointer one, Pointer other) => one.Word.Phrase is { } phrase && Direction.IsUpOrDown(one.Unit.Fold) && other.All.Any(word => word.PointsLike(phrase));

    /// <summary>"give up" and "step down" say the same, so that their "up" and "down" do not differ.</summary>
    private static bool IsPartOfTheSame(Direction our, Direction their) => (our.Phrase is not null || their.Phrase is not null) && (our.Phrase ?? our).PointsLike(their.Phrase ?? their);

    /// <summary>"The boats have been bought", which is no other thing than that they sold: nobody says by whom.</summary>
    private static bool IsBare(Pointer word) => Direction.IsPassive(word.In, word.First) && (word.End >= word.In.Units.Count || word.In.Units[word.End].Fold != By);

    /// <summary>"Few are as rich as he is" of "he is one of the richest": the few are those that compare with him.</summary>
    private static bool IsCompared(Pointer word)
    {
        if (!Few.Contains(word.Unit.Fold) && !Few.Contains(Folding.Hash(word.In.WordAt(word.First))))
        {
            return false;
        }

        var end = Math.Min(word.In.Units.Count, word.End + ReachToThan);
        var firstAs = Enumerable.Range(word.End, end - word.End).FirstOrDefault(i => word.In.Units[i].Fold == As, end);
        return Enumerable.Range(word.End, end - word.End).Any(i => word.In.Units[i].Fold == Than || (word.In.Units[i].Fold == As && i > firstAs));
    }

    /// <summary>The words beside converse ones change sides, or those beside others that say how the one fares "against" the other, or those on both sides of "than".</summary>
    private static bool Compares(Pointer our, Pointer their) =>
        Direction.IsPassive(our.In, our.First) == Direction.IsPassive(their.In, their.First) && (IsTurnedBeside(our, their) || IsTurnedAtThan(our, their));

    private static bool IsTurnedBeside(Pointer our, Pointer their) =>
        (our.Word.IsConverseOf(their.Word) || Behind(our, Against) > 0 || Behind(their, Against) > 0 || (Behind(our, As) > 0 && Behind(their, As) > 0))
        && AreTurned(Beside(our.In, our.First - 1, -1), Beside(our.In, our.End, 1), Beside(their.In, their.First - 1, -1), Beside(their.In, their.End, 1));

    /// <summary>"fewer cars than boats" of "more boats than cars", "prices fall more slowly than rents" of "rents fall faster than prices".</summary>
    private static bool IsTurnedAtThan(Pointer our, Pointer their) =>
        Behind(our, Than) is > 0 and var than && Behind(their, Than) is > 0 and var thanThere
        && (IsBefore(our.In, than, their.In, thanThere) || IsBefore(their.In, thanThere, our.In, than));

    /// <summary>What one sentence has behind its "than" alone the other has before it alone.</summary>
    private static bool IsBefore(Statement one, int than, Statement other, int thanThere)
    {
        var (before, beforeThere, behindThere) = (Between(one, 0, than), Between(other, 0, thanThere), Beside(other, thanThere + 1, 1));
        return Beside(one, than + 1, 1).Any(key => beforeThere.Contains(key) && !before.Contains(key) && !behindThere.Contains(key));
    }

    private static bool HasSince(Pointer word)
    {
        var i = word.End;
        while (i < word.In.Units.Count && word.In.Units[i].Kind != UnitKind.Border && word.In.Units[i].Fold != Since)
        {
            i++;
        }

        return i < word.In.Units.Count && word.In.Units[i].Fold == Since;
    }

    private static bool AreTurned(HashSet<ulong> before, HashSet<ulong> behind, HashSet<ulong> beforeThere, HashSet<ulong> behindThere) =>
        before.Any(key => behindThere.Contains(key) && !beforeThere.Contains(key)) && behind.Any(key => beforeThere.Contains(key) && !behindThere.Contains(key));

    private static int[] NamesBehind(Pointer word) => [.. Enumerable.Range(word.End, word.In.Units.Count - word.End).TakeWhile(unit => word.In.Units[unit].Kind != UnitKind.Border).Where(unit => word.In.Units[unit].Fact is Name).Take(2)];

    private static HashSet<ulong> NamesIn(Statement statement, int first, int end) =>
        [.. Enumerable.Range(first, end - first).Where(unit => statement.Units[unit].Fact is Name).Select(unit => statement.Units[unit].Key)];

    private static HashSet<ulong> Between(Statement statement, int first, int end) =>
        [.. Enumerable.Range(first, Math.Max(0, end - first)).Where(unit => IsWord(statement.Units[unit])).Select(unit => statement.Units[unit].Key)];

    /// <summary>The nearest words of its clause on one side of a place.</summary>
    private static HashSet<ulong> Beside(Statement statement, int from, int step)
    {
        var found = new HashSet<ulong>();
        for (var i = from; i >= 0 && i < statement.Units.Count && found.Count < Nearest && statement.Units[i].Kind != UnitKind.Border && !(Grammar.IsOpener(statement.Units[i]) && statement.Units[i].Fold != Than); i += step)
        {
            if (IsWord(statement.Units[i]))
            {
                found.Add(statement.Units[i].Key);
            }
        }

        return found;
    }

    private static bool IsWord(Unit unit) => unit.IsPlain || unit.Fact is Name or Date;

    /// <summary>The "than" or "against" of a word that compares; -1 where it has none.</summary>
    private static int Behind(Pointer word, ulong preposition)
    {
        for (var i = Math.Max(word.End - 1, word.First); i < Math.Min(word.End + (preposition == Than ? FarthestThan : Farthest), word.In.Units.Count) && word.In.Units[i].Kind != UnitKind.Border; i++)
        {
            if (word.In.Units[i].Fold == preposition && !(preposition == Than && i + 1 < word.In.Units.Count && word.In.Units[i + 1].Fact is Quantity))
            {
                return i;
            }
        }

        return -1;
    }
}

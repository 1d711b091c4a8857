using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What can be said with a no and without one, and is the same: a no that goes only up to a time, that is said of more or of an even smaller number,
/// or that holds something else against what both say.</summary>
/// <param name="directions">Pairs of opposites; null where no rule has any.</param>
internal sealed class SaidWithNo(CueWords words, PhraseList? directions)
{
    /// <summary>How far behind a negation the word stands that compares, if no "than" is behind it.</summary>
    private const int FarthestDegree = 4;

    /// <summary>"more copper than": how many words behind one that compares.</summary>
    private const int FarthestThan = 3;

    /// <summary>How many words behind one that sets a bound the time stands.</summary>
    private const int FarthestTime = 2;

    /// <summary>How many words may stand between "than" and what is surpassed.</summary>
    private const int FarthestBehindThan = 4;

    private static readonly ulong No = Folding.Hash("no");
    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong Never = Folding.Hash("never");
    private static readonly ulong But = Folding.Hash("but");
    private static readonly ulong If = Folding.Hash("if");
    private static readonly ulong Without = Folding.Hash("without");
    private static readonly ulong Only = Folding.Hash("only");
    private static readonly ulong Even = Folding.Hash("even");
    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong Any = Folding.Hash("any");
    private static readonly ulong Take = Stem.Hash("take");
    private static readonly WordSet Until = Folding.SetOf("until before till unless");
    private static readonly WordSet Bounds = Folding.SetOf("until before till unless since for");
    private static readonly WordSet Utmost = Folding.SetOf("only last earliest lowest highest worst best");
    private static readonly WordSet Degrees = Folding.SetOf("more less better worse");

    public bool Is(CuePlace place) => IsSurpassed(place.Without, place.Unit) || (place.Cue.Value is not (CueWords.Affix or CueWords.LostAffix) && (
        IsFirst(place) || IsBounded(place.With, place.Cue, place.Without) || IsFewer(place.With, place.Cue) || IsContrast(place.With, place.Cue, place.Without) || IsUtmost(place.With, place.Cue, place.Without)
        || Affixes.Denies(place, words) || (place.IsReworded && Affixes.IsDenial(place.Without, place.Unit, words))));

    /// <summary>"more than anyone was expecting": it was unexpected.</summary>
    private static bool IsSurpassed(Statement statement, int unit)
    {
        var before = unit - 1;
        while (before >= 0 && unit - before <= FarthestBehindThan && statement.Units[before].Kind != UnitKind.Border && statement.Units[before].Fold != Than)
        {
            before--;
        }

        return before >= 0 && statement.Units[before].Fold == Than;
    }

    /// <summary>"Never before" of "the first time".</summary>
    private static bool IsFirst(CuePlace place) => place.With.Units[place.Cue.First].Fold == Never && place.Without.Units.Any(IsFirst);

    private static bool IsFirst(Unit unit) => unit.Fact is Quantity { Measure: Measure.Ordinal, Value: 1 };

    /// <summary>The no ends with a time: "not until May" of "in May", "not since May" of "last in May", "not for 20 years" of "the first time in 20 years",
    /// "not without a licence" of "only with a licence" or "if they have a licence".
    /// Where the other sentence has the same bound, it tells of the first, the last or the only one, or how long it takes.</summary>
    private static bool IsBounded(Statement denying, Cue cue, Statement other)
    {
        var hasOnly = other.Units.Any(unit => unit.Fold == Only);
        if ((hasOnly || other.Units.Any(unit => unit.Fold == If)) && denying.Units[cue.First].Fold == Without && denying.Units.Take(cue.First).Any(unit => FunctionWords.IsNegation(unit.Fold)))
        {
            return true;
        }

        for (var i = cue.End; i + 1 < denying.Units.Count && denying.Units[i].Kind != UnitKind.Border && denying.Units[i].Fold != But; i++)
        {
            var bound = denying.Units[i].Fold;
            if (IsTimed(denying, i) ? Bounds.Contains(bound) && (!HasBound(other, bound) || other.Units.Any(IsUtmost)) : hasOnly && Until.Contains(bound))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBound(Statement statement, ulong bound) =>
        Enumerable.Range(0, statement.Units.Count).Any(unit => (Until.Contains(bound) ? Until.Contains(statement.Units[unit].Fold) : statement.Units[unit].Fold == bound) && IsTimed(statement, unit));

    private static bool IsTimed(Statement statement, int bound) => statement.Units.Skip(bound + 1).Take(FarthestTime).Any(unit => unit.Fact is Quantity or Date || (unit.Kind == UnitKind.Fact && Until.Contains(statement.Units[bound].Fold)));

    private static bool IsUtmost(Unit unit) => IsFirst(unit) || Utmost.Contains(unit.Fold) || unit.Stem == Take;

    /// <summary>"Not even 100 came" of "fewer than 100".</summary>
    private static bool IsFewer(Statement denying, Cue cue) =>
        denying.Units[cue.First].Fold == Not && cue.End + 1 < denying.Units.Count && denying.Units[cue.End].Fold == Even && denying.Units[cue.End + 1].Fact is Quantity;

    /// <summary>"No country is poorer", "had not had a harder game": it is the poorest, and was the hardest. Where the other sentence compares with the same word,
    /// it is the denial that was put in.</summary>
    private bool IsUtmost(Statement denying, Cue cue, Statement other)
    {
        for (var i = cue.End; i < denying.Units.Count && denying.Units[i].Kind != UnitKind.Border; i++)
        {
            var isDegree = Degrees.Contains(denying.Units[i].Fold) && denying.Units[i - 1].Fold != Any;
            var isBeforeThan = denying.Units.Skip(i + 1).Take(FarthestThan).Any(unit => unit.Fold == Than);
            var isComparative = denying.Units[i].IsPlain && denying.WordAt(i).EndsWith("er") && (isBeforeThan || directions?.IsComparative(denying.WordAt(i)) == true);
            if ((isDegree || isComparative) && !other.Units.Any(unit => unit.Fold == denying.Units[i].Fold) && ((isBeforeThan && denying.Units[cue.First].Fold == No) || i < cue.End + FarthestDegree))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"one stop, not two" where the other sentence has one.</summary>
    private static bool IsContrast(Statement denying, Cue cue, Statement other) =>
        denying.Units[cue.First].Fold == Not && cue.First > 1 && denying.Units[cue.First - 1].Kind == UnitKind.Border && denying.Units[cue.First - 2].Key is not 0 and var said && other.Units.Any(unit => unit.Key == said);
}

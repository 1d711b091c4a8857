using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A word that points one of two ways: units of a statement, half-open.</summary>
/// <param name="Ways">Of each pair that it belongs to the number n from 1 where it is of its one side, -n where it is of the other.</param>
internal sealed record Direction(int First, int End, IReadOnlyList<int> Ways)
{
    private static readonly ulong Defeat = Folding.Hash("defeat");
    private static readonly WordSet Least = Folding.SetOf("less least");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Against = Folding.Hash("against");
    private static readonly ulong Back = Folding.Hash("back");
    private static readonly ulong Too = Folding.Hash("too");
    private static readonly ulong Until = Folding.Hash("until");
    private static readonly ulong Till = Folding.Hash("till");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong So = Folding.Hash("so");

    /// <summary>Verbs that say nothing by themselves in a phrase: "give way to" gives nothing.</summary>
    private static readonly WordSet Light = Stem.SetOf("get take make come go put give keep set");
    private static readonly WordSet Large = Folding.SetOf("long far much");
    private static readonly WordSet Pairwise = Folding.SetOf("neither nor");
    private static readonly ulong Do = Stem.Hash("do");
    private static readonly WordSet Times = Folding.SetOf("before after");
    private static readonly ulong[] UpAndDown = [Folding.Hash("up"), Folding.Hash("down")];
    private static readonly ulong[] Beaten = [Folding.Hash("beaten"), Folding.Hash("defeated"), Folding.Hash("thrashed")];

    /// <summary>No sentence of news points more often.</summary>
    private const int Most = 24;

    /// <summary>How many words before it a denial may stand.</summary>
    public const int Reach = 4;

    /// <summary>How many more before an infinitive, of which the subject stands between.</summary>
    private const int FartherBeforeTo = 2;

    /// <summary>How many before "until": what is not done until then is done after.</summary>
    public const int ReachOfUntil = 12;

    /// <summary>How many words behind it "until" may stand that says when it ends.</summary>
    private const int ReachToUntil = 4;

    /// <summary>How many before a verb "neither" or "nor" may stand, which deny it for their subject.</summary>
    private const int ReachOfSubject = 10;

    /// <summary>The directions of a sentence as they are said of its subject: who "was beaten" lost, and so did who had "a 2-1 defeat".</summary>
    public static List<Direction> OfSubject(Statement statement, PhraseList words, CueWords? negations)
    {
        var directions = In(statement, words);
        for (var i = 0; i < directions.Count; i++)
        {
            var (ways, isSuffered) = (directions[i].Ways, IsSuffered(statement, directions[i].First, directions[i].End));
            var isNotUntil = IsUntil(statement.Units[directions[i].First]) && IsDeniedAt(statement, directions[i].First, words, negations, ReachOfUntil);
            directions[i] = directions[i] with
            {
                Ways = isNotUntil && directions[i].End == directions[i].First + 1 ? [.. ways.Select(way => -way)] : isSuffered ? [.. ways.Select(way => Math.Abs(way) > Opposites.Converse ? -way : way)] : IsPassive(statement, directions[i].First) ? [.. ways.Where(way => Math.Abs(way) < Opposites.Converse)] : ways,
                IsDenied = !isNotUntil && !IsBehindUntil(statement, directions[i].First) && IsDeniedAt(statement, directions[i].First, words, negations, Reach) ^ EndsAt(statement, directions[i]) ^ IsTurnedBehind(statement, directions[i], words),
            };
        }

        return directions;
    }

    /// <summary>The words of a sentence that point one of two ways.</summary>
    public static List<Direction> In(Statement statement, PhraseList words)
    {
        var directions = new List<Direction>();
        var splits = new List<(int Particle, Direction Phrase)>();
        for (var i = 0; i < statement.Units.Count && directions.Count < Most;)
        {
            var (ways, length) = words.At(statement, i);
            var (split, particle) = length <= 1 ? words.SplitAt(statement, i) : default;
            var direction = new Direction(i, i + Math.Max(length, 1), particle > 0 ? split : ways) { Phrase = splits.Find(one => one.Particle == i).Phrase };
            if (particle > 0)
            {
                splits.Add((particle, direction));
            }

            if (direction.Ways.Count > 0 && !IsPlainBack(statement, direction))
            {
                directions.Add(direction);
            }

            if (length > 1 && statement.Units[i + 1].IsPlain && !Light.Contains(statement.Units[i].Stem) && words.AloneAt(statement, i) is { Count: > 0 } alone)
            {
                directions.Add(new Direction(i, i + 1, alone) { Phrase = direction });
            }

            // "step up" and "step down" say more than "up" and "down", and those as well; so do "a year after" and "pay more for"; "a pay cut" is a cut, and who comes out in favour or against is so.
            for (var inner = i + 1; inner < i + length; inner++)
            {
                var (own, ownLength) = words.At(statement, inner);
                var isLast = inner + Math.Max(ownLength, 1) == i + length;
                if (ownLength > 1 ? isLast : IsUpOrDown(statement.Units[inner].Fold) || words.IsAmount(statement, inner) || (isLast && Times.Contains(statement.Units[inner].Fold) && !IsUntil(statement.Units[inner - 1])) || (isLast && (statement.Units[inner].IsPlain || statement.Units[inner].Fold == Against) && statement.Units[inner].Fold != Back && own.Count > 0))
                {
                    directions.Add(new Direction(inner, inner + Math.Max(ownLength, 1), own) { Phrase = direction });
                }
            }

            i += Math.Max(length, 1);
        }

        return directions;
    }

    /// <summary>What it is a part of: the "down" of "step down" says what both say together.</summary>
    public Direction? Phrase { get; init; }

    /// <summary>Of each pair the same before it is known what it says of its subject: "was bought" has that of "bought".</summary>
    public IReadOnlyList<int> Listed { get; init; } = Ways;

    /// <summary>An odd number of words say no to it: most stand before it in its clause, but "until" and "a ban" behind it do so, too.</summary>
    public bool IsDenied { get; init; }

    public static bool IsUpOrDown(ulong fold) => Array.IndexOf(UpAndDown, fold) >= 0;

    public bool PointsLike(Direction other) => Ways.Any(way => other.Ways.Contains(way));

    /// <summary>"was bought by": of who did it, it is a converse of "sold", though not of what was sold.</summary>
    public bool IsConverseOf(Direction other) => Listed.Any(way => Math.Abs(way) > Opposites.Converse && other.Listed.Contains(-way));

    /// <summary>The pair of which the two are different sides; 0 where there is none.</summary>
    public int PairAgainst(Direction other) => Ways.Where(way => other.Ways.Contains(-way)).Select(Math.Abs).DefaultIfEmpty().Max();

    public static bool IsDeniedAt(Statement statement, int first, PhraseList words, CueWords? negations, int reach)
    {
        // "did not want them to leave".
        reach += first > 0 && statement.Units[first - 1].Fold == To ? FartherBeforeTo : 0;

        // "less keen".
        var isDenied = IsTooMuch(statement, first) ^ (first > 0 && Least.Contains(statement.Units[first - 1].Fold) && statement.Units[first].IsPlain);
        for (var i = IsSmall(statement, first) ? first - 3 : first - 1; i >= 0 && i >= first - reach && !IsOpenerAt(statement, i); i--)
        {
            isDenied ^= !Pairwise.Contains(statement.Units[i].Fold) && (FunctionWords.IsNegation(statement.Units[i].Fold) || words.IsTurning(statement, i) || (negations is not null && negations.All.At(statement, i) is { Values: [CueWords.Cue, ..] }));
        }

        // "neither the skippers nor their crews are against it": both words say no once.
        for (var i = first - 1; i >= 0 && i >= first - Math.Max(reach, ReachOfSubject) && !IsOpenerAt(statement, i); i--)
        {
            if (Pairwise.Contains(statement.Units[i].Fold))
            {
                return !isDenied;
            }
        }

        return isDenied;
    }

    /// <summary>"not long before", "not far behind": it is before, and behind.</summary>
    private static bool IsSmall(Statement statement, int first) => first > 1 && FunctionWords.IsNegation(statement.Units[first - 2].Fold) && Large.Contains(statement.Units[first - 1].Fold);

    /// <summary>Where a clause begins; in "may not do so until then" none does.</summary>
    private static bool IsOpenerAt(Statement statement, int unit) =>
        statement.Units[unit].Kind == UnitKind.Border || (Clauses.IsOpener(statement.Units[unit].Fold) && !(unit > 0 && statement.Units[unit].Fold == So && statement.Units[unit - 1].Stem == Do));

    /// <summary>"not until after the vote".</summary>
    private static bool IsBehindUntil(Statement statement, int first) => first > 0 && IsUntil(statement.Units[first - 1]);

    /// <summary>"closed until May": it opens then.</summary>
    private static bool EndsAt(Statement statement, Direction direction)
    {
        var i = direction.End;
        while (i < statement.Units.Count && i < direction.End + ReachToUntil && statement.Units[i].Kind != UnitKind.Border && !IsUntil(statement.Units[i]))
        {
            i++;
        }

        return i < statement.Units.Count && i < direction.End + ReachToUntil && IsUntil(statement.Units[i]);
    }

    /// <summary>"supported a ban on it", who was against it.</summary>
    private static bool IsTurnedBehind(Statement statement, Direction direction, PhraseList words)
    {
        var next = direction.End < statement.Units.Count && FunctionWords.IsArticle(statement.Units[direction.End].Fold) ? direction.End + 1 : -1;
        return next > 0 && next < statement.Units.Count && words.IsTurning(statement, next);
    }

    /// <summary>"too afraid to raise it": they do not raise it.</summary>
    private static bool IsTooMuch(Statement statement, int first) =>
        first > 2 && statement.Units[first - 1].Fold == To && (statement.Units[first - 3].Fold == Too || (first > 3 && statement.Units[first - 4].Fold == Too));

    /// <summary>"back in May", "came back.": it backs nothing.</summary>
    private static bool IsPlainBack(Statement statement, Direction word) =>
        word.End == word.First + 1 && statement.Units[word.First].Fold == Back && (word.End == statement.Units.Count || statement.Units[word.End].Kind == UnitKind.Border || Grammar.IsPreposition(statement.Units[word.End]));

    private static bool IsUntil(Unit unit) => unit.Fold == Until || unit.Fold == Till;

    /// <summary>"was beaten": it is said of its subject the other way round.</summary>
    public static bool IsTurned(Statement statement, int unit) => IsSuffered(statement, unit, unit + 1);

    /// <summary>"was given", "was bought": nobody can say on which of the two sides of a converse its subject is.</summary>
    public static bool IsPassive(Statement statement, int unit)
    {
        var before = unit - 1;
        while (before > 0 && Verbs.IsAdverb(statement, before))
        {
            before--;
        }

        return before >= 0 && Verbs.IsBe(statement.Units[before]) && Verbs.IsPast(statement, unit);
    }

    private static bool IsSuffered(Statement statement, int first, int end)
    {
        // "beaten by" is listed as what is suffered.
        if (end > first + 1 && statement.Units[end - 1].Fold == By)
        {
            return false;
        }

        var isBy = end < statement.Units.Count && statement.Units[end].Fold == By;
        return statement.Units[first].Fold == Defeat
            ? isBy || (first > 0 && statement.Units[first - 1].Fold != To && (end >= statement.Units.Count || (statement.Units[end].Kind != UnitKind.Fact && statement.Units[end].Fold != Of)))
            : Beaten.Contains(statement.Units[first].Fold) && (first == 0 || isBy || Verbs.IsBe(statement.Units[first - 1]) || (statement.Units[first - 1].Kind == UnitKind.Border && !(end < statement.Units.Count && statement.Units[end].Fact is Facts.Name)));
    }
}

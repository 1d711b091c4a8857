using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A direction of the story held against one of the original that may be its opposite.</summary>
internal sealed class Turn
{
    private const double LeastCoverage = 0.5;

    private const double LeastAlone = 0.35;
    private const double Least = Neighbourhood.Some + 0.1;

    /// <summary>The same in a story that is not made from its originals.</summary>
    private const double LeastApart = Neighbourhood.Much;
    private const int MostAround = 5;
    private const int MostBefore = 3;
    private const int MuchBehind = 3;

    private static readonly ulong Having = Folding.Hash("having");

    private readonly Aligned aligned;
    private readonly Direction our;
    private readonly Direction their;
    private readonly Statement original;
    private readonly double across;

    public Turn(Aligned aligned, Direction our, int there, Direction their)
    {
        (this.aligned, this.our, this.their) = (aligned, our, their);
        original = aligned[there].Statement;
        Pair = our.PairAgainst(their);
        (Same, across) = Neighbourhood.Sides(aligned.Story, our.First, original, their.First);
    }

    /// <summary>The pair of which they are the two sides; 0 where they are not.</summary>
    public int Pair { get; }

    /// <summary>How alike the words on the same side of both are.</summary>
    public double Same { get; }

    /// <summary>"A beat B" and "B lost to A" say the same.</summary>
    public bool IsConverse => Pair > Opposites.Converse;

    /// <summary>"before", "over", which stand in every other sentence.</summary>
    private bool IsSmallWord => IsSmall(aligned.Story, our) || IsSmall(original, their);

    private static bool IsSmall(Statement statement, Direction word) => word.End == word.First + 1 && statement.Units[word.First].Kind == UnitKind.Function && !Direction.IsUpOrDown(statement.Units[word.First].Fold);

    /// <summary>Whether both are said of the same thing.</summary>
    /// <param name="isAlone">Neither sentence has another direction of this pair.</param>
    public bool IsOfTheSame(bool isAlone)
    {
        if (IsSmallWord)
        {
            return StandsBetweenTheSame && Same >= Least && across <= Same;
        }

        if (IsConverse && (IsOfOther || across > Same))
        {
            return false;
        }

        return aligned.IsClose
            ? isAlone && aligned.Coverage >= LeastCoverage ? Same + across >= LeastAlone : Same >= Least && across <= Same
            : Same >= LeastApart && across <= Same;
    }

    /// <summary>Of "A won" and "B lost" both may be true, and so may "A was ahead of B" and "B was behind".</summary>
    private bool IsOfOther =>
        Subject(aligned.Story, our) is { } name && Subject(original, their) is { } other && !NameLikeness.IsSame(name, other) && (Names(original, name) || Names(aligned.Story, other));

    private static bool Names(Statement statement, Name name) => statement.Units.Any(unit => unit.Fact is Name known && NameLikeness.IsSame(name, known));

    /// <summary>Some of the words behind "before" stand behind "after", and some of those before it as well, or several behind it.</summary>
    private bool StandsBetweenTheSame =>
        Behind(aligned.Story, our.End).Intersect(Behind(original, their.End)).Count() is > 0 and var behind && (behind >= MuchBehind || Before(aligned.Story, our).Intersect(Before(original, their)).Any());

    /// <summary>The nearest name before a verb; of "having lost" and "losing" that of the whole sentence.</summary>
    private static Name? Subject(Statement statement, Direction verb)
    {
        var names = statement.Units.Take(verb.First).Select(unit => unit.Fact).OfType<Name>();
        return verb.First > 0 && (statement.Units[verb.First - 1].Fold == Having || statement.WordAt(verb.First) is [.., 'i', 'n', 'g'] && !Verbs.IsBe(statement.Units[verb.First - 1])) ? names.FirstOrDefault() : names.LastOrDefault();
    }

    private static IEnumerable<ulong> Behind(Statement statement, int first) =>
        statement.Units.Skip(first).TakeWhile(unit => unit.Kind != UnitKind.Border).Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact).Take(MostAround).Select(unit => unit.Key);

    /// <summary>The words before it, or those of its own clause and the next where it begins the sentence.</summary>
    private static IEnumerable<ulong> Before(Statement statement, Direction direction)
    {
        var before = statement.Units.Take(direction.First).Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying).TakeLast(MostBefore).Select(unit => unit.Key).ToList();
        if (before.Count > 0)
        {
            return before;
        }

        var border = direction.End;
        while (border < statement.Units.Count && statement.Units[border].Kind != UnitKind.Border)
        {
            border++;
        }

        return Behind(statement, direction.End).Concat(border < statement.Units.Count ? Behind(statement, border + 1) : []);
    }
}

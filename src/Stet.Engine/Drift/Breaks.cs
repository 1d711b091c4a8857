using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Where a sentence breaks: at its marks, its joining words, its relatives, and where two of its lists go together.</summary>
internal sealed class Breaks(Statement statement)
{
    /// <summary>What is weaker breaks no sentence: the words between belong to the nearer of the two.</summary>
    private const double LeastBreak = 2;

    private const double OfMark = 3;
    private const double OfStrongMark = 5;
    public const double OfJoining = 3;
    public const double OfOpener = 2.5;
    private const double OfRelative = 2;
    private const double OfPreposition = 1;

    /// <summary>A mark and the word behind it make one break: ", while".</summary>
    private const double Behind = 0.5;

    private static readonly WordSet Openers = Folding.SetOf("while whereas although though with after before when than as if because");

    public Statement Statement => statement;

    /// <summary>Which of its units are verbs.</summary>
    public bool[] IsVerb { get; } = Verbs.In(statement);

    /// <summary>Of which item of a list its units are; null where no two lists go together.</summary>
    public int[]? Items { get; } = Respective.Items(statement);

    /// <summary>Where the strongest break between two units stands, of equal ones the last; -1 where there is none.</summary>
    public int Strongest(int first, int last)
    {
        var best = (Strength: LeastBreak, At: -1);
        for (var i = first + 1; i < last; i++)
        {
            var strength = Strength(i) + (statement.Units[i].Kind == UnitKind.Border && i + 1 < last ? Strength(i + 1) * Behind : 0);
            best = strength >= best.Strength ? (strength, i) : best;
        }

        return best.At;
    }

    /// <summary>"Marlow, which left Ellery behind, has": what stands behind the aside belongs to what stands before it. Where the aside ends that holds the later of
    /// two units; -1 where none does.</summary>
    public int EndOfAside(int first, int last)
    {
        var units = statement.Units;
        var begin = first + 1;
        while (begin < last && units[begin].Kind != UnitKind.Border && !IsOfVerb(begin))
        {
            begin++;
        }

        if (begin == last || units[begin].Kind != UnitKind.Border || Enumerable.Range(begin + 1, last - begin - 1).Any(i => units[i].Kind == UnitKind.Border))
        {
            return -1;
        }

        var end = last + 1;
        while (end < units.Count && units[end].Kind != UnitKind.Border)
        {
            end++;
        }

        return end + 1 < units.Count && IsOfVerb(end + 1) && !Verbs.IsGerund(statement, end + 1) ? end : -1;

        bool IsOfVerb(int unit) => IsVerb[unit] || Verbs.IsAuxiliary(units[unit]);
    }

    /// <summary>How much a mark or word parts what stands before it from what stands behind it.</summary>
    public double Strength(int at) => statement.Units[at] switch
    {
        { Kind: UnitKind.Border } => statement.WordAt(at) is ";" or ":" or "-" or "–" or "—" or "." ? OfStrongMark : OfMark,
        var unit when Grammar.IsJoining(unit) => OfJoining,
        var unit when Openers.Contains(unit.Fold) => OfOpener,
        var unit when Grammar.IsRelative(unit) => OfRelative,
        var unit when Grammar.IsPreposition(unit) => OfPreposition,
        _ => 0,
    };
}

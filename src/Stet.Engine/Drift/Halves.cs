using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Two values share the words of their sentence: what stands before the strongest break between them belongs to the one, what stands behind it to the
/// other. "Marlow has 14, while Ellery has 11."</summary>
internal sealed class Halves
{
    /// <summary>No sentence of news has more.</summary>
    private const int MostUnits = 240;

    /// <summary>What is weaker breaks no sentence: the words between belong to the nearer of the two.</summary>
    private const double LeastBreak = 2;

    private const double OfMark = 3;
    private const double OfStrongMark = 5;
    private const double OfJoining = 3;
    private const double OfOpener = 2.5;
    private const double OfRelative = 2;
    private const double OfPreposition = 1;

    /// <summary>A mark and the word behind it make one break: ", while".</summary>
    private const double Behind = 0.5;

    /// <summary>What is left of a word's belonging to a value behind each mark or "and" between them, away from the other.</summary>
    private const double Farther = 0.6;

    /// <summary>Verbs of saying, and words that only mean about the same.</summary>
    private const double OfLight = 0.4;
    private const double MostWeight = 3;
    private const double HalfOfMost = 2;

    private static readonly WordSet Openers = Folding.SetOf("while whereas although though with after before when than as if because");

    private readonly Aligned aligned;
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<double> weights = [];
    private readonly Sentence ours;
    private readonly Dictionary<int, Sentence> read = [];

    public Halves(Aligned aligned)
    {
        this.aligned = aligned;
        foreach (var unit in aligned.Story.Units.Where(unit => IsWord(unit) && numbers.TryAdd(unit.Key, weights.Count)))
        {
            weights.Add((unit.Kind == UnitKind.Saying || unit.IsReworded ? OfLight : 1) * Math.Min(aligned.Index.WeightOf(unit), MostWeight) / HalfOfMost);
        }

        ours = Read(aligned.Story);
    }

    /// <summary>How much more of the words of the story that belong to one of two values belongs to the other in the originals than to itself: from -1 to 1. Of the
    /// places that the values have there, those count that most speak for the story.</summary>
    public Sharing Exchanged(int one, int two, IReadOnlyList<Place> places, IReadOnlyList<Place> others)
    {
        var story = aligned.Story;
        if (IsLong(story))
        {
            return default;
        }

        var here = Sides(ours, one, two);
        var (trial, trialToo) = (numbers.GetValueOrDefault(story.Units[one].Key, -1), numbers.GetValueOrDefault(story.Units[two].Key, -1));
        var least = (Balance: double.PositiveInfinity, Sharing: default(Sharing));
        foreach (var place in places)
        {
            foreach (var other in others)
            {
                if (place == other || IsLong(aligned[place.Statement].Statement) || IsLong(aligned[other.Statement].Statement))
                {
                    continue;
                }

                var (balance, whole, theirs) = (0.0, 0.0, SidesOf(place, other, places, others));
                var (crossed, crossedToo, parallel, parallelToo) = (0.0, 0.0, 0.0, 0.0);
                for (var i = 0; i < theirs.Length; i++)
                {
                    if (i != trial && i != trialToo)
                    {
                        var vote = here[i] * theirs[i] * weights[i];
                        balance -= vote;
                        whole += Math.Abs(vote);
                        if (Math.Abs(here[i]) > 0.5 && Math.Abs(theirs[i]) > 0.5)
                        {
                            _ = vote < 0 ? here[i] > 0 ? crossed += weights[i] : crossedToo += weights[i] : here[i] > 0 ? parallel += weights[i] : parallelToo += weights[i];
                        }
                    }
                }

                least = balance < least.Balance ? (balance, new Sharing(balance / (whole + 1), Math.Min(Math.Min(crossed, crossedToo), 2), Math.Min(Math.Min(parallel, parallelToo), 2), Math.Min(Math.Max(parallel, parallelToo), 2))) : least;
            }
        }

        return least.Sharing;
    }

    private static bool IsLong(Statement statement) => statement.Units.Count > MostUnits;

    private double[] SidesOf(Place place, Place other, IReadOnlyList<Place> places, IReadOnlyList<Place> others)
    {
        if (place.Statement == other.Statement)
        {
            return Sides(Read(place.Statement), place.Unit, other.Unit);
        }

        var sides = SidesIn(place, others);
        foreach (var (word, side) in SidesIn(other, places).Index())
        {
            sides[word] = Math.Clamp(sides[word] - side, -1, 1);
        }

        return sides;
    }

    /// <summary>What one of two sentences says belongs to the value that it tells of; where it tells of the other, too, they share it.</summary>
    private double[] SidesIn(Place place, IReadOnlyList<Place> others)
    {
        var sentence = Read(place.Statement);
        var nearest = others.Where(other => other.Statement == place.Statement && other.Unit != place.Unit).Select(other => other.Unit).DefaultIfEmpty(-1).MinBy(other => Math.Abs(other - place.Unit));
        if (nearest >= 0)
        {
            return Sides(sentence, place.Unit, nearest);
        }

        var sides = new double[weights.Count];
        foreach (var word in sentence.Words.Where(word => word >= 0))
        {
            sides[word] = 1;
        }

        return sides;
    }

    /// <summary>For each word of the story how much it belongs to one value of a sentence, or less than 0 to the other; 0 where it stands on both sides.</summary>
    private double[] Sides(Sentence sentence, int one, int two)
    {
        var (statement, words) = (sentence.Statement, sentence.Words);
        var sides = new double[weights.Count];
        if (sentence.Items is { } items && items[one] > 0 && items[two] > 0 && items[one] != items[two])
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] >= 0 && (items[i] == items[one] || items[i] == items[two]))
                {
                    sides[words[i]] = items[i] == items[one] ? 1 : -1;
                }
            }

            return sides;
        }

        if (Links.IsList(statement, one, two))
        {
            return sides;
        }

        var isBoth = new bool[weights.Count];
        var (first, last, side) = one < two ? (one, two, 1) : (two, one, -1);
        var @break = Break(statement, first, last);
        var aside = EndOfAside(sentence, first, last);
        for (var i = first + 1; i < last; i++)
        {
            Add(i, @break < 0 ? -((i - first).CompareTo(last - i) * side) : i < @break ? side : -side);
        }

        var share = @break < 0 ? 0.5 : 1.0;
        for (var i = first - 1; i > BorderOf(statement, first, -1); i--)
        {
            share *= Strength(statement, i) >= OfJoining ? Farther : 1;
            Add(i, side * share);
        }

        share = @break < 0 ? 0.5 : 1;
        for (var i = last + 1; i < BorderOf(statement, last, 1); i++)
        {
            share *= Strength(statement, i) >= OfJoining ? Farther : 1;
            Add(i, aside >= 0 && i > aside ? side : -side * share);
        }

        return sides;

        void Add(int unit, double side)
        {
            if (words[unit] is >= 0 and var word && side != 0 && !isBoth[word])
            {
                isBoth[word] = sides[word] * side < 0;
                sides[word] = isBoth[word] ? 0 : Math.Abs(side) > Math.Abs(sides[word]) ? side : sides[word];
            }
        }
    }

    /// <summary>Where the words of a value end that stands in a series of its kind: at the strongest break to the next.</summary>
    private static int BorderOf(Statement statement, int value, int step)
    {
        if (statement.Units[value].Fact is Quantity number)
        {
            for (var i = value + step; i >= 0 && i < statement.Units.Count; i += step)
            {
                if (statement.Units[i].Fact is Quantity other && other.Measure == number.Measure && other.Unit == number.Unit)
                {
                    return Break(statement, Math.Min(i, value), Math.Max(i, value)) is >= 0 and var border ? border : i;
                }
            }
        }

        return step < 0 ? -1 : statement.Units.Count;
    }

    /// <summary>Where the strongest break between two units stands, of equal ones the last; -1 where there is none.</summary>
    private static int Break(Statement statement, int first, int last)
    {
        var best = (Strength: LeastBreak, At: -1);
        for (var i = first + 1; i < last; i++)
        {
            var strength = Strength(statement, i) + (statement.Units[i].Kind == UnitKind.Border && i + 1 < last ? Strength(statement, i + 1) * Behind : 0);
            best = strength >= best.Strength ? (strength, i) : best;
        }

        return best.At;
    }

    /// <summary>"Marlow, which left Ellery behind, has": what stands behind the aside belongs to what stands before it. Where the aside ends that holds the later of
    /// two units; -1 where none does.</summary>
    private static int EndOfAside(Sentence sentence, int first, int last)
    {
        var units = sentence.Statement.Units;
        var begin = first + 1;
        while (begin < last && units[begin].Kind != UnitKind.Border && !IsVerb(begin))
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

        return end + 1 < units.Count && IsVerb(end + 1) && !Verbs.IsGerund(sentence.Statement, end + 1) ? end : -1;

        bool IsVerb(int unit) => sentence.Verbs[unit] || Verbs.IsAuxiliary(units[unit]);
    }

    private static double Strength(Statement statement, int at) => statement.Units[at] switch
    {
        { Kind: UnitKind.Border } => statement.WordAt(at) is ";" or ":" or "-" or "–" or "—" or "." ? OfStrongMark : OfMark,
        var unit when Grammar.IsJoining(unit) => OfJoining,
        var unit when Openers.Contains(unit.Fold) => OfOpener,
        var unit when Grammar.IsRelative(unit) => OfRelative,
        var unit when Grammar.IsPreposition(unit) => OfPreposition,
        _ => 0,
    };

    private Sentence Read(int there) => read.TryGetValue(there, out var known) ? known : read[there] = Read(aligned[there].Statement);

    private Sentence Read(Statement statement) => new(statement, [.. statement.Units.Select(unit => IsWord(unit) ? numbers.GetValueOrDefault(unit.Key, -1) : -1)], Verbs.In(statement), Respective.Items(statement));

    private static bool IsWord(Unit unit) => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying;

    /// <param name="Words">Its words by their numbers in the story's; -1 for what that has not.</param>
    /// <param name="Verbs">Which of its units are verbs.</param>
    /// <param name="Items">Of which item of a list its units are, where two lists go together.</param>
    private sealed record Sentence(Statement Statement, int[] Words, bool[] Verbs, int[]? Items);
}

internal readonly record struct Sharing(double Share, double Crossed, double Parallel, double MostParallel);

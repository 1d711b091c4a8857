using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Two values share the words of their sentence: what stands before the strongest break between them belongs to the one, what stands behind it to the
/// other. "Marlow has 14, while Ellery has 11."</summary>
internal sealed class Halves
{
    /// <summary>What is left of a word's belonging to a value behind each mark or "and" between them, away from the other.</summary>
    private const double Farther = 0.6;

    /// <summary>Verbs of saying, and words that only mean about the same.</summary>
    private const double OfLight = 0.4;

    /// <summary>What is left of what a word belongs to a value where no break parts the two, and less than what clearly belongs to one.</summary>
    private const double Clear = 0.5;

    /// <summary>What is crossed more is not more telling.</summary>
    private const double MostCrossed = 2;

    private const double MostWeight = 3;
    private const double HalfOfMost = 2;

    private readonly Aligned aligned;
    private readonly BreaksOfSentences breaks;
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<double> weights = [];
    private readonly Sentence ours;
    private readonly Dictionary<int, Sentence> read = [];

    public Halves(Aligned aligned, BreaksOfSentences breaks)
    {
        (this.aligned, this.breaks) = (aligned, breaks);
        foreach (var unit in aligned.Story.Units.Where(unit => IsWord(unit) && numbers.TryAdd(unit.Key, weights.Count)))
        {
            weights.Add((unit.Kind == UnitKind.Saying || unit.IsReworded ? OfLight : 1) * Math.Min(aligned.Index.WeightOf(unit), MostWeight) / HalfOfMost);
        }

        ours = Read(breaks[aligned.Story]);
    }

    /// <summary>How the words of the story are shared between two values, against the originals. Of the places that the values have there, those count that
    /// most speak for the story.</summary>
    public Sharing Exchanged(Value one, Value two)
    {
        var story = aligned.Story;
        var here = Sides(ours, one.Unit, two.Unit);
        foreach (var trial in new[] { one.Unit, two.Unit })
        {
            if (numbers.TryGetValue(story.Units[trial].Key, out var word))
            {
                here[word] = 0;
            }
        }

        Sharing? least = null;
        foreach (var place in one.Places)
        {
            foreach (var other in two.Places)
            {
                if (place != other && Compare(here, SidesOf(place, other, one.Places, two.Places)) is var sharing && !(sharing.Balance >= least?.Balance))
                {
                    least = sharing;
                }
            }
        }

        return least ?? default;
    }

    private Sharing Compare(double[] here, double[] theirs)
    {
        var (balance, whole, crossed, crossedToo, kept, keptToo) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < theirs.Length; i++)
        {
            var vote = here[i] * theirs[i] * weights[i];
            balance -= vote;
            whole += Math.Abs(vote);
            if (Math.Abs(here[i]) <= Clear || Math.Abs(theirs[i]) <= Clear)
            {
                continue;
            }

            if (vote < 0)
            {
                (crossed, crossedToo) = here[i] > 0 ? (crossed + weights[i], crossedToo) : (crossed, crossedToo + weights[i]);
            }
            else
            {
                (kept, keptToo) = here[i] > 0 ? (kept + weights[i], keptToo) : (kept, keptToo + weights[i]);
            }
        }

        return new Sharing(balance, balance / (whole + 1), Math.Clamp(Math.Min(crossed, crossedToo) - Math.Min(kept, keptToo), 0, MostCrossed), Math.Min(Math.Min(kept, keptToo), MostCrossed));
    }

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
        var (here, words) = (sentence.Breaks, sentence.Words);
        var sides = new double[weights.Count];
        if (sentence.Breaks.Items is { } items && items[one] > 0 && items[two] > 0 && items[one] != items[two])
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

        if (Links.IsList(here.Statement, one, two))
        {
            return sides;
        }

        var isBoth = new bool[weights.Count];
        var (first, last, side) = one < two ? (one, two, 1) : (two, one, -1);
        var @break = here.Strongest(first, last);
        var aside = here.EndOfAside(first, last);
        for (var i = first + 1; i < last; i++)
        {
            Add(i, @break < 0 ? -((i - first).CompareTo(last - i) * side) : i < @break ? side : -side);
        }

        var whole = @break < 0 ? Clear : 1;
        var share = whole;
        for (var i = first - 1; i >= 0; i--)
        {
            share *= here.Strength(i) >= Breaks.OfJoining ? Farther : 1;
            Add(i, side * share);
        }

        share = whole;
        for (var i = last + 1; i < words.Length; i++)
        {
            share *= here.Strength(i) >= Breaks.OfJoining ? Farther : 1;
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

    private Sentence Read(int there) => read.TryGetValue(there, out var known) ? known : read[there] = Read(breaks[aligned[there].Statement]);

    private Sentence Read(Breaks sentence) => new(sentence, [.. sentence.Statement.Units.Select(unit => IsWord(unit) ? numbers.GetValueOrDefault(unit.Key, -1) : -1)]);

    private static bool IsWord(Unit unit) => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying;

    /// <param name="Words">Its words by their numbers in the story's; -1 for what that has not.</param>
    private sealed record Sentence(Breaks Breaks, int[] Words);
}

/// <summary>How two values share the words of a story's sentence, against the originals.</summary>
/// <param name="Balance">How much more of what belongs to one belongs to the other there than to itself.</param>
/// <param name="Share">The same as a share of all: from -1 to 1.</param>
/// <param name="Crossed">How much clearly goes with each that goes with the other there.</param>
/// <param name="Kept">How much clearly goes with each that goes with it there as well.</param>
internal readonly record struct Sharing(double Balance, double Share, double Crossed, double Kept);

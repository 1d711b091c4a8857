using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Which of two values goes with which of two others: "Marlow has 14, Ellery 11", "11 in Ellery against 14 in Marlow", "Marlow leads Ellery 14 to 11".</summary>
internal sealed class Pairings(Aligned aligned, BreaksOfSentences breaksOf, IReadOnlyList<Value> values)
{
    /// <summary>Of what stands there more often, the first.</summary>
    private const int MostPlaces = 2;

    /// <summary>A word between two values parts them a little, a break more.</summary>
    private const double OfWord = 0.3;

    /// <summary>Between two lists that go together stands no more than a comma, or some words.</summary>
    private const double MostBetweenLists = 3;

    private static readonly ulong To = Folding.Hash("to");
    private static readonly WordSet Against = Folding.SetOf("but against versus compared");

    private readonly Sentence ours = new(breaksOf[aligned.Story]);
    private readonly Dictionary<int, Sentence> read = [];

    /// <summary>How many more pairs of others go with two values crosswise than as they do in the originals; numbers go with nouns, too, where nothing else tells.</summary>
    public int Crossed(Value one, Value two)
    {
        if (!AreOneKind(one, two))
        {
            return 0;
        }

        var others = values.Where(other => MayGoWith(one, other)).ToList();
        return CrossedWith(one, two, others.FindAll(other => other.Kind != ValueKind.Word)) is not 0 and var crossed ? crossed : CrossedWith(one, two, others.FindAll(other => other.Kind == ValueKind.Word));
    }

    private int CrossedWith(Value one, Value two, List<Value> others)
    {
        var crossed = 0;
        for (var i = 0; i < others.Count; i++)
        {
            foreach (var another in others.Skip(i + 1).Where(another => AreOneKind(others[i], another)))
            {
                crossed += Compare(one, two, others[i], another);
            }
        }

        return crossed;
    }

    /// <summary>Both are names, or numbers that measure alike.</summary>
    private bool AreOneKind(Value one, Value two) => one.Kind == two.Kind && (QuantityOf(one) is not { } first || QuantityOf(two) is not { } second || first.IsAlike(second));

    /// <summary>Words go with numbers only, and of them those that are told of: no adjectives, and not what a number counts, which the other may count as well.</summary>
    private bool MayGoWith(Value value, Value other) => !AreOneKind(value, other) && !other.IsToldTwice && (value.Kind, other.Kind) switch
    {
        (ValueKind.Number, ValueKind.Word) => IsNumber(other.Unit + 1) || (other.IsHead && !IsNumber(other.Unit - 1)),
        var (kind, another) => kind != ValueKind.Word && another != ValueKind.Word,
    };

    private bool IsNumber(int unit) => unit >= 0 && unit < aligned.Story.Units.Count && aligned.Story.Units[unit].Fact is Quantity;

    private Quantity? QuantityOf(Value value) => aligned.Story.Units[value.Unit].Fact as Quantity;

    /// <summary>1 where two values go with each other's others, -1 where each goes with its own as in the originals, 0 where nobody can say.</summary>
    private int Compare(Value one, Value two, Value other, Value another)
    {
        if (ours.Pair(one.Unit, two.Unit, other.Unit, another.Unit) is not (not 0 and var here))
        {
            return 0;
        }

        var isCrossed = false;
        foreach (var first in one.Places.Take(MostPlaces))
        {
            foreach (var second in two.Places.Take(MostPlaces))
            {
                foreach (var there in first.Statement == second.Statement ? PairsIn(first, second, other.Places, another.Places) : [PairOfTwo(first.Statement, second.Statement, other.Places, another.Places)])
                {
                    if (there == here)
                    {
                        return -1;
                    }

                    isCrossed |= there == -here;
                }
            }
        }

        return isCrossed ? 1 : 0;
    }

    private IEnumerable<int> PairsIn(Place one, Place two, IReadOnlyList<Place> others, IReadOnlyList<Place> another) =>
        from first in others.Take(MostPlaces)
        where first.Statement == one.Statement
        from second in another.Take(MostPlaces)
        where second.Statement == one.Statement
        select Read(one.Statement).Pair(one.Unit, two.Unit, first.Unit, second.Unit);

    /// <summary>What a sentence tells goes with the one of two that it tells of.</summary>
    private static int PairOfTwo(int one, int two, IReadOnlyList<Place> others, IReadOnlyList<Place> another) =>
        (IsIn(one, others), IsIn(two, others), IsIn(one, another), IsIn(two, another)) switch
        {
            (true, false, false, true) => 1,
            (false, true, true, false) => -1,
            _ => 0,
        };

    private static bool IsIn(int statement, IReadOnlyList<Place> places) => places.Any(place => place.Statement == statement);

    private Sentence Read(int there) => read.TryGetValue(there, out var known) ? known : read[there] = new Sentence(breaksOf[aligned[there].Statement]);

    private sealed class Sentence
    {
        private readonly Statement statement;
        private readonly bool[] verbs;
        private readonly double[] breaks;
        private readonly int[] words;
        private readonly int[]? items;

        public Sentence(Breaks sentence)
        {
            (statement, verbs, items) = (sentence.Statement, sentence.IsVerb, sentence.Items);
            breaks = [.. Enumerable.Range(0, statement.Units.Count).Select(i => Against.Contains(statement.Units[i].Fold) ? Breaks.OfOpener : sentence.Strength(i))];
            words = new int[statement.Units.Count + 1];
            for (var i = 0; i < statement.Units.Count; i++)
            {
                words[i + 1] = words[i] + (statement.Units[i].Kind is UnitKind.Border or UnitKind.Function ? 0 : 1);
            }
        }

        /// <summary>1 where the first of two values goes with the first of two others, -1 where it goes with the second.</summary>
        public int Pair(int one, int two, int other, int another)
        {
            if (items is not null && items[one] > 0 && items[two] > 0 && items[one] != items[two] && items[other] > 0 && items[another] > 0)
            {
                return (items[one], items[two]) == (items[other], items[another]) ? 1 : (items[one], items[two]) == (items[another], items[other]) ? -1 : 0;
            }

            Span<int> places = [one, two, other, another];
            places.Sort();
            var (first, second, third, fourth) = (places[0], places[1], places[2], places[3]);
            if (first == second || second == third || third == fourth || AreTogether(Math.Min(one, two), Math.Max(one, two)))
            {
                return 0;
            }

            if (IsValue(first) != IsValue(second))
            {
                return Between(second, third) > Math.Max(Between(first, second), Between(third, fourth)) ? Sign(first, second) : 0;
            }

            return IsValue(first) == IsValue(third) ? 0
                : (IsList(first, second) || IsList(third, fourth)) && Between(second, third) <= MostBetweenLists ? Sign(first, third) : 0;

            bool IsValue(int unit) => unit == one || unit == two;

            int Sign(int unit, int mate) => (unit == one || mate == one) == (unit == other || mate == other) ? 1 : -1;
        }

        /// <summary>"Ilse Brandt of Marlow", "10 crowns (£1.20)".</summary>
        private bool AreTogether(int one, int two) => Words(one, two) == 0 && !Enumerable.Range(one + 1, two - one - 1).Any(i => verbs[i] || Verbs.IsAuxiliary(statement.Units[i]) || Grammar.IsJoining(statement.Units[i]));

        /// <summary>"14 to 11", "Marlow and Ellery".</summary>
        private bool IsList(int one, int two) => Words(one, two) == 0 && Enumerable.Range(one + 1, two - one - 1).Any(i => Grammar.IsJoining(statement.Units[i]) || statement.Units[i].Fold == To);

        private int Words(int one, int two) => words[two] - words[one + 1];

        private double Between(int one, int two)
        {
            var most = 0.0;
            for (var i = one + 1; i < two; i++)
            {
                most = Math.Max(most, breaks[i]);
            }

            return most + (OfWord * Words(one, two));
        }
    }
}

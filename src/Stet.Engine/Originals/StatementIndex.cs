using System.Runtime.InteropServices;
using Stet.Articles;
using Stet.Facts;

namespace Stet.Originals;

/// <summary>The sentences of some originals, and in which of them each word, number, date and name stands. Built once for a run of the program.</summary>
public sealed class StatementIndex
{
    /// <summary>A word that stands in more sentences than this helps to find none of them.</summary>
    private const int MostPlaces = 80;

    /// <summary>Names and numbers may be what was changed: they weigh less than other words of their rarity.</summary>
    private const double WeightOfFacts = 0.7;
    private const double WeightOfSaying = 0.1;

    /// <summary>A word that means about the same as one of the sentence.</summary>
    internal const double WeightOfAlike = 0.6;

    /// <summary>A word that no original has is most often another choice of words.</summary>
    private const double WeightOfUnknown = 0.4;

    /// <summary>A value of the same kind, which may be what was changed.</summary>
    private const double WeightOfKind = 0.5;

    /// <summary>What a headline says the text says as well, and more of it.</summary>
    private const double WeightOfHeadline = 0.8;

    private const int MostCandidates = 6;

    /// <summary>How much it counts that a sentence is longer than what it is held against; much longer ones are not longer still.</summary>
    private const double LengthCounts = 0.3;
    private const double LeastLength = 0.5;

    private readonly List<OriginalStatement> statements = [];
    private readonly Dictionary<ulong, List<Place>> places = [];
    private readonly ThesaurusIndex thesaurus = new();
    private readonly double[] weights;

    public StatementIndex(IReadOnlyList<Original> originals)
    {
        foreach (var original in originals)
        {
            foreach (var statement in Statement.Of(original.Article, Roles.All & ~(Roles.Code | Roles.TableCell)))
            {
                Add(original, statement);
            }
        }

        weights = new double[statements.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Weigh(statements[i].Statement);
        }

        Names = new NamesOfOriginals(statements);
    }

    public IReadOnlyList<OriginalStatement> All => statements;

    public NamesOfOriginals Names { get; }

    /// <summary>Where a word, number, date or name stands; empty where it does not, or everywhere.</summary>
    public IReadOnlyList<Place> PlacesOf(ulong key) => places.TryGetValue(key, out var found) && found.Count <= MostPlaces ? found : [];

    public bool Has(ulong key) => places.ContainsKey(key);

    /// <summary>How much a unit says: rare words more, function words nothing.</summary>
    public double WeightOf(Unit unit) => unit.Kind switch
    {
        UnitKind.Content => Rarity(unit.Key) * (places.ContainsKey(unit.Key) ? 1 : WeightOfUnknown),
        UnitKind.Fact => Rarity(unit.Key) * (places.ContainsKey(unit.Key) ? WeightOfFacts : WeightOfUnknown * WeightOfFacts),
        UnitKind.Saying => WeightOfSaying,
        _ => 0,
    };

    /// <summary>The sentences of the originals that share most with a statement, for their length, the best first.</summary>
    public IReadOnlyList<Candidate> Candidates(Statement statement)
    {
        var own = Distinct(statement);
        var whole = own.Sum(unit => WeightOf(unit));
        return whole <= 0 ? [] : [.. Scores(own)
            .Select(pair => new Candidate(pair.Key, pair.Value.Sum / whole * (statements[pair.Key].Statement.Block.Role == Roles.Headline ? WeightOfHeadline : 1) / Math.Pow(Math.Max(weights[pair.Key] / whole, LeastLength), LengthCounts)))
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Statement).Take(MostCandidates)];
    }

    /// <summary>How much of a statement a sentence has, and how many of its words.</summary>
    /// <param name="withKin">Values of the same kind count for a part.</param>
    internal (double Weight, int Words) Shared(IEnumerable<Unit> units, int sentence, bool withKin)
    {
        var (weight, words, keys) = (0.0, 0, statements[sentence].Keys);
        foreach (var unit in units)
        {
            var isShared = keys.Contains(unit.Key);
            weight += isShared ? WeightOf(unit) * (unit.IsReworded ? WeightOfAlike : 1) : withKin && unit.Kin != 0 && keys.Contains(unit.Kin) ? WeightOfKin(unit) : 0;
            words += isShared && unit.Kind is UnitKind.Content or UnitKind.Fact && !unit.IsReworded ? 1 : 0;
        }

        return (weight, words);
    }

    /// <summary>Whether a sentence has another word that means about the same.</summary>
    internal bool HasAlike(Unit unit, int sentence) => thesaurus.Of(unit.Stem).Any(statements[sentence].Keys.Contains);

    /// <summary>How much all words of a sentence weigh.</summary>
    internal double WeightOf(int sentence) => weights[sentence];

    /// <summary>How much of a statement each sentence of the originals has: a word once, as it is or as another that means the same.</summary>
    private Dictionary<int, (double Sum, int LastUnit)> Scores(List<Unit> own)
    {
        var scores = new Dictionary<int, (double Sum, int LastUnit)>();
        for (var i = 0; i < own.Count; i++)
        {
            Add(own[i].Key, i, WeightOf(own[i]));
            Add(own[i].Kin, i, WeightOfKin(own[i]));
            if (!own[i].IsPlain)
            {
                continue;
            }

            var most = MostPlaces;
            foreach (var key in thesaurus.Of(own[i].Stem).Distinct())
            {
                most -= PlacesOf(key).Count;
                if (most < 0)
                {
                    break;
                }

                Add(key, i, WeightOf(own[i]) * WeightOfAlike);
            }
        }

        return scores;

        void Add(ulong key, int unit, double weight)
        {
            foreach (var place in PlacesOf(key))
            {
                ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, place.Statement, out var isKnown);
                if (!isKnown || score.LastUnit != unit)
                {
                    score = (score.Sum + weight, unit);
                }
            }
        }
    }

    internal static List<Unit> Distinct(Statement statement)
    {
        var seen = new HashSet<ulong>();
        return statement.Units.Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying && seen.Add(unit.Key)).ToList();
    }

    private void Add(Original original, Statement statement)
    {
        var keys = new HashSet<ulong>();
        for (var i = 0; i < statement.Units.Count; i++)
        {
            var unit = statement.Units[i];
            if (unit.Kind is UnitKind.Border or UnitKind.Function)
            {
                continue;
            }

            AddPlace(unit.Key, i, keys);
            if (unit.Kin != 0)
            {
                AddPlace(unit.Kin, i, keys);
            }

            if (unit.IsPlain)
            {
                thesaurus.Add(unit.Stem, unit.Key);
            }

            if (unit.Fact is Name { Words.Count: > 1 } name)
            {
                // "Marlow Rovers" stands for the Marlow Rovers Club.
                foreach (var word in name.Words.SkipLast(1))
                {
                    AddPlace(Statement.KeyOf(word), i, keys);
                }
            }
        }

        statements.Add(new OriginalStatement(original, statement, keys));
    }

    private void AddPlace(ulong key, int unit, HashSet<ulong> keys)
    {
        if (!keys.Add(key) && places[key] is { Count: > 0 } known && known[^1] == new Place(statements.Count, unit))
        {
            return;
        }

        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out _);
        list ??= [];
        if (list.Count <= MostPlaces)
        {
            list.Add(new Place(statements.Count, unit));
        }
    }

    private double Rarity(ulong key) => places.TryGetValue(key, out var found) ? Math.Log(1 + ((double)statements.Count / Math.Min(found.Count, statements.Count))) : Math.Log(1 + statements.Count);

    private double WeightOfKin(Unit unit) => unit.Kin == 0 ? 0 : Math.Min(WeightOf(unit), Rarity(unit.Kin)) * WeightOfKind;

    private double Weigh(Statement statement) => Distinct(statement).Sum(unit => WeightOf(unit));
}

/// <summary>A sentence of an original.</summary>
/// <param name="Keys">Of all its words and facts.</param>
public sealed record OriginalStatement(Original Original, Statement Statement, IReadOnlySet<ulong> Keys);

/// <summary>A unit of a sentence in a <see cref="StatementIndex"/>.</summary>
public readonly record struct Place(int Statement, int Unit);

/// <summary>A sentence of the originals that a statement may retell.</summary>
/// <param name="Statement">Its index in <see cref="StatementIndex.All"/>.</param>
/// <param name="Score">How much of what is told it has, less for what it says beyond that.</param>
public readonly record struct Candidate(int Statement, double Score);

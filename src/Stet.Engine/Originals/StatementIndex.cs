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
    private const double WeightOfAlike = 0.6;

    /// <summary>A word that no original has is most often another choice of words.</summary>
    private const double WeightOfUnknown = 0.4;

    /// <summary>A sentence that says as much as this of the story's is retold alone.</summary>
    private const double CoverageAlone = 0.85;

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

    /// <summary>The sentences of the originals that a statement retells, or none where that is not clear.</summary>
    /// <param name="near">The sentence that the one before it retold; a negative number where none did.</param>
    public Retold? Find(Statement statement, int near)
    {
        var own = Distinct(statement);
        var whole = own.Sum(unit => WeightOf(unit));
        if (own.Count < Alike.LeastWords || whole <= 0)
        {
            return null;
        }

        var scores = Scores(own);
        var first = Best(scores, whole, near, except: -1);
        if (first < 0)
        {
            return null;
        }

        var told = statement.InWordsOf(statements[first].Statement);
        own = Distinct(told);
        whole = own.Sum(unit => WeightOf(unit));
        var found = Shared(own, first);
        var rest = own.Where(unit => !statements[first].Keys.Contains(unit.Key)).ToList();
        var second = found.Weight >= whole * CoverageAlone ? -1 : SecondOf(rest, scores.Keys, first);
        var covered = found.Weight + (second < 0 ? 0 : Shared(rest, second).Weight);
        var words = found.Words + (second < 0 ? 0 : Shared(rest, second).Words);
        var coverage = covered / whole;
        if (!Alike.IsClear(words, coverage, found.Weight / Math.Min(whole, weights[first])))
        {
            return null;
        }

        return new Retold(second < 0 ? told : statement.InWordsOf(statements[first].Statement, statements[second].Statement), first, second, coverage);
    }

    /// <summary>How much of a statement each sentence of the originals has: a word once, as it is or as another that means the same.</summary>
    private Dictionary<int, (double Sum, int LastUnit)> Scores(List<Unit> own)
    {
        var scores = new Dictionary<int, (double Sum, int LastUnit)>();
        for (var i = 0; i < own.Count; i++)
        {
            Add(own[i].Key, i, WeightOf(own[i]));
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

    private static List<Unit> Distinct(Statement statement)
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

    private double Weigh(Statement statement) => Distinct(statement).Sum(unit => WeightOf(unit));

    /// <summary>The sentence that shares most with the statement, for its length; near the last one where two are alike.</summary>
    private int Best(Dictionary<int, (double Sum, int LastUnit)> scores, double whole, int near, int except)
    {
        var best = -1;
        var bestScore = 0.0;
        foreach (var (index, (shared, _)) in scores)
        {
            var score = shared / Math.Sqrt(whole * Math.Max(weights[index], whole * 0.5));
            score += near >= 0 && index - near is >= 0 and <= 3 ? 0.04 : 0;
            if (index != except && (score > bestScore || (score == bestScore && index < best)))
            {
                (best, bestScore) = (index, score);
            }
        }

        return best;
    }

    /// <summary>A second sentence that says much of the rest: two were made into one.</summary>
    private int SecondOf(List<Unit> rest, IEnumerable<int> candidates, int first)
    {
        var best = -1;
        var bestWeight = 0.0;
        foreach (var index in candidates)
        {
            var (weight, words) = index == first ? (0, 0) : Shared(rest, index);
            var isNear = Math.Abs(index - first) <= 2 && statements[index].Original == statements[first].Original;
            weight *= isNear ? 1.5 : 1;
            var told = rest.Count(unit => unit.Kind == UnitKind.Content && index != first && statements[index].Keys.Contains(unit.Key));
            if (words >= 2 && told >= (isNear ? 1 : 2) && (weight > bestWeight || (weight == bestWeight && index < best)))
            {
                (best, bestWeight) = (index, weight);
            }
        }

        return best;
    }

    private (double Weight, int Words) Shared(List<Unit> own, int index)
    {
        var (weight, words) = (0.0, 0);
        foreach (var unit in own)
        {
            if (statements[index].Keys.Contains(unit.Key))
            {
                weight += WeightOf(unit);
                words += unit.Kind is UnitKind.Content or UnitKind.Fact && !unit.IsReworded ? 1 : 0;
            }
        }

        return (weight, words);
    }
}

/// <summary>A sentence of an original.</summary>
/// <param name="Keys">Of all its words and facts.</param>
public sealed record OriginalStatement(Original Original, Statement Statement, IReadOnlySet<ulong> Keys);

/// <summary>A unit of a sentence in a <see cref="StatementIndex"/>.</summary>
public readonly record struct Place(int Statement, int Unit);

/// <summary>The sentences of the originals that one of the story's retells.</summary>
/// <param name="Story">The story's sentence as it is compared with them.</param>
/// <param name="Second">Another that was joined to the first; -1 where there is none.</param>
/// <param name="Coverage">How much of what the story's sentence says stands there, from 0 to 1.</param>
public sealed record Retold(Statement Story, int First, int Second, double Coverage);

/// <summary>When two sentences are about the same.</summary>
internal static class Alike
{
    /// <summary>Shorter sentences are like many others.</summary>
    public const int LeastWords = 3;
    private const int LeastShared = 2;
    private const double LeastCoverage = 0.42;
    private const double LeastCoverageOfFew = 0.6;

    /// <param name="words">Content words that both have.</param>
    /// <param name="coverage">How much of the story's sentence the original has.</param>
    /// <param name="overlap">How much of the shorter sentence both have.</param>
    public static bool IsClear(int words, double coverage, double overlap) =>
        words >= LeastShared && (coverage >= (words > LeastShared ? LeastCoverage : LeastCoverageOfFew) || (words > LeastShared + 1 && overlap >= LeastCoverageOfFew && coverage >= LeastCoverage * 0.75));
}

using Stet.Facts;

namespace Stet.Originals;

/// <summary>Which sentences of the originals the sentences of a story retell. A story follows the order of its original more often than not, so that a
/// sentence is looked for where its neighbours were found.</summary>
public sealed class Retelling
{
    /// <summary>From here on a story says mostly what its originals say. Stories about the same matter that are not made from each other stay below.</summary>
    private const double CloseCoverage = 0.5;
    private const int LeastWords = 4;

    /// <summary>The same of a sentence or two alone; one name or value that they put for another is left out, as it is much of what they say.</summary>
    private const double CloseCoverageOfFew = 0.4;
    private const int LeastWordsOfFew = 2;
    private const int Few = 2;

    /// <summary>Fewer words than usual are enough where they are one of so many.</summary>
    private const int PartOfFew = 3;

    /// <summary>A sentence that says as much as this of the story's is retold alone.</summary>
    private const double CoverageAlone = 0.85;

    /// <summary>More sentences are not made into one.</summary>
    private const int MostSentences = 3;

    /// <summary>How much it counts that a sentence stands right behind the one that the sentence before it retells.</summary>
    private const double InOrder = 0.04;
    private const int Nearby = 3;

    /// <summary>How far apart sentences stand that are made into one more often than others.</summary>
    private const int Joined = 2;

    /// <summary>What a sentence that shares no word, but names and values, must say of what is left.</summary>
    private const double ClearlyOfRest = 0.5;

    private readonly Statement[] story;
    private readonly StatementIndex index;
    private readonly Retold?[] found;

    private Retelling(Statement[] story, StatementIndex index)
    {
        this.story = story;
        this.index = index;
        var candidates = Array.ConvertAll(story, index.Candidates);
        IsClose = AreClose(candidates);
        var chosen = Choose(candidates);
        found = new Retold?[story.Length];
        var firsts = chosen.Select((at, i) => at < 0 ? -1 : candidates[i][at].Statement).ToArray();
        for (var i = 0; i < story.Length; i++)
        {
            found[i] = firsts[i] < 0 ? null : Find(story[i], firsts[i], IsClose && IsInOrder(firsts, i));
        }
    }

    /// <summary>The story as a whole is made from its originals: what it says is theirs, and where it differs something was changed.</summary>
    public bool IsClose { get; }

    public static Retelling Of(IEnumerable<Statement> story, StatementIndex index) => new([.. story], index);

    /// <summary>In the order of the story's sentences; those that retell none, or none clearly, are left out.</summary>
    public IEnumerable<Retold> Found => found.OfType<Retold>();

    private bool AreClose(IReadOnlyList<Candidate>[] candidates)
    {
        var isShort = story.Length <= Few;
        var (covered, whole, words, all, changed) = (0.0, 0.0, 0, 0, 0.0);
        for (var i = 0; i < story.Length; i++)
        {
            var own = StatementIndex.Distinct(story[i]);
            whole += own.Sum(index.WeightOf);
            all += own.Count;
            if (candidates[i].Count > 0)
            {
                var (shared, there) = candidates[i].Select(candidate => (Shared: isShort ? SharedWithNext(story[i], candidate.Statement) : index.Shared(own, candidate.Statement, withKin: false), candidate.Statement)).MaxBy(pair => pair.Shared.Weight);
                (covered, words) = (covered + shared.Weight, words + shared.Words);
                changed = Math.Max(changed, WeightOfChanged(own, index.All[there]));
            }
        }

        return isShort
            ? (words >= LeastWords || (words >= LeastWordsOfFew && words * PartOfFew >= all - (changed > 0 ? 1 : 0))) && covered >= (whole - changed) * CloseCoverageOfFew
            : words >= LeastWords && covered >= whole * CloseCoverage;
    }

    /// <summary>How much of a statement a sentence has, in these words or others, and of the rest the one right beside it that has more.</summary>
    private (double Weight, int Words) SharedWithNext(Statement statement, int there)
    {
        var own = StatementIndex.Distinct(statement.InWordsOf(index.All[there].Statement));
        var (weight, words) = index.Shared(own, there, withKin: false);
        var rest = own.Where(unit => !index.All[there].Keys.Contains(unit.Key)).ToList();
        var (more, others) = ((int[])[there - 1, there + 1]).Where(next => next >= 0 && next < index.All.Count && index.All[next].Original == index.All[there].Original).Select(next => index.Shared(rest, next, withKin: false)).DefaultIfEmpty((0, 0)).MaxBy(shared => shared.Item1);
        return (weight + more, words + others);
    }

    /// <summary>How much the heaviest name or value weighs that a sentence has not; 0 where it has not most of them either.</summary>
    private double WeightOfChanged(List<Unit> own, OriginalStatement there)
    {
        var facts = own.Where(unit => unit.Kind == UnitKind.Fact).ToLookup(unit => there.Keys.Contains(unit.Key));
        return facts[false].Count() <= facts[true].Count() ? facts[false].Select(index.WeightOf).DefaultIfEmpty(0).Max() : 0;
    }

    /// <summary>The best way through the candidates of all sentences: for each sentence one of its own, -1 where it has none.</summary>
    private static int[] Choose(IReadOnlyList<Candidate>[] candidates)
    {
        var ways = new (double Score, int From)[candidates.Length][];
        var last = -1;
        for (var i = 0; i < candidates.Length; i++)
        {
            ways[i] = new (double, int)[candidates[i].Count];
            for (var j = 0; j < ways[i].Length; j++)
            {
                var best = (Score: 0.0, From: -1);
                for (var k = 0; last >= 0 && k < ways[last].Length; k++)
                {
                    var step = candidates[i][j].Statement - candidates[last][k].Statement;
                    var score = ways[last][k].Score + (step is >= 0 and <= Nearby ? InOrder : 0);
                    best = best.From < 0 || score > best.Score ? (score, k) : best;
                }

                ways[i][j] = (best.Score + candidates[i][j].Score, best.From);
            }

            last = ways[i].Length > 0 ? i : last;
        }

        var chosen = new int[candidates.Length];
        var next = -1;
        for (var i = candidates.Length - 1; i >= 0; i--)
        {
            chosen[i] = ways[i].Length == 0 ? -1 : next >= 0 ? next : Array.IndexOf(ways[i], ways[i].MaxBy(way => way.Score));
            next = chosen[i] < 0 ? next : ways[i][chosen[i]].From;
        }

        return chosen;
    }

    /// <summary>The sentence stands there between those that the story's neighbours retell, so that it is looked for nowhere else.</summary>
    private static bool IsInOrder(int[] firsts, int at)
    {
        var (before, behind) = (at > 0 ? firsts[at - 1] : -1, at + 1 < firsts.Length ? firsts[at + 1] : -1);
        return (before >= 0 || behind >= 0) && (before < 0 || firsts[at] - before is >= 0 and <= Nearby) && (behind < 0 || behind - firsts[at] is >= 0 and <= Nearby);
    }

    /// <param name="isInOrder">The neighbours speak for it as well.</param>
    private Retold? Find(Statement statement, int first, bool isInOrder)
    {
        var told = statement.InWordsOf(index.All[first].Statement);
        var own = StatementIndex.Distinct(told);
        if (own.Count < (isInOrder ? Alike.LeastWordsInOrder : Alike.LeastWords))
        {
            return null;
        }

        var whole = own.Sum(index.WeightOf);
        var (covered, words) = index.Shared(own, first, IsClose);
        var overlap = covered / Math.Min(whole, index.WeightOf(first));
        var there = new List<int> { first };
        var rest = own.Where(unit => !index.All[first].Keys.Contains(unit.Key)).ToList();
        while (covered < whole * CoverageAlone && there.Count < MostSentences && NextOf(rest, there) is var next and >= 0)
        {
            var more = index.Shared(rest, next, IsClose);
            (covered, words) = (covered + more.Weight, words + more.Words);
            there.Add(next);
            rest.RemoveAll(unit => index.All[next].Keys.Contains(unit.Key));
        }

        if (IsClose && there.Count < MostSentences && WithKinOf(rest, StatementIndex.Distinct(statement), there) is var kin and >= 0)
        {
            there.Add(kin);
        }

        told = there.Count > 1 ? statement.InWordsOf(there.Select(sentence => index.All[sentence].Statement)) : told;
        return Alike.IsClear(words, covered / whole, overlap, IsClose, isInOrder) ? new Retold(told, there, covered / whole) : null;
    }

    /// <summary>Another sentence that says much of the rest: several were made into one.</summary>
    private int NextOf(List<Unit> rest, List<int> there)
    {
        var (best, bestWeight, whole) = (-1, 0.0, rest.Sum(index.WeightOf));
        var near = there.SelectMany(first => Enumerable.Range(first - Joined, (2 * Joined) + 1).Where(sentence => sentence >= 0 && sentence < index.All.Count && index.All[sentence].Original == index.All[first].Original)).ToHashSet();
        foreach (var sentence in rest.SelectMany(unit => index.PlacesOf(unit.Key)).Select(place => place.Statement).Concat(IsClose ? near : []).Distinct().Order())
        {
            if (there.Contains(sentence))
            {
                continue;
            }

            var isNear = near.Contains(sentence);
            var (weight, words, told) = Told(rest, sentence, withAlike: isNear && IsClose);
            weight *= isNear ? 1.5 : 1;
            if (words >= 2 && told >= (!isNear ? 2 : IsClose ? 0 : 1) && weight > Math.Max(bestWeight, told > 0 ? 0 : whole * ClearlyOfRest))
            {
                (best, bestWeight) = (sentence, weight);
            }
        }

        return best;
    }

    /// <summary>A sentence nearby that has a value where the story's has another of its kind, which none of those found has, and shares a word: "12 years" of
    /// "up to 21 years in prison".</summary>
    private int WithKinOf(List<Unit> rest, List<Unit> own, List<int> there)
    {
        var (best, most) = (-1, 0.0);
        foreach (var value in rest.Where(unit => unit.Kin != 0 && !there.Exists(sentence => index.All[sentence].Keys.Contains(unit.Key) || index.All[sentence].Keys.Contains(unit.Kin))))
        {
            foreach (var sentence in index.PlacesOf(value.Kin).Select(place => place.Statement).Where(sentence => there.Exists(other => IsNear(sentence, other))).Distinct())
            {
                var weight = index.Shared(own.Where(unit => unit.IsPlain), sentence, withKin: false).Weight;
                (best, most) = weight > most ? (sentence, weight) : (best, most);
            }
        }

        return best;
    }

    private bool IsNear(int sentence, int other) => sentence != other && Math.Abs(sentence - other) <= Joined && index.All[sentence].Original == index.All[other].Original;

    /// <summary>How much of what is left a sentence says, how many words and values of it, and how many of these are words.</summary>
    /// <param name="withAlike">Words that mean about the same, and values of the same kind, count as well.</param>
    private (double Weight, int Words, int Told) Told(List<Unit> rest, int sentence, bool withAlike)
    {
        var (weight, words) = index.Shared(rest, sentence, withAlike);
        var told = rest.Count(unit => unit.Kind == UnitKind.Content && index.All[sentence].Keys.Contains(unit.Key));
        foreach (var unit in withAlike ? rest : [])
        {
            if (!index.All[sentence].Keys.Contains(unit.Key))
            {
                var isAlike = unit.IsPlain && index.HasAlike(unit, sentence);
                weight += isAlike ? index.WeightOf(unit) * StatementIndex.WeightOfAlike : 0;
                words += isAlike || (unit.Kin != 0 && index.All[sentence].Keys.Contains(unit.Kin)) ? 1 : 0;
            }
        }

        return (weight, words, told);
    }
}

/// <summary>The sentences of the originals that one of the story's retells.</summary>
/// <param name="Story">The story's sentence as it is compared with them.</param>
/// <param name="There">Their indexes in <see cref="StatementIndex.All"/>: the one that says most of it, and those that were joined to it.</param>
/// <param name="Coverage">How much of what the story's sentence says stands there, from 0 to 1.</param>
public sealed record Retold(Statement Story, IReadOnlyList<int> There, double Coverage);

/// <summary>When two sentences are about the same.</summary>
internal static class Alike
{
    /// <summary>Shorter sentences are like many others.</summary>
    public const int LeastWords = 3;
    public const int LeastWordsInOrder = 2;

    private const int LeastShared = 2;
    private const double LeastCoverage = 0.42;
    private const double LeastCoverageOfFew = 0.6;

    /// <summary>The same in a story that is made from the originals as a whole.</summary>
    private const double LeastCoverageOfClose = 0.3;
    private const double LeastCoverageInOrder = 0.18;

    /// <param name="words">Content words that both have.</param>
    /// <param name="coverage">How much of the story's sentence the original has.</param>
    /// <param name="overlap">How much of the shorter sentence both have.</param>
    /// <param name="isClose">The whole story is made from its originals.</param>
    /// <param name="isInOrder">It stands where the order of the story lets expect it.</param>
    public static bool IsClear(int words, double coverage, double overlap, bool isClose, bool isInOrder) =>
        isClose ? words > 0 && coverage >= (isInOrder ? LeastCoverageInOrder : LeastCoverageOfClose)
        : words >= LeastShared && (coverage >= (words > LeastShared ? LeastCoverage : LeastCoverageOfFew) || (words > LeastShared + 1 && overlap >= LeastCoverageOfFew && coverage >= LeastCoverage * 0.75));
}

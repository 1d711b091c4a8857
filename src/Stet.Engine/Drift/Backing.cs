using Microsoft.CodeAnalysis.Text;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>What beside a change says that both sentences tell the same.</summary>
/// <param name="Words">Content words, names and values that both sentences have; what may be changed is not counted.</param>
/// <param name="Ours">The share of the story's sentence that the original's has, by weight, from 0 to 1.</param>
/// <param name="Theirs">The share of the original's sentence that the story's has: most of it, where two were made into one.</param>
internal readonly record struct Backing(int Words, double Ours, double Theirs)
{
    private const int ManyWords = 5;
    private const double LeastShare = 0.15;

    /// <summary>A short sentence that a long one holds nearly whole.</summary>
    private const int FewWords = 3;
    private const double NearlyAll = 0.75;
    private const double LeastOfExchange = 0.5;

    /// <summary>The least share of one of the sentences, by the number of words that both have; from the last on it is the same.</summary>
    private static readonly double[] Least = [2, 2, 0.7, 0.62, 0.55, 0.5, 0.47, 0.44, 0.42];

    public static Backing Of(Aligned aligned, Change change)
    {
        var best = default(Backing);
        foreach (var index in aligned.There)
        {
            var original = aligned[index].Statement;
            if (original.Block == change.OriginalBlock && original.SpanOf(0, original.Units.Count).Contains(change.There))
            {
                // What is denied here and not there is itself the same, and so are the words between two values.
                var (span, there) = change.Kind is FactKind.Negation or FactKind.Exchange ? default : (change.Span, change.There);
                var ours = Share(aligned.Index, aligned.Story, span, original, there, OthersOf(aligned, index, change.Kind));
                best = new Backing(ours.Words, ours.Share, Share(aligned.Index, original, there, aligned.Story, span).Share);
            }
        }

        return best;
    }

    /// <summary>The other sentences that the story's is made of. Names and values of two sentences are put together by stories that tell something
    /// else, too; words that turn a sentence round seldom are.</summary>
    private static IReadOnlyList<OriginalStatement> OthersOf(Aligned aligned, int first, FactKind kind) =>
        aligned.IsClear || kind is FactKind.Negation or FactKind.Hedge ? [.. aligned.There.Where(other => other != first).Select(other => aligned[other])] : [];

    /// <summary>Whether that is enough to say that something changed, and not that something else is told. Two values that changed places are
    /// half a proof by themselves.</summary>
    public bool IsEnoughFor(Change change) =>
        change.Kind == FactKind.Exchange
            ? Math.Max(Ours, Theirs) >= LeastOfExchange && Math.Min(Ours, Theirs) >= LeastShare
            : Math.Max(Ours, Theirs) >= Least[Math.Min(Words, Least.Length - 1)] && (Math.Min(Ours, Theirs) >= LeastShare || Words >= ManyWords || (Words >= FewWords && Ours >= NearlyAll));

    /// <summary>How many words of a sentence the other has, and what share they are.</summary>
    /// <param name="others">Sentences that the first is made of as well: what only these have proves nothing for or against.</param>
    public static (int Words, double Share) Share(StatementIndex index, Statement one, TextSpan except, Statement other, TextSpan exceptThere, IReadOnlyList<OriginalStatement>? others = null)
    {
        var keys = new HashSet<ulong>();
        for (var i = 0; i < other.Units.Count; i++)
        {
            if (other.Units[i].Kind is UnitKind.Content or UnitKind.Fact && !other.SpanOf(i, i + 1).OverlapsWith(exceptThere))
            {
                keys.Add(other.Units[i].Key);
            }
        }

        var seen = new HashSet<ulong>();
        var (words, shared, whole) = (0, 0.0, 0.0);
        for (var i = 0; i < one.Units.Count; i++)
        {
            var unit = one.Units[i];
            if (unit.Kind is UnitKind.Content or UnitKind.Fact && !one.SpanOf(i, i + 1).OverlapsWith(except) && seen.Add(unit.Key))
            {
                var weight = index.WeightOf(unit);
                var isShared = keys.Contains(unit.Key);
                whole += isShared || others?.Any(second => second.Keys.Contains(unit.Key)) != true ? weight : 0;
                shared += isShared ? weight * (unit.IsReworded ? StatementIndex.WeightOfAlike : 1) : 0;
                words += !isShared || unit.IsReworded ? 0 : unit.Fact is Facts.Name { Words.Count: > 1 } ? 2 : 1;
            }
        }

        return (words, whole > 0 ? shared / whole : 0);
    }
}

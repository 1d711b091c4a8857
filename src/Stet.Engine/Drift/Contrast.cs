using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that stand on both sides of "rather than", "unlike" or "ahead of", and were exchanged.</summary>
internal static class Contrast
{
    private const int MostBehind = 8;
    private const int MostBefore = 14;
    private const int MostBeside = 3;

    /// <summary>Prepositions of which the two sides are not alike.</summary>
    private static readonly WordSet OneWay = Folding.SetOf("for over above below under into onto to from");

    /// <summary>Words that set something against something else; those that say the same have the same number, those that say it the other way round its negative.</summary>
    private static readonly PhraseList Words = new([("rather than", 1), ("instead of", 1), ("unlike", 2), ("ahead of", 3), ("in front of", 3), ("behind", -3)]);

    public static Change? Find(Aligned aligned) => AcrossWords(aligned) ?? AcrossPrepositions(aligned);

    /// <summary>"trading prisoners for hostages" made "hostages for prisoners": the words right beside a preposition.</summary>
    private static Change? AcrossPrepositions(Aligned aligned)
    {
        foreach (var there in aligned.There)
        {
            var original = aligned[there].Statement;
            for (var our = 1; our < aligned.Story.Units.Count; our++)
            {
                for (var their = 1; OneWay.Contains(aligned.Story.Units[our].Fold) && their < original.Units.Count; their++)
                {
                    if (aligned.Story.Units[our].Fold == original.Units[their].Fold
                        && AreExchanged(Beside(aligned.Story, our, -1), Beside(aligned.Story, our, 1), Beside(original, their, -1), Beside(original, their, 1)))
                    {
                        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(our - 1, our + 1), there, original.SpanOf(their - 1, their + 1));
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The phrase right before or behind a preposition.</summary>
    private static HashSet<ulong> Beside(Statement statement, int unit, int step)
    {
        var keys = new HashSet<ulong>();
        for (var i = unit + step; i >= 0 && i < statement.Units.Count && keys.Count < MostBeside && (IsSaid(statement.Units[i]) || (keys.Count == 0 && statement.Units[i].Kind == UnitKind.Function && !Clauses.IsOpener(statement.Units[i].Fold))); i += step)
        {
            if (IsSaid(statement.Units[i]))
            {
                keys.Add(statement.Units[i].Key);
            }
        }

        return keys;
    }

    private static Change? AcrossWords(Aligned aligned)
    {
        foreach (var our in Cue.In(aligned.Story, Words))
        {
            foreach (var there in aligned.There)
            {
                var original = aligned[there].Statement;
                foreach (var their in Cue.In(original, Words).Where(their => Math.Abs(their.Value) == Math.Abs(our.Value)))
                {
                    var ((before, behind), (beforeThere, behindThere)) = (Sides(aligned.Story, our), Sides(original, their));
                    if (their.Value == our.Value ? AreExchanged(before, behind, beforeThere, behindThere) : AreExchanged(before, behind, behindThere, beforeThere))
                    {
                        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(our.First, our.End), there, original.SpanOf(their.First, their.End));
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Nothing of what stood behind the word stands there still.</summary>
    private static bool AreExchanged(HashSet<ulong> before, HashSet<ulong> behind, HashSet<ulong> beforeThere, HashSet<ulong> behindThere) =>
        !behind.Overlaps(behindThere) && behind.Any(key => beforeThere.Contains(key) && !before.Contains(key)) && behindThere.Any(key => before.Contains(key) && !beforeThere.Contains(key));

    /// <summary>What stands before the word and behind it; of a clause that it opens a sentence with, the rest is what stands before it.</summary>
    private static (HashSet<ulong> Before, HashSet<ulong> Behind) Sides(Statement statement, Cue cue)
    {
        var behind = statement.Units.Skip(cue.End).TakeWhile(unit => unit.Kind != UnitKind.Border).Where(IsSaid).Take(MostBehind).ToList();
        var before = statement.Units.Take(cue.First).Where(IsSaid).TakeLast(MostBefore).ToList();
        before = before.Count > 0 ? before : statement.Units.Skip(cue.End).Where(IsSaid).Skip(behind.Count).Take(MostBefore).ToList();
        return (before.Select(unit => unit.Key).ToHashSet(), behind.Select(unit => unit.Key).ToHashSet());
    }

    private static bool IsSaid(Unit unit) => unit.Kind is UnitKind.Content or UnitKind.Fact;
}

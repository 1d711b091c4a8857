using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A no that was lost or put in.</summary>
internal sealed class NegationDrift(CueWords words, PhraseList? directions)
{
    /// <summary>A verb and what it is done to, or an adjective and its noun.</summary>
    private const int MostHeads = 2;

    /// <summary>How alike the places of the first and second word behind the negation must be.</summary>
    private static readonly double[] Least = [0.5, 1.0];

    /// <summary>The same where the other sentence denies nothing in any way.</summary>
    private static readonly double[] LeastOfPlain = [0.35, 0.6];
    private const double ClearCoverage = 0.7;

    private const int HeadsOfOpposite = 2;
    /// <summary>How far behind a negation the word stands that compares, if no "than" is behind it.</summary>
    private const int FarthestDegree = 4;

    /// <summary>"little trouble" denies the trouble alone.</summary>
    private static readonly ulong[] Amounts = [Folding.Hash("little"), Folding.Hash("few")];

    private static readonly ulong No = Folding.Hash("no");
    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong Any = Folding.Hash("any");
    private static readonly ulong[] Degrees = [Folding.Hash("more"), Folding.Hash("less"), Folding.Hash("better"), Folding.Hash("worse")];
    private static readonly ulong Since = Folding.Hash("since");
    private static readonly ulong Never = Folding.Hash("never");
    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong[] Until = [Folding.Hash("until"), Folding.Hash("before"), Folding.Hash("till")];

    public void Find(Aligned aligned, List<Change> changes)
    {
        var cues = CueMatch.Of(aligned, words.All);
        if ((Lost(aligned, cues) ?? Added(aligned, cues)) is { } change)
        {
            changes.Add(change);
        }
        else if (!cues.Lost.Any(lost => lost.Cue.Value == CueWords.Cue) && !cues.Added.Any(cue => cue.Value == CueWords.Cue) && Affixes.Find(aligned, cues, words) is { } affix)
        {
            changes.Add(affix);
        }
    }

    private Change? Lost(Aligned aligned, CueMatch cues)
    {
        // Another negation stands for it, wherever it is.
        var spare = cues.Added.Count(cue => cue.Value == CueWords.Cue);
        return cues.Lost.Where(lost => lost.Cue.Value == CueWords.Cue).Skip(spare).Select(lost => Lost(aligned, lost.There, lost.Cue, cues)).FirstOrDefault(change => change is not null);
    }

    private Change? Lost(Aligned aligned, int there, Cue cue, CueMatch cues)
    {
        var original = aligned[there].Statement;
        if (IsNoDenial(original, cue, aligned.Story))
        {
            return null;
        }

        // What a second sentence denies is told only where clearly more of it is.
        var least = there == aligned.There[0] ? LeastFor(aligned, aligned.Story) : [Least[^1], Least[^1]];
        var heads = HeadsOf(original, cue);
        for (var i = 0; i < heads.Length; i++)
        {
            var head = heads[i];
            var (unit, likeness) = Nearest(aligned.Story, original, head);
            if (unit < 0 || likeness < LeastAt(least, i, aligned.Story.Units[unit], original.Units[head]) || !IsSamePlace(original, cue, head, aligned.Story, unit))
            {
                continue;
            }

            if (cues.IsMadeUp(aligned.Story, unit) || IsDeniedItself(aligned.Story, unit) || IsOpposite(original, cue, aligned.Story) || Affixes.IsDenied(aligned.Story, unit, original, words) || Affixes.Denies(aligned.Story, original, cue, words) || IsSaidPlainly(aligned, unit, likeness))
            {
                return null;
            }

            var first = Clauses.WithSmallWords(aligned.Story, unit, 2);
            return aligned.Change(FactKind.Negation, aligned.Story.SpanOf(first, unit + 1), there, original.SpanOf(FirstOf(original, cue, head), Math.Max(cue.End, head + 1)));
        }

        return null;
    }

    private Change? Added(Aligned aligned, CueMatch cues)
    {
        var spare = cues.Lost.Count(lost => lost.Cue.Value == CueWords.Cue);
        return cues.Added.Where(cue => cue.Value == CueWords.Cue).Skip(spare).Select(cue => Added(aligned, cue, cues)).FirstOrDefault(change => change is not null);
    }

    private Change? Added(Aligned aligned, Cue cue, CueMatch cues)
    {
        if (IsDouble(aligned.Story, cue, cues) || aligned.There.All(there => IsNoDenial(aligned.Story, cue, aligned[there].Statement)))
        {
            return null;
        }

        var least = LeastFor(aligned, [.. aligned.There.Select(there => aligned[there].Statement)]);
        var heads = HeadsOf(aligned.Story, cue);
        for (var i = 0; i < heads.Length; i++)
        {
            var head = heads[i];
            var (best, at, likeness) = (-1, -1, 0.0);
            foreach (var there in aligned.There)
            {
                var (unit, near) = Nearest(aligned[there].Statement, aligned.Story, head);
                if (unit >= 0 && near > likeness && IsSamePlace(aligned.Story, cue, head, aligned[there].Statement, unit))
                {
                    (best, at, likeness) = (there, unit, near);
                }
            }

            if (best < 0 || likeness < LeastAt(least, i, aligned[best].Statement.Units[at], aligned.Story.Units[head]))
            {
                continue;
            }

            var original = aligned[best].Statement;
            if (cues.WasSaid(aligned, best, at) || IsOpposite(aligned.Story, cue, original) || Affixes.IsDenied(original, at, aligned.Story, words) || Affixes.Denies(original, aligned.Story, cue, words) || IsDeniedElsewhere(aligned, head, likeness))
            {
                return null;
            }

            return aligned.Change(FactKind.Negation, aligned.Story.SpanOf(FirstOf(aligned.Story, cue, head), Math.Max(cue.End, head + 1)), best, original.SpanOf(Clauses.WithSmallWords(original, at, 2), at + 1));
        }

        return null;
    }

    /// <summary>Where the words of a denial begin: with the auxiliary of "had not ruled".</summary>
    private static int FirstOf(Statement statement, Cue cue, int head) =>
        head > cue.First && cue.First > 0 && statement.Units[cue.First].Fold == Not && statement.Units[cue.First - 1].Kind == UnitKind.Function ? cue.First - 1 : Math.Min(cue.First, head);

    /// <summary>What is told in another word needs more words around it.</summary>
    private static double LeastAt(double[] least, int rank, Unit one, Unit other) => one.Fact is null && one.Stem != other.Stem ? Least[^1] : least[rank];

    /// <param name="others">The sentences that lack the negation.</param>
    private double[] LeastFor(Aligned aligned, params ReadOnlySpan<Statement> others)
    {
        foreach (var other in others)
        {
            if (!aligned.IsClose || aligned.Coverage < ClearCoverage || Cue.In(other, words.All).Count > 0)
            {
                return Least;
            }
        }

        return LeastOfPlain;
    }

    /// <summary>Words that deny, and say what the other sentence says: "never before" of "the first", "not until May" of "in May".</summary>
    private bool IsNoDenial(Statement denying, Cue cue, Statement other) =>
        IsFirst(denying, cue, other) || IsUntil(denying, cue) || IsContrast(denying, cue, other) || IsUtmost(denying, cue, other);

    /// <summary>"cannot go ahead without": two that say yes.</summary>
    private static bool IsDouble(Statement story, Cue cue, CueMatch cues) =>
        cues.Added.Any(second => second.Value == CueWords.Cue && second.First != cue.First && Clauses.Reaches(story, second.First, second.End, cue.First));

    /// <summary>"The first rise since March": there was no other. "Never before" was it the first time.</summary>
    private static bool IsFirst(Statement denying, Cue cue, Statement other) =>
        other.Units.Any(unit => unit.Fact is Facts.Quantity { Measure: Facts.Measure.Ordinal, Value: 1 }) && (denying.Units[cue.First].Fold == Never || other.Units.Any(unit => unit.Fold == Since));

    private static bool IsUntil(Statement denying, Cue cue)
    {
        for (var i = cue.End; i + 1 < denying.Units.Count && denying.Units[i].Kind != UnitKind.Border; i++)
        {
            if (Array.IndexOf(Until, denying.Units[i].Fold) >= 0 && (denying.Units[i + 1].Kind == UnitKind.Fact || (i + 2 < denying.Units.Count && denying.Units[i + 1].Kind == UnitKind.Function && denying.Units[i + 2].Kind == UnitKind.Fact)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No country is poorer", "had not had a harder game": it is the poorest, and was the hardest. Where the other sentence compares with the same word,
    /// it is the denial that was put in.</summary>
    private bool IsUtmost(Statement denying, Cue cue, Statement other)
    {
        for (var i = cue.End; i < denying.Units.Count && denying.Units[i].Kind != UnitKind.Border; i++)
        {
            var isDegree = Array.IndexOf(Degrees, denying.Units[i].Fold) >= 0 && denying.Units[i - 1].Fold != Any;
            var isBeforeThan = i + 1 < denying.Units.Count && denying.Units[i + 1].Fold == Than;
            var isComparative = denying.Units[i].IsPlain && denying.WordAt(i).EndsWith("er") && (isBeforeThan || directions?.IsComparative(denying.WordAt(i)) == true);
            if ((isDegree || isComparative) && !other.Units.Any(unit => unit.Fold == denying.Units[i].Fold) && ((isBeforeThan && denying.Units[cue.First].Fold == No) || i < cue.End + FarthestDegree))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"one stop, not two" where the other sentence has one.</summary>
    private static bool IsContrast(Statement denying, Cue cue, Statement other) =>
        denying.Units[cue.First].Fold == Not && cue.First > 1 && denying.Units[cue.First - 1].Kind == UnitKind.Border && denying.Units[cue.First - 2].Key is var said && other.Units.Any(unit => unit.Key == said);

    /// <summary>What one sentence denies, the other turns round at the same place: "did not hinder" and "allowed".</summary>
    private bool IsOpposite(Statement denying, Cue cue, Statement other) => directions is not null
        && Direction.In(denying, directions).Where(direction => cue.Heads.Take(HeadsOfOpposite).Contains(direction.First)).ToList() is { Count: > 0 } denied
        && Direction.In(other, directions).Exists(direction => denied.Exists(turned => turned.PairAgainst(direction) != 0
            && Neighbourhood.Of(denying, turned.First, other, direction.First) is var likeness && likeness >= Neighbourhood.Some && likeness > Nearest(other, denying, turned.First).Likeness));

    /// <summary>The place of a word of another sentence in this one, by what stands around it.</summary>
    private static (int Unit, double Likeness) Nearest(Statement statement, Statement other, int word)
    {
        var (best, likeness) = (-1, -1.0);
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Key == other.Units[word].Key && statement.Units[i].Kind == other.Units[word].Kind && (statement.Units[i].Kind != UnitKind.Saying || statement.Units[i].Stem == other.Units[word].Stem) && Neighbourhood.Of(statement, i, other, word) is var near && near > likeness)
            {
                (best, likeness) = (i, near);
            }
        }

        return (best, likeness);
    }

    /// <summary>The words that a negation denies. A number or name behind the first is not what is denied.</summary>
    private static int[] HeadsOf(Statement denying, Cue cue) =>
        [.. cue.Heads.Where((head, rank) => rank == 0 || denying.Units[head].Kind != UnitKind.Fact).Take(Array.IndexOf(Amounts, denying.Units[cue.First].Fold) >= 0 ? 1 : MostHeads)];

    /// <summary>"no longer in the play" denies that somebody is in it: the other sentence says so only with the same small word.</summary>
    private static bool IsSamePlace(Statement denying, Cue cue, int head, Statement other, int unit)
    {
        for (var i = head - 1; i >= cue.End; i--)
        {
            var fold = denying.Units[i].Fold;
            if (Clauses.IsPlace(fold))
            {
                return (unit > 0 && other.Units[unit - 1].Fold == fold) || (unit > 1 && other.Units[unit - 2].Fold == fold);
            }

            if (denying.Units[i].Kind != UnitKind.Function)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>A no of its own stands before that word, here or where it stands a second time, whichever of the original it was taken for.</summary>
    private bool IsDeniedItself(Statement statement, int unit) =>
        Cue.In(statement, words.All).Exists(cue => cue.Value == CueWords.Cue && (Clauses.IsAlternative(statement, cue.End, unit) || (cue.Heads.Count > 0 && statement.Units[cue.Heads[0]].Key == statement.Units[unit].Key)));

    private bool IsDenied(Statement statement, int unit) => Cue.In(statement, words.All).Exists(cue => Clauses.Reaches(statement, cue.First, cue.End, unit));

    /// <summary>The originals say it without the negation in another place.</summary>
    private bool IsSaidPlainly(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => !aligned.There.Contains(place.Statement) && aligned.IsAboutTheSame(place.Statement) && aligned.Likeness(unit, place) >= likeness * 0.8 && !IsDenied(aligned.Index.All[place.Statement].Statement, place.Unit));

    private bool IsDeniedElsewhere(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => !aligned.There.Contains(place.Statement) && aligned.IsAboutTheSame(place.Statement) && aligned.Likeness(unit, place) >= likeness * 0.7 && IsDenied(aligned.Index.All[place.Statement].Statement, place.Unit));
}

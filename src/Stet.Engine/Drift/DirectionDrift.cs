using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="directions">Each pair has a number n from 1; its one side is n, its other -n.</param>
/// <param name="negations">The words that turn a direction round; null where no rule has any.</param>
internal sealed class DirectionDrift(PhraseList directions, CueWords? negations)
{
    private const int NegationReach = 4;
    private static readonly ulong[] Contests = [Stem.Hash("win"), Stem.Hash("lose"), Stem.Hash("beat"), Stem.Hash("defeat")];
    private static readonly ulong[] Ways = [Folding.Hash("up"), Folding.Hash("down")];
    private static readonly ulong Defeat = Folding.Hash("defeat");
    private static readonly ulong Having = Folding.Hash("having");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong[] Beaten = [Folding.Hash("beaten"), Folding.Hash("defeated"), Folding.Hash("thrashed")];
    private const double ClearlyNearer = 1;
    private const int MostAround = 5;
    private const int MostBefore = 3;
    private const int MuchBehind = 3;

    /// <summary>The same word on both sides, counted like a word beside it.</summary>
    private const double SameWord = 0.5;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = In(aligned.Story);
        if (ours.Count == 0)
        {
            return;
        }

        var all = ours.ToList();
        var theirs = aligned.There.SelectMany(there => In(aligned[there].Statement).Select(cue => (There: there, Cue: cue))).ToList();
        // The most alike first: "shares up after Monday's gain" has its own gain.
        var pairs = all.SelectMany(our => theirs.Where(their => their.Cue.Value == our.Value).Select(their => (Our: our, Their: their, Likeness: Likeness(aligned, our, their.There, their.Cue).Same + (IsSameWord(aligned, our, their) ? SameWord : 0))));
        foreach (var (our, their, _) in pairs.OrderByDescending(pair => pair.Likeness).ToList())
        {
            if (ours.Contains(our) && theirs.Contains(their) && !IsNearerToOpposite(aligned, our, their, all, theirs))
            {
                ours.Remove(our);
                theirs.Remove(their);
            }
        }

        foreach (var our in ours)
        {
            foreach (var (there, cue) in theirs.Where(their => their.Cue.Value == -our.Value))
            {
                var (same, across) = Likeness(aligned, our, there, cue);
                var original = aligned[there].Statement;
                var isLight = aligned.Story.Units[our.First].Kind == UnitKind.Function && Array.IndexOf(Ways, aligned.Story.Units[our.First].Fold) < 0;
                if (isLight && !StandsBetweenTheSame(aligned.Story, our, original, cue))
                {
                    continue;
                }

                var isAlone = !isLight && aligned.Coverage >= 0.5 && ours.Count(other => Math.Abs(other.Value) == Math.Abs(our.Value)) == 1 && theirs.Count(other => other.Cue.Value == cue.Value) == 1;
                if (Contests.Contains(aligned.Story.Units[our.First].Stem) && IsOfOther(aligned.Story, our, original, cue))
                {
                    continue;
                }

                if (same + (isAlone ? across : 0) < (isAlone ? 0.35 : Neighbourhood.Some + 0.1) || ((!isAlone || Math.Abs(our.Value) > StoryDrift.Converse) && across > same) || IsDenied(aligned.Story, our) != IsDenied(original, cue) || HasSameWord(aligned, Math.Abs(our.Value) > StoryDrift.Converse ? all : ours, there, cue) || IsSaidElsewhere(aligned, our, same))
                {
                    continue;
                }

                changes.Add(aligned.Change(FactKind.Direction, aligned.Story.SpanOf(our.First, our.End), there, original.SpanOf(cue.First, cue.End)));
                return;
            }
        }
    }

    /// <summary>"11.8% down on the year" stands for "11.8% higher on the year", and not for the "down" of another figure.</summary>
    private static bool IsNearerToOpposite(Aligned aligned, Cue our, (int There, Cue Cue) their, List<Cue> all, List<(int There, Cue Cue)> theirs)
    {
        var same = Likeness(aligned, our, their.There, their.Cue).Same;
        return theirs.Exists(other => other.Cue.Value == -our.Value && Likeness(aligned, our, other.There, other.Cue).Same > same + ClearlyNearer && !all.Exists(own => own.Value == other.Cue.Value));
    }

    /// <summary>The directions of a sentence; who "was beaten" lost, and so did who had "a 2-1 defeat".</summary>
    private List<Cue> In(Statement statement)
    {
        var cues = Cue.In(statement, directions);
        for (var i = 0; i < cues.Count; i++)
        {
            if (statement.Units[cues[i].First].Fold == Defeat && cues[i].First > 0 && statement.Units[cues[i].First - 1].Kind is UnitKind.Function or UnitKind.Fact && (cues[i].End >= statement.Units.Count || statement.Units[cues[i].End].Kind != UnitKind.Fact))
            {
                cues[i] = cues[i] with { Value = -cues[i].Value };
            }
            else if (Beaten.Contains(statement.Units[cues[i].First].Fold) && cues[i].First > 0 && (Deeds.IsBe(statement, cues[i].First - 1) || statement.Units[cues[i].First - 1].Kind == UnitKind.Border || (cues[i].End < statement.Units.Count && statement.Units[cues[i].End].Fold == By)))
            {
                cues[i] = cues[i] with { Value = -cues[i].Value };
            }
        }

        return cues;
    }

    /// <summary>Of "A won" and "B lost" both may be true.</summary>
    private static bool IsOfOther(Statement story, Cue our, Statement original, Cue their) =>
        Subject(story, our) is { } name && Subject(original, their) is { } other && !NameLikeness.IsSame(name, other)
        && original.Units.Any(unit => unit.Fact is Facts.Name known && NameLikeness.IsSame(name, known)) && story.Units.Any(unit => unit.Fact is Facts.Name known && NameLikeness.IsSame(other, known));

    /// <summary>The nearest name before a verb; of "having lost" and "losing" that of the whole sentence.</summary>
    private static Facts.Name? Subject(Statement statement, Cue verb)
    {
        var names = statement.Units.Take(verb.First).Select(unit => unit.Fact).OfType<Facts.Name>();
        return verb.First > 0 && (statement.Units[verb.First - 1].Fold == Having || statement.WordAt(verb.First) is [.., 'i', 'n', 'g']) ? names.FirstOrDefault() : names.LastOrDefault();
    }

    private static (double Same, double Across) Likeness(Aligned aligned, Cue our, int there, Cue their) => Neighbourhood.Sides(aligned.Story, our.First, aligned[there].Statement, their.First);

    /// <summary>Some of the words behind "before" stand behind "after", and some of those before it as well, or several behind it.</summary>
    private static bool StandsBetweenTheSame(Statement story, Cue our, Statement original, Cue cue) =>
        Behind(story, our.End).Intersect(Behind(original, cue.End)).Count() is > 0 and var behind && (behind >= MuchBehind || Before(story, our).Intersect(Before(original, cue)).Any());

    private static IEnumerable<ulong> Behind(Statement statement, int first) =>
        statement.Units.Skip(first).TakeWhile(unit => unit.Kind != UnitKind.Border).Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact).Take(MostAround).Select(unit => unit.Key);

    /// <summary>The words before it, or those of the clause behind its own where it begins the sentence.</summary>
    private static IEnumerable<ulong> Before(Statement statement, Cue cue)
    {
        var before = statement.Units.Take(cue.First).Where(unit => unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying).TakeLast(MostBefore).Select(unit => unit.Key).ToList();
        if (before.Count > 0)
        {
            return before;
        }

        var border = cue.End;
        while (border < statement.Units.Count && statement.Units[border].Kind != UnitKind.Border)
        {
            border++;
        }

        return border < statement.Units.Count ? Behind(statement, border + 1) : Behind(statement, cue.End);
    }

    /// <summary>The story has the original's word as well: "sold it and bought it back" of "sold it to a buyer who sold it back".</summary>
    /// <param name="ours">Of a pair that can say the same with roles exchanged all that the story has, otherwise those that the original lacks.</param>
    private static bool HasSameWord(Aligned aligned, List<Cue> ours, int there, Cue cue) => ours.Exists(our => our.Value == cue.Value && IsSameWord(aligned, our, (there, cue)));

    private static bool IsSameWord(Aligned aligned, Cue our, (int There, Cue Cue) their) => aligned.Story.Units[our.First].Stem == aligned[their.There].Statement.Units[their.Cue.First].Stem;

    private bool IsDenied(Statement statement, Cue cue)
    {
        for (var i = Math.Max(0, cue.First - NegationReach); i < cue.First; i++)
        {
            if (FunctionWords.IsNegation(statement.Units[i].Fold) || (negations is not null && negations.All.At(statement, i) is { Value: CueWords.Cue }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Another sentence of the originals points the same way there.</summary>
    private bool IsSaidElsewhere(Aligned aligned, Cue our, double same)
    {
        foreach (var index in Around(aligned))
        {
            var statement = aligned.Index.All[index].Statement;
            if (aligned.IsAboutTheSame(index) && Cue.In(statement, directions).Exists(cue => cue.Value == our.Value && Neighbourhood.Sides(aligned.Story, our.First, statement, cue.First).Same >= Math.Max(Neighbourhood.Some, same * 0.7)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentences that share a word with the story's right beside the place; few of them are read.</summary>
    private static IEnumerable<int> Around(Aligned aligned) =>
        aligned.Story.Units.Where(unit => unit.Kind == UnitKind.Content).SelectMany(unit => aligned.Index.PlacesOf(unit.Key).Count <= 12 ? aligned.Index.PlacesOf(unit.Key) : []).Select(place => place.Statement).Distinct().Take(40);
}

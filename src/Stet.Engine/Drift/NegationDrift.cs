using Stet.Originals;

namespace Stet.Drift;

/// <summary>A no that was lost or put in.</summary>
internal sealed class NegationDrift(CueWords words)
{
    /// <summary>How alike the places of the first, second and third word behind the negation must be.</summary>
    private static readonly double[] Least = [Neighbourhood.Some, 1.1, 1.6];

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = Cue.In(aligned.Story, words.All);
        var theirs = aligned.There.SelectMany(there => Cue.In(aligned[there].Statement, words.All).Select(cue => (There: there, Cue: cue))).ToList();
        var (lost, added) = Unmatched(aligned, ours, theirs);
        var found = changes.Count;
        var spare = added.Count(cue => cue.Value == CueWords.Cue);
        foreach (var (there, cue) in lost)
        {
            // A negation in other words stands for it.
            if (spare > 0)
            {
                spare--;
            }
            else if (cue.Value == CueWords.Cue && Lost(aligned, there, cue, ours) is { } change)
            {
                changes.Add(change);
                return;
            }
        }

        spare = lost.Count(cue => cue.Cue.Value == CueWords.Cue);
        foreach (var cue in added)
        {
            if (spare > 0)
            {
                spare--;
            }
            else if (cue.Value == CueWords.Cue && Added(aligned, cue) is { } change)
            {
                changes.Add(change);
                return;
            }
        }

        if (found == changes.Count && lost.Count == 0 && added.Count == 0 && Affixes.Find(aligned, words) is { } affix)
        {
            changes.Add(affix);
        }
    }

    /// <summary>Pairs the negations that are about the same word.</summary>
    private static (List<(int There, Cue Cue)> Lost, List<Cue> Added) Unmatched(Aligned aligned, List<Cue> ours, List<(int There, Cue Cue)> theirs)
    {
        var (lost, added) = (theirs.ToList(), ours.ToList());
        foreach (var our in ours)
        {
            var match = lost.FindIndex(their => our.Heads.Any(head => their.Cue.Heads.Any(other => aligned.Story.Units[head].Key == aligned[their.There].Statement.Units[other].Key)));
            if (match >= 0)
            {
                lost.RemoveAt(match);
                added.Remove(our);
            }
        }

        return (lost, added);
    }

    private Change? Lost(Aligned aligned, int there, Cue cue, List<Cue> ours)
    {
        var original = aligned[there].Statement;
        for (var i = 0; i < cue.Heads.Count; i++)
        {
            var head = cue.Heads[i];
            var (unit, likeness) = Nearest(aligned.Story, original, head);
            if (unit < 0 || likeness < Least[i])
            {
                continue;
            }

            if (ours.Exists(our => Clauses.Reaches(aligned.Story, our.First, our.End, unit)) || Affixes.IsDenied(aligned.Story, unit, words) || IsSaidPlainly(aligned, unit, likeness))
            {
                return null;
            }

            var first = Clauses.WithSmallWords(aligned.Story, unit, 2);
            return aligned.Change(FactKind.Negation, aligned.Story.SpanOf(first, unit + 1), there, original.SpanOf(Math.Min(cue.First, head), Math.Max(cue.End, head + 1)));
        }

        return null;
    }

    private Change? Added(Aligned aligned, Cue cue)
    {
        for (var i = 0; i < cue.Heads.Count; i++)
        {
            var head = cue.Heads[i];
            var (best, at, likeness) = (-1, -1, 0.0);
            foreach (var there in aligned.There)
            {
                var (unit, near) = Nearest(aligned[there].Statement, aligned.Story, head);
                if (unit >= 0 && near > likeness)
                {
                    (best, at, likeness) = (there, unit, near);
                }
            }

            if (best < 0 || likeness < Least[i])
            {
                continue;
            }

            var original = aligned[best].Statement;
            if (IsDenied(original, at) || IsDeniedElsewhere(aligned, head, likeness))
            {
                return null;
            }

            return aligned.Change(FactKind.Negation, aligned.Story.SpanOf(Math.Min(cue.First, head), Math.Max(cue.End, head + 1)), best, original.SpanOf(Clauses.WithSmallWords(original, at, 2), at + 1));
        }

        return null;
    }

    /// <summary>The place of a word of another sentence in this one, by what stands around it.</summary>
    private static (int Unit, double Likeness) Nearest(Statement statement, Statement other, int word)
    {
        var (best, likeness) = (-1, -1.0);
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Key == other.Units[word].Key && statement.Units[i].Kind == other.Units[word].Kind && Neighbourhood.Of(statement, i, other, word) is var near && near > likeness)
            {
                (best, likeness) = (i, near);
            }
        }

        return (best, likeness);
    }

    private bool IsDenied(Statement statement, int unit) =>
        Cue.In(statement, words.All).Exists(cue => Clauses.Reaches(statement, cue.First, cue.End, unit)) || Affixes.IsDenied(statement, unit, words);

    /// <summary>The originals say it without the negation in another place.</summary>
    private bool IsSaidPlainly(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => aligned.Likeness(unit, place) >= likeness * 0.8 && !IsDenied(aligned.Index.All[place.Statement].Statement, place.Unit));

    private bool IsDeniedElsewhere(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => aligned.Likeness(unit, place) >= likeness * 0.7 && IsDenied(aligned.Index.All[place.Statement].Statement, place.Unit));
}

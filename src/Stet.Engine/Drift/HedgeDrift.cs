using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>A word that said how sure the original is, and is lost.</summary>
internal sealed class HedgeDrift(CueWords words)
{
    private static readonly double[] Least = [Neighbourhood.Some, 1.4];

    public void Find(Aligned aligned, List<Change> changes)
    {
        var ours = Cue.In(aligned.Story, words.All);
        foreach (var there in aligned.There)
        {
            var original = aligned[there].Statement;
            foreach (var cue in Cue.In(original, words.All))
            {
                if (cue.Value == CueWords.Cue && Lost(aligned, there, original, cue, ours) is { } change)
                {
                    changes.Add(change);
                    return;
                }
            }
        }
    }

    private Change? Lost(Aligned aligned, int there, Statement original, Cue cue, List<Cue> ours)
    {
        for (var i = 0; i < Math.Min(cue.Heads.Count, Least.Length); i++)
        {
            var head = cue.Heads[i];
            if (head < cue.First || original.Units[head].Fact is Quantity)
            {
                break; // numbers have their own words, and are compared with them
            }

            for (var unit = 0; unit < aligned.Story.Units.Count; unit++)
            {
                if (aligned.Story.Units[unit].Key != original.Units[head].Key || aligned.Story.Units[unit].Kind != original.Units[head].Kind
                    || Neighbourhood.Of(aligned.Story, unit, original, head) is var likeness && likeness < Least[i])
                {
                    continue;
                }

                return ours.Exists(our => Clauses.Reaches(aligned.Story, our.First, our.End, unit)) || IsSaidPlainly(aligned, unit, likeness)
                    ? null
                    : aligned.Change(FactKind.Hedge, aligned.Story.SpanOf(Clauses.WithSmallWords(aligned.Story, unit, 1), unit + 1), there, original.SpanOf(cue.First, Math.Max(head + 1, cue.End)));
            }
        }

        return null;
    }

    private bool IsSaidPlainly(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => aligned.Likeness(unit, place) >= likeness * 0.8
            && aligned.Index.All[place.Statement].Statement is var statement && !Cue.In(statement, words.All).Exists(cue => Clauses.Reaches(statement, cue.First, cue.End, place.Unit)));
}

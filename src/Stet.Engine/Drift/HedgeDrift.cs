using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>A word that said how sure the original is, and is lost.</summary>
internal sealed class HedgeDrift(CueWords words)
{
    private static readonly double[] Least = [Neighbourhood.Some, 1.2];

    /// <summary>The same for a story that hedges nothing.</summary>
    private static readonly double[] LeastOfSure = [0.3, 0.6, 0.8];
    private const double ClearCoverage = 0.7;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var cues = CueMatch.Of(aligned, words.All);
        foreach (var (there, cue) in cues.Lost)
        {
            if (cue.Value == CueWords.Cue && !(IsClaim(aligned[there].Statement, cue) && IsAttributed(aligned.Story)) && (Lost(aligned, there, cue, cues) ?? Replaced(aligned, there, cue, cues)) is { } change)
            {
                changes.Add(change);
                return;
            }
        }
    }

    /// <summary>"The brewery claims": said without it, the writer says so.</summary>
    private static bool IsClaim(Statement statement, Cue cue) => statement.Units[cue.First].Kind == UnitKind.Saying;

    private static bool IsAttributed(Statement story) => story.Units.Any(unit => unit.Kind == UnitKind.Saying);

    private Change? Lost(Aligned aligned, int there, Cue cue, CueMatch cues)
    {
        var original = aligned[there].Statement;
        var least = aligned.Coverage >= ClearCoverage && !Cue.In(aligned.Story, words.All).Exists(ours => ours.Value != CueWords.Surer) ? LeastOfSure : Least;
        for (var i = 0; i < Math.Min(cue.Heads.Count, least.Length); i++)
        {
            var head = cue.Heads[i];
            if (head < cue.First || original.Units[head].Fact is Quantity)
            {
                break; // numbers have their own words, and are compared with them
            }

            for (var unit = 0; unit < aligned.Story.Units.Count; unit++)
            {
                if (aligned.Story.Units[unit].Key != original.Units[head].Key || aligned.Story.Units[unit].Kind != original.Units[head].Kind
                    || Neighbourhood.Of(aligned.Story, unit, original, head) is var likeness && likeness < least[i])
                {
                    continue;
                }

                return cues.IsMadeUp(aligned.Story, unit) || IsHedged(aligned.Story, unit) || IsSaidPlainly(aligned, unit, likeness)
                    ? null
                    : aligned.Change(FactKind.Hedge, aligned.Story.SpanOf(Clauses.WithSmallWords(aligned.Story, unit, 1), unit + 1), there, original.SpanOf(cue.First, Math.Max(head + 1, cue.End)));
            }
        }

        return null;
    }

    private bool IsHedged(Statement story, int unit) => Cue.In(story, words.All).Exists(cue => cue.Value == CueWords.Cue && cue.Heads.Take(Least.Length).Contains(unit));

    /// <summary>"will" at the place of "may", whatever the verb behind it.</summary>
    private static Change? Replaced(Aligned aligned, int there, Cue hedge, CueMatch cues)
    {
        var original = aligned[there].Statement;
        if (original.Units[hedge.First].Kind != UnitKind.Function || cues.Added.Any(cue => cue.Value != CueWords.Surer))
        {
            return null;
        }

        var sure = cues.Added.FirstOrDefault(cue => Neighbourhood.Of(aligned.Story, cue.First, original, hedge.First) >= Neighbourhood.Some || IsAboutTheSame(aligned.Story, cue, original, hedge));
        return sure is null ? null : aligned.Change(FactKind.Hedge, aligned.Story.SpanOf(sure.First, sure.End), there, original.SpanOf(hedge.First, hedge.End));
    }

    /// <summary>"More walkouts would follow" of "there could be more walkouts".</summary>
    private static bool IsAboutTheSame(Statement story, Cue sure, Statement original, Cue hedge) =>
        sure.First > 0 && hedge.Heads.Take(Least.Length).Any(head => original.Units[head].Kind == UnitKind.Content && original.Units[head].Key == story.Units[sure.First - 1].Key);

    private bool IsSaidPlainly(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => !aligned.There.Contains(place.Statement) && aligned.IsAboutTheSame(place.Statement) && aligned.Likeness(unit, place) >= likeness * 0.8
            && aligned.Index.All[place.Statement].Statement is var statement && !Cue.In(statement, words.All).Exists(cue => Clauses.Reaches(statement, cue.First, cue.End, place.Unit)));
}

using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A word that said how sure the original is, and is lost.</summary>
internal sealed class HedgeDrift(CueWords words)
{
    private static readonly ulong According = Folding.Hash("according");
    private static readonly ulong Would = Folding.Hash("would");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly double[] Least = [Neighbourhood.Some, 1.2];

    /// <summary>The same for a story that hedges nothing.</summary>
    private static readonly double[] LeastOfSure = [0.3, 0.6, 0.8];
    private const double LeastAtPlace = 0.5;
    private const double ClearCoverage = 0.7;

    public void Find(Aligned aligned, List<Change> changes)
    {
        var cues = CueMatch.Of(aligned, words.All);
        var change = cues.Lost.Where(lost => !IsMadeUp(aligned, aligned[lost.There].Statement, lost.Cue)).Select(lost => Replaced(aligned, lost.There, lost.Cue, cues) ?? Lost(aligned, lost.There, lost.Cue, cues)).FirstOrDefault(change => change is not null);
        if (change is not null)
        {
            changes.Add(change);
        }
    }

    /// <summary>Who says who says it claims nothing himself, and what is planned is still to come or may come.</summary>
    private bool IsMadeUp(Aligned aligned, Statement original, Cue lost) => lost.Value switch
    {
        CueWords.Cue => original.Units[lost.First].Kind == UnitKind.Saying && IsAttributed(aligned.Story),
        CueWords.Stand => false,
        CueWords.Opinion => IsAttributed(aligned.Story) || aligned.Story.Units.Any(unit => unit.Fold == Would),
        CueWords.Plan => Cue.In(aligned.Story, words.All).Exists(cue => !CueWords.IsSure(cue.Value) && cue.Value != CueWords.Degree),
        CueWords.Settled => Cue.In(aligned.Story, words.All).Count > 0,
        CueWords.Degree => false,
        _ => true,
    };

    /// <summary>Somebody says it, and does not confirm it.</summary>
    private bool IsAttributed(Statement story) =>
        Enumerable.Range(0, story.Units.Count).Any(i => (story.Units[i].Kind == UnitKind.Saying && words.All.At(story, i) is not { Values: [CueWords.Surer, ..] }) || story.Units[i].Fold == According);

    private Change? Lost(Aligned aligned, int there, Cue cue, CueMatch cues)
    {
        if (cue.Value is CueWords.Stand or CueWords.Degree || cues.Added.Any(added => IsOfFamily(added, cue)) || aligned.Story.WordAt(aligned.Story.Units.Count - 1) is "?")
        {
            return null;
        }

        var original = aligned[there].Statement;
        var least = aligned.Coverage >= ClearCoverage && !Cue.In(aligned.Story, words.All).Exists(ours => !CueWords.IsSure(ours.Value)) ? LeastOfSure : Least;
        // What is planned is the verb right behind.
        for (var i = 0; i < Math.Min(cue.Heads.Count, cue.Value is CueWords.Plan or CueWords.Settled ? 1 : least.Length); i++)
        {
            var head = cue.Heads[i];
            if (head < cue.First || original.Units[head].Fact is Quantity { Modifier: not Modifier.None })
            {
                break; // numbers have their own words, and are compared with them
            }

            if (cue.Value != CueWords.Cue && !original.Units[head].IsPlain)
            {
                continue; // somebody is thought to have done it: what is thought is the deed
            }

            for (var unit = 0; unit < aligned.Story.Units.Count; unit++)
            {
                if (aligned.Story.Units[unit].Key != original.Units[head].Key || aligned.Story.Units[unit].Kind != original.Units[head].Kind
                    || Neighbourhood.Of(aligned.Story, unit, original, head) is var likeness && likeness < (i > 0 && cue.Value == CueWords.Cue ? Math.Max(least[i], Least[1]) : least[i]))
                {
                    continue;
                }

                return cues.IsMadeUp(aligned.Story, unit) || IsHedged(aligned.Story, unit) || IsToCome(aligned.Story, unit, cue) || IsSaidPlainly(aligned, unit, likeness)
                    ? null
                    : aligned.Change(FactKind.Hedge, aligned.Story.SpanOf(Clauses.WithSmallWords(aligned.Story, unit, 1), unit + 1), there, original.SpanOf(cue.First, Math.Max(head + 1, cue.End)));
            }
        }

        return null;
    }

    /// <summary>One may stand for the other wherever it stands: both say that it is not sure, or that it is thought, or meant.</summary>
    private static bool IsOfFamily(Cue added, Cue lost) => added.Value switch
    {
        CueWords.Surer or CueWords.Whole or CueWords.Degree => false,
        CueWords.Plan or CueWords.Settled => lost.Value is CueWords.Plan or CueWords.Settled,
        CueWords.Opinion => lost.Value == CueWords.Opinion,
        CueWords.Stand => lost.Value is CueWords.Cue or CueWords.Opinion or CueWords.Settled,
        _ => lost.Value is CueWords.Cue or CueWords.Opinion,
    };

    /// <summary>"to open", "a veto".</summary>
    private static bool IsToCome(Statement story, int verb, Cue lost) => verb > 1 && Verbs.IsAuxiliary(story.Units[verb - 1]) && story.Units[verb - 2].Fold == To || verb > 0 && (story.Units[verb - 1].Fold == To || (lost.Value is CueWords.Plan or CueWords.Settled && FunctionWords.IsArticle(story.Units[verb - 1].Fold)));

    private bool IsHedged(Statement story, int unit) => Cue.In(story, words.All).Exists(cue => cue.Value == CueWords.Cue && cue.Heads.Take(Least.Length).Contains(unit));

    /// <summary>"will" at the place of "may", whatever the verb behind it, and "certainly" at that of "probably".</summary>
    private static Change? Replaced(Aligned aligned, int there, Cue hedge, CueMatch cues)
    {
        var original = aligned[there].Statement;
        if (hedge.Value == CueWords.Settled)
        {
            return null;
        }

        var sure = cues.Added.FirstOrDefault(cue => CueWords.IsSure(cue.Value) && !(hedge.Value == CueWords.Stand && cue.Value == CueWords.Whole) && (!IsAuxiliary(aligned.Story, cue) || (hedge.Value == CueWords.Plan || (IsAuxiliary(original, hedge) && hedge.Value == CueWords.Cue))) && !cues.IsMadeUp(aligned.Story, cue.First) && (cue.Value != CueWords.Whole && Neighbourhood.Sides(aligned.Story, cue.First, original, hedge.First).Same >= LeastAtPlace || IsAboutTheSame(aligned.Story, cue, original, hedge)));
        return sure is null ? null : aligned.Change(FactKind.Hedge, aligned.Story.SpanOf(sure.First, sure.End), there, original.SpanOf(hedge.First, hedge.End));
    }

    /// <summary>"will" stands for "plans to" and the like, but not for "may".</summary>
    private static bool IsAuxiliary(Statement statement, Cue cue) => Verbs.IsModal(statement.Units[cue.First]);

    /// <summary>"More walkouts would follow" of "there could be more walkouts".</summary>
    private static bool IsAboutTheSame(Statement story, Cue sure, Statement original, Cue hedge) =>
        sure.Value == CueWords.Whole ? hedge.Heads.Count > 0 && sure.Heads.Count > 0 && original.Units[hedge.Heads[0]].Key == story.Units[sure.Heads[0]].Key
        : hedge.Heads.Take(Least.Length).Any(head => original.Units[head].Kind == UnitKind.Content && sure.Heads.Take(Least.Length).Any(other => original.Units[head].Key == story.Units[other].Key))
        || sure.First > 0 && hedge.Heads.Take(Least.Length).Any(head => original.Units[head].Kind == UnitKind.Content && original.Units[head].Key == story.Units[sure.First - 1].Key);

    private bool IsSaidPlainly(Aligned aligned, int unit, double likeness) =>
        aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Any(place => !aligned.There.Contains(place.Statement) && aligned.IsAboutTheSame(place.Statement) && aligned.Likeness(unit, place) >= likeness * 0.8
            && aligned.Index.All[place.Statement].Statement is var statement && !Cue.In(statement, words.All).Exists(cue => Clauses.Reaches(statement, cue.First, cue.End, place.Unit)));
}

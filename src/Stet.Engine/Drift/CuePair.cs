using Stet.Originals;

namespace Stet.Drift;

/// <summary>A cue of the story and one of a sentence that it retells: they may say the same.</summary>
internal readonly record struct CuePair(Statement Story, Cue Ours, Statement Original, Cue Theirs)
{
    /// <summary>Two words on the same side, and the next of one the next of the other.</summary>
    private const double LeastNear = 2;

    /// <summary>How many words both are about.</summary>
    public int SharedHeads
    {
        get
        {
            var (story, original, heads) = (Story, Original, Theirs.Heads);
            return Ours.Heads.Count(head => heads.Any(other => story.Units[head].Key == original.Units[other].Key));
        }
    }

    public bool IsSameWord => IsSame(Story, Ours, Original, Theirs);

    /// <summary>In the same form.</summary>
    public bool IsSameForm => Story.Units[Ours.First].Fold == Original.Units[Theirs.First].Fold;

    public bool IsSure => CueWords.IsSure(Ours.Value) || CueWords.IsSure(Theirs.Value);

    /// <summary>"set to reach" is surer than "could reach".</summary>
    public bool AreApart => CueWords.AreApart(Ours.Value, Theirs.Value) || (Ours.Value == CueWords.Settled && Theirs.Value == CueWords.Cue && Verbs.IsModal(Original.Units[Theirs.First]));

    public bool AreOpinions => Ours.Value == CueWords.Opinion && Theirs.Value == CueWords.Opinion;

    /// <summary>"hopes that they will", "is hoping for".</summary>
    public bool AreViews => CueWords.IsView(Ours.Value) && CueWords.IsView(Theirs.Value) && !Verbs.IsModal(Story.Units[Ours.First]);

    public bool AreHedges => CueWords.IsHedge(Ours.Value) && CueWords.IsHedge(Theirs.Value);

    public bool AreModals => Ours.Value == CueWords.Cue && Theirs.Value == CueWords.Cue && Verbs.IsModal(Story.Units[Ours.First]) && Verbs.IsModal(Original.Units[Theirs.First]);

    /// <summary>The story has what may stand for a cue where the original has one.</summary>
    public bool IsStandForCue => Ours.Value == CueWords.Stand && Theirs.Value != CueWords.Stand;

    public bool IsAmongTheSame => new CuePlace(Original, Theirs, 0, Theirs.First, Story, Ours.First).Near >= LeastNear;

    /// <summary>What stands for a cue says it of the next word: "despite a report that they won" is no "failed to win".</summary>
    public bool IsOfOne => Ours.Value == Theirs.Value || (Ours.Value == CueWords.Stand ? IsOf(Theirs, Original, Ours, Story) : Theirs.Value != CueWords.Stand || IsOf(Ours, Story, Theirs, Original));

    /// <summary>One is the opposite of what the other denies: "differ" of "do not agree".</summary>
    public bool IsOppositeOfDenied(PhraseList directions) => IsOpposite(directions, Story, Ours, Original, Theirs) || IsOpposite(directions, Original, Theirs, Story, Ours);

    private static bool IsOpposite(PhraseList directions, Statement one, Cue word, Statement other, Cue no) =>
        word.Value != CueWords.Cue && no.Value == CueWords.Cue && directions.At(one, word.First).Values is { Count: > 0 } ways && no.Heads.Take(2).Any(head => directions.At(other, head).Values.Any(way => ways.Contains(-way)));

    private static bool IsOf(Cue cue, Statement with, Cue stand, Statement other) =>
        stand.Heads.Count == 0 || cue.Heads.Any(head => with.Units[head].Key == other.Units[stand.Heads[0]].Key) || (cue.Heads.Count > 0 && stand.Heads.Count > 1 && with.Units[cue.Heads[0]].Key == other.Units[stand.Heads[1]].Key);

    public static bool IsSame(Statement one, Cue cue, Statement other, Cue otherCue) =>
        one.Units[cue.First] is var ours && other.Units[otherCue.First] is var theirs && ((ours.Fold != 0 && ours.Fold == theirs.Fold) || (CuePlace.IsWord(ours) && IsSame(ours, theirs)));

    /// <summary>Verbs of saying are compared as one elsewhere, but "confirmed" is not what "claimed" is.</summary>
    public static bool IsSame(Unit one, Unit other) => (one.Key == other.Key && one.Kind != UnitKind.Saying) || (one.Stem != 0 && one.Stem == other.Stem);
}

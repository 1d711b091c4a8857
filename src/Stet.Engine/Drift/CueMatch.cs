using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The cues of a sentence and of its original that have no counterpart on the other side.</summary>
/// <param name="Lost">Of the original, each with its sentence.</param>
/// <param name="Added">Of the story.</param>
internal sealed record CueMatch(IReadOnlyList<(int There, Cue Cue)> Lost, IReadOnlyList<Cue> Added)
{
    /// <summary>Two words on the same side, and the next of one the next of the other.</summary>
    private const double LeastNear = 2;

    /// <summary>"In the former mayor's view".</summary>
    private const int FarthestView = 4;

    private static readonly WordSet BeforeViews = Folding.SetOf("in by to on");
    private static readonly ulong Against = Folding.Hash("against");

    public static CueMatch Of(Aligned aligned, CueReader cues, bool isStandEnough = true)
    {
        var story = aligned.Story;
        var added = cues.In(story).ToList();
        var lost = aligned.There.SelectMany(there => cues.In(aligned[there].Statement).Select(cue => (There: there, Cue: cue))).ToList();
        var (ours, theirs) = (added.ToArray(), lost.ToArray());

        // The same word of the same words first.
        Match(added, lost, (our, their) => IsSameWord(story, our, aligned[their.There].Statement, their.Cue) && SharedHeads(aligned, our, their) > 0 ? 1 : 0, least: 1);

        // A word that the other side has as well, or that means the same as one of its words, was neither put in nor lost.
        added.RemoveAll(our => IsToldIn(story, our, aligned.There.SelectMany(there => Plain(aligned[there].Statement, theirs.Where(their => their.There == there).Select(their => their.Cue)))));
        lost.RemoveAll(their => IsToldIn(aligned[their.There].Statement, their.Cue, Plain(story, ours)));

        // "is predicted to", and at the end of the story's sentence "Ilse predicts".
        Match(added, lost, (our, their) => our.Value == CueWords.Opinion && their.Cue.Value == CueWords.Opinion && IsSameWord(story, our, aligned[their.There].Statement, their.Cue) ? 1 : 0, least: 1);

        // Then those that are about the same words, and the same word wherever it stands.
        Match(added, lost, (our, their) => CueWords.IsSure(our.Value) || CueWords.IsSure(their.Cue.Value) || CueWords.AreApart(our.Value, their.Cue.Value) || (!isStandEnough && our.Value == CueWords.Stand && their.Cue.Value != CueWords.Stand) || !AreOfOne(aligned, our, their) ? 0 : (SharedHeads(aligned, our, their) * 4) + (our.Value == their.Cue.Value ? 1 : 0) + (story.Units[our.First].Fold == aligned[their.There].Statement.Units[their.Cue.First].Fold ? 4 : 0), least: 4);

        // "believes", and at the end of the story's sentence "Ilse thinks".
        Match(added, lost, (our, their) => their.Cue.Value == CueWords.Opinion && (our.Value == CueWords.Opinion || IsView(story, our)) ? 1 : 0, least: 1);

        // Somebody's view stands over the whole sentence.
        if (ours.Any(our => IsView(story, our)))
        {
            lost.RemoveAll(their => their.Cue.Value == CueWords.Opinion);
        }

        // "might" and "may" of other words.
        Match(added, lost, (our, their) => !FunctionWords.IsNegation(story.Units[our.First].Fold) && !FunctionWords.IsNegation(aligned[their.There].Statement.Units[their.Cue.First].Fold) && Verbs.IsModal(story.Units[our.First]) && Verbs.IsModal(aligned[their.There].Statement.Units[their.Cue.First]) && our.Value == CueWords.Cue && their.Cue.Value == CueWords.Cue ? 1 : 0, least: 1);

        // "close to" and "on the verge of" among the same words.
        Match(added, lost, (our, their) => CueWords.IsHedge(our.Value) && CueWords.IsHedge(their.Cue.Value) && new CuePlace(aligned[their.There].Statement, their.Cue, 0, their.Cue.First, story, our.First).Near >= LeastNear ? 1 : 0, least: 1);
        return new CueMatch(lost, added);
    }

    /// <summary>What is said of the word at a place without the cue that is on trial, and not at the place with it.</summary>
    public static List<Cue> SaidOnlyAt(CuePlace place, CueReader cues)
    {
        var with = cues.In(place.With).Where(cue => cue.First != place.Cue.First && !CueWords.IsSure(cue.Value) && cue.IsOf(place.With, place.Head)).ToList();
        var without = cues.In(place.Without).Where(cue => !CueWords.IsSure(cue.Value) && (cue.IsOf(place.Without, place.Unit) || cue.Covers(place.Unit))).ToList();
        foreach (var cue in with)
        {
            var same = without.FindIndex(other => IsSameWord(place.With, cue, place.Without, other) && (cue.Value == other.Value || cue.Value != CueWords.Stand));
            if (same >= 0)
            {
                without.RemoveAt(same);
            }
        }

        return without;
    }

    /// <summary>A cue that the other sentence has as well.</summary>
    public bool IsMatched(Cue cue, int there, bool isAdded) => isAdded ? !Added.Contains(cue) : !Lost.Contains((there, cue));

    /// <summary>"In Ilse's view, they will sell", "by her reckoning".</summary>
    private static bool IsView(Statement story, Cue cue) =>
        cue.Value == CueWords.Stand && Enumerable.Range(cue.First - FarthestView, FarthestView).Any(unit => unit >= 0 && BeforeViews.Contains(story.Units[unit].Fold) && (unit == 0 || story.Units[unit - 1].Kind == UnitKind.Border));

    /// <summary>Pairs them one to one, the most alike first.</summary>
    private static void Match(List<Cue> added, List<(int There, Cue Cue)> lost, Func<Cue, (int There, Cue Cue), int> likeness, int least)
    {
        var pairs = new List<(int Likeness, Cue Our, (int There, Cue Cue) Their)>();
        foreach (var our in added)
        {
            foreach (var their in lost)
            {
                if (likeness(our, their) is var near && near >= least)
                {
                    pairs.Add((near, our, their));
                }
            }
        }

        foreach (var (_, our, their) in pairs.OrderByDescending(pair => pair.Likeness))
        {
            if (added.Contains(our) && lost.Contains(their))
            {
                added.Remove(our);
                lost.Remove(their);
            }
        }
    }

    private static int SharedHeads(Aligned aligned, Cue our, (int There, Cue Cue) their) =>
        our.Heads.Count(head => their.Cue.Heads.Any(other => aligned.Story.Units[head].Key == aligned[their.There].Statement.Units[other].Key));

    /// <summary>What stands for a cue says it of the next word: "despite a report that they won" is no "failed to win".</summary>
    private static bool AreOfOne(Aligned aligned, Cue our, (int There, Cue Cue) their)
    {
        var (story, there) = (aligned.Story, aligned[their.There].Statement);
        return our.Value == their.Cue.Value || (our.Value == CueWords.Stand ? IsOf(their.Cue, there, our, story) : their.Cue.Value != CueWords.Stand || IsOf(our, story, their.Cue, there));

        static bool IsOf(Cue cue, Statement with, Cue stand, Statement other) =>
            stand.Heads.Count == 0 || cue.Heads.Any(head => with.Units[head].Key == other.Units[stand.Heads[0]].Key) || (cue.Heads.Count > 0 && stand.Heads.Count > 1 && with.Units[cue.Heads[0]].Key == other.Units[stand.Heads[1]].Key);
    }

    private static bool IsSameWord(Statement one, Cue cue, Statement other, Cue otherCue) =>
        one.Units[cue.First] is var ours && other.Units[otherCue.First] is var theirs && ((ours.Fold != 0 && ours.Fold == theirs.Fold) || (CuePlace.IsWord(ours) && IsSameWord(ours, theirs)));

    /// <summary>The words of a sentence that belong to no cue.</summary>
    private static IEnumerable<Unit> Plain(Statement statement, IEnumerable<Cue> cues) => statement.Units.Where((unit, at) => CuePlace.IsWord(unit) && !cues.Any(cue => cue.Covers(at)));

    /// <summary>All words of a cue stand in another sentence. Of "is thought to", which is told by its small word as well, no "reason" tells anything.</summary>
    private static bool IsToldIn(Statement statement, Cue cue, IEnumerable<Unit> other)
    {
        var isPhrase = CueWords.IsHedge(cue.Value) && cue.End > cue.First + 1;
        var words = Enumerable.Range(cue.First, cue.End - cue.First).Where(at => CuePlace.IsWord(statement.Units[at])).Select(at => statement.Units[at]).ToList();
        var isTurned = Enumerable.Range(cue.First, cue.End - cue.First).Any(at => statement.Units[at].Fold == Against);
        return words.Count > 0 && !isTurned && words.TrueForAll(word => other.Any(unit => IsSameWord(unit, word) && (!isPhrase || unit.Stem == word.Stem)));
    }

    /// <summary>Verbs of saying are compared as one elsewhere, but "confirmed" is not what "claimed" is.</summary>
    private static bool IsSameWord(Unit one, Unit other) => (one.Key == other.Key && one.Kind != UnitKind.Saying) || (one.Stem != 0 && one.Stem == other.Stem);
}

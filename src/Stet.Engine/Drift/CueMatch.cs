using Stet.Originals;

namespace Stet.Drift;

/// <summary>The cues of a sentence and of its original that have no counterpart on the other side.</summary>
/// <param name="Lost">Of the original, each with its sentence.</param>
/// <param name="Added">Of the story.</param>
internal sealed record CueMatch(IReadOnlyList<(int There, Cue Cue)> Lost, IReadOnlyList<Cue> Added)
{
    public static CueMatch Of(Aligned aligned, PhraseList words)
    {
        var added = Cue.In(aligned.Story, words);
        var lost = aligned.There.SelectMany(there => Cue.In(aligned[there].Statement, words).Select(cue => (There: there, Cue: cue))).ToList();
        if (added.Count > 0 && lost.Count > 0)
        {
            // First those that are about the same words, then the same word wherever it stands.
            Match(added, lost, (our, their) => CueWords.IsSure(our.Value) || CueWords.IsSure(their.Cue.Value) ? 0 : our.Heads.Count(head => their.Cue.Heads.Any(other => aligned.Story.Units[head].Key == aligned[their.There].Statement.Units[other].Key)) * 4
                + (IsSameWord(aligned, our, their) ? 2 : 0) + (our.Value == their.Cue.Value ? 1 : 0), least: 4);
            Match(added, lost, (our, their) => IsSameWord(aligned, our, their) ? 1 : 0, least: 1);
        }

        return new CueMatch(lost, added);
    }

    /// <summary>Whether an added cue may stand for one that was lost at a word of the story.</summary>
    public bool IsMadeUp(Statement story, int unit) => Added.Any(cue => !CueWords.IsSure(cue.Value) && Clauses.Reaches(story, cue.First, cue.End, unit));

    /// <summary>The same the other way round: a lost cue reaches a word of the original.</summary>
    public bool WasSaid(Aligned aligned, int there, int unit) => Lost.Any(lost => lost.There == there && Clauses.Reaches(aligned[there].Statement, lost.Cue.First, lost.Cue.End, unit));

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

    private static bool IsSameWord(Aligned aligned, Cue our, (int There, Cue Cue) their) => aligned.Story.Units[our.First].Fold == aligned[their.There].Statement.Units[their.Cue.First].Fold;
}

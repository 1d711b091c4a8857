using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The cues of a story's sentence and of those that it retells, of which round after round takes those that have a counterpart.</summary>
internal sealed class OpenCues
{
    /// <summary>"In the former mayor's view".</summary>
    private const int FarthestView = 4;

    private static readonly WordSet BeforeViews = Folding.SetOf("in by to on");
    private static readonly ulong Against = Folding.Hash("against");

    private readonly Aligned aligned;
    private readonly List<Cue> added;
    private readonly List<(int There, Cue Cue)> lost;

    /// <summary>All of the story's.</summary>
    private readonly IReadOnlyList<Cue> ours;

    /// <summary>All of the originals'.</summary>
    private readonly IReadOnlyList<(int There, Cue Cue)> theirs;

    public OpenCues(Aligned aligned, CueReader cues)
    {
        this.aligned = aligned;
        ours = cues.In(aligned.Story);
        theirs = [.. aligned.There.SelectMany(there => cues.In(aligned[there].Statement).Select(cue => (There: there, Cue: cue)))];
        (added, lost) = ([.. ours], [.. theirs]);
    }

    public CueMatch Left => new(lost, added);

    public void Pair(Func<CuePair, bool> isPair) => Pair(pair => isPair(pair) ? 1 : 0, least: 1);

    /// <summary>Pairs them one to one, the most alike first.</summary>
    public void Pair(Func<CuePair, int> likeness, int least)
    {
        var pairs = new List<(int Likeness, Cue Our, (int There, Cue Cue) Their)>();
        foreach (var our in added)
        {
            foreach (var their in lost)
            {
                if (likeness(new CuePair(aligned.Story, our, aligned[their.There].Statement, their.Cue)) is var near && near >= least)
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

    /// <summary>A word that the other side has as well, or that means the same as one of its words, was neither put in nor lost.</summary>
    public void RemoveTold()
    {
        added.RemoveAll(our => IsToldIn(aligned.Story, our, aligned.There.SelectMany(there => Plain(aligned[there].Statement, theirs.Where(their => their.There == there).Select(their => their.Cue)))));
        lost.RemoveAll(their => IsToldIn(aligned[their.There].Statement, their.Cue, Plain(aligned.Story, ours)));
    }

    /// <summary>Somebody's view stands over the whole sentence.</summary>
    public void RemoveViewed()
    {
        if (ours.Any(IsView))
        {
            lost.RemoveAll(their => their.Cue.Value == CueWords.Opinion);
        }
    }

    /// <summary>"In Ilse's view, they will sell", "by her reckoning".</summary>
    public bool IsView(Cue our) =>
        our.Value == CueWords.Stand && Enumerable.Range(our.First - FarthestView, FarthestView).Any(unit => unit >= 0 && BeforeViews.Contains(aligned.Story.Units[unit].Fold) && (unit == 0 || aligned.Story.Units[unit - 1].Kind == UnitKind.Border));

    /// <summary>The words of a sentence that belong to no cue.</summary>
    private static IEnumerable<Unit> Plain(Statement statement, IEnumerable<Cue> cues) => statement.Units.Where((unit, at) => CuePlace.IsWord(unit) && !cues.Any(cue => cue.Covers(at)));

    /// <summary>All words of a cue stand in another sentence. Of "is thought to", which is told by its small word as well, no "reason" tells anything.</summary>
    private static bool IsToldIn(Statement statement, Cue cue, IEnumerable<Unit> other)
    {
        var isPhrase = CueWords.IsHedge(cue.Value) && cue.End > cue.First + 1;
        var words = Enumerable.Range(cue.First, cue.End - cue.First).Where(at => CuePlace.IsWord(statement.Units[at])).Select(at => statement.Units[at]).ToList();
        var isTurned = Enumerable.Range(cue.First, cue.End - cue.First).Any(at => statement.Units[at].Fold == Against);
        return words.Count > 0 && !isTurned && words.TrueForAll(word => other.Any(unit => CuePair.IsSame(unit, word) && (!isPhrase || unit.Stem == word.Stem)));
    }
}

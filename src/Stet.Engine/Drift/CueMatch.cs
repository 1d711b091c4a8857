using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The cues of a sentence and of its original that have no counterpart on the other side.</summary>
/// <param name="Lost">Of the original, each with its sentence.</param>
/// <param name="Added">Of the story.</param>
internal sealed record CueMatch(IReadOnlyList<(int There, Cue Cue)> Lost, IReadOnlyList<Cue> Added)
{
    /// <summary>How many times a word that both are about counts what their list does.</summary>
    private const int OfHead = 4;

    /// <summary>Of words that deny.</summary>
    /// <param name="directions">Pairs of opposites; null where no rule has any.</param>
    public static CueMatch Of(Aligned aligned, CueReader cues, PhraseList? directions)
    {
        var open = new OpenCues(aligned, cues);
        open.Pair(pair => pair.IsSameWord && pair.SharedHeads > 0);
        open.RemoveTold();
        open.Pair(pair => !pair.IsSure && pair.IsOfOne ? AboutTheSame(pair) : 0, least: OfHead);
        open.Pair(pair => pair.AreHedges && pair.IsAmongTheSame);

        // "did not deny" and "denied" of other words.
        open.Pair(pair => pair.IsSameWord && CuePlace.IsWord(aligned.Story.Units[pair.Ours.First]));

        // "differ" and "do not agree".
        if (directions is not null)
        {
            open.Pair(pair => pair.IsOppositeOfDenied(directions));
        }

        return open.Left;
    }

    /// <summary>Of words that hedge.</summary>
    public static CueMatch OfHedges(Aligned aligned, CueReader cues)
    {
        var open = new OpenCues(aligned, cues);
        open.Pair(pair => pair.IsSameWord && pair.SharedHeads > 0);
        open.RemoveTold();

        // "is predicted to", and at the end of the story's sentence "Ilse predicts".
        open.Pair(pair => pair.AreViews && pair.IsSameWord);

        // What only stands for a hedge is not enough to keep one.
        open.Pair(pair => !pair.IsSure && !pair.AreApart && !pair.IsStandForCue && pair.IsOfOne ? AboutTheSame(pair) : 0, least: OfHead);

        // "believes", and at the end of the story's sentence "Ilse thinks" or "in Ilse's view".
        open.Pair(pair => pair.AreOpinions || (pair.Theirs.Value == CueWords.Opinion && open.IsView(pair.Ours)));
        open.RemoveViewed();

        // "might" and "may" of other words.
        open.Pair(pair => pair.AreModals);

        // "close to" and "on the verge of" among the same words.
        open.Pair(pair => pair.AreHedges && pair.IsAmongTheSame);
        return open.Left;
    }

    /// <summary>What is said of the word at a place without the cue that is on trial, and not at the place with it.</summary>
    public static List<Cue> SaidOnlyAt(CuePlace place, CueReader cues)
    {
        var with = cues.In(place.With).Where(cue => cue.First != place.Cue.First && !CueWords.IsSure(cue.Value) && cue.IsOf(place.With, place.Head)).ToList();
        var without = cues.In(place.Without).Where(cue => !CueWords.IsSure(cue.Value) && (cue.IsOf(place.Without, place.Unit) || cue.Covers(place.Unit))).ToList();
        foreach (var cue in with)
        {
            var same = without.FindIndex(other => CuePair.IsSame(place.With, cue, place.Without, other) && (cue.Value == other.Value || cue.Value != CueWords.Stand));
            if (same >= 0)
            {
                without.RemoveAt(same);
            }
        }

        return without;
    }

    /// <summary>A cue that the other sentence has as well.</summary>
    public bool IsMatched(Cue cue, int there, bool isAdded) => isAdded ? !Added.Contains(cue) : !Lost.Contains((there, cue));

    /// <summary>The words that both are about, and whether they are the same word and do the same.</summary>
    private static int AboutTheSame(CuePair pair) => (pair.SharedHeads * OfHead) + (pair.Ours.Value == pair.Theirs.Value ? 1 : 0) + (pair.IsSameForm ? OfHead : 0);
}

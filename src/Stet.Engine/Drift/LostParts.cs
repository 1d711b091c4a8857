using Microsoft.CodeAnalysis.Text;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A word that denied by a part of itself and for which another word stands that denies nothing: "an educated freedman" of "an illiterate freedman".</summary>
/// <param name="denials">What denies, or may stand for a no.</param>
/// <param name="directions">Pairs of opposites; null where no rule has any.</param>
internal sealed class LostParts(Aligned aligned, CueWords words, CueReader denials, PhraseList? directions)
{
    /// <summary>How many words around the new one may deny in its place.</summary>
    private const int Near = 6;

    /// <summary>Weights set by hand, as news seldom has it: of 2,096 honest sentences one in 700 has such a place.</summary>
    private static readonly Proof Proof = new("lost part", -3.5, ("words around", 0.7), ("same word on both sides", 0.3), ("share of the story's sentence", 2));

    /// <summary>The first of the original's; null where there is none.</summary>
    public NoPlace? Find()
    {
        foreach (var there in aligned.There)
        {
            var original = aligned[there].Statement;
            for (var i = 0; i < original.Units.Count; i++)
            {
                if (Affixes.IsDenial(original, i, words) && !CuePlace.Has(aligned.Story, original.Units[i].Key) && StandIn(original, i) is { } place && Weigh(place) >= 0)
                {
                    return new NoPlace(place, there, IsAdded: false);
                }
            }
        }

        return null;
    }

    /// <summary>The word that only the story has, that is said of the same word and is most alike by the words around it; null where it denies, or what stands near it does.</summary>
    private CuePlace? StandIn(Statement original, int denial)
    {
        var cue = new Cue(denial, denial + 1, CueWords.Affix, [denial]);
        var best = Enumerable.Range(0, aligned.Story.Units.Count).Where(unit => aligned.Story.Units[unit].IsPlain && !Verbs.In(aligned.Story)[unit] && !CuePlace.Has(original, aligned.Story.Units[unit].Key)).Select(unit => new CuePlace(original, cue, 0, denial, aligned.Story, unit)).Where(IsOfSameWord).MaxBy(place => place.Near);
        return best is null || IsDenied(best.Unit) || words.Plain.Contains(Folding.Fold(aligned.Story.WordAt(best.Unit).ToString())) || IsOpposite(best) ? null : best;
    }

    /// <summary>Both stand right before the same noun, or behind the same word with a verb as "is" between.</summary>
    private static bool IsOfSameWord(CuePlace place) => (IsBeforeNoun(place.With, place.Head), IsBeforeNoun(place.Without, place.Unit)) switch
    {
        (true, true) => Beside(place, 1),
        (false, false) => Beside(place, -1),
        _ => false,
    };

    private static bool IsBeforeNoun(Statement statement, int unit) => unit + 1 < statement.Units.Count && CuePlace.IsWord(statement.Units[unit + 1]);

    /// <summary>"dangerous" of "unsafe": it is listed as an opposite of what is left without the part that denies, or with the word itself.</summary>
    private bool IsOpposite(CuePlace place)
    {
        var ways = directions?.AloneAt(place.Without, place.Unit) ?? [];
        return ways.Count > 0 && (directions!.AloneAt(place.With, place.Head).Any(ways.Contains) || Affixes.StemsOf(place.With, place.Head, words).Any(stem => directions!.Of(stem).Any(way => ways.Contains(-way))));
    }

    private bool IsDenied(int unit) =>
        denials.In(aligned.Story).Any(cue => Math.Abs(cue.First - unit) <= Near)
        || Enumerable.Range(Math.Max(0, unit - Near), Math.Min(aligned.Story.Units.Count, unit + Near + 1) - Math.Max(0, unit - Near)).Any(other => Affixes.IsDenial(aligned.Story, other, words));

    private double Weigh(CuePlace place) => Proof.Of(
        aligned, place.Without.SpanOf(place.Unit, place.Unit + 1),
        ("words around", place.Near),
        ("same word on both sides", Beside(place, -1) && Beside(place, 1) ? 1 : 0),
        ("share of the story's sentence", Backing.Share(aligned.Index, place.Without, default, place.With, default).Share));

    /// <summary>The next word on one side is the same.</summary>
    private static bool Beside(CuePlace place, int step) => Next(place.With, place.Head, step) is var one && Next(place.Without, place.Unit, step) is var other && one == other && one != 0;

    private static ulong Next(Statement statement, int unit, int step)
    {
        for (var i = unit + step; i >= 0 && i < statement.Units.Count && statement.Units[i].Kind != UnitKind.Border; i += step)
        {
            if (CuePlace.IsWord(statement.Units[i]))
            {
                return statement.Units[i].Key;
            }
        }

        return 0;
    }
}

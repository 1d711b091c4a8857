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

    private static readonly ulong Well = Folding.Hash("well");

    /// <summary>Weights set by hand, as news seldom has it: of 2,096 honest sentences one in 700 has such a place.</summary>
    private static readonly Proof Proof = new("lost part", -3.5, ("words around", 0.7), ("same word on both sides", 0.3), ("share of the story's sentence", 2));

    /// <summary>The first of the original's, or the first that the story put in; null where there is none.</summary>
    public NoPlace? Find() =>
        aligned.There.Select(there => In(aligned[there].Statement, aligned.Story, there, isAdded: false)).FirstOrDefault(lost => lost is not null)
        ?? aligned.There.Select(there => In(aligned.Story, aligned[there].Statement, there, isAdded: true)).FirstOrDefault(added => added is not null);

    private NoPlace? In(Statement with, Statement without, int there, bool isAdded)
    {
        for (var i = 0; i < with.Units.Count; i++)
        {
            if (Affixes.IsDenial(with, i, words) && !IsTold(with.Units[i].Key, isAdded) && StandIn(with, i, without) is { } place && Weigh(place, isAdded) >= 0)
            {
                return new NoPlace(place, there, isAdded);
            }
        }

        return null;
    }

    private bool IsTold(ulong word, bool isAdded) => isAdded ? aligned.There.Any(there => CuePlace.Has(aligned[there].Statement, word)) : CuePlace.Has(aligned.Story, word);

    /// <summary>The word that only the other sentence has, that is said of the same word and is most alike by the words around it; null where it denies, or what stands near it does.</summary>
    private CuePlace? StandIn(Statement with, int denial, Statement without)
    {
        var cue = new Cue(denial, denial + 1, CueWords.Affix, [denial]);
        var verbs = Verbs.In(without);
        var best = Enumerable.Range(0, without.Units.Count).Where(unit => CuePlace.IsWord(without.Units[unit]) && without.Units[unit].Fact is null && (!verbs[unit] || IsSuffered(without, unit)) && !CuePlace.Has(with, without.Units[unit].Key)).Select(unit => new CuePlace(with, cue, 0, denial, without, unit)).Where(IsOfSameWord).MaxBy(place => place.Near);
        return best is null || IsDenied(best.Without, best.Unit) || words.Plain.Contains(Folding.Fold(best.Without.WordAt(best.Unit).ToString())) || IsOpposite(best) ? null : best;
    }

    /// <summary>"were confirmed": it says what somebody or something is.</summary>
    private static bool IsSuffered(Statement statement, int unit) => unit > 0 && Verbs.IsBe(statement.Units[unit - 1]) && Verbs.IsPast(statement, unit);

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

    private bool IsDenied(Statement statement, int unit) =>
        denials.In(statement).Any(cue => Math.Abs(cue.First - unit) <= Near)
        || Enumerable.Range(Math.Max(0, unit - Near), Math.Min(statement.Units.Count, unit + Near + 1) - Math.Max(0, unit - Near)).Any(other => Affixes.IsDenial(statement, other, words));

    private double Weigh(CuePlace place, bool isAdded) => Proof.Of(
        aligned, isAdded ? place.With.SpanOf(place.Head, place.Head + 1) : place.Without.SpanOf(place.Unit, place.Unit + 1),
        ("words around", place.Near),
        ("same word on both sides", Beside(place, -1) && Beside(place, 1) ? 1 : 0),
        ("share of the story's sentence", Backing.Share(aligned.Index, place.Without, default, place.With, default).Share));

    /// <summary>The next word on one side is the same.</summary>
    private static bool Beside(CuePlace place, int step) => Next(place.With, place.Head, step) is var one && Next(place.Without, place.Unit, step) is var other && one == other && one != 0;

    private static ulong Next(Statement statement, int unit, int step)
    {
        for (var i = unit + step; i >= 0 && i < statement.Units.Count && statement.Units[i].Kind != UnitKind.Border; i += step)
        {
            if (CuePlace.IsWord(statement.Units[i]) && !Verbs.IsAdverb(statement, i) && statement.Units[i].Fold != Well)
            {
                return statement.Units[i].Key;
            }
        }

        return 0;
    }
}

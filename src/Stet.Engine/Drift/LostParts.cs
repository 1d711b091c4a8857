using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that deny by a part of themselves and for which another word stands that denies nothing: "an educated freedman" of "an illiterate freedman".</summary>
/// <param name="directions">Pairs of opposites; null where no rule has any.</param>
internal sealed class LostParts(CueWords words, PhraseList? directions)
{
    private static readonly ulong Well = Folding.Hash("well");

    /// <summary>Of each such word that the other sentence lacks the word that stands for it there.</summary>
    public IEnumerable<CuePlace> In(Statement with, Statement without)
    {
        for (var i = 0; i < with.Units.Count; i++)
        {
            if (Affixes.IsDenial(with, i, words) && !CuePlace.Has(without, with.Units[i].Key) && StandIn(with, i, without) is { } place)
            {
                yield return place;
            }
        }
    }

    /// <summary>The word that only the other sentence has, that is said of the same word and is most alike by the words around it; null where it says the same.</summary>
    private CuePlace? StandIn(Statement with, int denial, Statement without)
    {
        var cue = new Cue(denial, denial + 1, CueWords.LostAffix, [denial]);
        var verbs = Verbs.In(without);
        var best = Enumerable.Range(0, without.Units.Count).Where(IsNew).Select(unit => new CuePlace(with, cue, 0, denial, without, unit)).Where(IsOfSameWord).MaxBy(place => place.Near);
        return best is null || Affixes.IsDenial(without, best.Unit, words) || IsPlain(best.Unit) || (best.Unit > 0 && IsNew(best.Unit - 1) && IsPlain(best.Unit - 1)) || IsOpposite(best) ? null : best;

        bool IsPlain(int unit) => words.Plain.Contains(Folding.Fold(without.TextOf(unit, unit + 1)));

        bool IsNew(int unit) => CuePlace.IsWord(without.Units[unit]) && without.Units[unit].Fact is null && (!verbs[unit] || IsSuffered(without, unit)) && !CuePlace.Has(with, without.Units[unit].Key);
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

using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What a hedge stands over where none of the words next to it is told: "widely expected to be held on 5 May", "suggests it was written by Ilse".</summary>
internal static class HedgedClause
{
    private const int Farthest = 16;

    private static readonly ulong According = Folding.Hash("according");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong That = Folding.Hash("that");

    /// <summary>The place of the story that has one of its words, where it is most alike; null where there is none.</summary>
    public static CuePlace? In(Statement original, Cue cue, Statement story)
    {
        var best = default(CuePlace?);
        foreach (var word in WordsOf(original, cue))
        {
            for (var unit = 0; unit < story.Units.Count; unit++)
            {
                if (CuePlace.IsWord(story.Units[unit]) && original.Units[word].Key == story.Units[unit].Key && new CuePlace(original, cue, cue.Heads.Count, word, story, unit) is var place && place.Near > (best?.Near ?? -1))
                {
                    best = place;
                }
            }
        }

        return best;
    }

    /// <summary>The verb of the story that is said of the next word before the hedge, where it is most alike: "output has suffered" of "output may be affected"; null where there is none.</summary>
    public static CuePlace? OfSubject(Statement original, Cue cue, Statement story, CueReader reader)
    {
        if (Clauses.Before(original, cue.First) is not (>= 0 and var subject))
        {
            return null;
        }

        var verbs = Enumerable.Range(0, story.Units.Count).Where(unit => story.Units[unit].Key == original.Units[subject].Key && CuePlace.IsWord(story.Units[unit]))
            .Select(unit => reader.ClauseOf(story, unit) is { Verb: var verb } && verb > unit ? verb : -1).Where(verb => verb >= 0);
        return verbs.Select(verb => new CuePlace(original, cue, 0, cue.First, story, verb)).MaxBy(place => place.Near);
    }

    /// <summary>A word of the story reaches one that the cue is said of.</summary>
    public static bool HasBeside(Statement original, Cue cue, Statement story, Cue put)
    {
        var keys = cue.Heads.Concat(WordsOf(original, cue)).Select(word => original.Units[word].Key).ToHashSet();
        return Enumerable.Range(0, story.Units.Count).Any(unit => CuePlace.IsWord(story.Units[unit]) && keys.Contains(story.Units[unit].Key) && Clauses.Reaches(story, put.First, put.End, unit));
    }

    /// <summary>The story has the word for who thinks or claims it, and not only as who does it or does something beside it.</summary>
    public static bool IsHolderTold(CuePlace place, bool isSure, CueReader reader) =>
        IsAddedClaim(place.With, place.Cue) ? place.Without.Units.Any(unit => unit.Kind == UnitKind.Saying) && HoldersOf(place.With, place.Cue).Any(holder => CuePlace.Has(place.Without, place.With.Units[holder].Key))
        : HoldersOf(place.With, place.Cue).Any(holder => Enumerable.Range(0, place.Without.Units.Count).Any(told => place.With.Units[holder].Key == place.Without.Units[told].Key && CuePlace.IsWord(place.Without.Units[told]) && IsOver(reader, place, told, isSure)));

    private static IEnumerable<int> HoldersOf(Statement original, Cue cue) =>
        IsAccording(original, cue) ? cue.Heads
        : IsAddedClaim(original, cue) ? Enumerable.Range(0, cue.First).TakeWhile(unit => !Verbs.IsAuxiliary(original.Units[unit]) && original.Units[unit].Kind is not (UnitKind.Border or UnitKind.Saying)).Where(unit => CuePlace.IsWord(original.Units[unit]))
        : original.Units[cue.End - 1].Kind == UnitKind.Saying && cue.End > cue.First + 1 ? [cue.First]
        : IsBehind(original, cue) && cue.Heads.Count > 0 ? [cue.Heads[0]]
        : Clauses.Before(original, cue.First) is >= 0 and var holder ? [holder] : [];

    /// <summary>Whether what is said of a word of the story may be that it thinks what is hedged: "Ilse foresees a rise", and not "Ilse will rise".</summary>
    private static bool IsOver(CueReader reader, CuePlace place, int holder, bool isSure)
    {
        if (reader.ClauseOf(place.Without, holder) is not { } own || reader.ClauseOf(place.Without, place.Unit) is not { } hedged)
        {
            return true;
        }

        return own.Verb < 0 || (own == hedged ? !isSure && own.Verb != place.Unit && !IsHedged(place, own.Verb) : place.Without.Units[own.Verb].Kind == UnitKind.Saying || own.Said == hedged || Enclosing(hedged).Contains(own));
    }

    /// <summary>"Ilse has sued them, claiming it was false"</summary>
    private static bool IsAddedClaim(Statement original, Cue cue) => cue.Value == CueWords.Opinion && cue.First > 0 && original.Units[cue.First - 1].Kind == UnitKind.Border && Verbs.IsGerund(original, cue.First) && !IsAccording(original, cue);

    /// <summary>The verb stands behind the hedge in the original: "believes that she will win".</summary>
    private static bool IsHedged(CuePlace place, int verb) =>
        place.Without.Units[verb] is { Stem: not 0 and var stem } && place.With.Units.Skip(place.Cue.End).Any(unit => unit.Stem == stem);

    private static IEnumerable<Clause> Enclosing(Clause clause)
    {
        for (var parent = clause.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    /// <summary>"It is believed that she will sell": nobody is named who thinks so, or the story does not name who does.</summary>
    public static bool IsPassive(Statement original, Cue cue, Statement story) =>
        cue is { Value: CueWords.Opinion, First: > 0 } && Verbs.IsPast(original, cue.First) && Verbs.IsBe(original.Units[cue.First - 1]) && !IsByTold(original, cue, story);

    /// <summary>"is reported by Ilse to have sold"</summary>
    private static bool IsByTold(Statement original, Cue cue, Statement story)
    {
        var by = original.Units[cue.End - 1].Fold == By ? cue.End - 1 : cue.End;
        return by < original.Units.Count && original.Units[by].Fold == By && original.Units.Index().Skip(by + 1).FirstOrDefault(one => CuePlace.IsWord(one.Item)) is { Item.Key: not 0 and var holder } && CuePlace.Has(story, holder);
    }

    /// <summary>"They will sell, claims Ilse."</summary>
    public static bool IsBehind(Statement original, Cue cue) => cue.Value == CueWords.Opinion && cue.First > 1 && (IsAccording(original, cue) || original.Units[cue.First - 1].Kind == UnitKind.Border && cue.End < original.Units.Count && !Verbs.IsAuxiliary(original.Units[cue.End]) && original.Units[cue.End].Fold != That && !Verbs.IsGerund(original, cue.First));

    /// <summary>"According to the pilots, it sank": what it stands over is behind the comma.</summary>
    public static bool IsAccording(Statement original, Cue cue) => original.Units[cue.First].Fold == According;

    /// <summary>Those behind it up to the end of its clause, or before it.</summary>
    private static IEnumerable<int> WordsOf(Statement original, Cue cue)
    {
        if (IsBehind(original, cue))
        {
            for (var i = original.Units[cue.First - 1].Kind == UnitKind.Border ? cue.First - 2 : cue.First - 1; i >= 0 && cue.First - i < Farthest && original.Units[i].Kind != UnitKind.Border; i--)
            {
                if (original.Units[i].Kind is UnitKind.Content or UnitKind.Fact)
                {
                    yield return i;
                }
            }

            yield break;
        }

        var hasWord = false;
        var first = cue.End;
        while (IsAccording(original, cue) && first < original.Units.Count && original.Units[first].Kind != UnitKind.Border)
        {
            first++;
        }

        for (var i = first; i < original.Units.Count && i - first < Farthest; i++)
        {
            var unit = original.Units[i];
            if (hasWord && (unit.Kind == UnitKind.Border || (unit.Kind == UnitKind.Function && Clauses.IsOpener(unit.Fold))))
            {
                break;
            }

            if (unit.Kind is UnitKind.Content or UnitKind.Fact)
            {
                hasWord = true;
                yield return i;
            }
        }
    }
}

using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that deny by a part of themselves: unable, illegal, harmless.</summary>
internal static class Affixes
{
    private const int LeastRest = 3;
    private const int LeastOfAble = 7;

    private static readonly string[] Prefixes = ["un", "in", "im", "il", "ir", "dis", "non", "mis"];

    /// <summary>Words that deny by a part of themselves, and the places in another sentence of what is left without it: "populated" for "uninhabited" as well.</summary>
    public static IEnumerable<CuePlace> Pairs(Statement with, Statement without, CueWords words)
    {
        for (var i = 0; i < with.Units.Count; i++)
        {
            if (with.Units[i].Kind != UnitKind.Content || IsDenied(with, i) || CuePlace.Has(without, with.Units[i].Key) || BasesOf(with, i, words) is not { Length: > 0 } bases)
            {
                continue;
            }

            var keys = bases.SelectMany(word => Alike(without, Stem.Hash(word)).Append(Stem.Hash(word))).ToHashSet();
            for (var unit = 0; unit < without.Units.Count; unit++)
            {
                if (without.Units[unit].Kind == UnitKind.Content && keys.Contains(without.Units[unit].Key) && new CuePlace(with, new Cue(i, i + 1, CueWords.Affix, [i]), 0, i, without, unit) is { IsOfAnother: false } place)
                {
                    yield return place;
                }
            }
        }
    }

    /// <summary>Whether a sentence says with a part of a word what a cue of another says: "unknown" of "not yet known".</summary>
    public static bool Denies(CuePlace place, CueWords words)
    {
        for (var i = 0; i < place.Without.Units.Count; i++)
        {
            if (place.Without.Units[i].Kind == UnitKind.Content && StemsOf(place.Without, i, words).Any(stem => place.Cue.Heads.Any(head => place.With.Units[head].Key == stem || place.With.Units[head].Stem == stem)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word is another one with a part before or behind it that denies.</summary>
    public static bool IsDenialOf(Statement statement, int unit, Unit other, CueWords words) => statement.Units[unit].Kind == UnitKind.Content && StemsOf(statement, unit, words).Contains(other.Stem);

    /// <summary>What words are left of one without a part that denies, by their stems.</summary>
    public static IEnumerable<ulong> StemsOf(Statement statement, int unit, CueWords words) => BasesOf(statement, unit, words).Select(word => Stem.Hash(word));

    /// <summary>A word that denies by a part of itself, and what is left of it is a word: "illiterate".</summary>
    public static bool IsDenial(Statement statement, int unit, CueWords words) => statement.Units[unit].IsPlain && !IsDenied(statement, unit) && StemsOf(statement, unit, words).Any(Thesaurus.Knows);

    /// <summary>"not infrequently".</summary>
    private static bool IsDenied(Statement statement, int unit) => unit > 0 && FunctionWords.IsNegation(statement.Units[unit - 1].Fold);

    /// <summary>The words of a sentence that mean about the same as another.</summary>
    private static HashSet<ulong> Alike(Statement statement, ulong stem)
    {
        var thesaurus = new ThesaurusIndex();
        foreach (var unit in statement.Units.Where(unit => unit.IsPlain))
        {
            thesaurus.Add(unit.Stem, unit.Key);
        }

        return thesaurus.Of(stem).ToHashSet();
    }

    /// <summary>What is left of a word without the part that denies: "harm" and "harmful" of "harmless", "smoke" of "smoke-free"; empty where it has none.</summary>
    private static string[] BasesOf(Statement statement, int unit, CueWords words)
    {
        var isCompound = statement.Units[unit].End > statement.Units[unit].First + 1;
        var word = isCompound ? Folding.Fold(statement.TextOf(unit, unit + 1)).Replace("-", "", StringComparison.Ordinal) : statement.WordAt(unit);
        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + LeastRest && word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                var folded = Folding.Fold(word);
                return words.NotAffixed.Any(known => folded.StartsWith(known, StringComparison.Ordinal)) ? [] : BasesOf(folded[prefix.Length..]);
            }
        }

        var isWithout = word.EndsWith("less", StringComparison.OrdinalIgnoreCase) || word.EndsWith("free", StringComparison.OrdinalIgnoreCase);
        return word.Length > 6 && isWithout && Folding.Fold(word[..^4]) is var root ? [root, root + "ful"] : [];
    }

    /// <summary>What can be "played" is "playable".</summary>
    private static string[] BasesOf(string rest) =>
        rest.Length >= LeastOfAble && (rest.EndsWith("able", StringComparison.Ordinal) || rest.EndsWith("ible", StringComparison.Ordinal)) ? [rest, rest[..^4], rest[..^4] + "e"] : [rest];
}

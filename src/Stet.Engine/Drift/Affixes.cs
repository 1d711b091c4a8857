using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that deny by a part of themselves: unable, illegal, harmless.</summary>
internal static class Affixes
{
    private const int LeastRest = 3;

    private static readonly string[] Prefixes = ["un", "in", "im", "il", "ir", "dis", "non", "mis"];

    /// <summary>A word that lost or won such a part in retelling; null where none did.</summary>
    public static Change? Find(Aligned aligned, CueMatch cues, CueWords words)
    {
        foreach (var there in aligned.There)
        {
            var original = aligned[there].Statement;
            if ((Pair(aligned.Story, original, words) ?? Turned(Pair(original, aligned.Story, words))) is { } pair && !cues.IsMadeUp(aligned.Story, pair.Ours) && !cues.WasSaid(aligned, there, pair.Theirs)
                && IsDeniedAt(aligned.Story, pair.Ours, words) == IsDeniedAt(original, pair.Theirs, words))
            {
                return aligned.Change(FactKind.Negation, aligned.Story.SpanOf(pair.Ours, pair.Ours + 1), there, original.SpanOf(pair.Theirs, pair.Theirs + 1));
            }
        }

        return null;
    }

    /// <summary>A word before it says no: "not able" is unable, "not unhappy" happy, and "out of work" unemployed.</summary>
    private static bool IsDeniedAt(Statement statement, int unit, CueWords words) => Cue.In(statement, words.All).Exists(cue => cue.Value == CueWords.Cue ? cue.Heads.Contains(unit) : cue.Value == CueWords.Stand && cue.End == unit);

    /// <summary>Whether a word right beside another says no by its prefix, and is not said by the other sentence as well.</summary>
    public static bool IsDenied(Statement statement, int unit, Statement other, CueWords words)
    {
        for (var i = Math.Max(0, unit - 4); i < Math.Min(statement.Units.Count, unit + 5); i++)
        {
            if (statement.Units[i].Kind == UnitKind.Content && BaseOf(statement.WordAt(i), words) is { Length: > LeastRest } && !Holds(other, statement.Units[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence says with a part of a word what a cue of another says: "unknown" of "not yet known".</summary>
    public static bool Denies(Statement statement, Statement other, Cue cue, CueWords words)
    {
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Kind == UnitKind.Content && BaseOf(statement.WordAt(i), words) is { } rest && Stem.Hash(rest) is var stem && cue.Heads.Any(head => other.Units[head].Key == stem))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Ours, int Theirs)? Turned((int Ours, int Theirs)? pair) => pair is { } found ? (found.Theirs, found.Ours) : null;

    /// <summary>A word of one sentence that stands in the other with a prefix or ending that denies it.</summary>
    private static (int Ours, int Theirs)? Pair(Statement plain, Statement denying, CueWords words)
    {
        for (var i = 0; i < denying.Units.Count; i++)
        {
            if (denying.Units[i].Kind != UnitKind.Content || BaseOf(denying.WordAt(i), words) is not { } rest)
            {
                continue;
            }

            var stem = Stem.Hash(rest);
            var keys = Alike(plain, stem);
            keys.Add(stem);
            for (var j = 0; j < plain.Units.Count; j++)
            {
                if (keys.Contains(plain.Units[j].Key) && plain.Units[j].Kind == UnitKind.Content && Neighbourhood.Of(plain, j, denying, i) >= Neighbourhood.Some && !Holds(denying, plain.Units[j].Key) && !Holds(plain, denying.Units[i].Key))
                {
                    return (j, i);
                }
            }
        }

        return null;
    }

    /// <summary>The words of a sentence that mean about the same as another: "populated" is what "uninhabited" denies.</summary>
    private static HashSet<ulong> Alike(Statement statement, ulong stem)
    {
        var thesaurus = new ThesaurusIndex();
        foreach (var unit in statement.Units.Where(unit => unit.IsPlain))
        {
            thesaurus.Add(unit.Stem, unit.Key);
        }

        return thesaurus.Of(stem).ToHashSet();
    }

    private static bool Holds(Statement statement, ulong key) => statement.Units.Any(unit => unit.Key == key);

    /// <summary>What is left of a word without the part that denies; null where it has none.</summary>
    private static string? BaseOf(ReadOnlySpan<char> word, CueWords words)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + LeastRest && word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                var folded = Folding.Fold(word);
                return words.NotAffixed.Any(known => folded.StartsWith(known, StringComparison.Ordinal)) ? null : folded[prefix.Length..];
            }
        }

        return word.Length > 7 && word.EndsWith("less", StringComparison.OrdinalIgnoreCase) ? Folding.Fold(word[..^4]) + "ful" : null;
    }
}

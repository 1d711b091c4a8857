using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>When a pronoun of the original stands for a name that the story tells in its place.</summary>
internal static class NamedPronouns
{
    /// <summary>How far before the sentence that is retold the name may come from.</summary>
    private const int Reach = 3;

    /// <summary>A sentence shortly before the one that is retold has the name, and a pronoun stands for it there.</summary>
    public static bool StandFor(Aligned aligned, Name name) =>
        aligned.There.Any(there => aligned[there].Statement.Units.Any(unit => Grammar.IsPronoun(unit) || ListedPhrases.IsPossessive(unit.Fold))
            && Enumerable.Range(there - Reach, Reach).Any(i => i >= 0 && aligned[i].Original == aligned[there].Original && !aligned.There.Contains(i)
                && aligned[i].Statement.Units.Any(unit => unit.Fact is Name other && other.Words.Count >= name.Words.Count && NameLikeness.IsSame(name, other))));
}

using System.Collections.Frozen;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>When two names may mean the same.</summary>
internal static class NameLikeness
{
    private static readonly FrozenSet<ulong> Pronouns = "he she it they him her his hers its their them who which".Split(' ').Select(word => Folding.Hash(word)).ToFrozenSet();

    public static bool IsPronoun(ulong fold) => Pronouns.Contains(fold);

    /// <summary>One shares a word with the other, or is its people, its capital or its initials.</summary>
    public static bool IsSame(Name one, Name other)
    {
        foreach (var our in one.Words)
        {
            foreach (var their in other.Words)
            {
                if (our.Length > 1 && IsSame(our, their))
                {
                    return true;
                }
            }
        }

        return IsAbbreviation(one, other);
    }

    public static bool IsAbbreviation(Name one, Name other) => IsInitials(one, other) || IsInitials(other, one);

    private static bool IsSame(string one, string other) => one == other || Peoples.Of(one) == Peoples.Of(other) || IsPeopleOf(one, other) || IsPeopleOf(other, one);

    /// <summary>"Marlow" and "Marlowian", "Tarnhill" and "Tarnhillers".</summary>
    private static bool IsPeopleOf(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
        {
            shared++;
        }

        return shared >= 4 && one.Length - shared <= 1 && (other[shared..] is not "n" || one[^1] is 'a' or 'o' or 'e') && other[shared..] is "s" or "es" or "n" or "an" or "ans" or "ian" or "ians" or "i" or "is" or "ese" or "ish" or "er" or "ers" or "ite" or "ites" or "ic" or "an's";
    }

    private static bool IsInitials(Name initials, Name full)
    {
        if (initials.Words.Count != 1 || full.Words.Count < 2)
        {
            return false;
        }

        var letters = initials.Words[0];
        if (letters.Length < 2 || letters.Length > full.Words.Count + 2)
        {
            return false;
        }

        var at = 0;
        foreach (var word in full.Words)
        {
            at += at < letters.Length && word[0] == letters[at] ? 1 : 0;
        }

        return at >= Math.Min(letters.Length, full.Words.Count);
    }
}

using System.Collections.Frozen;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>When two names may mean the same.</summary>
internal static class NameLikeness
{
    private const int MostInitials = 5;

    /// <summary>What stands alone for a longer name: "the Games", "the Commission".</summary>
    private static readonly FrozenSet<string> Generic = (
        "games cup league court party union commission bill house senate committee agency bureau association council parliament congress government state bank fund act treaty charter constitution church board ministry department office institute university college school academy museum " +
        "army navy force police guard service club trust society foundation federation convention conference summit championship championships final finals premiership tournament administration treasury cabinet election elections opposition assembly authority tribunal inquiry chamber").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a building or a firm is called besides its name: "the Marlow Stadium" is Marlow.</summary>
    private static readonly FrozenSet<string> Besides =
        "stadium park ground arena hall airport hospital street road museum theatre theater cathedral hotel prison river lake corp inc ltd plc co company group corporation limited international festival newspaper magazine news times post journal mail telegraph herald tribune review sport sports radio television tv".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Acronyms that are the names of things, which others write out in small letters.</summary>
    private static readonly FrozenSet<string> Things = "tv tvs cd cds dvd dvds pc pcs pda pdas gps sms ceo ceos cfo gp mp mps mep meps vip vips cv cvs hq hr pr id ids ip dna hiv aids ufo ufos suv suvs atm atms gdp vat cctv isp isps pin diy faq wmd wmds ied ieds ngo ngos phd".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Compass = "north south east west northern southern eastern western".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the last word of a name says what body or event it is.</summary>
    public static bool IsHead(string last) => Generic.Contains(last) || Besides.Contains(last);

    /// <summary>"the TV", and nobody of that name.</summary>
    public static bool IsThing(Name name) => name.Words.Count == 1 && Things.Contains(name.Last);

    /// <summary>A word that says whose or of where something is, and is a name itself: "British", "Jewish", "Islamic".</summary>
    public static bool IsAdjective(string word) => Peoples.IsPeople(word) || word is [.., 'i', 's', 'h'] or [.., 'e', 's', 'e'] or [.., 'i', 'c'] or [.., 'i', 'a', 'n'] or [.., 'e', 'a', 'n'];

    /// <summary>The last words are the same, or one name is a part of the other, its people, its capital or its initials.</summary>
    public static bool IsSame(Name one, Name other) => (IsSame(one.Last, other.Last, IsLoose(one, other)) && !AreTwo(one, other)) || AreGames(one, other) || AreGames(other, one) || IsPart(one, other) || IsPart(other, one) || IsAbbreviation(one, other) || AreWrittenApart(one, other);

    /// <summary>"MarlowNet" and "Marlow Net".</summary>
    private static bool AreWrittenApart(Name one, Name other) => one.Words.Count != other.Words.Count && string.Concat(one.Words) == string.Concat(other.Words);

    /// <summary>Two of a kind: "Marlow Council" and "Tarnhill Council", "West Marlow" and "South Marlow".</summary>
    private static bool AreTwo(Name one, Name other) =>
        one.Words.Count > 1 && other.Words.Count > 1 && (one.Words.Any(IsHead) && other.Words.Any(IsHead) ? HasOwn(one, other) && HasOwn(other, one) : one.Words.Count == other.Words.Count && one.Words.Zip(other.Words).Any(pair => pair.First != pair.Second && Compass.Contains(pair.First) && Compass.Contains(pair.Second)));

    private static bool HasOwn(Name one, Name other) => one.Words.Any(word => !IsHead(word) && !other.Words.Any(their => IsSame(word, their)));

    private static bool AreGames(Name one, Name other) => one is { Words: ["games"] } && other.Last is "olympics" or "paralympics";

    public static bool SharesWord(Name one, Name other) => one.Words.Any(word => word.Length > 3 && other.Words.Contains(word, StringComparer.Ordinal)) && !IsHalf(one, other);

    /// <summary>Two names of several words that share one of them, and not "US" alone: the first name of two people, or half the name of two clubs.</summary>
    public static bool IsHalf(Name one, Name other) => one.Words.Count > 1 && other.Words.Count > 1 && one.Words.Any(word => word.Length > (Peoples.Knows(word) ? 3 : 1) && other.Words.Contains(word, StringComparer.Ordinal));

    private static bool IsPart(Name part, Name whole)
    {
        var isWhole = part.Words.Count == 1 || !Besides.Contains(part.Last) || Besides.Contains(whole.Last);
        var words = isWhole ? part.Words : part.Words.SkipLast(1);
        return words.All(word => whole.Words.Any(other => IsSame(word, other, isWhole && IsLoose(part, whole))));
    }

    /// <summary>Whether lands, their peoples and their capitals are the same in them.</summary>
    private static bool IsLoose(Name one, Name other) => !Peoples.IsOtherBody(one) && !Peoples.IsOtherBody(other);

    private static bool IsSame(string one, string other, bool isLoose) => isLoose ? IsSame(one, other) : one == other;

    public static bool IsAbbreviation(Name one, Name other) => IsInitials(one, other) || IsInitials(other, one) || IsShort(one, 0, other, 0) || IsShort(other, 0, one, 0) || IsBeginning(one, other) || IsBeginning(other, one);

    /// <summary>"the Fed" of the Federal Reserve, "the Met" of the Metropolitan Police.</summary>
    private static bool IsBeginning(Name cut, Name full) => cut is { Words: [{ Length: >= 3 } word] } && full.Words.Count > 1 && full.Words[0].Length > word.Length && full.Words[0].StartsWith(word, StringComparison.Ordinal);

    /// <summary>"Lib Dem" of Liberal Democrat, "Marlow Utd" of Marlow United, "Marlow FA" of the Marlow Football Association: each word stands for one or
    /// more of the full name, in order.</summary>
    private static bool IsShort(Name cut, int at, Name full, int there)
    {
        if (at == cut.Words.Count || there == full.Words.Count)
        {
            return at == cut.Words.Count && there == full.Words.Count;
        }

        var (word, other) = (cut.Words[at], full.Words[there]);
        if (cut.Words.Count > 1 && (IsSame(word, other) || IsCut(word, other)) && IsShort(cut, at + 1, full, there + 1))
        {
            return true;
        }

        return cut.Words.Count > 1 && word.Length is >= 2 and <= MostInitials && there + word.Length <= full.Words.Count
            && Enumerable.Range(0, word.Length).All(i => full.Words[there + i][0] == word[i]) && IsShort(cut, at + 1, full, there + word.Length);
    }

    /// <summary>"Lib" of Liberal, "Utd" of United.</summary>
    private static bool IsCut(string cut, string full)
    {
        if (cut.Length < 3 || cut.Length >= full.Length || cut[0] != full[0])
        {
            return false;
        }

        var at = 0;
        foreach (var letter in full)
        {
            at += at < cut.Length && cut[at] == letter ? 1 : 0;
        }

        return full.StartsWith(cut.TrimEnd('s'), StringComparison.Ordinal) || (at == cut.Length && cut[^1] == full[^1]);
    }

    /// <summary>The same word, the land of a people, or one of the same root.</summary>
    public static bool IsSame(string one, string other) => one == other || Peoples.Of(one) == Peoples.Of(other) || IsPeopleOf(one, other) || IsPeopleOf(other, one);

    /// <summary>"Marlow" and "Marlowian", "Tarnhill" and "Tarnhillers".</summary>
    private static bool IsPeopleOf(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
        {
            shared++;
        }

        var ending = other[shared..];
        if (shared >= 4 && IsOfFaith(ending) && IsOfFaith(one[shared..]))
        {
            return true;
        }

        // "PAC" and "PACs"
        if (shared >= 2 && shared == one.Length && ending is "s" && one.Length <= 3)
        {
            return true;
        }

        return shared >= 4 && (shared == one.Length
            ? ending is "s" or "ern" or "erner" or "erners" or "an" or "ans" or "ian" or "ians" or "i" or "is" or "ese" or "ish" or "er" or "ers" or "ite" or "ites" or "ic" or "ary" || (ending is "n" or "ns" && one[^1] is 'a' or 'o' or 'e')
            : one.Length - shared == 1 && one[^1] is 'a' or 'e' or 'y' or 'o' && ending is "an" or "ans" or "ian" or "ians" or "ese" or "ish" or "i");
    }

    /// <summary>"Sikhs" and "Sikhism".</summary>
    private static bool IsOfFaith(string ending) => ending is "" or "s" or "ism" or "ist" or "ists";

    private static bool IsInitials(Name initials, Name full)
    {
        if (initials.Words.Count != 1 || full.Words.Count < 2)
        {
            return false;
        }

        var letters = initials.Words[0].Replace("&", "", StringComparison.Ordinal);
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

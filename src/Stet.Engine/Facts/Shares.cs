using Stet.Text;

namespace Stet.Facts;

/// <summary>When "half", "a third" and "a quarter" are parts of a whole.</summary>
internal static class Shares
{
    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong Point = Folding.Hash("point");

    /// <summary>Words before "a quarter" that say it is a part of something, and no time.</summary>
    private static readonly WordSet Leads = Folding.SetOf("by or about nearly almost than roughly only just");

    /// <summary>What "a third" of somebody does.</summary>
    private static readonly WordSet Sharing = Folding.SetOf("are were have had said say think thought want wanted would will fewer less more");

    /// <summary>Words behind what they did.</summary>
    private static readonly WordSet BehindVerbs = Folding.SetOf("that a an up to not their it them him her us out with no");

    /// <summary>Words behind "by a quarter" that begin something else.</summary>
    private static readonly WordSet Behind = Folding.SetOf("from to since in on at over by between within during after before compared as and or but last this next when while if because so more less fewer than");

    /// <summary>"a third of them", "a third said", "a third owned up to it", "by a third since May", but not "by a third party".</summary>
    public static bool BeginsAt(FactWords words, int article)
    {
        var behind = words.Fold(article + 2);
        return behind == Of || behind == Point || words.Text(article + 1) is "half" || Sharing.Contains(behind)
            || (words.Text(article + 2) is [.., 'e', 'd'] && (words.Fold(article + 3) == The || Behind.Contains(words.Fold(article + 3)) || BehindVerbs.Contains(words.Fold(article + 3))))
            || (Leads.Contains(words.Fold(article - 1)) && (behind == 0 || Behind.Contains(behind)));
    }

    /// <summary>"half of them", "at less than half", but not "the first half" or "half-time".</summary>
    public static bool IsHalf(FactWords words, int half)
    {
        var (before, behind) = (words.Fold(half - 1), words.Fold(half + 1));
        return !words[half + 1].IsJoined && !words[half].IsJoined && Numerals.Ordinal(before) is null
            && (behind == Of || behind == A || behind == The
                || (before != The && before != In && before != A && (Leads.Contains(before) ? behind == 0 || Behind.Contains(behind) || Sharing.Contains(behind) : Sharing.Contains(behind))));
    }
}

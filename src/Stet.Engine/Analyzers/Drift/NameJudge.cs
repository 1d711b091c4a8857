using Stet.Articles;
using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Whether two words that are nearly alike are one name in two spellings.</summary>
internal sealed class NameJudge(StoryNames names, InconsistentNameOptions options)
{
    /// <summary>Words of this length are seldom alike by chance.</summary>
    private const int Long = 8;

    public bool IsOneName(NameWord a, NameWord b)
    {
        if (options.Except.Contains(a.Word) || options.Except.Contains(b.Word) || names.IsSmall(a.Word) || names.IsSmall(b.Word) || IsCommon(a) || IsCommon(b) || IsCode(a) || IsCode(b))
        {
            return false;
        }

        var shareGiven = a.Givens.Overlaps(b.Givens);
        var shareSurname = a.Surnames.Overlaps(b.Surnames);
        if (shareSurname && IsOneGivenName(a, b))
        {
            return true;
        }

        var areGiven = options.GivenNames.Contains(a.Word) && options.GivenNames.Contains(b.Word);
        if ((areGiven && (shareSurname || !Spelling.SoundsAlike(a.Word, b.Word))) || Spelling.IsInflected(a.Word, b.Word))
        {
            return false;
        }

        if (shareGiven)
        {
            return Math.Min(a.Word.Length, b.Word.Length) >= 5 || Spelling.IsSwap(a.Word, b.Word)
                || (Math.Max(a.Word.Length, b.Word.Length) >= 5 && a.Givens.Overlaps(b.Givens.Where(options.GivenNames.Contains)));
        }

        // Both have a given name of their own: two people.
        if ((a.Givens.Count > 0 && b.Givens.Count > 0) || (!shareSurname && a.Surnames.Count > 0 && b.Surnames.Count > 0))
        {
            return false;
        }

        return IsLater(a, b) || IsLater(b, a) || IsFamiliar(a, b) || IsFamiliar(b, a) || IsLong(a, b) || IsSameRole(a, b);
    }

    /// <summary>"Kier Starmer" and "Keir Starmer", but not "Ronald Trump" and "Donald Trump".</summary>
    private bool IsOneGivenName(NameWord a, NameWord b)
    {
        if (Math.Min(a.Word.Length, b.Word.Length) < 4 || a.Word[0] != b.Word[0] && !Spelling.SoundsAlike(a.Word, b.Word))
        {
            return false;
        }

        var (knowsA, knowsB) = (options.GivenNames.Contains(a.Word), options.GivenNames.Contains(b.Word));
        return (knowsA && knowsB) ? Spelling.SoundsAlike(a.Word, b.Word)
            : !Spelling.IsInflected(a.Word, b.Word) && (knowsA || knowsB || Spelling.SoundsAlike(a.Word, b.Word) || Spelling.IsSwap(a.Word, b.Word) || (Math.Min(a.Uses.Count, b.Uses.Count) == 1 && Math.Max(a.Uses.Count, b.Uses.Count) > 1));
    }

    /// <summary>The first is the family name of a full name, the second stands alone everywhere, as the family name of somebody named before does.</summary>
    private bool IsLater(NameWord full, NameWord alone) =>
        full.Givens.Count > 0 && alone.IsAlone && !alone.IsInner && full.Word.Length >= 5 && alone.Word.Length >= (alone.IsPerson ? 4 : 5) && IsSameStart(full.Word, alone.Word)
            && !options.GivenNames.Contains(alone.Word) && !TouchEachOther(full, alone)
            && alone.Uses.TrueForAll(use => !use.Mention.IsLoose && !use.Mention.IsPlace && !use.Mention.Name.IsAcronym)
            && (alone.IsPerson || alone.Uses.Exists(use => !use.Mention.Name.IsDoubtful));

    /// <summary>The first is the given name of a full name, the second stands alone and sounds like it.</summary>
    private static bool IsFamiliar(NameWord full, NameWord alone) =>
        full.Surnames.Count > 0 && alone.IsAlone && !alone.IsInner && Math.Min(full.Word.Length, alone.Word.Length) >= 5 && Spelling.SoundsAlike(full.Word, alone.Word) && !TouchEachOther(full, alone)
            && alone.Uses.TrueForAll(use => !use.Mention.IsLoose && !use.Mention.IsPlace);

    /// <summary>"Prince Frederik" and "Prince Fredrik": a title that only one person has at a time.</summary>
    private static bool IsSameRole(NameWord a, NameWord b) =>
        a.IsAlone && b.IsAlone && Math.Min(a.Word.Length, b.Word.Length) >= 5 && a.Titles.Overlaps(b.Titles) && !TouchEachOther(a, b);

    private static bool IsLong(NameWord a, NameWord b) =>
        Math.Min(a.Word.Length, b.Word.Length) >= (Spelling.IsSwap(a.Word, b.Word) ? 5 : Long) && IsSameStart(a.Word, b.Word) && !TouchEachOther(a, b) && !a.Uses.Exists(use => use.Mention.IsLoose) && !b.Uses.Exists(use => use.Mention.IsLoose);

    private static bool IsSameStart(string a, string b) => a[0] == b[0] || (a[0] == b[1] && a[1] == b[0]);

    /// <summary>"Horgan and Horan": two who stand in one sentence are two.</summary>
    private static bool TouchEachOther(NameWord a, NameWord b)
    {
        var sentences = a.Uses.Select(use => use.Mention.Sentence.Sentence.Span.Start + ((long)use.Mention.Block.Index << 32)).ToHashSet();
        return b.Uses.Exists(use => sentences.Contains(use.Mention.Sentence.Sentence.Span.Start + ((long)use.Mention.Block.Index << 32)));
    }

    /// <summary>"EWF7637", of which a maker has a whole row.</summary>
    private static bool IsCode(NameWord name) => name.Word.Any(char.IsAsciiDigit);

    private static bool IsCommon(NameWord name)
    {
        var token = new Token(0, name.Word.Length, TokenKind.Word, TokenFlags.Capital, Folding.Hash(name.Word));
        var vocabulary = name.Uses[0].Mention.Block.Vocabulary;
        return vocabulary.IsTitle(token) || vocabulary.IsBody(token) || SpeakerWords.IsTime(token);
    }
}

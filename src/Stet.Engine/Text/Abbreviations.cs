using System.Collections.Frozen;

namespace Stet.Text;

/// <summary>Abbreviations that keep their full stop, after the lists of AP and Guardian style. Most count only with a capital, because the
/// same letters in lower case are words ("he sat.").</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name, so that no sentence ends after them.</summary>
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Cpl", "Sgt", "Cmdr", "Adm", "Pte", "Pvt",
        "Brig", "Sen", "Rep", "Gov", "Pres", "Rev", "Fr", "Hon", "Msgr", "Supt", "Det", "Insp", "Atty", "St", "Ste", "Sens", "Reps", "Gens", "Drs",
        "Revs", "Mt", "Ft", "Pt", "Spc", "Ald", "Amb", "Dist", "vs", "v", "Nr", "Fig", "approx", "cf");

    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal,
        "Jr", "Sr", "Inc", "Co", "Corp", "Ltd", "Bros", "Cos", "Dept", "Univ", "Assn", "Ave", "Blvd", "Rd", "Hwy", "Est", "Esq",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo",
        "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo",
        "etc", "al", "e.g", "i.e");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup = Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup = Others.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Abbreviations of several parts that are not single letters; the last stop is not written here.</summary>
    private static readonly string[] Compounds = ["W.Va", "Ph.D", "B.Sc", "M.Sc", "Ed.D", "Psy.D", "D.Phil", "LL.B", "LL.M", "Litt.D", "N.Mex", "S.Dak", "N.Dak", "Lt.Col", "Lt.Gen", "Maj.Gen", "Brig.Gen"];

    /// <summary>The length of a compound that stands at the start, with its last stop where one is written, or 0.</summary>
    public static int Compound(ReadOnlySpan<char> text)
    {
        foreach (var compound in Compounds)
        {
            if (text.StartsWith(compound) && (text.Length == compound.Length || !char.IsLetterOrDigit(text[compound.Length])))
            {
                return compound.Length + (text.Length > compound.Length && text[compound.Length] == '.' ? 1 : 0);
            }
        }

        return 0;
    }

    /// <summary>The end of letters with a full stop after each ("U.S.", "a.m.", "J.R.R."), or 0.</summary>
    public static int InitialismEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var count = 0;
        while (end + 1 < text.Length && Characters.IsLetter(text[end]) && text[end + 1] == '.' && count < 12)
        {
            end += 2;
            count++;
        }

        if (count >= 1 && end < text.Length && Characters.IsLetter(text[end]) && (end + 1 >= text.Length || !Tokenizer.IsInner(text[end + 1])))
        {
            return end + 1; // "U.S" without its last stop
        }

        return count >= 2 && (end >= text.Length || !Tokenizer.IsInner(text[end])) ? end : 0;
    }

    /// <summary>The flags of a word that stands before a full stop; none where the stop is not its own.</summary>
    public static TokenFlags Classify(ReadOnlySpan<char> word, ReadOnlySpan<char> afterStop)
    {
        // "Sen. Ann Lee (D-Mass.)": what counts stands behind the hyphen.
        if (word.Length is > 2 and <= 8 && word[1] == '-')
        {
            word = word[2..];
        }

        if (word.Length > 6)
        {
            return TokenFlags.None;
        }

        if (TitleLookup.Contains(word))
        {
            return TokenFlags.Abbreviation | TokenFlags.Title;
        }

        if (OtherLookup.Contains(word))
        {
            return TokenFlags.Abbreviation;
        }

        // "No. 10", "p. 4", "pp. 4-9": only before a number.
        if (word is "No" or "Nos" or "no" or "nos" or "p" or "pp" or "Art" or "Sec" or "Ch" or "vol" or "Vol"
            && afterStop is [' ' or '\u00A0', >= '0' and <= '9', ..])
        {
            return TokenFlags.Abbreviation | TokenFlags.Title;
        }

        return word is [>= 'A' and <= 'Z' and not 'I'] && IsBeforeName(afterStop) ? TokenFlags.Abbreviation | TokenFlags.Title : TokenFlags.None;
    }

    /// <summary>The initial of a name: "Mark A. Milley", "Charles G. and David H. Koch", but not "hepatitis C. The disease". "I." ends a sentence
    /// more often than it begins a name.</summary>
    private static bool IsBeforeName(ReadOnlySpan<char> afterStop)
    {
        switch (afterStop)
        {
            case [' ' or '\u00A0', >= 'a' and <= 'z', ..]:
            case [' ' or '\u00A0', >= 'A' and <= 'Z', '.' or '\'' or '\u2019', ..]:
                return true;
            case [' ' or '\u00A0', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..]:
                var next = afterStop[1..];
                var end = 0;
                while (end < next.Length && end < Sentences.LongestOpener && Characters.IsLetter(next[end]))
                {
                    end++;
                }

                return !Sentences.IsOpener(Folding.Hash(next[..end]));
            default:
                return false;
        }
    }
}

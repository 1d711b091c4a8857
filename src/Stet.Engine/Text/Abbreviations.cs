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

    /// <summary>The flags of a word that stands before a full stop; none where the stop is not its own.</summary>
    public static TokenFlags Classify(ReadOnlySpan<char> word, ReadOnlySpan<char> afterStop)
    {
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

        // The initial of a name: "Mark A. Milley". "I." ends a sentence more often than it begins a name.
        return word is [>= 'A' and <= 'Z' and not 'I'] && afterStop is [' ' or '\u00A0', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..]
            ? TokenFlags.Abbreviation | TokenFlags.Title
            : TokenFlags.None;
    }
}

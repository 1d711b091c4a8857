namespace Stet.Text;

/// <summary>Letters of other alphabets that a reader takes for Latin ones, as Unicode's confusables have them (<see cref="LookAlikeTable"/>).</summary>
internal static class LookAlikes
{
    /// <summary>These only resemble the Latin letter: enough beside Latin letters, too little where a whole word is of the other alphabet.</summary>
    private const string Distant = "\u042C\u0433\u0461\u0474\u0475\u04BD\u04AE\u04AF";

    /// <summary>The Latin letter that a letter of another alphabet looks like, or NUL.</summary>
    public static char Latin(char c) => LookAlikeTable.Letters.AsSpan().BinarySearch(c) is var at and >= 0 ? LookAlikeTable.Latin[at] : '\0';

    /// <summary>The same for a letter that nobody can tell from the Latin one.</summary>
    public static char LatinTwin(char c) => Distant.Contains(c, StringComparison.Ordinal) ? '\0' : Latin(c);

    /// <summary>The letter of an alphabet that a Latin letter looks like, or NUL.</summary>
    public static char Of(char latin, Script script)
    {
        for (var i = 0; i < LookAlikeTable.Latin.Length; i++)
        {
            if (LookAlikeTable.Latin[i] == latin && Scripts.Of(LookAlikeTable.Letters[i]) == script && LatinTwin(LookAlikeTable.Letters[i]) != '\0')
            {
                return LookAlikeTable.Letters[i];
            }
        }

        return '\0';
    }

    /// <summary>A small Greek letter beside Latin ones is a sign of science (TNFα, μm, ρ-meson) unless small Latin letters stand on both sides; the omicron is none.</summary>
    public static bool IsSign(ReadOnlySpan<char> word, int at) =>
        word[at] is >= '\u03B1' and <= '\u03C9' and not '\u03BF' && !(at > 0 && at + 1 < word.Length && char.IsAsciiLetterLower(word[at - 1]) && char.IsAsciiLetterLower(word[at + 1]));

    /// <summary>What a message calls the alphabet of a letter.</summary>
    public static string AlphabetOf(char c) => c switch
    {
        >= '\u10A0' and <= '\u10FF' => "Georgian",
        (>= '\u13A0' and <= '\u13FF') or (>= '\uAB70' and <= '\uABBF') => "Cherokee",
        >= '\u2C80' and <= '\u2CFF' => "Coptic",
        >= '\uA4D0' and <= '\uA4FF' => "Lisu",
        _ => Scripts.Of(c).Name(),
    };
}

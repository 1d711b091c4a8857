using System.Buffers;

namespace Stet.Text;

/// <summary>Words of one accented letter, the commonest of some languages, that another letter stands for: "Ë" for the Italian "è". One letter is too little to be
/// weighed; what tells is that the language has the one word and not the other.</summary>
internal static class MisreadLetter
{
    /// <summary>Fewer letters tell no language.</summary>
    private const int LeastLetters = 24;

    private const int MostPlaces = 100;

    /// <summary>What stands alone in sound text of one language or another, which is not looked at further.</summary>
    private static readonly SearchValues<char> Sound = SearchValues.Create("èéàáíåöøúóýæÈÉÀÁÍÅÖØÚÓÝÆ–—―•…·−×±");

    private static readonly Misreading[] Readings = [.. Misreading.All.Where(reading => !reading.IsUtf8)];

    public static void Find(ReadOnlySpan<char> text, List<Damage> found)
    {
        var places = new List<int>();
        var hasLone = false;
        for (var at = 0; text[at..].IndexOfAnyExceptInRange('\0', '\u007F') is var next and >= 0 && places.Count < MostPlaces; at++)
        {
            at += next;
            places.Add(at);
            hasLone |= IsLone(text, at) && !Sound.Contains(text[at]);
        }

        if (!hasLone || places.Count == MostPlaces || MisreadSigns.Language(text, LeastLetters) is not (var language and >= 0) || WordsOf(LanguagePairs.Instance.CodeOf(language)) is not { } words)
        {
            return;
        }

        foreach (var reading in Readings)
        {
            if (Explains(text, places, reading, words))
            {
                foreach (var at in places)
                {
                    if (reading.Reread(text[at]) is var letter && letter != text[at])
                    {
                        found.Add(new Damage(at, at + 1, letter.ToString(), IsReversible: true));
                    }
                }

                return;
            }
        }
    }

    /// <summary>The words of one accented letter that a language has, and capitals of them.</summary>
    private static string? WordsOf(string language) => language switch
    {
        "it" => "èÈ",
        "pt" => "éàÉÀ",
        "gl" => "éáÉÁ",
        "fr" => "àÀ",
        "nb" or "nn" => "åÅ",
        "is" or "fo" => "áíÁÍ",
        _ => null,
    };

    /// <summary>Whether a reading makes a word of each letter that stands alone, and nothing but letters of the others.</summary>
    private static bool Explains(ReadOnlySpan<char> text, List<int> places, Misreading reading, string words)
    {
        var count = 0;
        foreach (var at in places)
        {
            var letter = reading.Reread(text[at]);
            if (letter == text[at])
            {
                continue;
            }

            if (IsLone(text, at))
            {
                if (!words.Contains(letter, StringComparison.Ordinal) || words.Contains(text[at], StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }

                count++;
            }
            else if (!char.IsLower(letter) || Scripts.Of(letter) != Script.Latin)
            {
                return false;
            }
        }

        return count > 0;
    }

    private static bool IsLone(ReadOnlySpan<char> text, int at) =>
        (at == 0 || text[at - 1] == ' ') && at + 1 < text.Length && text[at + 1] == ' ' && (at == 0 || at > 1) && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2]) && !(at > 1 && char.IsAsciiDigit(text[at - 2]));
}

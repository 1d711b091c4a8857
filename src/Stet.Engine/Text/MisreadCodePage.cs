namespace Stet.Text;

/// <summary>Text of another code page whose bytes were read as Windows-1252 or Latin-1: "Ìîñêâà" for "Москва". No language spells whole words with accented
/// letters alone, so such words are proof; where plain letters stand between, only pairs that no language has are.</summary>
internal static class MisreadCodePage
{
    /// <summary>Letters of Russian and Ukrainian, the commonest first.</summary>
    private const string ByFrequency = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєёґўъ";
    private const string Vowels = "аеиоуыэюяіїєё";
    private const int LeastLetters = 10;
    private const int LeastWord = 5;

    /// <summary>A stretch may hold a few plain words: "Ctrl + Enter", a name.</summary>
    private const int LongestBridge = 24;

    /// <summary>Pairs of letters that no language has, and the code page that explains them: Czech ř before í, Polish ł, Turkish ğ.</summary>
    private static readonly (string Pair, string Page)[] Impossible =
    [
        ("\u00F8\u00ED", CodePages.Windows1250), ("\u00F8\u00EC", CodePages.Windows1250), ("\u00EC\u00F8", CodePages.Windows1250), ("\u00F8\u00F9", CodePages.Windows1250),
        ("o\u00F0lu", CodePages.Windows1254), ("do\u00F0an", CodePages.Windows1254), ("\u00FD\u00FE", CodePages.Windows1254),
    ];

    /// <summary>The damaged stretch that begins at <paramref name="at"/>; <paramref name="end"/> is where the search goes on.</summary>
    public static Damage? Find(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        if (at > 0 && Characters.IsLetter(text[at - 1]) && text[at - 1] < 0x80)
        {
            return FindInWord(text, at, out end);
        }

        if (!IsSuspect(text[at]))
        {
            return null;
        }

        var letters = 0;
        var longest = 0;
        var stop = at;
        for (var i = at; ;)
        {
            var first = i;
            while (i < text.Length && IsSuspect(text[i]))
            {
                i++;
            }

            if (i < text.Length && text[i] < 0x80 && Characters.IsLetter(text[i]))
            {
                break; // a word of accented and plain letters: French, not damage
            }

            letters += i - first;
            longest = Math.Max(longest, i - first);
            stop = i;
            while (i < text.Length && i - stop < LongestBridge && text[i] < 0xA0)
            {
                i++;
            }

            if (i >= text.Length || !IsSuspect(text[i]) || (i > 0 && text[i - 1] < 0x80 && Characters.IsLetter(text[i - 1])))
            {
                break;
            }
        }

        if (stop == at)
        {
            return FindInWord(text, at, out end);
        }

        end = stop;
        if (longest < LeastWord && letters < LeastLetters)
        {
            return null;
        }

        var stretch = text[at..stop];
        var russian = Plausible(CodePages.Reread(stretch, CodePages.Windows1251), out var weight);
        var koi = Plausible(CodePages.Reread(stretch, CodePages.Koi8), out var koiWeight);
        var original = koi is null || weight <= koiWeight ? russian ?? koi : koi;
        return original is not null ? new Damage(at, stop, original, IsReversible: true) : null;
    }

    private static Damage? FindInWord(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        foreach (var (pair, page) in Impossible)
        {
            var first = at - pair.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
            if (first >= 0 && text[first..].StartsWith(pair))
            {
                return Word(text, at, page, out end);
            }
        }

        // Polish ł and ą: a superscript never stands between small letters, "m³h" and the apostrophe of "don¹t" apart.
        return text[at] is '\u00B3' or '\u00B9' && at >= 2 && char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2])
            && at + 2 < text.Length && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]) && !Contraction.Ends(text, at)
            ? Word(text, at, CodePages.Windows1250, out end)
            : null;
    }

    private static Damage? Word(ReadOnlySpan<char> text, int at, string page, out int end)
    {
        var start = at;
        end = at + 1;
        while (start > 0 && at - start < LongestBridge && IsInWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < LongestBridge && IsInWord(text[end]))
        {
            end++;
        }

        var original = CodePages.Reread(text[start..end], page);
        return original is not null && !original.AsSpan().ContainsAnyInRange('\u0080', '\u00BF') ? new Damage(start, end, original, IsReversible: true) : null;
    }

    private static bool IsInWord(char c) => Characters.IsLetter(c) || c is '\u00B3' or '\u00B9' or '\u00BF' or '\u0153';

    /// <summary>Can be the byte of a Cyrillic letter.</summary>
    private static bool IsSuspect(char c) => c is (>= '\u00C0' and <= '\u00FF') or '\u00A8' or '\u00AA' or '\u00AF' or '\u00B2' or '\u00B3' or '\u00B8' or '\u00BA' or '\u00BF' or '\u00A5' or '\u00B4';

    /// <summary>The text, where its words are written as words are (small, or with a capital, or in capitals) and its letters are as common as in Russian or Ukrainian.</summary>
    private static string? Plausible(string? text, out double weight)
    {
        weight = double.MaxValue;
        if (text is null)
        {
            return null;
        }

        int letters = 0, vowels = 0, ranks = 0, words = 0, odd = 0, capitals = 0, length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (c >= '\u0400' && char.IsLetter(c))
            {
                var lower = char.ToLowerInvariant(c);
                var rank = ByFrequency.IndexOf(lower, StringComparison.Ordinal);
                ranks += rank < 0 ? ByFrequency.Length : rank;
                vowels += Vowels.Contains(lower, StringComparison.Ordinal) ? 1 : 0;
                letters++;
                odd += char.IsUpper(c) && length > capitals ? 1 : 0;
                capitals += char.IsUpper(c) ? 1 : 0;
                length++;
            }
            else if (length > 0)
            {
                odd += capitals > 1 && capitals < length ? 1 : 0;
                words++;
                length = capitals = 0;
            }
        }

        weight = letters == 0 ? double.MaxValue : (double)ranks / letters;
        var isSpelled = letters > 0 && odd * 5 <= words && vowels * 5 >= letters && vowels * 3 <= letters * 2 && weight < 14;
        weight = isSpelled ? weight : double.MaxValue;
        return isSpelled ? text : null;
    }
}

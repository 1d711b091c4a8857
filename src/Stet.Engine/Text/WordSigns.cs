using System.Globalization;

namespace Stet.Text;

/// <summary>What speaks for or against a word as it stands, apart from the pairs of its letters: signs where none belong, capitals inside, alphabets mixed.
/// Costs are those of <see cref="LanguagePairs"/>.</summary>
internal static class WordSigns
{
    /// <summary>Longer runs are judged in pieces, in UTF-16 units.</summary>
    public const int Longest = 240;

    private const int Slight = 24;
    private const int Usual = 80;
    private const int Rare = 120;
    private const int Odd = 160;
    private const int Wrong = 208;
    private const int CapitalInside = 96;
    private const int SmallAfterCapitals = 48;

    /// <summary>A sign of a script with thousands of them, and a letter of a small alphabet that no language here has.</summary>
    private const int Ideograph = 128;
    private const int OtherLetter = 80;

    private const char FirstOther = '\u0530';
    private const char FirstIdeograph = '\u2E80';

    /// <summary>Turns a word without spaces into numbers of letters, and returns what its signs and capitals cost.</summary>
    /// <param name="letters">As long as the word; <see cref="LanguagePairs.Edge"/> for what is no letter.</param>
    /// <param name="isPastAscii">Which of these are no ASCII.</param>
    /// <param name="isOdd">A sign or a capital stands where none belongs.</param>
    public static int Read(ReadOnlySpan<char> word, Span<ushort> letters, Span<bool> isPastAscii, out bool isOdd)
    {
        isOdd = false;
        var pairs = LanguagePairs.Instance;
        var all = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var before = i > 0 ? word[i - 1] : ' ';
            letters[i] = LanguagePairs.Edge;
            isPastAscii[i] = c >= 0x80;
            if (c < 0x80 && c != '\'')
            {
                if (Characters.IsLetter(c))
                {
                    letters[i] = (ushort)pairs.Letter((char)(c | 0x20));
                    all += before >= 0x80 ? Capitals(word, i) + AfterOther(before, c) : 0;
                }

                continue;
            }

            var after = i + 1 < word.Length ? word[i + 1] : ' ';
            var cost = 0;
            if (c is '\'' or '\u2019' or '\u02BC')
            {
                letters[i] = char.IsLetter(before) && char.IsLetter(after) ? (ushort)pairs.Letter('\u2019') : (ushort)LanguagePairs.Edge;
                cost = c == '\'' || letters[i] != LanguagePairs.Edge ? 0 : Usual;
            }
            else if (c is '\u03A9' or '\u03BC' && (c == '\u03A9' ? before is ' ' or 'k' or 'M' or 'G' or 'm' || char.IsAsciiDigit(before) : !char.IsLetter(before) && char.IsAsciiLetter(after)))
            {
                cost = Usual; // ohm and micro
            }
            else if (char.IsLetter(c))
            {
                letters[i] = (ushort)pairs.Letter(Small(c));
                cost = Capitals(word, i) + (letters[i] == LanguagePairs.Edge ? Unknown(c, before) : AfterOther(before, c));
                cost += c is >= '\u00DF' and <= '\u00FF' && before == ' ' && char.IsAsciiDigit(after) ? CapitalInside : 0; // "ú5" was £5
                isOdd |= cost > 0 && c < FirstOther;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < word.Length && char.IsLowSurrogate(word[i + 1]))
            {
                var isSymbol = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, word[i + 1])) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherLetter;
                cost = isSymbol ? Rare : Wrong;
                letters[i + 1] = LanguagePairs.Edge;
                isPastAscii[i + 1] = true;
                i++;
            }
            else
            {
                cost = Sign(c, before, after);
            }

            isOdd |= cost >= Odd;
            all += cost;
        }

        return all;
    }

    private static int Unknown(char c, char before) => c switch
    {
        < FirstOther => Wrong + Usual,
        >= FirstIdeograph => Ideograph + (before > ' ' && before < FirstIdeograph && char.IsLetter(before) ? Wrong : 0),
        _ => OtherLetter + (char.IsLetter(before) && (before >> 8) != (c >> 8) ? Wrong : 0),
    };

    private static bool IsKnown(char c) => c < FirstOther && char.IsLetter(c);

    private static int AfterOther(char before, char after) => before < FirstOther || !char.IsLetter(before) ? 0 : before < FirstIdeograph || after >= 0x80 ? Wrong : Rare;

    private static char Small(char c) => c == '\u0130' ? 'i' : char.ToLowerInvariant(c);

    private static int Capitals(ReadOnlySpan<char> word, int at)
    {
        var c = word[at];
        if (at == 0)
        {
            return 0;
        }

        if (char.IsUpper(c))
        {
            return char.IsLower(word[at - 1]) ? CapitalInside : 0;
        }

        return at >= 2 && char.IsLower(c) && char.IsUpper(word[at - 1]) && char.IsUpper(word[at - 2]) ? SmallAfterCapitals : 0;
    }

    /// <summary>What a sign costs between two characters: little where it belongs.</summary>
    private static int Sign(char c, char before, char after)
    {
        var isBehindLetter = char.IsLetter(before);
        var isBeforeLetter = char.IsLetter(after);
        var isBehindDigit = char.IsDigit(before);
        var isBeforeDigit = char.IsDigit(after);
        var isInWord = isBehindLetter && isBeforeLetter;
        switch (c)
        {
            case '\u00A0':
                return isInWord ? Usual : (isBehindLetter && after == ' ') || (isBeforeLetter && before == ' ') ? Odd : Slight;
            case '\u00AD':
                return Rare;
            case '\u202F' or (>= '\u2000' and <= '\u200A') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF':
                return Slight;
            case >= '\uFE00' and <= '\uFE0F':
                return 0;
            case '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2015':
                return isInWord && c <= '\u2013' ? char.IsUpper(after) || c < '\u2013' ? Usual : Odd : isInWord == (isBehindLetter || isBeforeLetter) ? Usual : Rare;
            case '\u2018' when isBehindLetter || char.IsPunctuation(before):
                return isInWord ? Wrong : Rare;
            case '\u201E' when isBehindLetter:
                return Wrong;
            case '\u201C' when isBehindLetter && !isBeforeLetter:
                return Rare; // as German closes; "Forlì" read so is no German
            case '\u2018' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A':
                return isInWord ? Wrong : Usual;
            case '\u201A':
                return isBehindLetter ? Wrong : !char.IsUpper(after) ? Odd : Usual;
            case '\u2026':
                return isInWord ? Odd : Usual;
            case '\u00A1' or '\u00BF':
                return isBehindLetter || isBehindDigit ? Wrong : char.IsUpper(after) || after < 0x80 && !isBeforeLetter ? Usual : Rare;
            case '\u00A3' or '\u20AC' or '\u00A5' or (>= '\u20A0' and <= '\u20BF'):
                return isBehindDigit || (isBeforeDigit && !char.IsLower(before)) ? Usual : isBehindLetter && char.IsLower(before) ? Wrong : isBeforeLetter ? Odd : Rare;
            case '\u00B0':
                return isBehindDigit ? Usual : before == ' ' ? Rare : Wrong;
            case '\u00BA' or '\u00AA':
                return isBehindDigit ? Usual : !isBeforeLetter && (before == '.' || char.IsUpper(before) || before is 'n' or 'd') ? Rare : Wrong;
            case '\u00B2' or '\u00B3' or '\u00B9':
                return isBeforeLetter ? Wrong : isBehindDigit || before is 'm' or 'M' ? Usual : isBehindLetter ? Rare : Odd;
            case '\u00BD' or '\u00BC' or '\u00BE':
                return isBehindLetter || isBeforeLetter ? Wrong : Usual;
            case '\u00AC':
                return Wrong;
            case '\u00D7' or '\u00F7' or '\u00B1' or '\u2212':
                return isInWord ? Wrong + Usual : isBehindLetter || isBeforeLetter ? Wrong : Usual;
            case '\u00AE' or '\u2122' or '\u00A9':
                return isInWord ? Wrong : c == '\u00A9' && isBehindLetter ? Odd : Usual;
            case '\u2020' or '\u2021' or '\u2030':
                return isBeforeLetter ? Wrong : isBehindLetter || before == after ? Odd : Usual;
            case '\u00A7' or '\u00B6' or '\u2022' or '\u2116':
                return isInWord ? Wrong : isBehindLetter ? Odd : isBeforeLetter ? Rare : Usual;
            case '\u00B7': // col·laborar, heureux·ses
                return isInWord ? (before is 'l' && after is 'l') || (after is 'e' or 's' && char.IsAsciiLetterLower(before)) ? Rare : Wrong : isBehindLetter || isBeforeLetter ? Odd : Usual;
            case '\u00B5':
                return after is 'm' or 'g' or 'l' or 'L' or 's' or 'A' or 'V' or 'W' or 'S' && !isBehindLetter ? Usual : Wrong;
            case '\u00A8' or '\u00AF' or '\u00B4' or '\u00B8' or '\u02C6' or '\u02C7' or (>= '\u02D8' and <= '\u02DD'):
                return isBehindLetter || isBeforeLetter ? Wrong : Odd;
            case >= '\u0080' and <= '\u009F':
                return Wrong;
            case >= '\u0300' and <= '\u036F':
                return isBehindLetter && c is <= '\u0304' or (>= '\u0306' and <= '\u030C') or '\u0323' or '\u0327' or '\u0328' ? Odd : Wrong + Usual;
            case >= '\u2200' and <= '\u23FF' or (>= '\u2500' and <= '\u25FF'):
                return isBehindLetter || isBeforeLetter || !(isBehindDigit || isBeforeDigit || before < 0x80 && after < 0x80 && before != after) ? Wrong : Rare;
            case >= '\u2190' and <= '\u2BFF':
                return isBehindLetter || isBeforeLetter ? Wrong : Rare;
            case '\uFFFD':
                return Odd;
            case >= '\uE000' and <= '\uF8FF':
                return Wrong;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => before >= FirstOther && (isBehindLetter || (before >> 7) == (c >> 7)) ? Slight : Wrong,
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control or UnicodeCategory.Surrogate => Wrong,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherPunctuation => c < '\u0600' ? Odd : IsKnown(before) || IsKnown(after) ? Wrong : Usual,
            _ => c >= FirstIdeograph ? Usual : Odd,
        };
    }
}

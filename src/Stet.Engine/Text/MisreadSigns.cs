using System.Buffers;
using System.Collections.Frozen;

namespace Stet.Text;

/// <summary>English copy in which the marks that are no ASCII became letters, one here and one there: "Lundís" for "Lund’s", "(ú5m)" for "(£5m)". There is too
/// little of it to be weighed as text; what tells is that one way to misread explains every such letter, each in a place where only the mark belongs.</summary>
internal static class MisreadSigns
{
    /// <summary>What an English text has of such signs when it is sound. A text of nothing else is not looked at.</summary>
    private static readonly SearchValues<char> Ordinary =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(c => (char)c), '\u2018', '\u2019', '\u201C', '\u201D', '\u2013', '\u2014', '\u2026', '\u00A3', '\u20AC', '\u00A0', '\u00E9', '\u2022']);

    /// <summary>A text with more characters past ASCII is not English with marks in it.</summary>
    private const int MostSigns = 400;

    /// <summary>Words of ASCII that tell the language, and how many letters they must have together.</summary>
    private const int MostContext = 30;
    private const int LeastLetters = 12;

    private const int Surely = 3;
    private const int Likely = 2;
    private const int Hardly = 1;
    private const int Neutral = 0;
    private const int Never = -1;

    /// <summary>By so much two English words must be likelier than the one that they make with a letter between them, in its own language: for a no-break
    /// space that became the letter, and for a dash. Spanish and French names in English copy gain less.</summary>
    private const int LeastOfSpace = 90;
    private const int LeastOfDash = 150;

    /// <summary>A word in "ís" that costs less in some language may well be one.</summary>
    private const int LeastOfNonsense = 300;

    /// <summary>Names that end in "ís", without it, and cost as much as "Londonís".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesInIs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "amad", "ald", "arnd", "ásd", "brynd", "comprom", "dion", "eyd", "franc", "freyd", "hafd", "herd", "hjord", "jod", "svand", "thord", "vald", "vigd")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Accented letters that end words of English copy.</summary>
    private static readonly SearchValues<char> Last = SearchValues.Create("éáíóúàèñöüç");

    private static readonly Misreading[] Readings = [.. Misreading.All.Where(reading => !reading.IsUtf8)];

    /// <summary>Adds what stands for marks, and returns whether that explains all there is.</summary>
    public static bool Find(ReadOnlySpan<char> text, List<Damage> found)
    {
        if (!text.ContainsAnyExcept(Ordinary))
        {
            return false;
        }

        var places = new List<int>();
        for (var at = 0; text[at..].IndexOfAnyExceptInRange('\0', '\u007F') is var next and >= 0; at++)
        {
            at += next;
            places.Add(at);
            if (places.Count > MostSigns)
            {
                return false;
            }
        }

        Misreading? best = null;
        var (most, least) = (Hardly, 0);
        foreach (var reading in Readings)
        {
            var evidence = Evidence(text, places, reading, out var cost);
            if (evidence > most || (best is not null && evidence == most && cost < least))
            {
                best = reading;
                (most, least) = (evidence, cost);
            }
        }

        if (best is null || !IsEnglish(text))
        {
            return false;
        }

        foreach (var at in places)
        {
            if (best.Reread(text[at]) is var mark && mark != text[at])
            {
                found.Add(new Damage(at, at + 1, mark.ToString(), IsReversible: true));
            }
        }

        return true;
    }

    /// <summary>How much speaks for a reading, or less than nothing where it makes nonsense of a single character.</summary>
    /// <param name="cost">What the words cost whose letters it mends.</param>
    private static int Evidence(ReadOnlySpan<char> text, List<int> places, Misreading reading, out int cost)
    {
        var evidence = 0;
        cost = 0;
        var opened = new Opened();
        foreach (var at in places)
        {
            var mark = reading.Reread(text[at]);
            if (mark == text[at])
            {
                continue;
            }

            var own = mark == '\0' ? Never : Weigh(text, at, mark, ref opened);
            if (own == Never)
            {
                return Never;
            }

            evidence += own;
            cost += char.IsLetter(mark) ? CostOf(text, at, mark) : 0;
        }

        return evidence;
    }

    private record struct Opened(int Single, int Double);

    /// <summary>How much a mark belongs where another character stands.</summary>
    private static int Weigh(ReadOnlySpan<char> text, int at, char mark, ref Opened opened)
    {
        var c = text[at];
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var isBehindLetter = char.IsLetter(before);
        var isBeforeLetter = char.IsLetter(after);
        var isLone = Characters.IsSpace(before) && Characters.IsSpace(after);
        switch (mark)
        {
            case '\u2019' when Contraction.Ends(text, at):
                return after != 's' ? Surely : c == '\u00ED' && (NamesInIs.Contains(Stem(text, at)) || CostOf(text, at, c) < LeastOfNonsense) ? Never : Likely;
            case '\u2019' when isBehindLetter && isBeforeLetter: // O’Neill, d’Hondt, Qur’an
                return char.IsLower(c) ? Never : char.IsUpper(after) && before is 'O' or 'D' ? Likely : Hardly;
            case '\u2019' when isBehindLetter || char.IsPunctuation(before):
                if (opened.Single > 0)
                {
                    opened.Single--;
                    return Surely;
                }

                return before == 's' && c != '\u00ED' ? Likely : before == 's' || !isBehindLetter ? Hardly : Never;
            case '\u2019':
                return isBeforeLetter || !char.IsDigit(after) ? Never : Hardly; // the ’90s
            case '\u2018' or '\u201C':
                if (isBehindLetter || char.IsDigit(before) || Characters.IsSpace(after))
                {
                    return Never;
                }

                opened.Single += mark == '\u2018' ? 1 : 0;
                opened.Double += mark == '\u201C' ? 1 : 0;
                return at == 0 && char.IsLetter(c) ? Likely : Neutral; // a quotation that the next paragraph goes on with
            case '\u201D':
                if (isBeforeLetter || Characters.IsSpace(before))
                {
                    return Never;
                }

                if (opened.Double > 0)
                {
                    opened.Double--;
                    return Surely;
                }

                return before is '.' or ',' or '!' or '?' ? Likely : Hardly;
            case '\u2013' or '\u2014' or '\u2015':
                return isLone ? Likely
                    : isBehindLetter && isBeforeLetter ? IsTwoWords(text, at, c, LeastOfDash) ? Likely : Never
                    : isBehindLetter || isBeforeLetter ? Hardly : Likely;
            case '\u2026':
                return isBeforeLetter || isLone ? Neutral : isBehindLetter && char.IsUpper(before) != char.IsUpper(c) ? Likely : isBehindLetter ? Neutral : Never;
            case '\u00A3' or '\u20AC':
                return char.IsAsciiDigit(after) && !isBehindLetter ? Surely : Never;
            case '\u00A0':
                return isBeforeLetter && isBehindLetter ? IsTwoWords(text, at, c, LeastOfSpace) ? Likely : Never : isBeforeLetter && before == '.' ? Hardly : Never;
        }

        // Café and Peña: a sign or a capital inside a word becomes the small letter that belongs there.
        var isMended = char.IsLower(mark) && Scripts.Of(mark) == Script.Latin && char.IsAsciiLetterLower(before) && !char.IsUpper(after) && (isBeforeLetter || mark == 'é' || (!char.IsLetter(c) && Last.Contains(mark)))
            && !Characters.IsMark(c) && !Characters.IsDash(c) && !Characters.IsSpace(c) && !Characters.IsInvisible(c) && c is not ('\u00C2' or '\u00C3') && !IsTwoWords(text, at, mark, LeastOfSpace);
        return !isMended ? Never : c is >= '\u0080' and <= '\u009F' ? Neutral : !char.IsLetter(c) ? Surely : char.IsUpper(c) ? Likely : Never;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    /// <summary>Whether the letters before and behind an offset are two English words rather than one foreign word with a letter between them.</summary>
    private static bool IsTwoWords(ReadOnlySpan<char> text, int at, char letter, int least)
    {
        if (!char.IsLetter(letter))
        {
            return true;
        }

        var first = Stem(text, at);
        var rest = text[(at + 1)..];
        var length = rest.IndexOfAnyExcept(Letters) is var end and >= 0 ? end : rest.Length;
        if (first.Length < 2 || length < 2 || first.Length + length >= WordSigns.Longest)
        {
            return false;
        }

        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        var pairs = LanguagePairs.Instance;
        Span<int> costs = stackalloc int[pairs.Count];
        var word = letters[..(first.Length + 1 + length)];
        WordSigns.Read(string.Concat(first, new ReadOnlySpan<char>(in letter), rest[..length]), word, isPastAscii, out _);
        pairs.Cost(word, costs);
        return LanguagePairs.Least(costs) - pairs.Cost(word[..first.Length], pairs.English) - pairs.Cost(word[(first.Length + 1)..], pairs.English) >= least;
    }

    /// <summary>What the word around an offset costs in the language that it suits best, with another letter there.</summary>
    private static int CostOf(ReadOnlySpan<char> text, int at, char letter)
    {
        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        Span<int> costs = stackalloc int[LanguagePairs.Instance.Count];
        var start = at - Math.Min(Stem(text, at).Length, WordSigns.Longest / 4);
        var rest = text[(at + 1)..Math.Min(text.Length, at + (WordSigns.Longest / 4))];
        var word = string.Concat(text[start..at], new ReadOnlySpan<char>(in letter), rest.IndexOfAnyExcept(Letters) is var end and >= 0 ? rest[..end] : rest);
        WordSigns.Read(word, letters, isPastAscii, out _);
        LanguagePairs.Instance.Cost(letters[..word.Length], costs);
        return LanguagePairs.Least(costs);
    }

    /// <summary>Whether the words of ASCII are English, as far as so few letters tell.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> text) => Language(text, LeastLetters) == LanguagePairs.Instance.English;

    /// <summary>The likeliest language of the words of ASCII; -1 where they have fewer letters than asked for.</summary>
    internal static int Language(ReadOnlySpan<char> text, int leastLetters)
    {
        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        var pairs = LanguagePairs.Instance;
        Span<int> costs = stackalloc int[pairs.Count];
        Span<int> total = stackalloc int[pairs.Count];
        int words = 0, count = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || word.Length >= WordSigns.Longest || word.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                continue;
            }

            WordSigns.Read(word, letters, isPastAscii, out _);
            pairs.Add(total, costs, letters[..word.Length]);
            count += word.Length - letters[..word.Length].Count((ushort)LanguagePairs.Edge);
            if (++words == MostContext)
            {
                break;
            }
        }

        return count >= leastLetters ? LanguagePairs.Cheapest(total) : -1;
    }
}

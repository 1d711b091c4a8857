using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>Text whose bytes were read in a wrong encoding: "â€™" for ’, "Ìîñêâà" for "Москва". Every way to misread is undone in turn, and what comes out is
/// held against what stands there: the repair must be the likelier text by far, in some language, for all the damaged words of a passage together.</summary>
internal static class MisreadText
{
    /// <summary>What stands for the language of the text before where nothing was read: English is tried first.</summary>
    public const int LanguageBefore = -1;

    /// <summary>So many UTF-16 units are judged together.</summary>
    private const int LongestPassage = 1500;

    /// <summary>Words of ASCII beside the others that tell the language.</summary>
    private const int MostContext = 30;

    /// <summary>No reading can gain what is asked of it where the letters of a passage cost no more than this beyond what is usual.</summary>
    private const int LeastExcess = 96;
    private const int ExcessOfLetter = 3;

    /// <summary>The damaged stretches of a text, in order.</summary>
    /// <param name="language">The likeliest language of the text before; of this one, afterwards.</param>
    public static void Find(ReadOnlySpan<char> text, ref int language, List<Damage> found)
    {
        language = language == LanguageBefore ? LanguagePairs.Instance.English : language;
        var tried = new TriedMisreadings();
        var words = new List<TextSpan>();
        var context = new List<TextSpan>();
        var size = 0;
        foreach (var range in text.SplitAny(" \t\r\n"))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            for (var end = start + length; start < end; start += WordSigns.Longest)
            {
                var part = TextSpan.FromBounds(start, Math.Min(end, start + WordSigns.Longest));
                if (!text[part.Start..part.End].ContainsAnyExceptInRange('\0', '\u007F'))
                {
                    if (context.Count < MostContext)
                    {
                        context.Add(part);
                    }

                    continue;
                }

                words.Add(part);
                size += part.End - part.Start;
                if (size >= LongestPassage)
                {
                    Judge(text, words, context, tried, ref language, found);
                    words.Clear();
                    size = 0;
                }
            }
        }

        Judge(text, words, context, tried, ref language, found);
    }

    private static void Judge(ReadOnlySpan<char> text, List<TextSpan> words, List<TextSpan> context, TriedMisreadings tried, ref int language, List<Damage> found)
    {
        if (words.Count == 0 || IsPlain(text, words, context, language) || !IsSuspect(text, words, context, out language))
        {
            return;
        }

        var passage = new MisreadPassage(text, words, context, tried);
        tried.Passages++;
        passage.Repair();
        passage.Report(text, found);
    }

    /// <summary>Whether a passage goes on in the language before it, with ordinary words: most do, and need no other look.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, List<TextSpan> words, List<TextSpan> context, int language)
    {
        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        var pairs = LanguagePairs.Instance;
        int cost = 0, count = 0, excess = 0, looked = 0;
        foreach (var part in words)
        {
            var word = letters[..(part.End - part.Start)];
            WordSigns.Read(text[part.Start..part.End], word, isPastAscii, out var isOdd);
            excess += pairs.Excess(word, isPastAscii, language);
            looked += word.Length - isPastAscii[..word.Length].Count(false);
            if (isOdd || excess >= LeastExcess + (ExcessOfLetter * looked))
            {
                return false;
            }

            cost += pairs.Cost(word, language);
            count += word.Length - word.Count((ushort)LanguagePairs.Edge);
        }

        foreach (var part in context)
        {
            var word = letters[..(part.End - part.Start)];
            WordSigns.Read(text[part.Start..part.End], word, isPastAscii, out _);
            cost += pairs.Cost(word, language);
            count += word.Length - word.Count((ushort)LanguagePairs.Edge);
        }

        return cost <= LanguagePairs.Known * count;
    }

    /// <summary>Whether a word is out of the ordinary in the language that the passage is most likely in.</summary>
    private static bool IsSuspect(ReadOnlySpan<char> text, List<TextSpan> words, List<TextSpan> context, out int language)
    {
        language = 0;
        var pairs = LanguagePairs.Instance;
        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        Span<int> costs = stackalloc int[pairs.Count];
        Span<int> total = stackalloc int[pairs.Count];
        var hasLetters = false;
        foreach (var word in words)
        {
            var letter = text[word.Start..word.End];
            WordSigns.Read(letter, letters, isPastAscii, out var isOdd);
            hasLetters |= isOdd;
            for (var i = 0; i < letter.Length && !hasLetters; i++)
            {
                hasLetters = isPastAscii[i] && char.IsLetter(letter[i]);
            }

            pairs.Add(total, costs, letters[..letter.Length]);
        }

        if (!hasLetters)
        {
            return false; // quotation marks and dashes where they belong
        }

        foreach (var word in context)
        {
            WordSigns.Read(text[word.Start..word.End], letters, isPastAscii, out _);
            pairs.Add(total, costs, letters[..(word.End - word.Start)]);
        }

        language = LanguagePairs.Cheapest(total);
        int excess = 0, looked = 0;
        foreach (var word in words)
        {
            var length = word.End - word.Start;
            WordSigns.Read(text[word.Start..word.End], letters, isPastAscii, out var isOdd);
            excess += pairs.Excess(letters[..length], isPastAscii[..length], language);
            looked += length - isPastAscii[..length].Count(false);
            if (isOdd || excess >= LeastExcess + (ExcessOfLetter * looked))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>UTF-8 whose bytes were read two by two, in an encoding of East Asia: "mayor鈥檚" for "mayor’s".</summary>
internal static class Utf8ReadWide
{
    /// <summary>Fewer characters than these meet the form by chance.</summary>
    private const int LeastLetters = 5;
    private const int LeastShown = 4;

    /// <summary>Longer words are none of a European language, and longer runs are read in pieces.</summary>
    private const int LongestWord = 4096;

    /// <summary>GBK, Shift-JIS, Korean, Big5.</summary>
    private const int PagesTried = 4;

    public static void Find(ReadOnlySpan<char> text, List<Damage> found)
    {
        List<TextSpan> left = [];
        foreach (var range in text.SplitAny(" \t\r\n"))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            for (var end = start + length; start < end;)
            {
                var last = Math.Min(end, start + LongestWord);
                last -= last < end && char.IsLowSurrogate(text[last]) ? 1 : 0;
                var word = TextSpan.FromBounds(start, last);
                start = last;
                if (text[word.Start..word.End].ContainsAnyInRange(MisreadWide.FirstWide, '\uFFEF'))
                {
                    left.Add(word);
                }
            }
        }

        var first = found.Count;
        var isWhole = !text.Contains('\uFFFD');
        for (var pass = 0; pass < 2 && (pass == 0 || found.Count > first); pass++)
        {
            var isAmongOthers = pass > 0;
            List<TextSpan> words = left;
            left = [];
            foreach (var word in words)
            {
                if (!TryMend(text, word, isAmongOthers, found, ref isWhole))
                {
                    left.Add(word);
                }
            }
        }

        // A line mended by half is not offered.
        for (var i = first; i < found.Count && !(isWhole && left.Count == 0); i++)
        {
            found[i] = found[i] with { IsReversible = false };
        }
    }

    private static bool TryMend(ReadOnlySpan<char> text, TextSpan span, bool isAmongOthers, List<Damage> found, ref bool isWhole)
    {
        var word = text[span.Start..span.End];
        for (var page = 0; page < PagesTried; page++)
        {
            if (Reread(word, MisreadWide.Pages.Value[page], isAmongOthers, out var isReversible) is { } written)
            {
                var same = word.CommonPrefixLength(written);
                var end = word.Length;
                var last = written.Length;
                while (end > same && last > same && word[end - 1] == written[last - 1])
                {
                    end--;
                    last--;
                }

                found.Add(new Damage(span.Start + same, span.Start + end, written[same..last], isReversible));
                isWhole &= isReversible;
                return true;
            }
        }

        return false;
    }

    /// <summary>What a word says as UTF-8; null where that is nonsense.</summary>
    /// <param name="isAmongOthers">Other words of the text are such, so that a single letter is one, too.</param>
    private static string? Reread(ReadOnlySpan<char> word, Encoding page, bool isAmongOthers, out bool isReversible)
    {
        // What stands for a byte that was lost; a question mark may be one.
        var hasLost = word.ContainsAny('\uFFFD', '\u30FB');
        var bytes = page.GetBytes(hasLost ? word.ToString().Replace('\uFFFD', '?').Replace('\u30FB', '?') : word.ToString());
        isReversible = !hasLost && System.Text.Unicode.Utf8.IsValid(bytes);
        if (bytes.AsSpan().Contains((byte)MisreadWide.Unwritable))
        {
            return null;
        }

        if (!isReversible)
        {
            // The last byte of a mark is lost: of a dash that stands alone, of a closing quotation mark elsewhere.
            var isMended = false;
            for (var i = 2; i < bytes.Length; i++)
            {
                if (bytes[i] == '?' && bytes[i - 2] == 0xE2 && bytes[i - 1] == 0x80)
                {
                    bytes[i] = bytes.Length == 3 ? (byte)0x93 : (byte)0x9D;
                    isMended = true;
                }
            }

            if (!isMended || !System.Text.Unicode.Utf8.IsValid(bytes))
            {
                return null;
            }
        }

        var written = Encoding.UTF8.GetString(bytes);
        int latin = 0, other = 0, wide = 0;
        var hasSign = false;
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            var isBeside = (i > 0 && char.IsAsciiLetterOrDigit(written[i - 1])) || (i + 1 < written.Length && char.IsAsciiLetterOrDigit(written[i + 1]));
            switch (c)
            {
                case < '\u0080':
                    break;
                case (>= '\u2010' and <= '\u203A') or '\u20AC' or '\u2122':
                    hasSign = true;
                    break;
                case >= '\u00A0' and <= '\u017F':
                    latin++;
                    hasSign |= isBeside;
                    break;
                case >= '\u0370' and <= '\u06FF':
                    other++;
                    break;
                case >= '\u3000' and <= '\uD7A3' or (>= '\uFF00' and <= '\uFF60'):
                    wide++;
                    break;
                default:
                    return null;
            }
        }

        var shown = 0;
        foreach (var c in word)
        {
            shown += c >= MisreadWide.FirstWide ? 1 : 0;
        }

        return other + wide == 0 ? hasSign || isAmongOthers ? written : null
            : wide == 0 ? latin == 0 && (other >= LeastLetters || isAmongOthers) ? written : null
            : shown >= LeastShown && latin + other == 0 && wide * 2 >= shown ? written : null;
    }
}

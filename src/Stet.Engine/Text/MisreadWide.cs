using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>Copy that went through an encoding of East Asia, in which a character has one byte or two: UTF-8 read so ("mayor鈥檚" for "mayor’s"), and such
/// text read as Windows-1252 ("ÊÐÕþ¸®" for 市政府). The form of the bytes decides: sound text has hardly ever the one that the other encoding asks for.</summary>
internal static class MisreadWide
{
    /// <summary>Fewer characters than these meet the form by chance.</summary>
    private const int LeastBytes = 10;
    private const int LeastCharacters = 5;
    private const int LeastRuns = 4;

    internal const char FirstWide = '\u2E80';

    internal static readonly Lazy<Encoding[]> Pages = new(() => [Page(936), Page(932), Page(949), Page(950), Page(51932)]);

    /// <summary>What stands for a character or a byte that an encoding does not have.</summary>
    internal const char Unwritable = '\u001A';

    private static Encoding Gbk => Pages.Value[0];

    private static Encoding ShiftJis => Pages.Value[1];

    private static Encoding Korean => Pages.Value[2];

    private static Encoding Big5 => Pages.Value[3];

    private static Encoding EucJp => Pages.Value[4];

    /// <summary>Adds what it finds; true where that explains all the text.</summary>
    public static bool Find(ReadOnlySpan<char> text, List<Damage> found)
    {
        if (text.ContainsAnyInRange(FirstWide, '\uD7A3') || text.ContainsAnyInRange('\uF900', '\uFAFF') || text.ContainsAnyInRange('\uFF61', '\uFF9F'))
        {
            Utf8ReadWide.Find(text, found);
            return found.Count > 0;
        }

        return (text.ContainsAny('\u00A1', '\u00A8', '\u0081') && IsAsciiMostly(text) && FindMarks(text, found)) || (HasRuns(text) && FindRead(text, found));
    }

    /// <summary>Whether characters past ASCII stand side by side as often as bytes of such text do.</summary>
    private static bool HasRuns(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var at = 0; pairs < LeastRuns && text[at..].IndexOfAnyExceptInRange('\0', '\u007F') is var next and >= 0; at++)
        {
            at += next;
            pairs += at + 1 < text.Length && text[at + 1] >= 0x80 ? 1 : 0;
        }

        return pairs >= LeastRuns;
    }

    /// <summary>Quotation marks and dashes of East Asia in copy that is ASCII otherwise: "it¡¯s" (GBK and EUC-KR), "it¡¦s" (Big5), "it¡Çs" (EUC-JP), and those of
    /// Shift-JIS behind a control. No language has "¡" before these signs.</summary>
    private static bool FindMarks(ReadOnlySpan<char> text, List<Damage> found)
    {
        var first = found.Count;
        for (var at = 0; text[at..].IndexOfAny('\u00A1', '\u00A8', '\u0081') is var next and >= 0; at++)
        {
            at += next;
            var isBehindAscii = at == 0 || text[at - 1] < 0x80 || (found.Count > first && found[^1].End == at);
            if (isBehindAscii && at + 1 < text.Length && Mark(text, at) is var mark and not '\0')
            {
                found.Add(new Damage(at, at + 2, mark.ToString(), IsReversible: true));
                at++;
            }
        }

        return found.Count > first;
    }

    private static char Mark(ReadOnlySpan<char> text, int at)
    {
        const string Seconds = "®¯°±ª\u00AD¥¦§¨ÆÇÈÉÄ½", Marks = "‘’“”—…‘’“”‘’“”…—";
        const string ShiftJisSeconds = "efghc\\", ShiftJisMarks = "‘’“”…—";
        const string Accented = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê"; // of GBK, from A8 A1 on
        var second = text[at + 1];
        var after = at + 2 < text.Length ? text[at + 2] : ' ';
        switch (text[at])
        {
            case '\u0081':
                // The same control is the ü of old DOS copy, which letters follow.
                var isAtStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
                var fits = second switch { 'e' or 'g' => isAtStart, 'f' => after is 's' or 't' or 'd' or 'l' or 'r' or 'v' or 'm' or ' ' or '.' or ',', 'h' or 'c' => !char.IsLetter(after), _ => true };
                return fits && ShiftJisSeconds.IndexOf(second, StringComparison.Ordinal) is var shiftJis and >= 0 ? ShiftJisMarks[shiftJis] : '\0';
            case '\u00A8':
                return second is >= '\u00A1' and <= '\u00BA' ? Accented[second - '\u00A1'] : second switch { 'C' => '–', 'D' => '―', _ => '\0' };
        }

        return second switch
        {
            'É' when char.IsLetter(after) => '\0', // ¡Él!
            'X' when !char.IsLetter(after) => '—',
            'K' when !char.IsLetter(after) && at > 0 && char.IsLetter(text[at - 1]) => '…',
            _ => Seconds.IndexOf(second, StringComparison.Ordinal) is var mark and >= 0 ? Marks[mark] : '\0',
        };
    }

    private static bool IsAsciiMostly(ReadOnlySpan<char> text)
    {
        var others = 0;
        foreach (var c in text)
        {
            others += c >= 0x80 ? 1 : 0;
        }

        return others * 4 < text.Length;
    }

    private static Encoding Page(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, new EncoderReplacementFallback(Unwritable.ToString()), new DecoderReplacementFallback(Unwritable.ToString()))!;

    /// <summary>Text of East Asia whose bytes were read one by one.</summary>
    private static bool FindRead(ReadOnlySpan<char> text, List<Damage> found)
    {
        if (PageOf(text, out var words) is not { } page)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            i = AddRun(text, words, i, page, found);
        }

        return true;
    }

    /// <summary>The encoding that the words with bytes past ASCII were written in; null where they are no such text.</summary>
    private static Encoding? PageOf(ReadOnlySpan<char> text, out List<TextSpan> words)
    {
        words = [];
        long high = 0, signs = 0, all = 0, utf8 = 0;
        foreach (var range in text.SplitAny(" \t\r\n"))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            var word = text.Slice(start, length);
            if (!Count(word, out var own, out var ownSigns))
            {
                return null;
            }

            if (own == 0 || own * 5 < length * 2)
            {
                continue;
            }

            words.Add(new TextSpan(start, length));
            high += own;
            signs += ownSigns;
            all += length;
            utf8 += BytesOfUtf8(Bytes(word));
        }

        return high < LeastBytes || utf8 * 10 >= high * 8 ? null : PageOf(text, words, high, signs, all);
    }

    /// <summary>Counts what is past ASCII in a word; false where a word of mostly such characters holds one that Windows-1252 does not have.</summary>
    private static bool Count(ReadOnlySpan<char> word, out int own, out int signs)
    {
        (own, signs) = (0, 0);
        var isWritable = true;
        foreach (var c in word)
        {
            own += c >= 0x80 ? 1 : 0;
            signs += c is >= '\u00A1' and <= '\u00BF' ? 1 : 0;
            isWritable &= c < 0x80 || CodePage.Windows1252.ByteOf(c) >= 0;
        }

        return isWritable || own * 5 < word.Length * 2;
    }

    /// <summary>Hardly an ASCII letter, and signs among the others: the bytes of Cyrillic and Greek are nearly all letters.</summary>
    private static Encoding? PageOf(ReadOnlySpan<char> text, List<TextSpan> words, long high, long signs, long all)
    {
        var isPaired = signs * 100 >= high * 22 && high * 100 >= all * 80;
        return isPaired && Share(text, words, EucJp, IsEucJp, leastKana: 15) is >= 85 ? EucJp
            : isPaired && Share(text, words, Korean, (lead, trail) => lead is >= 0xA1 and <= 0xC8 && trail >= 0xA1) is >= 95 ? Korean
            : isPaired && Share(text, words, Gbk, (lead, trail) => lead is (>= 0xA1 and <= 0xA3) or 0xA6 or 0xA7 or (>= 0xB0 and <= 0xD7) && trail >= 0xA1) is >= 90 ? Gbk
            : Share(text, words, ShiftJis, (_, _) => true, leastKana: 25) is 100 ? ShiftJis
            : Share(text, words, Big5, (lead, _) => lead is >= 0xA1 and <= 0xC6) is >= 90 && signs * 100 >= high * 22 ? Big5
            : null;
    }

    /// <summary>Adds the words from one on that stand side by side as one damage, and returns the last of them.</summary>
    private static int AddRun(ReadOnlySpan<char> text, List<TextSpan> words, int first, Encoding page, List<Damage> found)
    {
        var written = new StringBuilder();
        for (var last = first; ; last++)
        {
            written.Append(page.GetString(Bytes(text[words[last].Start..words[last].End])));
            if (last + 1 >= words.Count || words[last + 1].Start - words[last].End != 1)
            {
                found.Add(new Damage(words[first].Start, words[last].End, written.ToString(), IsReversible: true));
                return last;
            }

            written.Append(text[words[last].End]);
        }
    }

    /// <summary>How many bytes stand in characters of several bytes.</summary>
    private static int BytesOfUtf8(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (!bytes.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            count += isWhole && length > 1 ? length : 0;
            bytes = bytes[length..];
        }

        return count;
    }

    private static bool IsEucJp(byte lead, byte trail) => lead is (>= 0xA1 and <= 0xA5) or (>= 0xB0 and <= 0xCF) && trail >= 0xA1;

    /// <summary>How many of a hundred characters are common ones, or -1 where the bytes are not of this encoding or too few.</summary>
    private static int Share(ReadOnlySpan<char> text, List<TextSpan> words, Encoding page, Func<byte, byte, bool> isCommon, int leastKana = 0)
    {
        long all = 0, common = 0, kana = 0;
        foreach (var word in words)
        {
            var bytes = Bytes(text[word.Start..word.End]);
            foreach (var c in page.GetString(bytes))
            {
                kana += c is >= '\u3040' and <= '\u30FF' ? 1 : 0;
                if (c is Unwritable or (>= '\uE000' and <= '\uF8FF') or (>= '\uFF61' and <= '\uFF9F'))
                {
                    return -1;
                }
            }

            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] >= 0x80 && i + 1 < bytes.Length)
                {
                    all++;
                    common += isCommon(bytes[i], bytes[i + 1]) ? 1 : 0;
                    i++;
                }
            }
        }

        return all < LeastCharacters || kana * 100 < all * leastKana ? -1 : (int)(common * 100 / all);
    }

    private static byte[] Bytes(ReadOnlySpan<char> word)
    {
        var bytes = new byte[word.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)CodePage.Windows1252.ByteOf(word[i]);
        }

        return bytes;
    }
}

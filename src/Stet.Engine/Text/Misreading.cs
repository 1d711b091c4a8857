using System.Buffers;
using System.Text;

namespace Stet.Text;

/// <summary>One way to misread: the bytes of one encoding taken for another.</summary>
/// <param name="shown">As what the bytes were read.</param>
/// <param name="written">What they were; null for UTF-8.</param>
/// <param name="rarity">How seldom it happens, as a cost of <see cref="LanguagePairs"/>.</param>
internal sealed class Misreading(CodePage shown, CodePage? written, int rarity)
{
    /// <summary>All of them, the commonest first.</summary>
    public static IReadOnlyList<Misreading> All { get; } =
    [
        new(CodePage.Windows1252, null, 0), new(CodePage.MacRoman, null, 8), new(CodePage.Windows1250, null, 8), new(CodePage.Windows1251, null, 8), new(CodePage.Dos437, null, 8),
        new(CodePage.Dos850, null, 8), new(CodePage.Dos866, null, 8), new(CodePage.Latin2, null, 12), new(CodePage.Dos852, null, 12), new(CodePage.Koi8R, null, 12), new(CodePage.Koi8, null, 14),
        new(CodePage.Windows1253, null, 12), new(CodePage.Windows1254, null, 12), new(CodePage.Windows1257, null, 12),
        new(CodePage.Windows1252, CodePage.Windows1251, 0), new(CodePage.Windows1252, CodePage.Koi8, 8), new(CodePage.Windows1251, CodePage.Koi8, 8), new(CodePage.Koi8R, CodePage.Windows1251, 8), new(CodePage.Koi8, CodePage.Windows1251, 10),
        new(CodePage.Windows1251, CodePage.Dos866, 8), new(CodePage.Dos866, CodePage.Windows1251, 8), new(CodePage.Dos866, CodePage.Koi8, 16), new(CodePage.Koi8R, CodePage.Dos866, 16),
        new(CodePage.Windows1252, CodePage.Dos866, 16), new(CodePage.Windows1250, CodePage.Windows1251, 8), new(CodePage.Windows1250, CodePage.Koi8, 16), new(CodePage.MacRoman, CodePage.Windows1251, 16),
        new(CodePage.MacRoman, CodePage.Koi8, 24), new(CodePage.Dos437, CodePage.Windows1251, 16), new(CodePage.Dos850, CodePage.Windows1251, 16), new(CodePage.Dos437, CodePage.Koi8, 24),
        new(CodePage.Dos437, CodePage.Dos866, 16), new(CodePage.Windows1252, CodePage.Cyrillic5, 16), new(CodePage.Windows1251, CodePage.Cyrillic5, 16),
        new(CodePage.Windows1252, CodePage.Windows1250, 0), new(CodePage.Windows1250, CodePage.Windows1252, 0), new(CodePage.Windows1252, CodePage.Latin2, 8), new(CodePage.Windows1250, CodePage.Latin2, 8),
        new(CodePage.Latin2, CodePage.Windows1250, 8), new(CodePage.Latin2, CodePage.Windows1252, 8), new(CodePage.Windows1251, CodePage.Windows1252, 8), new(CodePage.Windows1251, CodePage.Windows1250, 8),
        new(CodePage.Windows1252, CodePage.Windows1254, 0), new(CodePage.Windows1252, CodePage.Windows1257, 8), new(CodePage.Windows1252, CodePage.Windows1253, 0), new(CodePage.Windows1250, CodePage.Windows1254, 16),
        new(CodePage.MacRoman, CodePage.Windows1252, 0), new(CodePage.Windows1252, CodePage.MacRoman, 0), new(CodePage.Windows1250, CodePage.MacRoman, 16), new(CodePage.MacRoman, CodePage.Windows1250, 16),
        new(CodePage.Dos437, CodePage.Windows1252, 8), new(CodePage.Dos850, CodePage.Windows1252, 8), new(CodePage.Dos852, CodePage.Windows1250, 8), new(CodePage.Dos866, CodePage.Windows1252, 16),
        new(CodePage.Dos437, CodePage.Windows1250, 16), new(CodePage.Windows1252, CodePage.Dos850, 8), new(CodePage.Windows1252, CodePage.Dos437, 12), new(CodePage.Windows1250, CodePage.Dos852, 8),
        new(CodePage.Windows1252, CodePage.Dos852, 16), new(CodePage.Koi8R, CodePage.Windows1252, 16), new(CodePage.Windows1252, CodePage.Windows1252, 0), new(CodePage.Dos852, CodePage.Windows1252, 16),
    ];

    /// <summary>Two characters for two bytes are met by chance in honest text, three or four hardly ever.</summary>
    private const int EvidenceOfTwo = 8;
    private const int EvidenceOfMore = 24;
    private const int CostOfLoss = 24;

    private static readonly SearchValues<char> Ascii = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>A letter that becomes a sign is less likely than one that becomes another letter.</summary>
    private const int CostOfSign = 24;
    private const int CostOfOddSign = 96;

    /// <summary>A sign that may follow a letter at the end of an honest word, as in "IRMÃ”" and "VOCÊ…", speaks for nothing.</summary>
    private const int CostOfEdge = 96;

    private const byte NoBreakSpace = 0xA0;
    private const byte LastOfClosingMark = 0x9D;

    public bool IsUtf8 => written is null;

    /// <summary>It damages a whole passage: where some of its words can be read so and others cannot, none was damaged.</summary>
    public bool IsWhole => written is not null || shown.IsCyrillic;

    /// <summary>Words of honest text are sequences of UTF-8, too, but never all of them.</summary>
    public bool IsByChance => written is null && shown.IsCyrillic;

    /// <summary>What a character past ASCII says in the code page it was written in; NUL where the other has no such character.</summary>
    public char Reread(char c) => shown.ByteOf(c) is var value and >= 0 ? written!.CharOf(value) : '\0';

    /// <summary>What a run without spaces says when its bytes are read right; null where nothing changes.</summary>
    /// <param name="isBeforeSpace">A space follows, which may have been a no-break space.</param>
    /// <param name="evidence">What the form of the bytes says for it.</param>
    public string? Reread(ReadOnlySpan<char> word, bool isBeforeSpace, out bool isReversible, out int evidence)
    {
        isReversible = true;
        evidence = -rarity;
        var builder = new StringBuilder(word.Length);
        var isChanged = false;
        var hasOthers = written is null || !shown.IsCyrillic || !word.ContainsAny(Ascii); // "Mаrinа" with Cyrillic letters is a slip of the keyboard
        for (var i = 0; i < word.Length;)
        {
            var value = word[i] < 0x80 ? -1 : shown.ByteOf(word[i]);
            if (value < 0)
            {
                builder.Append(word[i++]);
                continue;
            }

            if (written is not null)
            {
                var c = written.CharOf(value);
                isChanged |= c != word[i];
                evidence -= !char.IsLetter(word[i]) || char.IsLetter(c) ? 0 : IsMark(c, word.Length) ? CostOfSign : CostOfOddSign;
                hasOthers |= c != word[i] && (LookAlikes.Latin(word[i]) == '\0' || c is >= '\u2013' and <= '\u2026');
                builder.Append(c);
                i++;
                continue;
            }

            var length = Sequence(word[i..], builder, isBeforeSpace, out var rune, out var isWhole);
            if (length == 0)
            {
                builder.Append(word[i++]);
                continue;
            }

            isChanged = true;
            isReversible &= isWhole;
            evidence += !isWhole ? -(word.Length == 1 ? 2 * CostOfLoss : CostOfLoss) : shown.IsCyrillic ? 0 : length == 2 ? EvidenceOfTwo : EvidenceOfMore;
            evidence -= length == 2 && IsEdge(word[i + 1]) && !(i + 2 < word.Length && char.IsLetter(word[i + 2])) ? CostOfEdge : 0;
            builder.Append(rune.ToString());
            i += length;
        }

        return isChanged && hasOthers ? builder.ToString() : null;
    }

    /// <summary>Marks that words have beside or inside them; others stand there by chance.</summary>
    private static bool IsMark(char c, int length) =>
        c is '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u201E' or '\u2026' or '\u00AB' or '\u00BB' or '\u00A0' or '\u00A3' or '\u20AC' or '\u00B0' || (length <= 2 && c is '\u2013' or '\u2014');

    private static bool IsEdge(char c) => c is (>= '\u2018' and <= '\u201E') or '\u2013' or '\u2014' or '\u2026' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u2122' or '\u00AE' or '\u00B0' or '\u00B4';

    /// <summary>How many characters at the head of a text are the bytes of one UTF-8 sequence, of which one may be lost; or 0.</summary>
    private int Sequence(ReadOnlySpan<char> text, StringBuilder before, bool isBeforeSpace, out Rune rune, out bool isWhole)
    {
        rune = default;
        isWhole = true;
        var lead = shown.ByteOf(text[0]);
        var count = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (count == 0)
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)lead;
        var lost = 0;
        var next = 1;
        for (var i = 1; i < count; i++)
        {
            var value = next < text.Length && text[next] >= 0x80 ? shown.ByteOf(text[next]) : -1;
            if (value is >= 0x80 and <= 0xBF)
            {
                bytes[i] = (byte)value;
                next++;
                continue;
            }

            if (lost > 0)
            {
                return 0;
            }

            lost = i;
            next += next < text.Length && text[next] is '\uFFFD' or '?' && shown.Undefined.Length > 0 ? 1 : 0;
        }

        if (lost == 0)
        {
            return Rune.DecodeFromUtf8(bytes[..count], out rune, out _) == OperationStatus.Done ? next : 0;
        }

        // Of the characters that lose their last byte so, copy has the closing quotation mark alone: it is as good as whole.
        var beforeMark = before.Length > 0 ? before[^1] : ' ';
        if (bytes[0] == 0xE2 && bytes[1] == 0x80 && lost == 2 && !Characters.IsSpace(beforeMark) && shown.Undefined.Contains(LastOfClosingMark))
        {
            rune = new Rune('\u201D');
            return next;
        }

        isWhole = false;
        var isAtEnd = next == text.Length && isBeforeSpace && count == 2;
        return Restore(bytes[..count], lost, before.Length > 0 ? before[^1] : ' ', next < text.Length ? text[next] : ' ', isAtEnd, out rune) ? next : 0;
    }

    /// <summary>The byte without a character that suits best between the letters beside it: 9D of a closing quotation mark, A0 of a no-break space or an à.</summary>
    private bool Restore(Span<byte> bytes, int lost, char before, char after, bool isAtEnd, out Rune rune)
    {
        rune = default;
        var least = int.MaxValue;
        Span<char> around = stackalloc char[4];
        Span<ushort> letters = stackalloc ushort[4];
        Span<bool> isPastAscii = stackalloc bool[4];
        var pairs = LanguagePairs.Instance;
        for (var i = 0; i <= shown.Undefined.Length; i++)
        {
            if (i == shown.Undefined.Length && !isAtEnd)
            {
                break;
            }

            bytes[lost] = i == shown.Undefined.Length ? NoBreakSpace : shown.Undefined[i];
            if (Rune.DecodeFromUtf8(bytes, out var candidate, out _) != OperationStatus.Done || !candidate.IsBmp)
            {
                continue;
            }

            around[0] = before;
            around[1] = (char)candidate.Value;
            around[2] = after < 0x80 ? after : ' ';
            var cost = WordSigns.Read(around[..3], letters, isPastAscii, out _);
            cost += pairs.LeastOf(letters[0], letters[1]) + (after < 0x80 ? pairs.LeastOf(letters[1], letters[2]) : 0);
            if (cost < least)
            {
                least = cost;
                rune = candidate;
            }
        }

        return least < int.MaxValue;
    }
}

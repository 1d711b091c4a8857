using System.Text;

namespace Stet.Text;

/// <summary>UTF-8 whose bytes were read as one character each: "â€™", "Ã©". By structure, after ftfy: a leading byte and its right number of
/// continuation bytes, each as the letter or symbol it was read as; which of these can meet in an honest text decides how many are proof.</summary>
internal static class MisreadUtf8
{
    /// <summary>Copy that went through several systems was misread as often; more than this is not seen.</summary>
    private const int MostReadings = 4;

    /// <summary>Damaged letters of one word are one stretch.</summary>
    private const int LongestBridge = 24;

    private enum Proof : byte
    {
        /// <summary>Might stand in an honest text.</summary>
        None,

        /// <summary>Two side by side are proof: the letters of other alphabets.</summary>
        InPairs,

        Alone,
    }

    /// <summary>The damaged stretch that begins with the character at <paramref name="at"/>; <paramref name="end"/> is where the search goes on.</summary>
    public static Damage? Find(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        if (IsLead(text[at]) && Residue(text, at) is { } residue)
        {
            end = residue.End;
            return residue;
        }

        var page = text[at] is '\u201A' or '\u221A' or '\u00AC' ? CodePages.MacRoman : null;
        if (text[at] == '\u221A' && !(at > 0 && char.IsLetter(text[at - 1])) && !(at + 2 < text.Length && char.IsLetter(text[at + 2])))
        {
            return null; // the root of pi
        }

        var isProven = false;
        var pairs = 0;
        var stop = at;
        for (var i = at; ;)
        {
            var length = Sequence(text, i, page, out var rune);
            if (length > 0)
            {
                var proof = ProofOf(text, i, length, rune);
                pairs = proof == Proof.InPairs ? pairs + 1 : 0;
                isProven |= proof == Proof.Alone || pairs >= 2;
                i += length;
                stop = i;
                continue;
            }

            // Other alphabets have words of their own: a space or a comma between them belongs to the stretch.
            var bridge = i;
            var most = pairs > 0 ? i + 3 : i + LongestBridge;
            while (bridge < text.Length && bridge < most && text[bridge] < 0x80 && (pairs > 0 ? !Characters.IsLetter(text[bridge]) : !Characters.IsSpace(text[bridge])))
            {
                bridge++;
            }

            if (stop == at || bridge == i || bridge >= text.Length || Sequence(text, bridge, page, out _) == 0)
            {
                break;
            }

            pairs = 0;
            i = bridge;
        }

        end = Math.Max(end, stop);
        return isProven && Decode(text[at..stop], page) is { } original ? new Damage(at, stop, original, IsReversible: true) : null;
    }

    /// <summary>The damaged stretch around the combining mark at <paramref name="at"/>, in copy whose accents were taken apart after it was misread: Ã as A and a tilde.</summary>
    public static Damage? FindDecomposed(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        if (at == 0 || !IsDecomposedLead(text, at - 1))
        {
            return null;
        }

        Span<char> composed = stackalloc char[LongestBridge];
        Span<int> places = stackalloc int[LongestBridge + 1];
        var count = 0;
        var next = at - 1;
        for (; next < text.Length && count < composed.Length; count++)
        {
            places[count] = next;
            var isLead = IsDecomposedLead(text, next);
            composed[count] = !isLead ? text[next] : text[next] == 'a' ? '\u00E2' : text[next + 1] == '\u0302' ? '\u00C2' : '\u00C3';
            next += isLead ? 2 : 1;
        }

        places[count] = next;
        var damage = Find(composed[..count], 0, out var composedEnd);
        end = Math.Max(end, places[composedEnd]);
        return damage is { } found ? found with { Start = places[found.Start], End = places[found.End] } : null;
    }

    private static bool IsDecomposedLead(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && ((text[at] == 'A' && text[at + 1] is '\u0302' or '\u0303') || (text[at] == 'a' && text[at + 1] == '\u0302'));

    private static bool IsLead(char c) => c is '\u00E2' or '\u00C2' or '\u00C3';

    /// <summary>What is left where a byte was dropped: 9D of a closing quotation mark, A0 of a no-break space or an à that became a plain space.</summary>
    private static Damage? Residue(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var rest = text[(at + 1)..];
        switch (text[at])
        {
            case '\u00E2' when rest is ['\u20AC' or '\u0080', ..] && (rest.Length == 1 || !IsContinuation(ByteOf(rest[1], null))):
                var isMarked = rest.Length > 1 && rest[1] is '\uFFFD' or '?';
                return new Damage(at, at + (isMarked ? 3 : 2), "\u201D", IsReversible: false);
            case '\u00C3' when rest is [' ', ..] && char.IsLower(before):
                return new Damage(at, at + 1, "\u00E0", IsReversible: false);
            case '\u00C2' when (rest.IsEmpty || rest[0] is ' ' or '\n' or '\r') && (char.IsLower(before) || before is '.' or ',' or ';' or ':' or '!' or '?' or '"' or ')' || Characters.IsDigit(before)) && !IsLetterAlone(text, at):
                return new Damage(at, at + 1, "\u00A0", IsReversible: false);
            default:
                return null;
        }
    }

    /// <summary>A list of letters: "the letters À Â Ã".</summary>
    private static bool IsLetterAlone(ReadOnlySpan<char> text, int at) =>
        (at >= 3 && text[at - 1] == ' ' && text[at - 2] > 0x7F && text[at - 3] == ' ')
        || (at + 3 <= text.Length && text[at + 1] == ' ' && at + 2 < text.Length && text[at + 2] > 0x7F && (at + 3 == text.Length || text[at + 3] is ' ' or ',' or '.'));

    /// <summary>The text that the bytes of a misread stretch spell, misread several times where that was so.</summary>
    private static string? Decode(ReadOnlySpan<char> text, string? page)
    {
        string? decoded = null;
        for (var reading = 0; reading < MostReadings; reading++)
        {
            var next = DecodeOnce(decoded is null ? text : decoded, page);
            if (next is null || next == decoded)
            {
                break;
            }

            decoded = next;
            page = null;
        }

        return decoded;
    }

    /// <summary>Null where nothing, or not all, is a misread sequence.</summary>
    private static string? DecodeOnce(ReadOnlySpan<char> text, string? page)
    {
        var builder = new StringBuilder(text.Length);
        var any = false;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] < 0x80)
            {
                builder.Append(text[i++]);
                continue;
            }

            var length = Sequence(text, i, page, out var rune);
            if (length == 0)
            {
                return null;
            }

            any = true;
            builder.Append(rune.ToString());
            i += length;
        }

        return any ? builder.ToString() : null;
    }

    /// <summary>How many characters from <paramref name="at"/> are the bytes of one UTF-8 sequence, or 0.</summary>
    private static int Sequence(ReadOnlySpan<char> text, int at, string? page, out Rune rune)
    {
        rune = default;
        var lead = at < text.Length && text[at] >= 0x80 ? ByteOf(text[at], page) : -1;
        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length)
        {
            return 0;
        }

        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)lead;
        for (var i = 1; i < length; i++)
        {
            var value = ByteOf(text[at + i], page);
            if (!IsContinuation(value))
            {
                return 0;
            }

            bytes[i] = (byte)value;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == System.Buffers.OperationStatus.Done && used == length ? length : 0;
    }

    private static int ByteOf(char c, string? page) => page is null
        ? CodePages.ByteOf(c)
        : page.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? index + 0x80 : -1;

    private static bool IsContinuation(int value) => value is >= 0x80 and <= 0xBF;

    private static Proof ProofOf(ReadOnlySpan<char> text, int at, int length, Rune rune)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + length < text.Length ? text[at + length] : ' ';
        var areEdges = true;
        for (var i = 1; i < length; i++)
        {
            areEdges &= IsEdge(text[at + i]);
        }

        switch (rune.Value)
        {
            case <= 0x9F:
                return Proof.None;
            case <= 0xFF:
                // "IRMÃ”" closes a quotation in capitals; "Ã“scar" is Óscar.
                return areEdges && char.IsUpper(before) && !char.IsLetter(after) ? Proof.None : Proof.Alone;
            case <= 0x21B or 0x259 or 0x18F:
                return areEdges && !char.IsLower(before) && !char.IsLower(after) ? Proof.None : Proof.Alone;
            case >= 0x300 and <= 0x36F:
                return !areEdges && char.IsLower(before) ? Proof.Alone : Proof.None;
            case >= 0x370 and <= 0x7FF:
                return Proof.InPairs;
            case < 0x800:
                return Proof.None;
            case >= 0x1E00 and <= 0x1EFF:
                return areEdges && !(char.IsLetter(before) && char.IsLower(after)) ? Proof.None : Proof.Alone;
            case >= 0x2000 and <= 0x2BFF:
                return areEdges ? Proof.None : Proof.Alone;
            case 0xFEFF or 0xFFFD or (>= 0xFB00 and <= 0xFB06):
                return Proof.Alone;
            case >= 0x1F000:
                return areEdges ? Proof.InPairs : Proof.Alone;
            default:
                return areEdges ? Proof.None : Proof.InPairs;
        }
    }

    /// <summary>What may follow a letter in an honest text: a closing mark, a dash, an ellipsis, a no-break space.</summary>
    private static bool IsEdge(char c) => c is (>= '\u2018' and <= '\u201E') or '\u2013' or '\u2014' or '\u2026' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u00A0' or '\u2122' or '\u00AE' or '\u00B0' or '\u00B4';
}

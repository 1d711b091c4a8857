using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Marks;

/// <summary>What a finding is known by when the story is edited elsewhere: its rule, its words, and what stands before and after them. White space
/// and case do not count: a story that is wrapped anew has the same findings.</summary>
/// <param name="Words">Hash of the rule's id and the words.</param>
/// <param name="Before">Hash of the text before them.</param>
/// <param name="After">Hash of the text after them.</param>
public readonly record struct ContentKey(ulong Words, uint Before, uint After)
{
    private const int Neighbourhood = 32;
    private const int Length = 16 + 1 + 8 + 1 + 8;

    public static ContentKey Of(SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.Span;
        var before = text.ToString(TextSpan.FromBounds(Math.Max(0, span.Start - Neighbourhood), span.Start));
        var after = text.ToString(TextSpan.FromBounds(span.End, Math.Min(text.Length, span.End + Neighbourhood)));
        return new ContentKey(
            Hash($"{diagnostic.Rule.Id}\0{Flat(text.ToString(span))}"),
            (uint)Hash(Flat(before[FromLastBlankLine(before)..])),
            (uint)Hash(Flat(after[..ToBlankLine(after)])));
    }

    /// <summary>What stands in other paragraphs is no neighbour: a story that gets a new beginning has the same findings.</summary>
    private static int ToBlankLine(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r')
            {
                var next = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
                while (next < text.Length && (text[next] is ' ' or '\t'))
                {
                    next++;
                }

                if (next < text.Length && (text[next] is '\n' or '\r'))
                {
                    return at;
                }
            }
        }

        return text.Length;
    }

    private static int FromLastBlankLine(string text)
    {
        var start = 0;
        for (var end = ToBlankLine(text); end < text.Length; end = start + ToBlankLine(text[start..]))
        {
            start = end + 1;
        }

        return start;
    }

    /// <summary>What a finding is held against in other files, so that it is looked at again when that changes; null where nothing is.</summary>
    public static string? EvidenceOf(Diagnostic diagnostic)
    {
        var texts = diagnostic.Related.Where(related => related.Location.Path != diagnostic.Location.Path).Select(related => Flat(related.Text)).ToArray();
        return texts.Length == 0 ? null : ((uint)Hash(string.Join('\0', texts))).ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>The same words at the same place: one side of it may have been edited.</summary>
    public bool Matches(ContentKey other) => Words == other.Words && (Before == other.Before || After == other.After);

    /// <summary>The words of a finding as they are compared.</summary>
    public static string Flat(string text) => string.Join(' ', Folding.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static ContentKey? Parse(string written)
    {
        const NumberStyles Hex = NumberStyles.AllowHexSpecifier;
        var invariant = CultureInfo.InvariantCulture;
        return written.Length == Length && written[16] == '.' && written[25] == '.'
            && ulong.TryParse(written.AsSpan(0, 16), Hex, invariant, out var words)
            && uint.TryParse(written.AsSpan(17, 8), Hex, invariant, out var before)
            && uint.TryParse(written.AsSpan(26), Hex, invariant, out var after)
            ? new ContentKey(words, before, after)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Words:x16}.{Before:x8}.{After:x8}");

    private static ulong Hash(string text) => System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

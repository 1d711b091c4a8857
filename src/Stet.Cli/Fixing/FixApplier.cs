using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Text;

namespace Stet.Cli.Fixing;

/// <summary>Applies the fixes of a story to its bytes.</summary>
public static class FixApplier
{
    /// <param name="asRead">The bytes that the story was linted from.</param>
    public static FixOutcome Apply(Report story, byte[] asRead, bool includeUnsafe)
    {
        var selection = FixSelection.Of(story.Counted, includeUnsafe);
        if (story.Text is not { } text || selection.Changes.Count == 0)
        {
            return new FixOutcome(0, selection.Left, null) { Bytes = asRead };
        }

        selection = selection with { Changes = RemovedLines.Close(text, selection.Changes) };
        var (mended, refusal) = Mend(text.ToString(), asRead, selection);
        return mended is null
            ? new FixOutcome(0, 0, refusal) { Bytes = asRead }
            : new FixOutcome(selection.Applied, selection.Left, null) { Bytes = mended, Changes = selection.Changes };
    }

    /// <summary>The bytes of the story with the changes; null with the reason where they would not say exactly that.</summary>
    public static (byte[]? Bytes, string? Refusal) Mend(string text, byte[] asRead, FixSelection selection)
    {
        var read = Decoded.From(asRead);
        if (read.Text.ToString() != text || !Encode(text, read).AsSpan().SequenceEqual(asRead))
        {
            return (null, "its bytes cannot be written back as they were read; nothing was changed");
        }

        var wanted = read.Text.WithChanges(selection.Changes).ToString();
        var bytes = Encode(wanted, read);
        var back = Decoded.From(bytes).Text.ToString();
        if (back != wanted)
        {
            return (null, $"{Unwritable(wanted, back)} cannot be written in {read.Encoding.WebName}, the encoding of this file; save it as UTF-8 first");
        }

        return (bytes, null);
    }

    private static byte[] Encode(string text, Decoded read)
    {
        var mark = read.HasByteOrderMark ? read.Encoding.Preamble : [];
        var bytes = new byte[mark.Length + read.Encoding.GetByteCount(text)];
        mark.CopyTo(bytes);
        read.Encoding.GetBytes(text, bytes.AsSpan(mark.Length));
        return bytes;
    }

    /// <summary>The first character that is lost.</summary>
    private static string Unwritable(string wanted, string back)
    {
        var at = wanted.AsSpan().CommonPrefixLength(back);
        if (at == wanted.Length)
        {
            return "The mended text";
        }

        var length = at + 1 < wanted.Length && char.IsSurrogatePair(wanted[at], wanted[at + 1]) ? 2 : 1;
        var character = length == 2 ? char.ConvertToUtf32(wanted[at], wanted[at + 1]) : wanted[at];
        return string.Create(CultureInfo.InvariantCulture, $"'{wanted.AsSpan(at, length)}' (U+{character:X4})");
    }
}

/// <summary>What became of one story's fixes.</summary>
/// <param name="Applied">Findings mended.</param>
/// <param name="Left">Fixes left for the next round: they touch a place that another fix changes.</param>
/// <param name="Refusal">Why nothing was changed, as a sentence; null where all went well.</param>
public sealed record FixOutcome(int Applied, int Left, string? Refusal)
{
    /// <summary>The story with the changes.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>In the order of their places; none overlap.</summary>
    public IReadOnlyList<TextChange> Changes { get; init; } = [];
}

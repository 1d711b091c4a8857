using Microsoft.CodeAnalysis.Text;

namespace Stet.Articles;

/// <summary>The text of a block as a reader of the page sees it, with the way back to the file. Offsets are UTF-16 units, half-open.
/// Its segments cover it without gaps; what lies between them in the file is markup.</summary>
public sealed class Prose
{
    private readonly string text;
    private readonly int offset;
    private readonly Segment[] segments;

    private Prose(string text, int offset, int length, Segment[] segments)
    {
        this.text = text;
        this.offset = offset;
        this.segments = segments;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<char> Text => text.AsSpan(offset, Length);

    /// <summary>Prose that is a stretch of the file itself; nothing is copied.</summary>
    public static Prose Of(string file, TextSpan span) =>
        new(file, span.Start, span.Length, [new Segment(0, span.Length, span.Start, span.Length, IsExact: true)]);

    /// <summary>Prose put together from pieces of the file.</summary>
    /// <param name="segments">In order of the prose, without gaps.</param>
    public static Prose Of(string prose, IReadOnlyList<Segment> segments) => new(prose, 0, prose.Length, [.. segments]);

    public override string ToString() => text.Substring(offset, Length);

    public string ToString(TextSpan span) => text.Substring(offset + span.Start, span.Length);

    /// <summary>The stretch of the file that a span of the prose covers, the markup inside it included.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        if (segments.Length == 0)
        {
            return default;
        }

        var first = segments[SegmentAt(span.Start)];
        var start = first.File + Math.Min(first.IsExact ? span.Start - first.Start : 0, first.FileLength);
        if (span.IsEmpty)
        {
            return new TextSpan(start, 0);
        }

        var last = segments[SegmentAt(span.End - 1)];
        var end = last.IsExact ? last.File + span.End - last.Start : last.File + last.FileLength;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The stretch of the prose that comes from a span of the file; null where the span holds nothing but markup, or lies outside.</summary>
    public TextSpan? FromFile(TextSpan file)
    {
        var (first, last) = (FirstEndingAfter(file.Start), FirstEndingAfter(file.IsEmpty ? file.End : file.End - 1));
        if (last == segments.Length || segments[last].File >= Math.Max(file.End, file.Start + 1))
        {
            last--;
        }

        if (first > last)
        {
            return null;
        }

        var start = segments[first].Start + (segments[first].IsExact ? Math.Max(0, file.Start - segments[first].File) : 0);
        var stop = segments[last].IsExact ? Math.Min(segments[last].End, segments[last].Start + Math.Max(0, file.End - segments[last].File)) : segments[last].End;
        return TextSpan.FromBounds(start, file.IsEmpty ? start : Math.Max(start, stop));
    }

    /// <summary>Whether the span stands in the file character for character, so that a change of it can be written back.</summary>
    public bool IsExact(TextSpan span)
    {
        if (segments.Length == 0)
        {
            return false;
        }

        var segment = segments[SegmentAt(span.Start)];
        return segment.IsExact && segment.Start <= span.Start && span.End <= segment.End;
    }

    /// <summary>Whether the whole span is shown as code: a command or a name of a file, which is nobody's copy.</summary>
    public bool IsCode(TextSpan span)
    {
        if (segments.Length == 0 || span.IsEmpty)
        {
            return false;
        }

        for (var i = SegmentAt(span.Start); i < segments.Length && segments[i].Start < span.End; i++)
        {
            if (!segments[i].IsCode)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first segment that ends behind an offset of the file, or the number of segments; they stand in the file in the order of the prose.</summary>
    private int FirstEndingAfter(int file)
    {
        int low = 0, high = segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].File + segments[middle].FileLength <= file)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The last segment that begins at or before an offset, or the first.</summary>
    private int SegmentAt(int at)
    {
        int low = 0, high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Start <= at)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}

/// <summary>A piece of prose and the stretch of the file that it was read from.</summary>
/// <param name="Start">Offset in the prose.</param>
/// <param name="Length">UTF-16 units of the prose.</param>
/// <param name="File">Offset in the file.</param>
/// <param name="FileLength">UTF-16 units of the file.</param>
/// <param name="IsExact">The piece stands in the file character for character; false for a decoded entity, an escape, a joined line break.</param>
public readonly record struct Segment(int Start, int Length, int File, int FileLength, bool IsExact)
{
    public int End => Start + Length;

    /// <summary>The piece is shown as code.</summary>
    public bool IsCode { get; init; }
}

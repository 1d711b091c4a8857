using System.Text;
using Stet.Articles;

namespace Stet.Formats;

/// <summary>Puts prose together from pieces of a file, keeping the way back to it.</summary>
internal sealed class ProseBuilder(string file)
{
    private readonly StringBuilder text = new();
    private readonly List<Segment> segments = [];

    public bool IsEmpty => text.Length == 0;

    /// <summary>What is added now is shown as code.</summary>
    public bool IsCode { get; set; }

    /// <summary>Adds a stretch of the file as it stands.</summary>
    public void AddExact(int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (segments.Count > 0 && segments[^1] is { IsExact: true } last && last.IsCode == IsCode && last.File + last.FileLength == start)
        {
            segments[^1] = last with { Length = last.Length + length, FileLength = last.FileLength + length };
        }
        else
        {
            segments.Add(new Segment(text.Length, length, start, length, IsExact: true) { IsCode = IsCode });
        }

        text.Append(file, start, length);
    }

    /// <summary>Adds what a stretch of the file stands for: a decoded entity, an escape, a joined line break.</summary>
    public void AddInstead(ReadOnlySpan<char> prose, int start, int length)
    {
        if (!prose.IsEmpty)
        {
            segments.Add(new Segment(text.Length, prose.Length, start, length, IsExact: false) { IsCode = IsCode });
            text.Append(prose);
        }
    }

    /// <summary>Adds text that stands in a stretch of the file but for escapes and white space at the edges.</summary>
    public void AddAligned(ReadOnlySpan<char> prose, int start, int end)
    {
        if (!prose.IsEmpty && !char.IsWhiteSpace(prose[0]))
        {
            while (start < end && char.IsWhiteSpace(file[start]))
            {
                start++;
            }
        }

        for (var i = 0; i < prose.Length;)
        {
            var same = prose[i..].CommonPrefixLength(file.AsSpan(start, end - start));
            AddExact(start, same);
            i += same;
            start += same;
            if (i == prose.Length)
            {
                return;
            }

            if (start + 1 < end && file[start] == '\\' && file[start + 1] == prose[i])
            {
                AddInstead(prose.Slice(i, 1), start, 2);
                start += 2;
                i++;
            }
            else
            {
                AddInstead(prose[i..], start, end - start);
                return;
            }
        }
    }

    /// <summary>The prose without white space at its edges; the builder is empty again.</summary>
    public Prose Build()
    {
        var prose = text.ToString();
        var start = prose.Length - prose.AsSpan().TrimStart().Length;
        var end = Math.Max(start, prose.AsSpan().TrimEnd().Length);
        var trimmed = new List<Segment>(segments.Count);
        foreach (var segment in segments)
        {
            var from = Math.Max(segment.Start, start);
            var to = Math.Min(segment.End, end);
            if (from < to)
            {
                trimmed.Add(segment.IsExact
                    ? new Segment(from - start, to - from, segment.File + from - segment.Start, to - from, IsExact: true) { IsCode = segment.IsCode }
                    : segment with { Start = from - start, Length = to - from });
            }
        }

        text.Clear();
        segments.Clear();
        return Prose.Of(prose[start..end], trimmed);
    }
}

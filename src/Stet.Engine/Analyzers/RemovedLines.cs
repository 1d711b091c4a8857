using Microsoft.CodeAnalysis.Text;

namespace Stet.Analyzers;

/// <summary>What is left where fixes take out whole lines: the empty lines around them close up, so that one gap between paragraphs stays one.</summary>
public static class RemovedLines
{
    /// <param name="changes">In the order of their places; none overlap.</param>
    /// <returns>Changes that do the same and take the empty lines along that would else stand together, at the top or at the end.</returns>
    public static IReadOnlyList<TextChange> Close(SourceText text, IReadOnlyList<TextChange> changes)
    {
        var closed = new List<TextChange>(changes.Count);
        for (int first = 0, next; first < changes.Count; first = next)
        {
            next = first + 1;
            if (!IsLine(text, changes[first]))
            {
                closed.Add(changes[first]);
                continue;
            }

            while (next < changes.Count && IsLine(text, changes[next]) && IsEmpty(text, changes[next - 1].Span.End, changes[next].Span.Start))
            {
                next++;
            }

            var span = TextSpan.FromBounds(changes[first].Span.Start, changes[next - 1].Span.End);
            if (Close(text, span, first == 0 ? 0 : changes[first - 1].Span.End, next == changes.Count ? text.Length : changes[next].Span.Start) is { } whole)
            {
                closed.Add(new TextChange(whole, ""));
            }
            else
            {
                closed.AddRange(changes.Skip(first).Take(next - first));
            }
        }

        return closed;
    }

    /// <summary>The lines of a span with the empty lines to one side of it; null where the text on both sides touches it.</summary>
    /// <param name="floor">Where the change before it ends.</param>
    /// <param name="ceiling">Where the change after it starts.</param>
    private static TextSpan? Close(SourceText text, TextSpan span, int floor, int ceiling)
    {
        var before = text.Lines.GetLineFromPosition(span.Start).LineNumber;
        while (before > 0 && text.Lines[before - 1].Start >= floor && IsEmpty(text, text.Lines[before - 1].Start, text.Lines[before - 1].End))
        {
            before--;
        }

        var start = text.Lines[before].Start;
        var end = span.End;
        while (end < text.Length && text.Lines.GetLineFromPosition(end) is var line && line.EndIncludingLineBreak <= ceiling && IsEmpty(text, line.Start, line.End))
        {
            end = line.EndIncludingLineBreak;
        }

        return end == text.Length ? TextSpan.FromBounds(start, end)
            : start == 0 || (start < span.Start && end > span.End) ? TextSpan.FromBounds(start == 0 ? 0 : span.Start, end)
            : start < span.Start || end > span.End ? span
            : null;
    }

    private static bool IsLine(SourceText text, TextChange change) =>
        change.NewText is null or "" && !change.Span.IsEmpty
        && text.Lines.GetLineFromPosition(change.Span.Start).Start == change.Span.Start
        && (change.Span.End == text.Length || text.Lines.GetLineFromPosition(change.Span.End).Start == change.Span.End);

    private static bool IsEmpty(SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Text.Characters.IsSpace(text[i]) && text[i] is not ('\r' or '\n'))
            {
                return false;
            }
        }

        return true;
    }
}

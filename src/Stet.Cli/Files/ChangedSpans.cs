using Microsoft.CodeAnalysis.Text;

namespace Stet.Cli.Files;

/// <summary>The new stretches of one text: UTF-16 offsets, half-open, in order. An empty one is where something was deleted.</summary>
public sealed class ChangedSpans
{
    private readonly TextSpan[]? spans;

    private ChangedSpans(TextSpan[]? spans) => this.spans = spans;

    /// <param name="ranges">Lines as git counts them, in order: a lone carriage return ends none. Null means that all is new.</param>
    public ChangedSpans(SourceText text, IReadOnlyList<ChangedRange>? ranges)
    {
        if (ranges is { Count: > 0 })
        {
            var starts = StartsOf(text.ToString());
            spans = ranges.Select(range => TextSpan.FromBounds(StartOf(range.First), StartOf(range.First + range.Count))).ToArray();
            int StartOf(int line) => line < starts.Count ? starts[line] : text.Length;
        }
        else
        {
            spans = ranges is null ? null : [];
        }
    }

    /// <summary>Whether anything of a span is new, or something was deleted inside it.</summary>
    public bool Touch(TextSpan span)
    {
        if (spans is null)
        {
            return true;
        }

        // The first that does not end before the span begins; an empty one at its very beginning is outside it, and the next may touch it.
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Length && spans[low].Start < Math.Max(span.End, span.Start + 1);
    }

    /// <summary>The same stretches after the text was changed once more.</summary>
    /// <param name="changes">In the order of their places; none overlap.</param>
    public ChangedSpans After(IReadOnlyList<TextChange> changes)
    {
        int next = 0, moved = 0;
        return new ChangedSpans(spans?.Select(Moved).ToArray());

        TextSpan Moved(TextSpan span)
        {
            // What is put in before a stretch is not part of it. Inside what a change takes away there is no place any more: the stretch then holds all that came for it.
            Pass(change => change.Span.End <= span.Start);
            var start = Inside(span.Start) is { } first ? first.Span.Start + moved : span.Start + moved;
            Pass(change => change.Span.End < span.End || (change.Span.End == span.End && !change.Span.IsEmpty));
            var end = Inside(span.End) is { } last ? last.Span.Start + moved + last.NewText!.Length : span.End + moved;
            return TextSpan.FromBounds(start, Math.Max(start, end));
        }

        void Pass(Func<TextChange, bool> isBefore)
        {
            for (; next < changes.Count && isBefore(changes[next]); next++)
            {
                moved += changes[next].NewText!.Length - changes[next].Span.Length;
            }
        }

        TextChange? Inside(int place) => next < changes.Count && changes[next].Span.Start < place && changes[next].Span.End > place ? changes[next] : null;
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text.AsSpan(at).IndexOf('\n') is var next and >= 0;)
        {
            at += next + 1;
            starts.Add(at);
        }

        return starts;
    }
}

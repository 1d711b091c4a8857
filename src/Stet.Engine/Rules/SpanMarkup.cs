using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Rules;

/// <summary>Text with spans marked as <c>[|…|]</c>, after Roslyn's test markup. Spans may nest but not cross.</summary>
public static class SpanMarkup
{
    /// <summary>The text without its markup and the spans in order of their starts; null where the markup does not pair up.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Spans)? Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var open = new Stack<(int Start, int Index)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[' && i + 1 < marked.Length && marked[i + 1] == '|')
            {
                open.Push((text.Length, spans.Count));
                spans.Add(default);
                i++;
            }
            else if (marked[i] == '|' && i + 1 < marked.Length && marked[i + 1] == ']')
            {
                if (!open.TryPop(out var opened))
                {
                    return null;
                }

                spans[opened.Index] = TextSpan.FromBounds(opened.Start, text.Length);
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0 ? (text.ToString(), spans) : null;
    }

    /// <summary>The inverse of <see cref="Parse"/>.</summary>
    /// <param name="spans">Not empty and not crossing.</param>
    public static string Render(string text, IReadOnlyList<TextSpan> spans)
    {
        var marks = new List<(int At, bool Opens, int Length)>();
        foreach (var span in spans)
        {
            marks.Add((span.Start, true, span.Length));
            marks.Add((span.End, false, span.Length));
        }

        // At one place: what ends there (the shorter first) before what begins there (the longer first).
        marks.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At)
            : a.Opens != b.Opens ? a.Opens.CompareTo(b.Opens)
            : a.Opens ? b.Length.CompareTo(a.Length) : a.Length.CompareTo(b.Length));
        var builder = new StringBuilder(text.Length + (4 * spans.Count));
        var at = 0;
        foreach (var mark in marks)
        {
            builder.Append(text, at, mark.At - at).Append(mark.Opens ? "[|" : "|]");
            at = mark.At;
        }

        return builder.Append(text, at, text.Length - at).ToString();
    }
}

using Microsoft.CodeAnalysis.Text;

namespace Stet.Formats;

/// <summary>Whether a plain text breaks its lines at a width, so that lines have to be joined to paragraphs, or only where the writer did.
/// <para>It is wrapped where, of the places at which one line follows another without a blank between them, most lines are full (the next
/// line's first word would not have fitted), most do not end a sentence, and many go on in lower case; and the width is one that people wrap
/// at. Paragraphs that stand one a line end with a stop and differ in length; lists and tables of results go on with capitals or would have
/// had room. When the signs do not agree the lines are left apart, because what stands on a line of its own means something in copy
/// ("25 views0 comments").</para></summary>
internal static class LineWrapping
{
    /// <summary>Narrower columns are lists, verse and results.</summary>
    private const int NarrowestWidth = 40;

    /// <summary>Wider than any terminal or wire, as mailed or exported text is wrapped.</summary>
    private const int WidestWidth = 132;

    public static bool IsHardWrapped(string text, IReadOnlyList<TextLine> lines)
    {
        var lengths = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (MayGoOn(text, lines[i - 1], lines[i]))
            {
                lengths.Add(lines[i - 1].Span.Length);
            }
        }

        if (lengths.Count == 0 || Width(lengths) is not (>= NarrowestWidth and <= WidestWidth and var width))
        {
            return false;
        }

        int pairs = 0, full = 0, open = 0, lower = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            // Headlines and last lines of paragraphs are short in any text.
            if (MayGoOn(text, lines[i - 1], lines[i]) && lines[i - 1].Span.Length * 2 > width)
            {
                var before = lines[i - 1].Of(text);
                var after = lines[i].Of(text);
                var goesOn = !LineShape.EndsSentence(before);
                pairs++;
                full += HasRoomFor(before, after, width) ? 0 : 1;
                open += goesOn ? 1 : 0;
                lower += goesOn && char.IsLower(after[0]) ? 1 : 0;
            }
        }

        return full * 4 >= pairs * 3 && open * 10 >= pairs * 6 && lower * 3 >= pairs;
    }

    /// <summary>Joins the lines of each paragraph of a text that is hard-wrapped.</summary>
    public static List<TextLine> Join(string text, IReadOnlyList<TextLine> lines)
    {
        var lengths = lines.Select(line => line.Span.Length).ToList();
        var width = Width(lengths);
        var blocks = new List<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isLast = i + 1 == lines.Count || lines[i + 1].IsApart;
            if (i > 0 && !lines[i].IsApart && GoesOn(text, blocks[^1], lines[i - 1], lines[i], isLast, width))
            {
                blocks[^1] = blocks[^1] with { Span = TextSpan.FromBounds(blocks[^1].Span.Start, lines[i].Span.End) };
            }
            else
            {
                blocks.Add(lines[i]);
            }
        }

        return blocks;
    }

    private static bool GoesOn(string text, TextLine block, TextLine before, TextLine line, bool isLast, int width)
    {
        var last = before.Of(text);
        var next = line.Of(text);
        if (LineShape.IsBlockQuote(next) && LineShape.IsBlockQuote(last))
        {
            return true;
        }

        if (!MayGoOn(text, before, line))
        {
            return false;
        }

        // The lines of a list item hang below its text; elsewhere a deeper line begins a paragraph.
        if (line.Indent > before.Indent && !(LineShape.IsListItem(block.Of(text)) && line.Indent > block.Indent))
        {
            return false;
        }

        // A paragraph that ends with its stop, and one more line that has none: "25 views0 comments".
        if (isLast && LineShape.EndsSentence(last) && !LineShape.EndsSentence(next))
        {
            return false;
        }

        return !HasRoomFor(last, next, width) || (!LineShape.EndsSentence(last) && char.IsLower(next[0]));
    }

    /// <summary>Whether nothing at the start of a line tells that it begins a block.</summary>
    private static bool MayGoOn(string text, TextLine before, TextLine line)
    {
        var last = before.Of(text);
        var next = line.Of(text);
        return !line.IsApart && !LineShape.IsBlockQuote(next) && !LineShape.IsBlockQuote(last) && !LineShape.IsListItem(next)
            && !LineShape.IsCaption(next) && !LineShape.IsCredit(next) && !LineShape.IsRule(next) && !LineShape.IsRule(last);
    }

    /// <summary>The width that nine of ten lines keep within: a long address or a pasted paragraph does not widen a column.</summary>
    private static int Width(List<int> lengths)
    {
        lengths.Sort();
        return lengths[(lengths.Count - 1) * 9 / 10];
    }

    private static bool HasRoomFor(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        var word = next.IndexOfAny(' ', '\t') is var space and >= 0 ? space : next.Length;
        return line.Length + 1 + word <= width;
    }
}

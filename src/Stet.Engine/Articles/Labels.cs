using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Labels beside quotations: Name: "…"; "…" — Name; "NAME: …".</summary>
internal static class Labels
{
    /// <summary>A label longer than this is a sentence with a colon.</summary>
    private const int Longest = 60;

    /// <summary>The name and what its bearer is.</summary>
    private const int LongestSignature = 120;

    /// <param name="start">Where the block's words before the quotation begin.</param>
    /// <param name="limit">Where those behind it end.</param>
    public static Voice? Of(Quotation quotation, int start, int limit)
    {
        if (Inside(quotation) is { } inner)
        {
            return new Voice(quotation.Block, inner, null, AttributionShape.LabelBefore);
        }

        return Before(quotation, start) ?? Behind(quotation, limit);
    }

    /// <summary>The label of a transcript's turn that stands inside the marks; null where none does.</summary>
    private static TextSpan? Inside(Quotation quotation)
    {
        var inner = quotation.Block.Text[quotation.Inner.Start..quotation.Inner.End];
        var colon = inner[..Math.Min(inner.Length, Longest)].IndexOf(':');
        return colon > 1 && IsCapitals(inner[..colon]) ? new TextSpan(quotation.Inner.Start, colon) : null;
    }

    private static Voice? Before(Quotation quotation, int start)
    {
        var block = quotation.Block;
        var head = block.Text[start..quotation.Span.Start].TrimEnd();
        return head is [.., ':'] && head.Length < Longest && !head[..^1].ContainsAny('.', '!', '?') && Clause.Before(block, start, quotation.Span.Start) is var clause && clause.AnyCue() is null && !clause.HasVerb()
            && clause.IsName() ? new Voice(block, Speakers.Label(block.Text, start, start + head.Length - 1), null, AttributionShape.LabelBefore)
            : null;
    }

    /// <summary>"…" — Name, and "…" (Name).</summary>
    private static Voice? Behind(Quotation quotation, int limit)
    {
        var block = quotation.Block;
        var text = block.Text;
        var tail = text[quotation.Span.End..limit];
        var mark = tail.TrimStart();
        if (mark.Length < 3 || !(Characters.IsDash(mark[0]) || mark[0] == '(') || mark[1..].TrimStart() is not [var letter, ..] || !char.IsUpper(letter)
            || text[quotation.Inner.Start..quotation.Inner.End].TrimEnd() is not [.., '.' or '!' or '?'])
        {
            return null;
        }

        var from = quotation.Span.End + tail.Length - mark.Length + 1;
        var line = text[from..limit].Trim().IndexOf('\n');
        var end = mark[0] == '(' && mark.IndexOf(')') is > 0 and var close ? from + close - 1 : line > 0 ? from + line : limit;
        return new Voice(block, Speakers.Label(text, from, end), null, AttributionShape.LabelBehind);
    }

    /// <summary>A line of its own that ends with a colon: "Ilse Brandt, mayor:".</summary>
    public static Voice? Line(Block block)
    {
        var text = block.Text.TrimEnd();
        return text.Length <= Longest && !text[..^1].ContainsAny('.', '!', '?') && !text[..^1].TrimEnd().EndsWith(')') && Clause.Before(block, 0, block.Text.Length).IsName()
            ? new Voice(block, Speakers.Label(block.Text, 0, text.Length - 1), null, AttributionShape.LabelBefore)
            : null;
    }

    /// <summary>A line of its own that a dash begins and a name follows: "— Ana Petrov, baker"; an item of a list with dashes is none.</summary>
    public static TextSpan? Signature(Block block)
    {
        var text = block.Text.TrimStart();
        if (text.Length is <= 2 or >= LongestSignature || !(Characters.IsDash(text[0]) || text[0] == '~'))
        {
            return null;
        }

        var name = Speakers.Label(block.Text, 0, block.Text.Length);
        return name.Length <= Longest && !block.Text[name.Start..name.End].Contains(" - ", StringComparison.Ordinal) ? name : null;
    }

    private static bool IsCapitals(ReadOnlySpan<char> label)
    {
        var letters = 0;
        foreach (var c in label)
        {
            letters += char.IsUpper(c) ? 1 : 0;
            if (!char.IsUpper(c) && c is not (' ' or '.' or '-' or '\''))
            {
                return false;
            }
        }

        return letters > 2;
    }
}

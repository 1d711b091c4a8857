using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>The fix that takes out a line with its line end.</summary>
internal static class LineRemoval
{
    /// <summary>Null where the span does not stand in the file as it is, or its line holds more than it.</summary>
    public static Edit? Of(Article article, Block block, TextSpan span)
    {
        if (!block.Prose.IsExact(span))
        {
            return null;
        }

        var place = block.Prose.ToFile(span);
        var line = article.Text.Lines.GetLineFromPosition(place.Start);
        if (place.End > line.End
            || !IsEmpty(article.Text, TextSpan.FromBounds(line.Start, place.Start))
            || !IsEmpty(article.Text, TextSpan.FromBounds(place.End, line.End)))
        {
            return null;
        }

        return new Edit("Remove the line", [new TextChange(line.SpanIncludingLineBreak, "")], FixSafety.Unsafe);
    }

    /// <summary>Whether nothing but space and the marks of a list or quotation stands in a part of a line.</summary>
    private static bool IsEmpty(SourceText text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Characters.IsSpace(text[i]) && text[i] is not ('-' or '*' or '+' or '\u2022' or '#' or '>' or '|'))
            {
                return false;
            }
        }

        return true;
    }
}

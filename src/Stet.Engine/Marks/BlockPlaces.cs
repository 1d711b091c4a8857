using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Marks;

/// <summary>Where the blocks of a story stand in its file, for marks that are for a block.</summary>
internal sealed class BlockPlaces
{
    private readonly SourceText text;
    private readonly TextSpan[] places;

    public BlockPlaces(Article article)
    {
        text = article.Text;
        places = article.Blocks.Select(block => block.Prose.ToFile(new TextSpan(0, block.Prose.Length))).Order().ToArray();
    }

    /// <summary>What a mark is for: the blocks that it stands in or shares a line with; alone on its lines, the next block. Empty where none follows.</summary>
    public TextSpan ReachOf(TextSpan mark)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(mark.Start).Start, text.Lines.GetLineFromPosition(mark.End).End);
        int start = int.MaxValue, end = -1;
        foreach (var place in places)
        {
            if (place.Start <= last && place.End > first)
            {
                start = Math.Min(start, place.Start);
                end = Math.Max(end, place.End);
            }
        }

        return end >= 0 ? TextSpan.FromBounds(start, end) : Array.Find(places, place => place.Start >= mark.End);
    }

    /// <summary>The change that takes a mark out: with its line where it stands alone, else with one of the spaces around it.</summary>
    public TextChange Removal(TextSpan mark)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(mark.Start), text.Lines.GetLineFromPosition(mark.End));
        if (IsBlank(first.Start, mark.Start) && IsBlank(mark.End, last.End))
        {
            return new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        }

        var isAfterSpace = mark.Start == first.Start || Characters.IsSpace(text[mark.Start - 1]);
        var end = isAfterSpace && mark.End < last.End && Characters.IsSpace(text[mark.End]) ? mark.End + 1 : mark.End;
        var start = end == mark.End && end == last.End && mark.Start > first.Start && Characters.IsSpace(text[mark.Start - 1]) ? mark.Start - 1 : mark.Start;
        return new TextChange(TextSpan.FromBounds(start, end), "");
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}

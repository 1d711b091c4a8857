using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Decides whether a passage that returns is a mistake or the way stories are made.</summary>
internal static class RepeatJudge
{
    /// <summary>Parts of a story that take up what stands elsewhere.</summary>
    private const Roles Echoes = Roles.Standfirst | Roles.Caption | Roles.Subheading;

    /// <summary>Parts that set a sentence apart which also stands in the body.</summary>
    private const Roles Displays = Roles.Headline | Roles.BlockQuote | Echoes;

    public static Judgement Of(Article article, Repeat repeat)
    {
        var (first, later) = (repeat.First, repeat.Later);
        if (IsSpeech(first) && IsSpeech(later))
        {
            return ((first.Block.Role | later.Block.Role) & Displays) != Roles.None || first.IsBlock || later.IsBlock ? Judgement.Silent : Judgement.Possible;
        }

        if (first.Block.Role == Roles.Subheading && later.Block.Role == Roles.Subheading)
        {
            return Judgement.Possible;
        }

        // Two pictures do not show the same.
        if (first.Block.Role == Roles.Caption && later.Block.Role == Roles.Caption)
        {
            return AreOfOnePicture(article, first.Block, later.Block) ? Judgement.Silent : repeat.HoldsExact ? Judgement.Likely : Judgement.Possible;
        }

        return !repeat.HoldsExact || ((first.Block.Role | later.Block.Role) & Echoes) != Roles.None ? Judgement.Possible : Judgement.Likely;
    }

    /// <summary>The words for those who do not see a picture and its title are often the same.</summary>
    private static bool AreOfOnePicture(Article article, Block one, Block other)
    {
        var (start, end) = (article.ToFile(one.Index, new TextSpan(0, one.Prose.Length)).End, article.ToFile(other.Index, new TextSpan(0, other.Prose.Length)).Start);
        return other.Index == one.Index + 1 && start < end && article.Text.Lines.GetLineFromPosition(start).LineNumber == article.Text.Lines.GetLineFromPosition(end).LineNumber;
    }

    /// <summary>Whether all of a passage but its edges is one quotation: a pull quote returns on purpose.</summary>
    private static bool IsSpeech(StoryPassage passage)
    {
        if (passage.Block.Role == Roles.BlockQuote)
        {
            return true;
        }

        var quotations = passage.Block.Quotations;
        var (start, end) = (passage.Span.Start, passage.Span.End);
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.Start <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var around = low == 0 ? null : quotations[low - 1]; around is not null; around = around.Outer)
        {
            if (around.Span.End >= end || passage.Block.Text[around.Span.End..end].IndexOfAnyExcept(" .,") < 0)
            {
                return true;
            }
        }

        return false;
    }
}

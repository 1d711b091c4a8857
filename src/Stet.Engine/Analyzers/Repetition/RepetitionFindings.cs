using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>What is reported of a repetition, how sure it is, and which copy a fix takes out.</summary>
internal static class RepetitionFindings
{
    /// <summary>UTF-16 units of the words that a fix names.</summary>
    private const int LongestMatch = 60;

    /// <summary>Adds a word or a line that is glued to itself.</summary>
    /// <param name="half">UTF-16 units of its first half.</param>
    public static void AddGlued(ArticleContext context, Configured<RepetitionOptions> rule, Block block, TextSpan span, int half, Judgement judgement)
    {
        if (rule.Options.English.Except.MatchesAt(block.Tokens, block.TokenAt(span.Start)))
        {
            return;
        }

        var text = block.Prose.ToString(new TextSpan(span.Start, half));
        var edit = new Edit($"Keep '{Shortened.AtEnd(text, LongestMatch)}' once", [new TextChange(TextSpan.FromBounds(span.Start + half, span.End), "")]);
        Add(context, rule, block, span, judgement, text, edit);
    }

    /// <summary>Adds copies that follow each other, with the removal of all but one.</summary>
    /// <param name="first">The first token of the first copy.</param>
    /// <param name="kept">The last token of it.</param>
    /// <param name="last">The last token of the last copy.</param>
    public static void AddCopies(ArticleContext context, StoryWords story, Configured<RepetitionOptions> rule, Block block, Judgement judgement, int first, int kept, int last)
    {
        var tokens = block.Tokens;
        var match = block.Prose.ToString(TextSpan.FromBounds(tokens[first].Start, tokens[kept].End));
        var isSecond = last - kept == kept - first + 1;
        var isSafe = judgement == Judgement.Certain && story.LanguageOf(block) is null or Language.English;
        var edit = new Edit(isSecond ? $"Remove the second '{Shortened.AtEnd(match, LongestMatch)}'" : $"Keep '{Shortened.AtEnd(match, LongestMatch)}' once", [new TextChange(Removed(block, first, kept, last), "")], isSafe ? null : FixSafety.Unsafe);
        Add(context, rule, block, TextSpan.FromBounds(tokens[first].Start, tokens[last].End), judgement, match, edit);
    }

    /// <summary>The later copies with the space before them; where a line ends between, with the space after them, so that the lines stay; and the
    /// first copies instead where the last one has markup of its own and the first has none.</summary>
    private static TextSpan Removed(Block block, int first, int kept, int last)
    {
        var tokens = block.Tokens;
        var later = TextSpan.FromBounds(tokens[kept].End, tokens[last].End);
        if (!block.Prose.IsExact(later))
        {
            var earlier = TextSpan.FromBounds(tokens[first].Start, tokens[last - (kept - first)].Start);
            return block.Prose.IsExact(earlier) && !tokens[first].Has(TokenFlags.Capital) ? earlier : later;
        }

        return last - kept == kept - first + 1 && tokens[kept + 1].Has(TokenFlags.LineBreakBefore) && last + 1 < tokens.Length && tokens[last + 1].Has(TokenFlags.SpaceBefore) && !tokens[last + 1].Has(TokenFlags.LineBreakBefore)
            ? TextSpan.FromBounds(tokens[kept + 1].Start, tokens[last + 1].Start)
            : later;
    }

    private static void Add(ArticleContext context, Configured<RepetitionOptions> rule, Block block, TextSpan span, Judgement judgement, string match, Edit edit)
    {
        if (!rule.Rule.Scope.Covers(block, span))
        {
            return;
        }

        // People stumble when they speak, and a faithful quotation stumbles with them.
        var most = judgement == Judgement.Possible || block.IsSpeech(span) ? Severity.Suggestion
            : judgement == Judgement.Likely ? Severity.Warning
            : Severity.Error;
        context.Add(new Finding(rule.Rule.Descriptor, block.Index, span)
        {
            Captures = [new Capture("match", match)],
            Edit = edit,
            Severity = most < rule.Rule.Descriptor.Severity ? most : null,
        });
    }
}

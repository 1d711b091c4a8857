using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Analyzers;

/// <summary>Headlines, sentences and paragraphs that stand twice, or nearly, anywhere in a story.</summary>
public sealed class PassageAnalyzer(IReadOnlyList<Configured<PassageOptions>> rules) : Analyzer
{
    /// <summary>A passage is reported at most so many times; more is a broken file, and the first findings say so.</summary>
    private const int MostCopies = 50;

    /// <summary>UTF-16 units of a passage that a message shows.</summary>
    private const int LongestMatch = 80;

    /// <summary>So many times of day as lines of their own divide a running story, whose parts tell the background again.</summary>
    private const int LeastTimes = 3;

    /// <summary>"11:45 p.m. EST"</summary>
    private const int LongestTime = 16;

    public static CheckKind Kind { get; } = new CheckKind<PassageOptions>("passage", ["match", "how"], PassageOptions.Read, rules => new PassageAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        foreach (var rule in rules)
        {
            if (IsRunningStory(context.Article, rule.Options))
            {
                continue;
            }

            var index = new PassageIndex(context.Article, rule.Options);
            foreach (var block in context.Article.Blocks)
            {
                if ((block.Role & PassageOptions.Roles) != Roles.None)
                {
                    AnalyzeBlock(context, rule, index, block);
                }
            }
        }
    }

    private static bool IsRunningStory(Article article, PassageOptions options)
    {
        var times = 0;
        foreach (var block in article.Blocks)
        {
            if (IsTime(block.Text, options) && ++times == LeastTimes)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(ReadOnlySpan<char> text, PassageOptions options)
    {
        if (text.Length is > 2 and <= LongestTime && char.IsAsciiDigit(text[0]))
        {
            foreach (var time in options.Times)
            {
                if (text.Contains(time, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A block that stands twice is reported once and not sentence by sentence; sentences in a row are one finding.</summary>
    private static void AnalyzeBlock(ArticleContext context, Configured<PassageOptions> rule, PassageIndex index, Block block)
    {
        var whole = StoryPassage.Of(block);
        if (index.FindBlock(whole) is { } copy)
        {
            Report(context, rule, index, copy);
            return;
        }

        Repeat? open = null;
        foreach (var part in StoryPassage.PartsOf(block))
        {
            var found = index.Find(part);
            if (open is { } before && found is { } next && before.First.Block == next.First.Block)
            {
                open = before with { Later = before.Later.To(next.Later), First = before.First.To(next.First), IsExact = before.IsExact && next.IsExact, HoldsExact = before.HoldsExact || next.HoldsExact };
                continue;
            }

            if (open is { } done)
            {
                Report(context, rule, index, done);
            }

            open = found;
            if (found is null)
            {
                index.Add(part);
            }
        }

        if (open is { } last)
        {
            Report(context, rule, index, last);
        }

        index.AddBlock(whole);
    }

    private static void Report(ArticleContext context, Configured<PassageOptions> rule, PassageIndex index, Repeat repeat)
    {
        var (block, span) = (repeat.Later.Block, repeat.Later.Span);
        if (!rule.Rule.Scope.Covers(block, span) || RepeatJudge.Of(context.Article, repeat) is var judgement && judgement == Judgement.Silent || index.CountCopy(repeat.First) > MostCopies)
        {
            return;
        }

        var match = block.Prose.ToString(span);
        context.Add(new Finding(rule.Rule.Descriptor, block.Index, span)
        {
            Captures = [new Capture("match", Text.Shortened.AtEnd(match, LongestMatch)), new Capture("how", repeat.IsExact ? "word for word" : "nearly word for word")],
            Related = [new Related("first here", null, repeat.First.Block.Index, repeat.First.Span)],
            Edit = repeat.IsExact && CanGo(repeat.Later) ? new Edit("Remove the second copy", [new TextChange(WithSpace(repeat.Later), "")], FixSafety.Unsafe) : null,
            Severity = judgement == Judgement.Possible && rule.Rule.Descriptor.Severity > Severity.Suggestion ? Severity.Suggestion : null,
        });
    }

    /// <summary>A heading or list item emptied of its words would leave its mark behind.</summary>
    private static bool CanGo(StoryPassage later) => later.Block.Role == Roles.Paragraph || later.Block.IsGuessed || !later.IsBlock;

    /// <summary>The passage and the space before it, or after it at the start of a block.</summary>
    private static TextSpan WithSpace(StoryPassage passage)
    {
        var text = passage.Block.Text;
        var (start, end) = (passage.Span.Start, passage.Span.End);
        while (start > 0 && Text.Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        while (start == 0 && end < text.Length && Text.Characters.IsSpace(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}

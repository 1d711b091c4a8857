using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Words and phrases that stand twice in a row, and words glued to themselves. One walk over the tokens of a block for all three.</summary>
public sealed class RepetitionAnalyzer : Analyzer
{
    /// <summary>Tokens from one copy of a word to the next that still belongs to it.</summary>
    private const int FarthestCopy = 4;

    /// <summary>UTF-16 units of the words that a fix names.</summary>
    private const int LongestMatch = 60;

    private readonly Configured<RepetitionOptions>[] words;
    private readonly Configured<RepetitionOptions>[] phrases;
    private readonly Configured<RepetitionOptions>[] glued;

    public RepetitionAnalyzer(IReadOnlyList<Configured<RepetitionOptions>> rules)
    {
        words = OfUnit(rules, RepetitionUnit.Word);
        phrases = OfUnit(rules, RepetitionUnit.Phrase);
        glued = OfUnit(rules, RepetitionUnit.Glued);
    }

    public static CheckKind Kind { get; } = new CheckKind<RepetitionOptions>("repetition", ["match"], RepetitionOptions.Read, rules => new RepetitionAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var story = new StoryWords(context.Article);
        Block? before = null;
        var wasSame = false;
        foreach (var block in context.Article.Blocks)
        {
            if (block.Role == Roles.Code)
            {
                before = null;
                continue;
            }

            AnalyzeBlock(context, story, block);

            // Of lines that are one word again and again, the first tells enough.
            var isSame = before is { Tokens.IsEmpty: false } && !block.Tokens.IsEmpty && before.Tokens[^1].Fold == block.Tokens[0].Fold;
            if (isSame && !(wasSame && before!.Tokens.Length == 1))
            {
                AnalyzeBorder(context, story, before!, block);
            }

            wasSame = isSame;
            before = block;
        }
    }

    private void AnalyzeBlock(ArticleContext context, StoryWords story, Block block)
    {
        var tokens = block.Tokens;
        var isGluedWhole = glued.Length > 0 && ReportGluedBlock(context, block);
        var runs = phrases.Length > 0 ? new PhraseRuns(stackalloc int[PhraseRuns.LongestPeriod + 1], stackalloc ulong[PhraseRuns.RecentFolds]) : default;
        var first = 0;
        var copy = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i > 0 && !(token.Fold == tokens[first].Fold && token.Kind == TokenKind.Word && tokens[first].Kind == TokenKind.Word && token.Has(TokenFlags.SpaceBefore)))
            {
                // One word over and over, with stops between, is one defect.
                if (i - first > 1)
                {
                    if (!GoesOn(tokens, copy, first))
                    {
                        ReportWord(context, story, block, first, i - 1);
                    }

                    copy = i - 1;
                }

                first = i;
                if (i > 1 && token.Kind == TokenKind.Word && token.Fold == tokens[i - 2].Fold && !tokens[i - 1].IsWord)
                {
                    if (!GoesOn(tokens, copy, i))
                    {
                        ReportCutOff(context, story, block, i);
                    }

                    copy = i;
                }
            }

            if (phrases.Length > 0 && runs.Next(tokens, i) is { } run)
            {
                ReportPhrase(context, story, block, run);
            }

            // A run of the same glued word is one defect.
            if (token.Length >= GluedWord.Shortest && glued.Length > 0 && !isGluedWhole && (i == 0 || tokens[i - 1].Fold != token.Fold))
            {
                ReportGluedWord(context, story, block, i);
            }
        }

        if (tokens.Length - first > 1 && !GoesOn(tokens, copy, first))
        {
            ReportWord(context, story, block, first, tokens.Length - 1);
        }

        if (phrases.Length == 0)
        {
            return;
        }

        if (runs.Finish(tokens) is { } open)
        {
            ReportPhrase(context, story, block, open);
        }

        if (runs.Pending is { } pending)
        {
            ReportPhrase(context, story, block, pending);
        }
    }

    /// <param name="copy">The last copy of a word that stood twice before; -1 where none did.</param>
    private static bool GoesOn(ReadOnlySpan<Token> tokens, int copy, int at) => copy >= 0 && at - copy <= FarthestCopy && tokens[copy].Fold == tokens[at].Fold;

    /// <summary>A word that ends a line and begins the next, where lines are read as blocks or a paragraph was broken in two.</summary>
    private void AnalyzeBorder(ArticleContext context, StoryWords story, Block before, Block block)
    {
        var (last, next) = (before.Tokens[^1], block.Tokens[0]);
        var (end, start) = (context.Article.ToFile(before.Index, last.Span).End, context.Article.ToFile(block.Index, next.Span).Start);
        if (end > start || last.Kind != TokenKind.Word || next.Kind != TokenKind.Word)
        {
            return;
        }

        var lines = context.Article.Text.ToString(TextSpan.FromBounds(end, start));
        foreach (var rule in words)
        {
            if (rule.Options.Of(story.LanguageOf(block)) is not { } known || !(known.Certain.Contains(next.Fold) || known.Dangling.Contains(next.Fold)) || !lines.AsSpan().Trim().IsEmpty
                || (lines.AsSpan().Count('\n') > 1 && next.Has(TokenFlags.Capital)) || !rule.Rule.Scope.Covers(before, last.Span))
            {
                continue;
            }

            var word = before.Prose.ToString(last.Span);
            context.Add(new Finding(rule.Rule.Descriptor, before.Index, last.Span)
            {
                Captures = [new Capture("match", word)],
                Related = [new Related("again here", null, block.Index, next.Span)],
                Edit = new Edit($"Remove the first '{word}'", [new TextChange(TextSpan.FromBounds(before.Tokens.Length > 1 ? before.Tokens[^2].End : last.Start, last.End), "")], FixSafety.Unsafe),
                Severity = Severity.Warning < rule.Rule.Descriptor.Severity ? Severity.Warning : null,
            });
        }
    }

    private void ReportWord(ArticleContext context, StoryWords story, Block block, int first, int last)
    {
        foreach (var rule in words)
        {
            if (DoubledWord.Judge(rule.Options, story, block, first, last) is var judgement && judgement != Judgement.Silent)
            {
                ReportCopies(context, story, rule, block, judgement, first, first, last);
            }
        }
    }

    private void ReportCutOff(ArticleContext context, StoryWords story, Block block, int at)
    {
        foreach (var rule in words)
        {
            if (DoubledWord.IsCutOff(rule.Options, story, block, at))
            {
                ReportCopies(context, story, rule, block, Judgement.Likely, at - 2, at - 2, at);
            }
        }
    }

    private void ReportPhrase(ArticleContext context, StoryWords story, Block block, PhraseRun run)
    {
        foreach (var rule in phrases)
        {
            if (DoubledPhrase.Judge(rule.Options, story, block, run) is var judgement && judgement != Judgement.Silent)
            {
                ReportCopies(context, story, rule, block, judgement, run.First, run.First + run.PhraseLength - 1, run.Last);
            }
        }
    }

    private bool ReportGluedBlock(ArticleContext context, Block block)
    {
        var half = GluedWord.HalfOfBlock(block.Text);
        if (half == 0)
        {
            return false;
        }

        foreach (var rule in glued)
        {
            ReportGlued(context, rule, block, new TextSpan(0, half * 2), half, half >= GluedWord.CertainLength ? Judgement.Certain : Judgement.Possible);
        }

        return true;
    }

    private void ReportGluedWord(ArticleContext context, StoryWords story, Block block, int at)
    {
        foreach (var rule in glued)
        {
            if (GluedWord.Half(rule.Options.English, story, block.Text, block.Tokens, at, out var judgement) is var half and > 0)
            {
                ReportGlued(context, rule, block, block.Tokens[at].Span, half, judgement);
            }
        }
    }

    private static void ReportGlued(ArticleContext context, Configured<RepetitionOptions> rule, Block block, TextSpan span, int half, Judgement judgement)
    {
        if (rule.Options.English.Except.MatchesAt(block.Tokens, block.TokenAt(span.Start)))
        {
            return;
        }

        var text = block.Prose.ToString(new TextSpan(span.Start, half));
        var edit = new Edit($"Keep '{Shortened.AtEnd(text, LongestMatch)}' once", [new TextChange(TextSpan.FromBounds(span.Start + half, span.End), "")]);
        Report(context, rule, block, span, judgement, text, edit);
    }

    /// <summary>Reports copies that follow each other, with the removal of all but one.</summary>
    /// <param name="first">The first token of the first copy.</param>
    /// <param name="kept">The last token of it.</param>
    /// <param name="last">The last token of the last copy.</param>
    private static void ReportCopies(ArticleContext context, StoryWords story, Configured<RepetitionOptions> rule, Block block, Judgement judgement, int first, int kept, int last)
    {
        var tokens = block.Tokens;
        var match = block.Prose.ToString(TextSpan.FromBounds(tokens[first].Start, tokens[kept].End));
        var isSecond = last - kept == kept - first + 1;
        var isSafe = judgement == Judgement.Certain && story.LanguageOf(block) is null or Language.English;
        var edit = new Edit(isSecond ? $"Remove the second '{Shortened.AtEnd(match, LongestMatch)}'" : $"Keep '{Shortened.AtEnd(match, LongestMatch)}' once", [new TextChange(Removed(block, first, kept, last), "")], isSafe ? null : FixSafety.Unsafe);
        Report(context, rule, block, TextSpan.FromBounds(tokens[first].Start, tokens[last].End), judgement, match, edit);
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

    private static void Report(ArticleContext context, Configured<RepetitionOptions> rule, Block block, TextSpan span, Judgement judgement, string match, Edit edit)
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

    private static Configured<RepetitionOptions>[] OfUnit(IReadOnlyList<Configured<RepetitionOptions>> rules, RepetitionUnit unit) =>
        rules.Where(rule => rule.Options.Unit == unit).ToArray();
}

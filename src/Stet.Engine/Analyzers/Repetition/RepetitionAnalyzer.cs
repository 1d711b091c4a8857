using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Words and phrases that stand twice in a row, and words glued to themselves.</summary>
public sealed class RepetitionAnalyzer : Analyzer
{
    /// <summary>Tokens from one copy of a word to the next that still belongs to it.</summary>
    private const int FarthestCopy = 4;

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
        if (words.Length > 0)
        {
            AnalyzeWords(context, story, block);
        }

        if (phrases.Length > 0)
        {
            AnalyzePhrases(context, story, block);
        }

        if (glued.Length > 0 && !ReportGluedBlock(context, block))
        {
            AnalyzeGluedWords(context, story, block);
        }
    }

    /// <summary>One word over and over, with stops between, is one defect.</summary>
    private void AnalyzeWords(ArticleContext context, StoryWords story, Block block)
    {
        var tokens = block.Tokens;
        var (first, copy) = (0, -1);
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && IsCopy(tokens[first], tokens[i]))
            {
                continue;
            }

            if (i - first > 1)
            {
                if (!GoesOn(tokens, copy, first))
                {
                    ReportWord(context, story, block, first, i - 1);
                }

                copy = i - 1;
            }

            first = i;
            if (i < tokens.Length && i > 1 && tokens[i].Kind == TokenKind.Word && tokens[i].Fold == tokens[i - 2].Fold && !tokens[i - 1].IsWord)
            {
                if (!GoesOn(tokens, copy, i))
                {
                    ReportCutOff(context, story, block, i);
                }

                copy = i;
            }
        }
    }

    private void AnalyzePhrases(ArticleContext context, StoryWords story, Block block)
    {
        var tokens = block.Tokens;
        var runs = new PhraseRuns(stackalloc int[PhraseRuns.LongestPeriod + 1], stackalloc ulong[PhraseRuns.RecentFolds]);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (runs.Next(tokens, i) is { } run)
            {
                ReportPhrase(context, story, block, run);
            }
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

    private static bool IsCopy(in Token word, in Token next) =>
        next.Fold == word.Fold && next.Kind == TokenKind.Word && word.Kind == TokenKind.Word && next.Has(TokenFlags.SpaceBefore);

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
                RepetitionFindings.AddCopies(context, story, rule, block, judgement, first, first, last);
            }
        }
    }

    private void ReportCutOff(ArticleContext context, StoryWords story, Block block, int at)
    {
        foreach (var rule in words)
        {
            if (DoubledWord.IsCutOff(rule.Options, story, block, at))
            {
                RepetitionFindings.AddCopies(context, story, rule, block, Judgement.Likely, at - 2, at - 2, at);
            }
        }
    }

    private void ReportPhrase(ArticleContext context, StoryWords story, Block block, PhraseRun run)
    {
        foreach (var rule in phrases)
        {
            if (DoubledPhrase.Judge(rule.Options, story, block, run) is var judgement && judgement != Judgement.Silent)
            {
                RepetitionFindings.AddCopies(context, story, rule, block, judgement, run.First, run.First + run.PhraseLength - 1, run.Last);
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
            RepetitionFindings.AddGlued(context, rule, block, new TextSpan(0, half * 2), half, half >= GluedWord.CertainLength ? Judgement.Certain : Judgement.Possible);
        }

        return true;
    }

    private void AnalyzeGluedWords(ArticleContext context, StoryWords story, Block block)
    {
        var tokens = block.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            // A run of the same glued word is one defect.
            if (tokens[i].Length < GluedWord.Shortest || (i > 0 && tokens[i - 1].Fold == tokens[i].Fold))
            {
                continue;
            }

            foreach (var rule in glued)
            {
                if (GluedWord.Half(rule.Options.English, story, block.Text, tokens, i, out var judgement) is var half and > 0)
                {
                    RepetitionFindings.AddGlued(context, rule, block, tokens[i].Span, half, judgement);
                }
            }
        }
    }

    private static Configured<RepetitionOptions>[] OfUnit(IReadOnlyList<Configured<RepetitionOptions>> rules, RepetitionUnit unit) =>
        rules.Where(rule => rule.Options.Unit == unit).ToArray();
}

using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Words and phrases that stand twice in a row, and words glued to themselves. One walk over the tokens of a block for all three.</summary>
public sealed class RepetitionAnalyzer : Analyzer
{
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

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All & ~Roles.Code, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var tokens = block.Tokens;
        var isGluedWhole = glued.Length > 0 && ReportGluedBlock(context, block);
        var runs = phrases.Length > 0 ? new PhraseRuns(stackalloc int[PhraseRuns.LongestPeriod + 1], stackalloc ulong[PhraseRuns.RecentFolds]) : default;
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i > 0 && !(token.Fold == tokens[first].Fold && token.Kind == TokenKind.Word && tokens[first].Kind == TokenKind.Word && token.Has(TokenFlags.SpaceBefore)))
            {
                if (i - first > 1)
                {
                    ReportWord(context, block, first, i - 1);
                }

                first = i;
            }

            if (phrases.Length > 0 && runs.Next(tokens, i) is { } run)
            {
                ReportPhrase(context, block, run);
            }

            // A run of the same glued word is one defect.
            if (glued.Length > 0 && !isGluedWhole && (i == 0 || tokens[i - 1].Fold != token.Fold) && GluedWord.Half(block.Text, tokens, i) is var half and > 0)
            {
                ReportGlued(context, block, token.Span, half, isCertain: i == 0);
            }
        }

        if (tokens.Length - first > 1)
        {
            ReportWord(context, block, first, tokens.Length - 1);
        }

        if (phrases.Length == 0)
        {
            return;
        }

        if (runs.Finish(tokens) is { } open)
        {
            ReportPhrase(context, block, open);
        }

        if (runs.Pending is { } pending)
        {
            ReportPhrase(context, block, pending);
        }
    }

    private void ReportWord(ArticleContext context, Block block, int first, int last)
    {
        var tokens = block.Tokens;
        foreach (var rule in words)
        {
            if (DoubledWord.Judge(rule.Options, block, first, last) is var judgement && judgement == Judgement.Silent)
            {
                continue;
            }

            var word = block.Prose.ToString(tokens[first].Span);
            var span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
            var change = new TextChange(TextSpan.FromBounds(tokens[first].End, tokens[last].End), "");
            Report(context, rule, block, span, judgement, word, new Edit($"Remove the second '{word}'", [change], judgement == Judgement.Certain ? null : FixSafety.Unsafe));
        }
    }

    private void ReportPhrase(ArticleContext context, Block block, PhraseRun run)
    {
        var tokens = block.Tokens;
        foreach (var rule in phrases)
        {
            if (DoubledPhrase.Judge(rule.Options, tokens, run) is var judgement && judgement == Judgement.Silent)
            {
                continue;
            }

            var kept = tokens[run.First + run.PhraseLength - 1].End;
            var end = tokens[run.Last].End;
            var phrase = block.Prose.ToString(TextSpan.FromBounds(tokens[run.First].Start, kept));
            var edit = new Edit($"Remove the second '{Shortened(phrase)}'", [new TextChange(TextSpan.FromBounds(kept, end), "")], judgement == Judgement.Certain ? null : FixSafety.Unsafe);
            Report(context, rule, block, TextSpan.FromBounds(tokens[run.First].Start, end), judgement, phrase, edit);
        }
    }

    private bool ReportGluedBlock(ArticleContext context, Block block)
    {
        var half = GluedWord.HalfOfBlock(block.Text);
        if (half == 0)
        {
            return false;
        }

        ReportGlued(context, block, new TextSpan(0, half * 2), half, isCertain: half >= GluedWord.CertainLength);
        return true;
    }

    private void ReportGlued(ArticleContext context, Block block, TextSpan span, int half, bool isCertain)
    {
        foreach (var rule in glued)
        {
            if (rule.Options.Except.MatchesAt(block.Tokens, block.TokenAt(span.Start)))
            {
                continue;
            }

            var text = block.Prose.ToString(new TextSpan(span.Start, half));
            var edit = new Edit($"Keep '{Shortened(text)}' once", [new TextChange(TextSpan.FromBounds(span.Start + half, span.End), "")]);
            Report(context, rule, block, span, isCertain ? Judgement.Certain : Judgement.Possible, text, edit);
        }
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

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..40] + "…";

    private static Configured<RepetitionOptions>[] OfUnit(IReadOnlyList<Configured<RepetitionOptions>> rules, RepetitionUnit unit) =>
        rules.Where(rule => rule.Options.Unit == unit).ToArray();
}

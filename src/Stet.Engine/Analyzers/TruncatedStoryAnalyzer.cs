using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Stories that end in the middle of a sentence: cut by a field's limit, a paywall, a copy that took less than all.</summary>
public sealed class TruncatedStoryAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    /// <summary>Fewer tokens are a name, a label, a last line of another kind.</summary>
    private const int LeastTokens = 8;

    /// <summary>A story whose paragraphs end with stops: so many of them, and nearly all.</summary>
    private const int LeastParagraphs = 3;

    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("truncated-story", ["match"], NoOptions.Read, rules => new TruncatedStoryAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var blocks = context.Article.Blocks;
        if (blocks.Count <= LeastParagraphs || !IsCut(blocks[^1]) || !EndWithStops(blocks))
        {
            return;
        }

        var last = blocks[^1];
        var span = last.Tokens[^1].Span;
        if (!last.Tokens[^1].IsWord && last.Tokens.Length > 1)
        {
            span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(last.Tokens[^2].Start, span.End);
        }

        foreach (var rule in rules)
        {
            context.Report(rule.Rule, last, span, null, new Capture("match", last.Prose.ToString(span)));
        }
    }

    private static bool IsCut(Block block)
    {
        var tokens = block.Tokens;
        if (block.Role != Roles.Paragraph || tokens.Length < LeastTokens || !SplitSentenceAnalyzer.HasSmallWords(tokens) || block.Sentences[^1].IsEnded)
        {
            return false;
        }

        var end = tokens[^1];
        return end.Kind is TokenKind.Word or TokenKind.Number ? !end.Has(TokenFlags.Abbreviation) : end.Kind == TokenKind.Punctuation && block.Text[end.Start] is ',' or '-' or '\u2013' or '\u2014';
    }

    /// <summary>A list, verse and notes end without stops all along.</summary>
    private static bool EndWithStops(IReadOnlyList<Block> blocks)
    {
        int paragraphs = 0, ended = 0;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i].Role == Roles.Paragraph && blocks[i].Tokens.Length >= LeastTokens)
            {
                paragraphs++;
                ended += blocks[i].Sentences[^1].IsEnded ? 1 : 0;
            }
        }

        return paragraphs >= LeastParagraphs && ended * 10 >= paragraphs * 9;
    }
}

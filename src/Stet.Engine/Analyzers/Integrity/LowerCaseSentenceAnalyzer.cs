using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Sentences that begin in lower case: after a full stop, or at the head of a paragraph that goes on with nothing.</summary>
public sealed class LowerCaseSentenceAnalyzer(IReadOnlyList<Configured<LowerCaseSentenceOptions>> rules) : Analyzer
{
    /// <summary>A sentence shorter than this may be a label or an abbreviation.</summary>
    private const int LeastBefore = 3;

    /// <summary>A paragraph with fewer tokens may be a slug, a search phrase, an item of a list.</summary>
    private const int LeastParagraph = 8;

    /// <summary>So many, and one in so many sentences, are the way of the text: code, chat, verse.</summary>
    private const int LeastOfStyle = 5;
    private const int ShareOfStyle = 8;

    public static CheckKind Kind { get; } = new CheckKind<LowerCaseSentenceOptions>("lower-case-sentence", ["match"], LowerCaseSentenceOptions.Read, rules => new LowerCaseSentenceAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        List<(Block Block, Token Token)> found = [];
        var all = 0;
        foreach (var block in context.Article.Blocks)
        {
            if ((block.Role & Roles.Running & ~Roles.ListItem) != Roles.None)
            {
                Find(context.Article, block, found);
                all += block.Sentences.Count;
            }
        }

        if (found.Count >= LeastOfStyle && found.Count * ShareOfStyle >= all)
        {
            return;
        }

        foreach (var (block, token) in found)
        {
            Report(context, block, token);
        }
    }

    private static void Find(Article article, Block block, List<(Block Block, Token Token)> found)
    {
        var sentences = block.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var first = sentences[i].FirstToken;
            if (LowerCase.Begins(block.Text, block.Tokens, first) && (i == 0 ? IsParagraph(article, block) : FollowsStop(block, sentences[i - 1], first)))
            {
                found.Add((block, block.Tokens[first]));
            }
        }
    }

    private static bool FollowsStop(Block block, Sentence before, int first)
    {
        var tokens = block.Tokens;
        return before.TokenCount > LeastBefore
            && tokens[first - 1] is { Kind: TokenKind.Stop, Length: 1 } stop && block.Text[stop.Start] == '.'
            && !tokens[first - 1].Has(TokenFlags.SpaceBefore)
            && tokens[first].Has(TokenFlags.SpaceBefore)
            && LowerCase.CanEnd(block.Text, tokens[first - 2]);
    }

    /// <summary>A paragraph of whole sentences, after one that is complete: what goes on from the last one is cut, and another rule's.</summary>
    private static bool IsParagraph(Article article, Block block)
    {
        if (block.Role != Roles.Paragraph || block.Tokens.Length < LeastParagraph || block.Sentences is [{ IsEnded: false }])
        {
            return false;
        }

        if (block.Index == 0)
        {
            return true;
        }

        var before = article.Blocks[block.Index - 1];
        return before.Tokens.Length > 0
            && !SplitSentenceAnalyzer.IsCut(before, block)
            && (before.Role is Roles.Headline or Roles.Subheading || before.Tokens[^1].Kind == TokenKind.Stop || (before.Tokens[^1].Kind == TokenKind.Mark && before.Sentences[^1].IsEnded))
            && !LowerCase.Begins(before.Text, before.Tokens, 0);
    }

    private void Report(ArticleContext context, Block block, Token token)
    {
        var word = block.Prose.ToString(token.Span);
        var capital = char.ToUpperInvariant(word[0]).ToString();
        var edit = new Edit("Begin with a capital", [new TextChange(new TextSpan(token.Start, 1), capital)]);
        foreach (var rule in rules)
        {
            if (!rule.Options.Except.Contains(token.Fold))
            {
                context.Report(rule.Rule, block, token.Span, edit, new Capture("match", word));
            }
        }
    }
}

/// <param name="Except">Folded words that may begin a sentence in lower case: names that their owners write small.</param>
public sealed record LowerCaseSentenceOptions(IReadOnlySet<ulong> Except)
{
    public static LowerCaseSentenceOptions Read(YamlMap check) => new(check.Texts("except").Select(text => Folding.Hash(text.Value)).ToHashSet());
}

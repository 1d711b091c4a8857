using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Sentences that a paragraph break cuts in two: one paragraph ends without a stop, the next begins in lower case.</summary>
public sealed class SplitSentenceAnalyzer(IReadOnlyList<Configured<SplitSentenceOptions>> rules) : Analyzer
{
    /// <summary>Fewer words before the cut are a label, a name or a heading.</summary>
    private const int LeastBefore = 5;

    private const int LeastAfter = 3;

    /// <summary>So many cuts in a short story are its shape.</summary>
    private const int MostCuts = 4;

    /// <summary>A line of a mail has no more tokens than this.</summary>
    private const int LongestLine = 25;

    /// <summary>Lines of verse are shorter than this many words.</summary>
    private const int LongestVerse = 12;

    public static CheckKind Kind { get; } = new CheckKind<SplitSentenceOptions>("split-sentence", ["match", "next"], SplitSentenceOptions.Read, rules => new SplitSentenceAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var blocks = context.Article.Blocks;
        if (IsWrapped(blocks))
        {
            return;
        }

        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (!IsCut(blocks[i], blocks[i + 1]))
            {
                continue;
            }

            var last = i;
            var isVerse = IsShort(blocks[i]);
            while (last + 2 < blocks.Count && IsCut(blocks[last + 1], blocks[last + 2]))
            {
                last++;
                isVerse &= IsShort(blocks[last]);
            }

            // Several in a row are verse, or a paragraph broken at every line, which is one defect.
            if (!(isVerse && last > i) && !IsItem(blocks[i]))
            {
                Report(context, blocks[i], blocks[i + 1]);
            }

            i = last;
        }
    }

    /// <summary>Lines of a mail or a poem, each a paragraph by its looks: a cut at every fifth of them is no slip.</summary>
    private static bool IsWrapped(IReadOnlyList<Block> blocks)
    {
        var cuts = 0;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            cuts += blocks[i].Tokens.Length <= LongestLine && IsCut(blocks[i], blocks[i + 1]) ? 1 : 0;
        }

        return cuts >= MostCuts && cuts * 5 >= blocks.Count;
    }

    /// <summary>A guessed heading may as well be the first half of a sentence.</summary>
    private static Roles RoleOf(Block block) => block.IsGuessed && block.Role is Roles.Headline or Roles.Subheading ? Roles.Paragraph : block.Role;

    /// <summary>What begins small itself, and is short or ends with a comma, is an item of a list.</summary>
    private static bool IsItem(Block block) =>
        LowerCase.Begins(block.Text, block.Tokens, 0) && (IsShort(block) || block.Tokens[^1].Kind == TokenKind.Punctuation);

    private static bool IsShort(Block block) => block.Tokens.Length <= LongestVerse;

    /// <summary>Whether a sentence goes on from one block into the next.</summary>
    internal static bool IsCut(Block block, Block next)
    {
        if (RoleOf(block) != RoleOf(next) || (RoleOf(block) & (Roles.Paragraph | Roles.Standfirst | Roles.BlockQuote)) == Roles.None)
        {
            return false;
        }

        var tokens = block.Tokens;
        var after = next.Tokens;
        if (tokens.Length < LeastBefore || after.Length < LeastAfter)
        {
            return false;
        }

        var end = tokens[^1];
        if (end.Kind is not (TokenKind.Word or TokenKind.Number) && !(end.Kind == TokenKind.Punctuation && block.Text[end.Start] == ','))
        {
            return false;
        }

        // A line of names or a heading in title case goes on with nothing.
        return !end.Has(TokenFlags.Abbreviation) && LowerCase.Begins(next.Text, after, 0) && HasSmallWords(tokens);
    }

    internal static bool HasSmallWords(ReadOnlySpan<Token> tokens)
    {
        var small = 0;
        var words = 0;
        foreach (var token in tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            small += token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital) ? 1 : 0;
        }

        return small >= 3 && small * 2 >= words;
    }

    private void Report(ArticleContext context, Block block, Block next)
    {
        var tokens = block.Tokens;
        var last = tokens.Length - 1;
        while (!tokens[last].IsWord && last > 0)
        {
            last--;
        }

        var span = tokens[last].Span;
        var going = next.Tokens[0];
        foreach (var rule in rules)
        {
            if (rule.Rule.Scope.Covers(block, span) && !rule.Options.Except.Contains(going.Fold))
            {
                context.Add(new Finding(rule.Rule.Descriptor, block.Index, span)
                {
                    Captures = [new Capture("match", block.Prose.ToString(span)), new Capture("next", next.Prose.ToString(going.Span))],
                    Related = [new Related("where the sentence goes on", null, next.Index, going.Span)],
                });
            }
        }
    }
}

/// <param name="Except">Folded words that may begin a sentence in lower case: names that their owners write small.</param>
public sealed record SplitSentenceOptions(IReadOnlySet<ulong> Except)
{
    public static SplitSentenceOptions Read(YamlMap check) => new(check.Texts("except").Select(text => Folding.Hash(text.Value)).ToHashSet());
}

using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Stories that end in the middle of a sentence: cut by a field's limit, a paywall, a feed, a copy that took less than all.</summary>
public sealed class TruncatedStoryAnalyzer(IReadOnlyList<Configured<TruncatedStoryOptions>> rules) : Analyzer
{
    /// <summary>Fewer tokens are a name, a label, a last line of another kind; fewer than the other number hold no word that a sentence cannot end with.</summary>
    private const int LeastTokens = 8;
    private const int LeastBeforeOpenWord = 3;

    /// <summary>"More to come…", "To be continued…".</summary>
    private const int LeastBeforeEllipsis = 5;

    /// <summary>A last line this long is no credit, even if it ends with a name or a number.</summary>
    private const int LongLine = 20;

    /// <summary>A label stands before a colon among the first tokens.</summary>
    private const int LongestLabel = 6;

    /// <summary>A story of so many sentences whose paragraphs end with stops, nearly all of them. One is enough before a word that no sentence ends with.</summary>
    private const int LeastSentences = 3;

    public static CheckKind Kind { get; } = new CheckKind<TruncatedStoryOptions>("truncated-story", ["match"], TruncatedStoryOptions.Read, rules => new TruncatedStoryAnalyzer(rules));

    private enum Cut : byte
    {
        None,

        /// <summary>The last words may be all there was, without a stop.</summary>
        Perhaps,
        Surely,
    }

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var blocks = context.Article.Blocks;
        if (blocks.Count == 0 || !IsParagraph(blocks[^1]) || blocks[^1].Tokens.Length < LeastBeforeOpenWord)
        {
            return;
        }

        var last = blocks[^1];
        var word = Words(last, out var mark);
        foreach (var rule in rules)
        {
            if (word >= 0 && Find(blocks, last, word, mark, rule.Options) is var cut and not Cut.None)
            {
                var span = TextSpan.FromBounds(last.Tokens[word].Start, last.Tokens[^1].End);
                context.Add(new Finding(rule.Rule.Descriptor, last.Index, span)
                {
                    Captures = [new Capture("match", last.Prose.ToString(span))],
                    Severity = cut == Cut.Perhaps && rule.Rule.Descriptor.Severity > Severity.Suggestion ? Severity.Suggestion : null,
                });
            }
        }
    }

    /// <summary>A guessed heading at the end is the last words of a paragraph.</summary>
    private static bool IsParagraph(Block block) => block.Role == Roles.Paragraph || (block.Role == Roles.Subheading && block.IsGuessed);

    /// <summary>What stands behind the last word.</summary>
    private enum Mark : byte
    {
        /// <summary>Nothing, or a comma, a dash, a bracket.</summary>
        Open,
        Ellipsis,

        /// <summary>What feeds put where they cut: "[…]", "… [+2319 chars]".</summary>
        Feed,

        /// <summary>An end of whatever kind.</summary>
        Other,
    }

    /// <summary>The index of the last word that the story itself has, or -1.</summary>
    private static int Words(Block block, out Mark mark)
    {
        var tokens = block.Tokens;
        var text = block.Text;
        var at = tokens.Length - 1;
        mark = Mark.Other;
        if (text.TrimEnd().EndsWith(" chars]") && text.LastIndexOf("[+") is var counter and > 0)
        {
            mark = Mark.Feed;
            at = block.TokenAt(counter) - 1;
        }
        else if (at >= 2 && tokens[at - 1].Kind == TokenKind.Ellipsis && text[tokens[at].Start] is ']' && text[tokens[at - 2].Start] is '[')
        {
            mark = Mark.Feed;
            at -= 3;
        }
        else if (tokens[at].Kind == TokenKind.Ellipsis)
        {
            mark = Mark.Ellipsis;
            at--;
        }
        else if (!block.Sentences[^1].IsEnded && (tokens[at].IsWord || (tokens[at].Kind == TokenKind.Punctuation && text[tokens[at].Start] is ',' or '(' || Characters.IsDash(text[tokens[at].Start]))))
        {
            mark = Mark.Open;
        }

        while (at >= 0 && !tokens[at].IsWord && mark != Mark.Other)
        {
            at--;
        }

        return mark == Mark.Other ? -1 : at;
    }

    private static Cut Find(IReadOnlyList<Block> blocks, Block last, int word, Mark mark, TruncatedStoryOptions options)
    {
        var tokens = last.Tokens;
        var token = tokens[word];
        if (mark == Mark.Feed)
        {
            return Cut.Surely;
        }

        var isShort = word < LeastTokens && mark == Mark.Ellipsis;

        // A word, a comma or a dash that goes on to another word.
        var isOpen = options.Open.Contains(token.Fold) || (mark == Mark.Open && word < tokens.Length - 1);
        if (token.Has(TokenFlags.Abbreviation) || token.Kind == TokenKind.Address || !(isShort || SplitSentenceAnalyzer.HasSmallWords(tokens))
            || !EndWithStops(blocks, mark, isOpen ? 1 : LeastSentences))
        {
            return Cut.None;
        }

        if (isOpen)
        {
            return mark == Mark.Ellipsis && last.IsSpeech(token.Span) ? Cut.None : Cut.Surely;
        }

        if (HasLabel(last) || last.IsSpeech(token.Span) || last.Text[(last.Text[..token.Start].LastIndexOf(' ') + 1)..].Contains('/'))
        {
            return Cut.None;
        }

        if (mark == Mark.Ellipsis)
        {
            return word + 1 >= LeastBeforeEllipsis ? Cut.Surely : Cut.None;
        }

        return word + 1 < LeastTokens ? Cut.None : tokens.Length >= LongLine || (token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital)) ? Cut.Perhaps : Cut.None;
    }

    /// <summary>"Tickets: …", "– With files from …", a line with an address.</summary>
    private static bool HasLabel(Block block)
    {
        var tokens = block.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Address || (tokens[i].Kind == TokenKind.Punctuation && (i == 0 || (i < LongestLabel && block.Text[tokens[i].Start] == ':'))))
            {
                return true;
            }
        }

        return tokens[0].Kind == TokenKind.Symbol;
    }

    /// <summary>A list, verse and notes end without stops all along; where sentences trail off elsewhere, too, it is the writer's way.</summary>
    private static bool EndWithStops(IReadOnlyList<Block> blocks, Mark mark, int least)
    {
        int paragraphs = 0, ended = 0, sentences = blocks[^1].Sentences.Count - 1;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i].Role == Roles.Paragraph && blocks[i].Tokens.Length >= LeastTokens)
            {
                paragraphs++;
                sentences += blocks[i].Sentences.Count;
                ended += blocks[i].Sentences[^1].IsEnded ? 1 : 0;
                if (mark == Mark.Ellipsis && blocks[i].Tokens[^1].Kind == TokenKind.Ellipsis)
                {
                    return false;
                }
            }
        }

        return sentences >= least && ended * 10 >= paragraphs * 9;
    }
}

/// <param name="Open">Folded words that another word must follow.</param>
public sealed record TruncatedStoryOptions(IReadOnlySet<ulong> Open)
{
    public static TruncatedStoryOptions Read(YamlMap check) => new(check.Texts("open-words").Select(text => Folding.Hash(text.Value)).ToHashSet());
}

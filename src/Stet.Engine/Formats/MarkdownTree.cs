using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;
using Block = Markdig.Syntax.Block;

namespace Stet.Formats;

/// <summary>Turns the syntax tree of Markdown into blocks of an article.</summary>
internal sealed class MarkdownTree
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly string file;
    private readonly int start;
    private readonly List<(Roles Role, Prose Prose)> blocks = [];
    private bool hasHeadline;

    private MarkdownTree(string file, int start)
    {
        this.file = file;
        this.start = start;
    }

    /// <summary>Adds the blocks of the story below its head. Returns why that cannot be done, as a clause, or null.</summary>
    public static string? AddBlocks(ArticleBuilder builder, string file, StoryHead head)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(head.End == 0 ? file : file[head.End..], Pipeline);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser refuses what is nested too deeply, and nothing it stumbles over may take the run down.
            return "this Markdown is nested too deeply or cannot be parsed";
        }

        var tree = new MarkdownTree(file, head.End);
        tree.AddAll(document, Roles.Paragraph);
        tree.blocks.Sort((a, b) => a.Prose.ToFile(new TextSpan(0, 1)).Start.CompareTo(b.Prose.ToFile(new TextSpan(0, 1)).Start));
        tree.AddTitle(head);
        foreach (var (role, prose) in tree.blocks)
        {
            builder.Add(role, prose);
        }

        builder.Comments = tree.Comments(document);
        return null;
    }

    private List<TextSpan> Comments(MarkdownDocument document)
    {
        const string Open = "<!--", Close = "-->";
        var comments = new List<TextSpan>();
        if (!file.AsSpan(start).Contains(Open, StringComparison.Ordinal))
        {
            return comments;
        }

        foreach (var html in document.Descendants().Where(part => part is HtmlBlock or HtmlInline))
        {
            var span = FileSpan(html);
            for (var at = span.Start; file.AsSpan(at, span.End - at).IndexOf(Open) is var open and >= 0;)
            {
                at += open;
                var length = file.AsSpan(at, span.End - at).IndexOf(Close) is var close and >= 0 ? close + Close.Length : span.End - at;
                comments.Add(new TextSpan(at, length));
                at += length;
            }
        }

        comments.Sort();
        return comments;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    /// <summary>The title of the front matter is a headline, unless the first headline of the text repeats it: that is one headline on the page.</summary>
    private void AddTitle(StoryHead head)
    {
        var words = head.Title.AsSpan().Trim();
        if (words.IsEmpty || blocks.Exists(block => block.Role == Roles.Headline && Folding.Fold(block.Prose.Text) == Folding.Fold(head.Title.AsSpan().Trim())))
        {
            return;
        }

        var prose = new ProseBuilder(file);
        var rest = file.AsSpan(head.TitleAt);
        var line = rest.IndexOfAny('\n', '\r') is var end and >= 0 ? rest[..end] : rest;
        if (line.IndexOf(words) is var offset and >= 0)
        {
            prose.AddExact(head.TitleAt + offset, words.Length);
        }
        else
        {
            prose.AddInstead(words, head.TitleAt, line.TrimEnd().Length);
        }

        blocks.Insert(0, (Roles.Headline, prose.Build()));
    }

    private void AddAll(ContainerBlock container, Roles role)
    {
        foreach (var block in container)
        {
            Add(block, role);
        }
    }

    private void Add(Block block, Roles role)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var isHeadline = heading.Level == 1 && !hasHeadline;
                hasHeadline |= isHeadline;
                AddText(heading, isHeadline ? Roles.Headline : Roles.Subheading);
                break;
            case QuoteBlock quote:
                AddAll(quote, Roles.BlockQuote);
                break;
            case ListItemBlock item:
                AddAll(item, role == Roles.BlockQuote ? role : Roles.ListItem);
                break;
            case TableCell cell:
                AddAll(cell, Roles.TableCell);
                break;
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HtmlBlock html:
                HtmlIsland.Read(file, FileSpan(html), role, blocks);
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case ContainerBlock container:
                AddAll(container, role);
                break;
            case LeafBlock leaf:
                AddText(leaf, role == Roles.Paragraph && IsCaption(leaf) ? Roles.Caption : role);
                break;
        }
    }

    /// <summary>A line in italics right below a picture, in its paragraph or as the next one: Markdown has no other way to write a caption.</summary>
    private static bool IsCaption(LeafBlock leaf)
    {
        var parts = Parts(leaf);
        return parts is [.. var pictures, EmphasisInline] && (pictures.Count > 0 ? pictures.TrueForAll(IsPicture) : Previous(leaf) is LeafBlock before && Parts(before) is { Count: > 0 } above && above.TrueForAll(IsPicture));
    }

    private static Block? Previous(Block block) => block.Parent is { } parent && parent.IndexOf(block) is > 0 and var at ? parent[at - 1] : null;

    private static bool IsPicture(Inline part) => part is LinkInline { IsImage: true } or LinkInline { FirstChild: LinkInline { IsImage: true }, LastChild: LinkInline };

    /// <summary>What a paragraph is made of, without line breaks and spaces.</summary>
    private static List<Inline> Parts(LeafBlock leaf) =>
        leaf.Inline is { } inline ? [.. inline.Where(part => part is not LineBreakInline && !(part is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()))] : [];

    private void AddText(LeafBlock leaf, Roles role)
    {
        if (leaf.Inline is { } inline)
        {
            var inlines = new MarkdownInlines(file, start, blocks);
            inlines.AddAll(inline);
            Add(role, inlines.Prose.Build());
        }
    }

    private void AddCode(CodeBlock code)
    {
        var prose = new ProseBuilder(file);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            var at = start + line.Position;
            if (i > 0)
            {
                prose.AddInstead("\n", at, 0);
            }

            var words = line.Slice.AsSpan();
            if (at + words.Length <= file.Length)
            {
                prose.AddAligned(words, at, at + words.Length);
            }
        }

        Add(Roles.Code, prose.Build());
    }

    private void Add(Roles role, Prose prose)
    {
        if (prose.Length > 0)
        {
            blocks.Add((role, prose));
        }
    }

    private TextSpan FileSpan(MarkdownObject part) =>
        TextSpan.FromBounds(start + part.Span.Start, Math.Min(file.Length, start + part.Span.End + 1));
}

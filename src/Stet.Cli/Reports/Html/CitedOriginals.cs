using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Originals;

namespace Stet.Cli.Reports.Html;

/// <summary>The originals of a run as the last part of the page, with the places that stories' quotations and findings link to.</summary>
internal sealed class CitedOriginals
{
    /// <summary>Characters; of longer originals only what is cited is shown, with what stands around it.</summary>
    private const int LongestWhole = 200_000;

    private const int BlocksAround = 1;

    private readonly List<Page> pages = [];
    private readonly Dictionary<string, Page> byPath = new(StringComparer.Ordinal);

    public CitedOriginals(Run run)
    {
        foreach (var original in run.Stories.SelectMany(story => story.Originals))
        {
            if (!byPath.ContainsKey(original.Path))
            {
                var page = new Page(pages.Count + 1, original, new BlockPlaces(original.Article));
                pages.Add(page);
                byPath.Add(original.Path, page);
            }
        }
    }

    /// <summary>How an original is named beside the copy: of one there is no need to say which.</summary>
    public string NameOf(string path) => pages.Count == 1 ? "original" : Path.GetFileName(path);

    /// <summary>A link target for the words of an original that a quotation was made from; a link leads back from there.</summary>
    public string? Cite(NumberedQuotation quotation, Original original, int first, int end)
    {
        var file = original.FileSpanOf(first, end);
        var target = Cite(original.Path, file);
        if (target is not null)
        {
            var back = byPath[original.Path].Back[target];
            if (!back.Contains(quotation))
            {
                back.Add(quotation);
            }
        }

        return target;
    }

    /// <summary>A link target for a place in the file of an original; null where the path is none's or nothing is shown of that place.</summary>
    public string? Cite(string path, TextSpan file)
    {
        if (!byPath.TryGetValue(path, out var page))
        {
            return null;
        }

        if (page.Targets.TryGetValue(file, out var known))
        {
            return known;
        }

        var places = page.Places.Of(file);
        if (places.Count == 0)
        {
            return null;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"o{page.Number}-{page.Targets.Count + 1}");
        page.Targets.Add(file, id);
        page.Back.Add(id, []);
        foreach (var place in places)
        {
            page.TextOf(place.Block).MarkCited(place.Span);
        }

        page.TextOf(places[0].Block).Put(places[0].Span.Start, 0, html => html.Write($"<a id=\"{id}\"></a>"));
        page.TextOf(places[^1].Block).Put(places[^1].Span.End, 1, html =>
        {
            foreach (var quotation in page.Back[id])
            {
                html.Write($"<a class=\"ref quotation\" href=\"#{quotation.Id}\" aria-label=\"Q{quotation.Number}, back to the story\">Q{quotation.Number}</a>");
            }
        });
        return id;
    }

    public static int LineOf(Original original, int word) =>
        original.Article.Text.Lines.GetLinePosition(original.FileSpanOf(word, word + 1).Start).Line + 1;

    public void Write(HtmlOutput html)
    {
        if (pages.Count == 0)
        {
            return;
        }

        html.Write($"<section class=\"originals sheet\" aria-labelledby=\"originals\">\n<h2 id=\"originals\">{(pages.Count == 1 ? "The original" : "The originals")}</h2>\n");
        foreach (var page in pages)
        {
            Write(html, page);
        }

        html.Write($"</section>\n");
    }

    private static void Write(HtmlOutput html, Page page)
    {
        var blocks = page.Original.Article.Blocks;
        var isWhole = page.Original.Article.Text.Length <= LongestWhole;
        html.Write($"<div class=\"original\" id=\"o{page.Number}\">\n<h3>{page.Original.Path}</h3>\n");
        if (!isWhole)
        {
            html.Write($"<p class=\"note-of-length\">It is long: only what is cited above is shown, and what stands around it.</p>\n");
        }

        var cited = page.Texts.Keys.ToHashSet();
        html.Write($"<div class=\"copy\">\n");
        foreach (var block in blocks)
        {
            if (isWhole || IsNear(cited, block.Index))
            {
                var line = page.Original.Article.Text.Lines.GetLinePosition(block.Prose.ToFile(new TextSpan(0, Math.Min(1, block.Prose.Length))).Start).Line + 1;
                var text = page.TextOf(block);
                text.Put(0, -1, html => html.Write($"<span class=\"line\" title=\"line {line}\">{line}</span>"));
                BlockElement.Write(html, block, "h4", text);
            }
        }

        html.Write($"</div>\n</div>\n");
    }

    private static bool IsNear(HashSet<int> cited, int block) => Enumerable.Range(block - BlocksAround, (2 * BlocksAround) + 1).Any(cited.Contains);

    private sealed record Page(int Number, Original Original, BlockPlaces Places)
    {
        public Dictionary<TextSpan, string> Targets { get; } = [];

        /// <summary>The quotations that were made from what stands at a target.</summary>
        public Dictionary<string, List<NumberedQuotation>> Back { get; } = new(StringComparer.Ordinal);

        /// <summary>By the block's index; those in which something is cited.</summary>
        public Dictionary<int, MarkedText> Texts { get; } = [];

        public MarkedText TextOf(Block block)
        {
            if (!Texts.TryGetValue(block.Index, out var text))
            {
                text = new MarkedText(block);
                Texts.Add(block.Index, text);
            }

            return text;
        }
    }
}

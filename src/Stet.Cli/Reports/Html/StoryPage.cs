using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Cli.Reports.Html;

/// <summary>A story as it reads, with what was found beside the place.</summary>
internal sealed class StoryPage
{
    /// <summary>Whose findings say what a verdict says.</summary>
    private const string QuotesArea = "quotes";

    /// <summary>The style sheet has rows for so many.</summary>
    private const int MostBlocksInRow = 40;

    private readonly Report story;
    private readonly Article article;
    private readonly CitedOriginals originals;
    private readonly PlacedFinding[] findings;
    private readonly NumberedQuotation[] quotations;
    private readonly ILookup<int, PlacedFinding> findingsOf;
    private readonly ILookup<int, NumberedQuotation> quotationsOf;
    private readonly Dictionary<int, MarkedText> texts = [];

    /// <param name="number">Its number on the page, from 1.</param>
    /// <param name="firstFinding">The number of its first finding.</param>
    public StoryPage(Run run, Report story, Article article, int number, int firstFinding, CitedOriginals originals)
    {
        this.story = story;
        this.article = article;
        this.originals = originals;
        Number = number;
        var places = new BlockPlaces(article);
        findings = run.Shown(story).Select((diagnostic, i) => new PlacedFinding(firstFinding + i, diagnostic, places.Of(diagnostic.Location.Span))).ToArray();
        quotations = Quoted.Of(article, story.Originals).Select((quoted, i) => new NumberedQuotation(number, i + 1, quoted, article.ToFile(quoted.Quotation.Block.Index, quoted.Quotation.Span))).ToArray();
        findingsOf = findings.Where(finding => finding.Places.Count > 0).ToLookup(finding => finding.Places[0].Block.Index);
        quotationsOf = quotations.ToLookup(quotation => quotation.Quoted.Quotation.Block.Index);
        MarkCopy(places);
    }

    public int Number { get; }

    public string Path => story.Path;

    /// <summary>Its headline; empty where it has none.</summary>
    public string Headline => article.Blocks.FirstOrDefault(block => block.Role == Roles.Headline) is { } headline ? Cells.OnOneLine(headline.Prose.ToString()) : "";

    public int FindingCount => findings.Length;

    public SeverityCounts Counts => SeverityCounts.Of(story.Counted);

    public int QuotationCount => quotations.Length;

    public int ComparedCount => story.Coverage!.Verdicts.Sum();

    /// <param name="isFolded">Where nothing was found, only the head is open.</param>
    public void Write(HtmlOutput html, bool isFolded)
    {
        html.Write($"<article class=\"story\" id=\"s{Number}\" aria-labelledby=\"s{Number}-path\">\n<header class=\"slug\">\n<h2 id=\"s{Number}-path\">{Path}</h2>\n");
        html.Write($"<p>{(Counts.All == 0 ? "Nothing found" : Capital(Wording.Of(Counts)))}. {StoryCoverage.Of(story)}</p>\n</header>\n");
        isFolded &= findings.Length == 0;
        html.WriteResource(isFolded ? "<details>\n<summary>Show the story</summary>\n" : "");
        WriteElsewhere(html);
        WriteRows(html);
        QuotationTable.Write(html, quotations, originals);
        html.WriteResource(isFolded ? "</details>\n" : "");
        html.Write($"</article>\n");
    }

    private void MarkCopy(BlockPlaces places)
    {
        foreach (var finding in findings)
        {
            for (var i = 0; i < finding.Places.Count; i++)
            {
                var (block, span) = finding.Places[i];
                TextOf(block).MarkFinding(span, finding.Number, finding.Style, finding.Rank);
                if (i == 0)
                {
                    TextOf(block).Put(span.End, 1, html => html.Write($"<a class=\"ref {finding.Style}\" id=\"f{finding.Number}\" href=\"#n{finding.Number}\" data-findings=\"{finding.Number}\" aria-label=\"Finding {finding.Number}\">{finding.Number}</a>"));
                }
            }

            for (var i = 0; i < finding.Diagnostic.Related.Count; i++)
            {
                if (finding.Diagnostic.Related[i].Location is var related && related.Path == story.Path && places.Of(related.Span) is [var place, ..])
                {
                    var id = string.Create(CultureInfo.InvariantCulture, $"r{finding.Number}-{i}");
                    TextOf(place.Block).MarkCited(place.Span);
                    TextOf(place.Block).Put(place.Span.Start, 0, html => html.Write($"<a id=\"{id}\"></a>"));
                }
            }
        }

        foreach (var quotation in quotations)
        {
            var (block, span) = (quotation.Quoted.Quotation.Block, quotation.Quoted.Quotation.Span);
            TextOf(block).Put(span.End, 2, html => html.Write($"<a class=\"ref quotation\" id=\"{quotation.Id}\" href=\"#{quotation.RowId}\" aria-label=\"Q{quotation.Number}: {quotation.Verdict}\">Q{quotation.Number}</a>"));
            if (quotation.Comparison is { } comparison)
            {
                ComparedWords.MarkStory(TextOf(block), comparison);
            }
        }
    }

    /// <summary>Findings outside all blocks: in the story's head, in markup.</summary>
    private void WriteElsewhere(HtmlOutput html)
    {
        var elsewhere = findings.Where(finding => finding.Places.Count == 0).ToArray();
        if (elsewhere.Length == 0)
        {
            return;
        }

        html.Write($"<div class=\"elsewhere\">\n<h3>Outside the copy</h3>\n<div class=\"margin\">\n");
        foreach (var finding in elsewhere)
        {
            new FindingNote(story, finding, quotations, originals).Write(html, withText: true);
        }

        html.Write($"</div>\n</div>\n");
    }

    /// <summary>A row begins at each block with notes, so that the copy runs on beside notes that are longer than their block.</summary>
    private void WriteRows(HtmlOutput html)
    {
        var inRow = 0;
        foreach (var block in article.Blocks.Where(block => block.Prose.Length > 0))
        {
            var hasNotes = findingsOf[block.Index].Any() || quotationsOf[block.Index].Any(IsToldInMargin);
            if (inRow == MostBlocksInRow || inRow == 0 || hasNotes)
            {
                html.WriteResource(inRow > 0 ? "</div>\n" : "");
                html.Write($"<div class=\"row\">\n");
                inRow = 0;
            }

            inRow++;
            html.Write($"<div class=\"copy\">");
            BlockElement.Write(html, block, "h3", TextOf(block));
            html.Write($"</div>\n");
            if (hasNotes)
            {
                WriteMargin(html, block);
            }
        }

        html.WriteResource(inRow > 0 ? "</div>\n" : "");
    }

    private void WriteMargin(HtmlOutput html, Block block)
    {
        html.Write($"<div class=\"margin\">\n");
        foreach (var finding in findingsOf[block.Index])
        {
            new FindingNote(story, finding, quotations, originals).Write(html, withText: false);
        }

        foreach (var quotation in quotationsOf[block.Index].Where(IsToldInMargin))
        {
            html.Write($"<p class=\"checked\"><a href=\"#{quotation.Id}\">Q{quotation.Number}</a> <b class=\"{(quotation.IsFaithful ? "faithful" : "doubt")}\">{quotation.Verdict}</b> ");
            QuotationTable.WritePlace(html, quotation, originals);
            html.Write($"</p>\n");
            if (quotation.Comparison is { Verdict: not (Verdict.Exact or Verdict.Typographic), Original: not null, Script.First: >= 0 } comparison)
            {
                html.Write($"<p class=\"passage\" dir=\"auto\">");
                ComparedWords.WriteOriginal(html, comparison);
                html.Write($"</p>\n");
            }
        }

        html.Write($"</div>\n");
    }

    /// <summary>What became of a quotation is told in the margin where no finding tells it.</summary>
    private bool IsToldInMargin(NumberedQuotation quotation) =>
        quotation.IsFaithful || (quotation.Quoted.Verdict is not null && !findingsOf[quotation.Quoted.Quotation.Block.Index].Any(finding => finding.Diagnostic.Rule.Area == QuotesArea && finding.Diagnostic.Location.Span.OverlapsWith(quotation.File)));

    private MarkedText TextOf(Block block)
    {
        if (!texts.TryGetValue(block.Index, out var text))
        {
            text = new MarkedText(block);
            texts.Add(block.Index, text);
        }

        return text;
    }

    private static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
}

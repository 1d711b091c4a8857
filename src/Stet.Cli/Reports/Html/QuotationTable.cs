using System.Globalization;
using Stet.Articles;

namespace Stet.Cli.Reports.Html;

/// <summary>All quotations of a story with speaker and verdict.</summary>
internal static class QuotationTable
{
    private const int MostColumns = 160;

    public static void Write(HtmlOutput html, IReadOnlyList<NumberedQuotation> quotations, CitedOriginals originals)
    {
        if (quotations.Count == 0)
        {
            return;
        }

        html.Write($"<div class=\"quotations\">\n<h3>Its quotations</h3>\n<table role=\"table\">\n");
        html.Write($"<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">No.</th><th role=\"columnheader\" scope=\"col\">Words</th><th role=\"columnheader\" scope=\"col\">Speaker</th><th role=\"columnheader\" scope=\"col\">Verdict</th><th role=\"columnheader\" scope=\"col\">Original</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var quotation in quotations)
        {
            html.Write($"<tr role=\"row\" id=\"{quotation.RowId}\"><td role=\"cell\"><a href=\"#{quotation.Id}\">Q{quotation.Number}</a></td><td role=\"cell\" class=\"words\" dir=\"auto\">");
            html.WriteText(Cells.Cut(quotation.Quoted.Quotation.Block.Prose.ToString(quotation.Quoted.Quotation.Span), MostColumns));
            html.Write($"</td><td role=\"cell\" data-label=\"Speaker:\">{SpeakerOf(quotation)}</td><td role=\"cell\" class=\"verdict\" data-label=\"Verdict:\">{quotation.Verdict}</td><td role=\"cell\">");
            WritePlace(html, quotation, originals);
            html.Write($"</td></tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</div>\n");
    }

    /// <summary>A link to where the words stand in the original, or nothing.</summary>
    public static void WritePlace(HtmlOutput html, NumberedQuotation quotation, CitedOriginals originals)
    {
        if (quotation.Comparison is { Original: { } original, Script: { First: >= 0 } script })
        {
            html.Write($"<a href=\"#{originals.Cite(quotation, original, script.First, script.End)}\">{originals.NameOf(original.Path)}, line {CitedOriginals.LineOf(original, script.First)}</a>");
        }
    }

    private static string SpeakerOf(NumberedQuotation quotation) => quotation.Quoted.Attribution switch
    {
        { State: AttributionState.NotSpeech } => "no speech",
        { IsAttributed: true, Person: { } person } => Cells.Cut(person, MostColumns),
        { IsAttributed: true, Shown: { } shown } => Cells.Cut(shown, MostColumns),
        _ => "not named",
    };
}

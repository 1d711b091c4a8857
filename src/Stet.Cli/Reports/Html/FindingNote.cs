using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports.Html;

/// <summary>What is said of a finding in the margin: its message, the original's words beside the story's, the fix.</summary>
internal sealed class FindingNote(Report story, PlacedFinding finding, IReadOnlyList<NumberedQuotation> quotations, CitedOriginals originals)
{
    private const int LongestPassage = 600;

    private readonly Diagnostic diagnostic = finding.Diagnostic;

    /// <param name="withText">Also the words it is about, because they are not marked in the copy.</param>
    public void Write(HtmlOutput html, bool withText)
    {
        var severity = Wording.Of(diagnostic.Severity);
        html.Write($"<div class=\"note {finding.Style}\" role=\"note\" tabindex=\"-1\" id=\"n{finding.Number}\" aria-label=\"Finding {finding.Number}: {severity}\"");
        if (!finding.IsLetStand)
        {
            html.Write($" data-finding=\"{finding.Number}\" data-severity=\"{severity}\" data-area=\"{diagnostic.Rule.Area}\" data-rule=\"{diagnostic.Rule.Name}\"");
        }

        html.Write($">\n<p class=\"kind\">");
        WriteNumber(html);
        html.Write($" <b>{Capital(finding.IsLetStand ? "let stand" : severity)}</b> {diagnostic.Rule.Name.Replace('-', ' ')} {diagnostic.Rule.Id}, line {diagnostic.Location.Lines.Start.Line + 1}</p>\n");
        html.Write($"<p class=\"message\" dir=\"auto\">");
        html.WriteText(diagnostic.Message);
        html.Write($"</p>\n");
        if (diagnostic.Suppression is { } suppression)
        {
            html.Write($"<p class=\"because\">{Wording.Of(suppression)}</p>\n");
        }

        if (withText && story.Text is { } text)
        {
            WritePassage(html, text.ToString(diagnostic.Location.Span));
        }

        for (var i = 0; i < diagnostic.Related.Count; i++)
        {
            WriteRelated(html, diagnostic.Related[i], i);
        }

        if (diagnostic is { Fix: { } fix, Suppression: null })
        {
            html.Write($"<p class=\"fix\">{(fix.Safety == FixSafety.Display ? "Hint" : "Fix")}: {fix.Title}</p>\n");
        }

        html.Write($"</div>\n");
    }

    private void WriteNumber(HtmlOutput html)
    {
        if (finding.Places.Count > 0)
        {
            html.Write($"<a href=\"#f{finding.Number}\" aria-label=\"{finding.Number}, to its place in the story\">{finding.Number}</a>");
        }
        else
        {
            html.Write($"{finding.Number}");
        }
    }

    private void WriteRelated(HtmlOutput html, RelatedLocation related, int index)
    {
        var line = related.Location.Lines.Start.Line + 1;
        var note = related.Note is { Length: > 0 } said ? $", {said}" : "";
        var name = originals.NameOf(related.Location.Path);
        html.Write($"<p class=\"place\">{Capital(related.Label)}: ");
        if (related.Location.Path == story.Path)
        {
            html.Write($"<a href=\"#r{finding.Number}-{index}\">line {line}</a>{note}</p>\n");
        }
        else if (originals.Cite(related.Location.Path, related.Location.Span) is { } target)
        {
            html.Write($"<a href=\"#{target}\">{(name == related.Label ? "" : $"{name}, ")}line {line}</a>{note}</p>\n");
        }
        else
        {
            html.Write($"{related.Location.Path}, line {line}{note}</p>\n");
        }

        if (CompareOf(related) is { } compared)
        {
            html.Write($"<p class=\"passage\" dir=\"auto\">");
            ComparedWords.WriteOriginal(html, compared);
            html.Write($"</p>\n");
        }
        else if (story.Originals.Any(original => original.Path == related.Location.Path) && WordComparison.Of(story.Text!.ToString(diagnostic.Location.Span), related.Text) is { Differs: true } words)
        {
            WriteWords(html, words);
        }
        else
        {
            WritePassage(html, related.Text);
        }
    }

    /// <summary>The comparison of the quotation that the finding is about, where this is the place that it was compared with.</summary>
    private Originals.Comparison? CompareOf(RelatedLocation related) =>
        quotations.Where(quotation => quotation.File.OverlapsWith(diagnostic.Location.Span) || quotation.File == diagnostic.Location.Span)
            .Select(quotation => quotation.Comparison)
            .FirstOrDefault(comparison => comparison is { Script: { First: >= 0 } script, Original: { } original }
                && original.Path == related.Location.Path && original.FileSpanOf(script.First, script.End) == related.Location.Span);

    private static void WriteWords(HtmlOutput html, WordComparison words)
    {
        html.Write($"<p class=\"passage\" dir=\"auto\">");
        var length = 0;
        foreach (var pair in words.Pairs.Where(pair => pair.Original.Length > 0).TakeWhile(pair => (length += pair.Original.Length) < LongestPassage))
        {
            html.WriteResource(pair.Differs ? "<b class=\"differs\">" : "");
            html.WriteText(pair.Original);
            html.WriteResource(pair.Differs ? "</b> " : " ");
        }

        html.Write($"</p>\n");
    }

    private static void WritePassage(HtmlOutput html, string text)
    {
        html.Write($"<p class=\"passage\" dir=\"auto\">");
        html.WriteText(text.Length <= LongestPassage ? text : text[..LongestPassage]);
        html.WriteResource(text.Length <= LongestPassage ? "" : " …");
        html.Write($"</p>\n");
    }

    private static string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
}

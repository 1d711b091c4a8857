using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Cli.Reports.Html;

/// <summary>A stretch of a block's prose with marks that may overlap, and with things put between its characters.</summary>
internal sealed class MarkedText(Block block)
{
    private readonly List<Stretch> stretches = [];
    private readonly List<Point> points = [];

    /// <param name="finding">Its number on the page.</param>
    /// <param name="style">The class of its severity.</param>
    /// <param name="rank">Of several findings at one place the lowest gives the style.</param>
    public void MarkFinding(TextSpan span, int finding, string style, int rank) => stretches.Add(new Stretch(span, StretchKind.Finding, finding, style, rank));

    /// <summary>Words that differ between story and original.</summary>
    public void MarkDifference(TextSpan span) => stretches.Add(new Stretch(span, StretchKind.Difference, 0, ""));

    /// <summary>A place that another part of the page speaks of.</summary>
    public void MarkCited(TextSpan span) => stretches.Add(new Stretch(span, StretchKind.Cited, 0, ""));

    /// <summary>Words that are not written out.</summary>
    public void LeaveOut(TextSpan span)
    {
        stretches.Add(new Stretch(span, StretchKind.LeftOut, 0, ""));
        Put(span.Start, 0, html => html.Write($" … "));
    }

    /// <param name="rank">The order among things at one place.</param>
    public void Put(int at, int rank, Action<HtmlOutput> write) => points.Add(new Point(at, rank, write));

    public void Write(HtmlOutput html, TextSpan range)
    {
        stretches.RemoveAll(stretch => stretch.Span.IsEmpty || !stretch.Span.OverlapsWith(range));
        var edges = stretches.SelectMany(stretch => new[] { stretch.Span.Start, stretch.Span.End })
            .Concat(points.Select(point => point.At)).Append(range.Start).Append(range.End)
            .Where(edge => edge >= range.Start && edge <= range.End).Distinct().Order().ToArray();
        var openings = new Queue<Stretch>(stretches.OrderBy(stretch => stretch.Span.Start));
        var waiting = new Queue<Point>(points.Where(point => point.At >= range.Start && point.At <= range.End).OrderBy(point => point.At).ThenBy(point => point.Rank));
        var open = new List<Stretch>();
        for (var i = 0; i < edges.Length; i++)
        {
            var start = edges[i];
            while (waiting.TryPeek(out var point) && point.At == start)
            {
                waiting.Dequeue().Write(html);
            }

            if (i + 1 == edges.Length)
            {
                break;
            }

            open.RemoveAll(stretch => stretch.Span.End <= start);
            while (openings.TryPeek(out var stretch) && stretch.Span.Start <= start)
            {
                open.Add(openings.Dequeue());
            }

            WriteStretch(html, open, block.Text[start..edges[i + 1]]);
        }
    }

    private static void WriteStretch(HtmlOutput html, List<Stretch> open, ReadOnlySpan<char> text)
    {
        if (open.Exists(stretch => stretch.Kind == StretchKind.LeftOut))
        {
            return;
        }

        var findings = open.Where(stretch => stretch.Kind == StretchKind.Finding).OrderBy(stretch => stretch.Rank).ThenBy(stretch => stretch.Finding).ToArray();
        var isDifferent = open.Exists(stretch => stretch.Kind == StretchKind.Difference);
        var isMarked = findings.Length > 0 || open.Exists(stretch => stretch.Kind == StretchKind.Cited);
        if (findings.Length > 0)
        {
            html.Write($"<mark class=\"{findings[0].Style}\" data-findings=\"{string.Join(' ', findings.Select(finding => finding.Finding))}\">");
        }
        else if (isMarked)
        {
            html.Write($"<mark class=\"cited\">");
        }

        html.WriteResource(isDifferent ? "<b class=\"differs\">" : "");
        html.WriteText(text);
        html.WriteResource(isDifferent ? "</b>" : "");
        html.WriteResource(isMarked ? "</mark>" : "");
    }

    private enum StretchKind : byte
    {
        Finding,
        Difference,
        Cited,
        LeftOut,
    }

    private readonly record struct Stretch(TextSpan Span, StretchKind Kind, int Finding, string Style, int Rank = 0);

    private readonly record struct Point(int At, int Rank, Action<HtmlOutput> Write);
}

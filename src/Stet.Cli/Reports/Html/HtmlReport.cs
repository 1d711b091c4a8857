using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Stet.Diagnostics;

namespace Stet.Cli.Reports.Html;

/// <summary>One page for editors, whole in one file: each story as it reads, what was found in the margin, its quotations beside their originals, and what
/// was and was not looked at. It needs no network and no script, and nothing that a story holds can become either.</summary>
public sealed class HtmlReport : RunReport
{
    /// <summary>Of more stories, those without findings are folded.</summary>
    private const int MostUnfolded = 12;

    private static readonly string Template = Resource("page.html");
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    public override void Write(Run run, TextWriter output)
    {
        var html = new HtmlOutput(output);
        var originals = new CitedOriginals(run);
        var stories = Stories(run, originals);
        var counts = RunCounts.Of(run);
        var title = counts.Stories == 0 ? "No story was checked" : counts.Findings == 0 ? "Nothing found" : Wording.Of(counts.Severities);
        title = counts.Stories > 1 && counts.Findings > 0 ? $"{title} in {counts.Stories} stories" : title;
        Fill(html, name =>
        {
            switch (name)
            {
                case "title":
                    html.Write($"Stet: {title}");
                    break;
                case "style":
                    html.WriteResource(Style);
                    break;
                case "script":
                    html.WriteResource(Script);
                    break;
                case "style-hash":
                    html.WriteResource(Hash(Style));
                    break;
                case "script-hash":
                    html.WriteResource(Hash(Script));
                    break;
                case "masthead":
                    Masthead.Write(html, run, counts, title);
                    WriteContents(html, stories);
                    break;
                case "stories":
                    stories.ForEach(story => story.Write(html, isFolded: stories.Count > MostUnfolded));
                    break;
                case "originals":
                    originals.Write(html);
                    break;
                default:
                    html.Write($"Made by Stet {run.Version}.");
                    break;
            }
        });
    }

    private static List<StoryPage> Stories(Run run, CitedOriginals originals)
    {
        var pages = new List<StoryPage>();
        var finding = 1;
        foreach (var story in run.Stories)
        {
            if (story.Article is { } article)
            {
                pages.Add(new StoryPage(run, story, article, pages.Count + 1, finding, originals));
                finding += pages[^1].FindingCount;
            }
        }

        return pages;
    }

    private static void WriteContents(HtmlOutput html, List<StoryPage> stories)
    {
        if (stories.Count < 2)
        {
            return;
        }

        html.Write($"<nav class=\"sheet contents\" aria-label=\"Stories\">\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Story</th><th role=\"columnheader\" scope=\"col\" class=\"number\">Errors</th><th role=\"columnheader\" scope=\"col\" class=\"number\">Warnings</th><th role=\"columnheader\" scope=\"col\" class=\"number\">Suggestions</th><th role=\"columnheader\" scope=\"col\" class=\"number\">Quotations compared</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var story in stories)
        {
            html.Write($"<tr role=\"row\"><td role=\"cell\"><a href=\"#s{story.Number}\">{(story.Headline.Length > 0 ? story.Headline : story.Path)}</a>");
            if (story.Headline.Length > 0)
            {
                html.Write($" <span class=\"path\">{story.Path}</span>");
            }

            var counts = story.Counts;
            html.Write($"</td><td role=\"cell\" class=\"number\" data-label=\"Errors:\">{counts.Errors}</td><td role=\"cell\" class=\"number\" data-label=\"Warnings:\">{counts.Warnings}</td><td role=\"cell\" class=\"number\" data-label=\"Suggestions:\">{counts.Suggestions}</td><td role=\"cell\" class=\"number\" data-label=\"Quotations compared:\">{story.ComparedCount} of {story.QuotationCount}</td></tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</nav>\n");
    }

    /// <summary>Writes the template; what stands in braces is a part that is written in its place.</summary>
    private static void Fill(HtmlOutput html, Action<string> write)
    {
        for (var at = 0; at < Template.Length;)
        {
            var open = Template.IndexOf('{', at);
            if (open < 0)
            {
                html.WriteResource(Template[at..]);
                return;
            }

            var close = Template.IndexOf('}', open);
            html.WriteResource(Template[at..open]);
            write(Template[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>By which the page's own policy lets this style or script, and no other, take effect.</summary>
    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream($"html/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

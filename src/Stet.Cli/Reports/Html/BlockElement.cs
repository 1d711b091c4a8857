using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Cli.Reports.Html;

/// <summary>The element that a block of a story is read as.</summary>
internal static class BlockElement
{
    /// <param name="headline">The element of its headlines; a story may have subheadings and no headline, so they have the same.</param>
    public static void Write(HtmlOutput html, Block block, string headline, MarkedText text)
    {
        var (element, style) = block.Role switch
        {
            Roles.Headline => (headline, "headline"),
            Roles.Subheading => (headline, "subheading"),
            Roles.Standfirst => ("p", "standfirst"),
            Roles.Byline => ("p", "byline"),
            Roles.Dateline => ("p", "dateline"),
            Roles.ListItem => ("p", "item"),
            Roles.Caption => ("p", "caption"),
            Roles.Credit => ("p", "credit"),
            Roles.TableCell => ("p", "cell"),
            Roles.BlockQuote => ("blockquote", "quote"),
            Roles.Code => ("pre", "code"),
            _ => ("p", "paragraph"),
        };
        html.Write($"<{element} class=\"{style}\" dir=\"auto\">");
        text.Write(html, new TextSpan(0, block.Prose.Length));
        html.Write($"</{element}>\n");
    }
}

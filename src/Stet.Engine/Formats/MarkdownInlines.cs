using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Formats;

/// <summary>Turns the inline part of a Markdown block into prose: what the reader of the page sees, without signs of emphasis, addresses of
/// links and tags. The text of images goes to blocks of its own.</summary>
/// <param name="start">Where the parsed part begins in the file.</param>
/// <param name="captions">Where texts of images go.</param>
internal sealed class MarkdownInlines(string file, int start, List<(Roles Role, Prose Prose)> captions)
{
    public ProseBuilder Prose { get; } = new(file);

    public void AddAll(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        var at = start + inline.Span.Start;
        var end = Math.Min(file.Length, start + inline.Span.End + 1);
        switch (inline)
        {
            case LiteralInline literal:
                Prose.AddAligned(literal.Content.AsSpan(), at, end);
                break;
            case LineBreakInline:
                AddLineBreak(at, end);
                break;
            case HtmlEntityInline entity:
                Prose.AddInstead(entity.Transcoded.AsSpan(), at, end - at);
                break;
            case CodeInline code:
                AddCode(code, at, end);
                break;
            case AutolinkInline link:
                AddFrom(link.Url, at, end, at + 1);
                break;
            case HtmlInline html:
                HtmlIsland.AddTag(html.Tag, at, Prose, captions, file);
                break;
            case LinkInline { IsImage: true } image:
                AddImage(image);
                break;
            case FootnoteLink:
                break;
            case DelimiterInline delimiter:
                Prose.AddAligned(delimiter.ToLiteral(), at, end);
                AddAll(delimiter);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
        }
    }

    private void AddLineBreak(int at, int end)
    {
        if (end - at == 1 && file[at] == '\n')
        {
            Prose.AddExact(at, 1);
        }
        else
        {
            Prose.AddInstead("\n", at, Math.Max(0, end - at));
        }
    }

    private void AddCode(CodeInline code, int at, int end)
    {
        var inner = at + code.DelimiterCount;
        Prose.IsCode = true;
        AddFrom(code.Content, at, end, inner, inner + 1);
        Prose.IsCode = false;
    }

    /// <summary>Adds text that stands at one of some places, or stands for the whole stretch.</summary>
    private void AddFrom(string text, int at, int end, params ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            if (place + text.Length <= end && file.AsSpan(place, text.Length).SequenceEqual(text))
            {
                Prose.AddExact(place, text.Length);
                return;
            }
        }

        Prose.AddInstead(text, at, end - at);
    }

    private void AddImage(LinkInline image)
    {
        var alt = new MarkdownInlines(file, start, captions);
        alt.AddAll(image);
        AddCaption(alt.Prose.Build());
        if (image.Title is { Length: > 0 } title && !image.TitleSpan.IsEmpty)
        {
            var prose = new ProseBuilder(file);
            prose.AddAligned(title, start + image.TitleSpan.Start + 1, Math.Min(file.Length, start + image.TitleSpan.End));
            AddCaption(prose.Build());
        }
    }

    private void AddCaption(Prose prose)
    {
        if (prose.Length > 0)
        {
            captions.Add((Roles.Caption, prose));
        }
    }
}

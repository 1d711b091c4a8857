using System.Globalization;
using System.Runtime.CompilerServices;

namespace Stet.Cli.Reports.Html;

/// <summary>Writes HTML. What stands in the code is markup; what is put into its holes is text, whoever wrote it, and is escaped:
/// <code>html.Write($"&lt;p class=\"path\"&gt;{path}&lt;/p&gt;");</code></summary>
internal sealed class HtmlOutput(TextWriter output)
{
    /// <param name="markup">Its holes may also stand inside quoted attributes.</param>
    public HtmlOutput Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // The handler has written it, piece by piece.
        _ = markup;
        return this;
    }

    /// <summary>Text of a story: what cannot be seen, or would turn the reading direction, is written as a sign.</summary>
    public void WriteText(ReadOnlySpan<char> text) => Write(text, withSigns: true);

    /// <summary>Parts of the page itself, which come with the program.</summary>
    public void WriteResource(string markup) => output.Write(markup);

    private void Write(ReadOnlySpan<char> text, bool withSigns)
    {
        var written = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var replacement = text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' or '\t' => null,
                '\r' => "",
                >= '\uFFFE' => Sign(text[at], withSigns),
                _ => Terminal.MustEscape(text, at) ? Sign(text[at], withSigns) : null,
            };
            if (replacement is not null)
            {
                output.Write(text[written..at]);
                output.Write(replacement);
                written = at + 1;
            }
        }

        output.Write(text[written..]);
    }

    private static string Sign(char character, bool asElement)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");
        return asElement ? $"<span class=\"sign\">{name}</span>" : name;
    }

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlOutput html;

        public Markup(int literalLength, int formattedCount, HtmlOutput html)
        {
            _ = (literalLength, formattedCount);
            this.html = html;
        }

        public void AppendLiteral(string markup) => html.WriteResource(markup);

        public void AppendFormatted(string? text) => html.Write(text, withSigns: false);

        public void AppendFormatted(int number) => html.WriteResource(number.ToString(CultureInfo.InvariantCulture));
    }
}

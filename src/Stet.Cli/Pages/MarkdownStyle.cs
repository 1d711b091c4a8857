namespace Stet.Cli.Pages;

/// <summary>For the README.md of an area.</summary>
public sealed class MarkdownStyle(TextWriter output) : PageStyle(output)
{
    public override void Title(string text) => Output.Write($"## {text}\n\n");

    public override void Heading(string text) => Output.Write($"### {text}\n\n");

    public override void Paragraph(string text) => Output.Write($"{Escaped(Visible(text)).ReplaceLineEndings(" ").Trim()}\n\n");

    public override void Listing(string text)
    {
        var visible = Visible(text).TrimEnd('\n');
        var fence = "```";
        while (visible.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        Output.Write($"{fence}text\n{visible}\n{fence}\n\n");
    }

    public override void Item(string term, string text) => Output.Write($"- `{term}`: {Escaped(Visible(text))}\n\n");

    public override void Link(string label, string file) => Output.Write($"{label}: [{file}]({file})\n\n");

    /// <summary>Words that Markdown would take for markup.</summary>
    private static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '*' or '_' or '`' or '<' or '[' or ']' or '\\' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}

namespace Stet.Cli.Pages;

/// <summary>For a terminal.</summary>
public sealed class PlainStyle(TextWriter output) : PageStyle(output)
{
    private const int Width = 80;

    public override void Title(string text) => Output.Write($"{Visible(text)}\n\n");

    public override void Heading(string text) => Output.Write($"{text.ToUpperInvariant()}\n\n");

    public override void Paragraph(string text) => Wrap(Visible(text), "  ", "  ");

    public override void Listing(string text)
    {
        foreach (var line in Visible(text).TrimEnd('\n').Split('\n'))
        {
            Output.Write(line.Length == 0 ? "\n" : $"      {line}\n");
        }

        Output.Write('\n');
    }

    public override void Item(string term, string text) => Wrap($"{term}: {Visible(text)}", "  ", "      ");

    public override void Link(string label, string file) => Output.Write($"  {label}: {file}\n\n");

    private void Wrap(string text, string indent, string indentOfRest)
    {
        var column = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                Output.Write('\n');
                column = 0;
                indent = indentOfRest;
            }

            Output.Write(column == 0 ? indent : " ");
            Output.Write(word);
            column += (column == 0 ? indent.Length : 1) + word.Length;
        }

        Output.Write("\n\n");
    }
}

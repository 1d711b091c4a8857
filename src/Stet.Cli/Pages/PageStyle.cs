namespace Stet.Cli.Pages;

/// <summary>How the parts of a rule's page are written down.</summary>
public abstract class PageStyle(TextWriter output)
{
    protected TextWriter Output { get; } = output;

    public abstract void Title(string text);

    public abstract void Heading(string text);

    /// <summary>Running text, one paragraph.</summary>
    public abstract void Paragraph(string text);

    /// <summary>Text that must stand as it is.</summary>
    public abstract void Listing(string text);

    public abstract void Item(string term, string text);

    /// <summary>A file that lies beside the page.</summary>
    public abstract void Link(string label, string file);

    /// <summary>Without the characters that could not be seen, or would move a cursor: they are written as escapes.</summary>
    protected static string Visible(string text)
    {
        using var visible = new StringWriter { NewLine = "\n" };
        using (var escaping = new Reports.EscapingWriter(visible))
        {
            escaping.Write(text);
        }

        return visible.ToString();
    }
}

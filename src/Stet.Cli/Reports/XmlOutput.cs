using System.Globalization;
using System.Text;
using System.Xml;

namespace Stet.Cli.Reports;

/// <summary>XML written to a text writer. What XML cannot hold and what a terminal could take for a command is written as a visible escape.</summary>
internal sealed class XmlOutput(TextWriter output) : IDisposable
{
    private readonly XmlWriter writer = Declare(output);

    public void Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            writer.WriteAttributeString(name, Escape(value, keepLines: false));
        }
    }

    public void Close() => writer.WriteEndElement();

    /// <summary>Text of several lines.</summary>
    public void Write(string text) => writer.WriteString(Escape(text, keepLines: true));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        writer.Dispose();
        output.Write('\n');
    }

    private static XmlWriter Declare(TextWriter output)
    {
        // By hand, because the writer would name the encoding of the text writer, which is UTF-16 where a string is written.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace, OmitXmlDeclaration = true });
    }

    private static string Escape(string text, bool keepLines)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (keepLines && character == '\n')
            {
                escaped.Append('\n');
            }
            else if (Terminal.MustEscape(text, at) || character >= '\uFFFE')
            {
                escaped.Append(Terminal.Escape(character));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}

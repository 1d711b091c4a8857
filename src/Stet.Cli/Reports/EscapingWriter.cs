using System.Text;

namespace Stet.Cli.Reports;

/// <summary>Passes text on to a terminal with everything escaped but line ends and tabs.</summary>
public sealed class EscapingWriter(TextWriter output) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            line.Append(value);
            return;
        }

        WriteLineSoFar();
        output.Write('\n');
    }

    public override void Flush()
    {
        WriteLineSoFar();
        output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Flush();
        }

        base.Dispose(disposing);
    }

    /// <summary>A line at a time, because half of a surrogate pair is not yet a character.</summary>
    private void WriteLineSoFar()
    {
        var text = line.ToString();
        line.Clear();
        var isFirst = true;
        foreach (var cell in text.TrimEnd('\r').Split('\t'))
        {
            output.Write(isFirst ? "" : "\t");
            Terminal.WriteEscaped(output, cell);
            isFirst = false;
        }
    }
}

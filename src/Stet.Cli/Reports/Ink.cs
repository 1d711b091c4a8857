namespace Stet.Cli.Reports;

/// <summary>Writes with colour where the reader wants it. Everything given to it is escaped.</summary>
internal readonly record struct Ink(TextWriter Output, bool UseColor)
{
    /// <summary>Columns that a line may take.</summary>
    public int Width { get; init; } = 80;

    public const string Plain = "";
    public const string Bold = "1";
    public const string Faint = "2";
    public const string Red = "1;31";
    public const string Green = "32";
    public const string Yellow = "1;33";
    public const string Blue = "1;34";

    public void Write(ReadOnlySpan<char> text, string style = Plain)
    {
        if (!UseColor || style.Length == 0 || text.IsEmpty)
        {
            Terminal.WriteEscaped(Output, text);
            return;
        }

        Output.Write("\u001b[");
        Output.Write(style);
        Output.Write('m');
        Terminal.WriteEscaped(Output, text);
        Output.Write("\u001b[0m");
    }

    public void WriteLine(ReadOnlySpan<char> text = default, string style = Plain)
    {
        Write(text, style);
        Output.Write('\n');
    }
}

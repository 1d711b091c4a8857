namespace Stet.Cli.Reports;

/// <summary>Text in the cells of a table.</summary>
internal static class Cells
{
    private const string Cutting = "…";

    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>On one line, and no wider than so many columns.</summary>
    public static string Cut(string text, int columns)
    {
        var line = OnOneLine(text);
        return Columns.Of(line) <= columns ? line : string.Concat(Columns.First(line, columns - 1).TrimEnd(), Cutting);
    }
}

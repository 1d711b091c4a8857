using System.Globalization;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>The other places of a finding, a line each, for formats that have no more than a message: "original minutes.txt:3:5 (said by Holm): We will not …".</summary>
internal static class Evidence
{
    private const int MostPlaces = 3;

    private const int MostColumns = 200;

    public static IEnumerable<string> Of(Diagnostic diagnostic) => diagnostic.Related.Take(MostPlaces).Select(Of);

    /// <summary>The message and its evidence on one line.</summary>
    public static string OnOneLine(Diagnostic diagnostic) => string.Join(" | ", Of(diagnostic).Prepend(diagnostic.Message));

    private static string Of(RelatedLocation related)
    {
        var start = related.Location.Lines.Start;
        var note = related.Note is { Length: > 0 } said ? $" ({said})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{related.Label} {related.Location.Path}:{start.Line + 1}:{start.Character + 1}{note}: {Cells.Cut(related.Text, MostColumns)}");
    }
}

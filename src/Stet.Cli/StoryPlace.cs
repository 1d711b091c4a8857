using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Cli;

/// <summary>A place in a story as reports print it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; null means anywhere in the line.</param>
public readonly record struct StoryPlace(string Path, int Line, int? Column)
{
    public bool IsStartOf(LinePositionSpan span) => span.Start.Line + 1 == Line && (Column is null || span.Start.Character + 1 == Column);

    public bool IsIn(LinePositionSpan span)
    {
        if (Column is not { } column)
        {
            return span.Start.Line < Line && Line <= span.End.Line + 1;
        }

        var at = new LinePosition(Line - 1, column - 1);
        return span.Start <= at && at <= span.End;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}{(Column is { } column ? $":{column}" : "")}");
}

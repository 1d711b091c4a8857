using Stet.Cli.Reports;

namespace Stet.Cli.Commands;

/// <summary>How and where findings are reported.</summary>
public sealed record ReportingOptions
{
    public required string Format { get; init; }

    /// <summary>Absolute; null means stdout.</summary>
    public required string? OutputPath { get; init; }

    public required bool UseColor { get; init; }

    public required bool Quiet { get; init; }

    public required Grouping Grouping { get; init; }

    public required bool OnlyStatistics { get; init; }

    /// <summary>What is let stand is reported too, with the reason.</summary>
    public required bool ShowSuppressed { get; init; }

    /// <summary>How a report is to look.</summary>
    public ReportStyle Style(Surroundings around) => new()
    {
        UseColor = UseColor,
        Width = around.Width,
        Grouping = Grouping,
        OnlyStatistics = OnlyStatistics,
        WithSummary = !Quiet,
        ShowsSuppressed = ShowSuppressed,
        FolderInRepository = around.Host?.BelowWorkspace(around.Folder) ?? "",
    };
}

namespace Stet.Cli.Commands;

/// <summary>What stories are read with, by whatever command.</summary>
public sealed record ReadingOptions
{
    public required IReadOnlyList<string> Originals { get; init; }

    public required IReadOnlyList<string> Packs { get; init; }

    /// <summary>Absolute; null where each folder has its own settings.</summary>
    public required string? ConfigPath { get; init; }

    /// <summary>The stage of the work; null where the settings decide.</summary>
    public required string? Stage { get; init; }

    /// <summary>The time of the run, for rules that need one; null means the clock's.</summary>
    public required DateTimeOffset? Now { get; init; }
}

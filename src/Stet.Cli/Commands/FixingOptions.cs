namespace Stet.Cli.Commands;

/// <summary>What becomes of what can be mended.</summary>
public sealed record FixingOptions
{
    public required bool Fix { get; init; }

    /// <summary>What may change what the story says is mended too.</summary>
    public required bool IncludeUnsafe { get; init; }

    /// <summary>What would change is shown, and nothing is changed.</summary>
    public required bool Diff { get; init; }
}

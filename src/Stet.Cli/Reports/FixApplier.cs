using Stet.Analyzers;

namespace Stet.Cli.Reports;

/// <summary>Applies the fixes of a story to its file.</summary>
public static class FixApplier
{
    /// <param name="asRead">The bytes that the story was linted from.</param>
    /// <param name="writeDiffOnly">The file stays as it is; what would change is written to <paramref name="diff"/>.</param>
    public static FixOutcome Apply(Report story, byte[] asRead, bool includeUnsafe, bool writeDiffOnly, TextWriter diff) =>
        new(0, 0, null);
}

/// <summary>What became of one story's fixes.</summary>
/// <param name="Applied">Findings mended, or shown as mended in the diff.</param>
/// <param name="Left">Fixes left for the next run: they touch a place that another fix changes.</param>
/// <param name="Refusal">Why nothing was written, as a sentence; null where all went well.</param>
public sealed record FixOutcome(int Applied, int Left, string? Refusal);

namespace Stet.Diagnostics;

/// <summary>Why a diagnostic is let stand: it is reported as suppressed, and does not count.</summary>
/// <param name="Because">The reason that was given; null for a baseline, which gives none.</param>
public sealed record Suppression(SuppressionKind Kind, string? Because);

public enum SuppressionKind : byte
{
    /// <summary>A stet mark in the story itself.</summary>
    Mark,

    /// <summary>A stet mark in the sidecar file beside the story.</summary>
    Sidecar,

    /// <summary>The finding stood there when the baseline was made.</summary>
    Baseline,
}

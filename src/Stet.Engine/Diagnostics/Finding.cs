using Microsoft.CodeAnalysis.Text;

namespace Stet.Diagnostics;

/// <summary>What an analyzer found. Offsets are UTF-16 units, half-open, of the prose of block <paramref name="Block"/>, or of the file where that is -1.</summary>
public sealed record Finding(Descriptor Rule, int Block, TextSpan Span)
{
    /// <summary>The block is -1: the offsets are the file's.</summary>
    public const int WholeFile = -1;

    public IReadOnlyList<Capture> Captures { get; init; } = [];

    public IReadOnlyList<Related> Related { get; init; } = [];

    public Edit? Edit { get; init; }

    /// <summary>It takes up its line: what other rules see inside is part of it.</summary>
    public bool IsWholeLine { get; init; }

    /// <summary>A severity that this finding has instead of its rule's, where what was found is worse or milder than usual.</summary>
    public Severity? Severity { get; init; }
}

/// <summary>A text that fills the hole of its name in a rule's message.</summary>
public readonly record struct Capture(string Name, string Text);

/// <summary>A proposed change of a block's prose.</summary>
/// <param name="Safety">At most the rule's; null means the rule's.</param>
public sealed record Edit(string Title, IReadOnlyList<TextChange> Changes, FixSafety? Safety = null);

/// <summary>Another place that belongs to a finding: the first of two repetitions, the words of the original.</summary>
/// <param name="Path">Of the original; null means the story itself.</param>
/// <param name="Block">Of the story, where <paramref name="Path"/> is null; -1 means that <paramref name="Span"/> counts in the file.</param>
public sealed record Related(string Label, string? Path, int Block, TextSpan Span)
{
    /// <summary>What is to be known of it: who spoke there.</summary>
    public string? Note { get; init; }
}

using Microsoft.CodeAnalysis.Text;

namespace Stet.Diagnostics;

/// <summary>A finding as it is reported.</summary>
/// <param name="Message">One sentence, finished.</param>
public sealed record Diagnostic(Descriptor Rule, Severity Severity, string Message, Location Location)
{
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    public Fix? Fix { get; init; }

    /// <summary>It is all that its line says.</summary>
    public bool IsWholeLine { get; init; }

    /// <summary>Why it is let stand; null where it counts.</summary>
    public Suppression? Suppression { get; init; }
}

/// <summary>A place in a file: UTF-16 offsets, half-open, and the same as lines and columns from 0.</summary>
public sealed record Location(string Path, TextSpan Span, LinePositionSpan Lines);

/// <param name="Text">What stands there.</param>
/// <param name="Note">What is to be known of it: who spoke there.</param>
public sealed record RelatedLocation(string Label, Location Location, string Text, string? Note = null);

/// <summary>Changes of the file that mend what was found; they never overlap each other.</summary>
public sealed record Fix(string Title, FixSafety Safety, IReadOnlyList<TextChange> Changes);

using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Marks;

/// <summary>A stet mark that can be obeyed: findings of some rules at one place are let stand, and why.</summary>
/// <param name="Rules">Ids, names or areas that there are.</param>
/// <param name="Until">The last day on which it holds; null means for good.</param>
internal sealed record StetMark(SuppressionKind Kind, IReadOnlyList<string> Rules, string Because, DateOnly? Until, MarkPlace Place)
{
    /// <summary>The stretch of the story in which findings must begin; null where <see cref="Entry"/> says which they are.</summary>
    public TextSpan? Reach { get; init; }

    /// <summary>The words that a sidecar file lets stand.</summary>
    public SidecarEntry? Entry { get; init; }

    public bool IsOver(DateOnly? today) => today > Until;

    public bool Covers(SourceText text, Diagnostic diagnostic) =>
        Reach is { } reach
            ? diagnostic.Location.Span.Start >= reach.Start && diagnostic.Location.Span.Start <= reach.End
            : Entry!.IsFor(text, diagnostic);
}

/// <summary>Where a mark stands, for what is reported of it.</summary>
/// <param name="Span">In the story; its beginning for a mark of a sidecar file.</param>
internal sealed record MarkPlace(TextSpan Span)
{
    /// <summary>The place in a sidecar file.</summary>
    public RelatedLocation? Elsewhere { get; init; }

    /// <summary>What takes the mark out of the story; none where that is for a person to do.</summary>
    public IReadOnlyList<TextChange> Removal { get; init; } = [];
}

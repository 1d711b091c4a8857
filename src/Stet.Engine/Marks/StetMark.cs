using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Rules;

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

    /// <summary>By which of its names the mark means a rule; null where it does not.</summary>
    public string? NameOf(Descriptor rule) => Rules.FirstOrDefault(name => RuleNames.IsOneOf(rule, name) || RuleNames.IsAreaOf(rule, name));

    public bool IsOver(DateOnly? today) => today > Until;

    public bool Covers(FoundWords found) =>
        Reach is { } reach
            ? found.Diagnostic.Location.Span.Start >= reach.Start && found.Diagnostic.Location.Span.Start <= reach.End
            : Entry!.IsFor(found);
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

using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Analyzers;

/// <summary>What was found in one story.</summary>
/// <param name="Text">The story as read, kept only where a diagnostic or a fix points into it.</param>
/// <param name="Coverage">What was looked at; null where the story could not be read.</param>
/// <param name="Diagnostics">In the order of their places.</param>
public sealed record Report(
    string Path,
    SourceText? Text,
    Coverage? Coverage,
    OriginalSet Originals,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Trouble> Troubles)
{
    /// <summary>The story itself; null unless it was asked for, because a run may have very many.</summary>
    public Article? Article { get; init; }

    /// <summary>The sources without a name that the story lets speak, where a rule asked for them.</summary>
    public IReadOnlyList<PlacedSource> AnonymousSources { get; init; } = [];

    /// <summary>What counts: all that is not let stand.</summary>
    public IEnumerable<Diagnostic> Counted => Diagnostics.Where(diagnostic => diagnostic.Suppression is null);

    /// <summary>A story that could not be read.</summary>
    public static Report Unread(string path, IReadOnlyList<Trouble> troubles) => new(path, null, null, OriginalSet.None, [], troubles);
}

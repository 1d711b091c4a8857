using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Analyzers;

/// <summary>What was found in one story.</summary>
/// <param name="Article">Null where the story could not be read.</param>
/// <param name="Diagnostics">In the order of their places.</param>
public sealed record Report(
    string Path,
    Article? Article,
    OriginalSet Originals,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Trouble> Troubles);

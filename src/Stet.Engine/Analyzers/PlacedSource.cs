using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Analyzers;

/// <summary>A source without a name at its place in the file.</summary>
/// <param name="At">From 0.</param>
public sealed record PlacedSource(LinePosition At, string Text, string? Description, string? Reason)
{
    public static PlacedSource Of(Article article, AnonymousSource source) =>
        new(article.Text.Lines.GetLinePosition(article.ToFile(source.Block.Index, source.Span).Start), source.Text, source.Description, source.Reason);
}

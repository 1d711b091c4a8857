using Microsoft.CodeAnalysis.Text;

namespace Stet.Articles;

/// <summary>A source without a name that a story lets speak.</summary>
/// <param name="Span">The words that stand for its name, in the block's prose.</param>
/// <param name="Description">What is said of it: "senior government", "close to the talks"; null where nothing is.</param>
/// <param name="Reason">The words that say why no name is given; null where none do.</param>
public sealed record AnonymousSource(Block Block, TextSpan Span, string? Description, string? Reason)
{
    public string Text => Block.Prose.ToString(Span);
}

using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>A place where a story may say something else than its original.</summary>
/// <param name="Span">In the prose of the story's block: UTF-16 offsets, half-open.</param>
/// <param name="There">In the prose of the original's block.</param>
/// <param name="IsMild">Another spelling, a narrower date: worth a look, and mostly meant.</param>
public sealed record Change(FactKind Kind, Block Block, TextSpan Span, Original Original, Block OriginalBlock, TextSpan There, bool IsMild = false)
{
    public string Text => Block.Prose.ToString(Span);

    public string OriginalText => OriginalBlock.Prose.ToString(There);

    /// <summary>The same in the original's file.</summary>
    public TextSpan FileSpan => OriginalBlock.Prose.ToFile(There);
}

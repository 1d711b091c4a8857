using Microsoft.CodeAnalysis.Text;

namespace Stet.Articles;

/// <summary>A stretch of a block's prose inside quotation marks: UTF-16 offsets of the prose, half-open. One that runs over several paragraphs is
/// one quotation in each of them, joined by <see cref="ContinuedFrom"/> and <see cref="ContinuedIn"/>.</summary>
public sealed class Quotation
{
    public required Block Block { get; init; }

    /// <summary>With the marks. An unclosed quotation ends at the next opening mark or the end of the paragraph, without the white space before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Without the marks.</summary>
    public required TextSpan Inner { get; init; }

    public required MarkShape Shape { get; init; }

    /// <summary>Whether a closing mark stands at its end.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Not closed, and nothing closes it: no mark continues it in this paragraph or the next.</summary>
    public bool IsUnclosed { get; internal set; }

    /// <summary>The quotation it stands in; null at the outer level.</summary>
    public Quotation? Outer { get; internal set; }

    /// <summary>The part before it, in this paragraph or the last, that was left open and that it goes on with.</summary>
    public Quotation? ContinuedFrom { get; internal set; }

    public Quotation? ContinuedIn { get; internal set; }

    public string Text => Block.Prose.ToString(Inner);
}

/// <summary>The shape of the marks that a quotation stands in.</summary>
public enum MarkShape : byte
{
    Straight,
    Curly,
    Guillemets,

    /// <summary>„…“, „…” and the like.</summary>
    LowHigh,

    StraightSingle,
    CurlySingle,
    SingleGuillemets,

    /// <summary>‚…‘ and the like.</summary>
    LowHighSingle,
}

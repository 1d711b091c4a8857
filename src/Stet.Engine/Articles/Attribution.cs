using Microsoft.CodeAnalysis.Text;

namespace Stet.Articles;

/// <summary>Who is said to have said a quotation.</summary>
/// <param name="Kind">How the attribution is made.</param>
/// <param name="Block">The block that holds the speaker and the cue.</param>
/// <param name="Speaker">In that block's prose; null where the words name nobody.</param>
/// <param name="Cue">The word of saying, in that block's prose; null where none stands there.</param>
public sealed record Attribution(AttributionKind Kind, Block Block, TextSpan? Speaker, TextSpan? Cue)
{
    /// <summary>The full name of the person whom the speaker's words mean, also behind a surname or a pronoun; null where that is not certain.</summary>
    public string? Person { get; init; }

    public string? SpeakerText => Speaker is { } span ? Block.Prose.ToString(span) : null;

    public string? CueText => Cue is { } span ? Block.Prose.ToString(span) : null;
}

public enum AttributionKind : byte
{
    /// <summary>A word of saying beside the quotation, in its sentence.</summary>
    Beside,

    /// <summary>The quotation is part of a sentence of the story's own that carries it.</summary>
    Carried,

    /// <summary>A label: "Name: …", "… — Name".</summary>
    Label,

    /// <summary>Another quotation or word of saying of the paragraph.</summary>
    Paragraph,

    /// <summary>It goes on with what the paragraph before began, or that paragraph leads to it.</summary>
    ParagraphBefore,

    /// <summary>The paragraph behind it names the speaker.</summary>
    ParagraphBehind,
}

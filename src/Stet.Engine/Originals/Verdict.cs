namespace Stet.Originals;

/// <summary>What was done to the words of a quotation on the way from the original.</summary>
public enum Verdict : byte
{
    /// <summary>Nothing.</summary>
    Exact,

    /// <summary>Marks, dashes, spaces, case, hyphens, the spelling of the house.</summary>
    Typographic,

    /// <summary>Words left out or replaced openly, by an ellipsis or in brackets.</summary>
    MarkedEdit,

    /// <summary>Words replaced, dropped or added without a sign.</summary>
    Altered,

    /// <summary>Fewer than about half of the words stand there in order.</summary>
    NotFound,

    /// <summary>Passages of the original run together without an ellipsis.</summary>
    Spliced,

    /// <summary>Passages of the original run together in another order.</summary>
    Reordered,

    /// <summary>The words are right, and another person said them.</summary>
    OtherSpeaker,

    /// <summary>An ellipsis or a bracket that hides a negation, a condition or a number, or joins two speakers.</summary>
    Misleading,

    /// <summary>Found in several places with different answers.</summary>
    Ambiguous,

    /// <summary>Not found, and in another language than the original.</summary>
    Translated,
}

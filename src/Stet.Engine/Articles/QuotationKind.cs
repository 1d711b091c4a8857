namespace Stet.Articles;

/// <summary>What part a quotation plays in the story.</summary>
public enum QuotationKind : byte
{
    /// <summary>A whole sentence of somebody's, or more.</summary>
    Direct,

    /// <summary>Some words of somebody's inside a sentence of the story's own.</summary>
    Partial,

    /// <summary>Stands inside another quotation.</summary>
    Nested,

    /// <summary>Goes on with a quotation that was left open.</summary>
    Continued,

    /// <summary>A block quote, which needs no marks.</summary>
    Block,

    /// <summary>In a headline or a subheading.</summary>
    Headline,

    /// <summary>A term, a title, a nickname, irony: nobody's speech.</summary>
    Scare,
}

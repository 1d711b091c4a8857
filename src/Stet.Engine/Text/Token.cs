using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>A piece of a block's prose, in UTF-16 offsets of that prose, half-open.</summary>
/// <param name="Fold">A 64-bit hash of the token's folded text (see <see cref="Folding"/>): equal for tokens that a reader takes for the same
/// word, whatever their case, apostrophes and invisible hyphens. The full stop of an abbreviation is not part of it.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenFlags Flags, ulong Fold)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>A word, a number or an address: what a reader would count.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    public bool Has(TokenFlags flags) => (Flags & flags) != TokenFlags.None;
}

public enum TokenKind : byte
{
    /// <summary>Letters, with the apostrophes and hyphens inside them; an abbreviation with its full stops.</summary>
    Word,

    /// <summary>Starts with a digit: 1,001st, 5m, 2.30, 23.12.23. A currency sign or percent sign is a token of its own.</summary>
    Number,

    /// <summary>A web or e-mail address.</summary>
    Address,

    /// <summary>A character that can be a quotation mark, the ambiguous apostrophe outside a word included.</summary>
    Mark,

    /// <summary>What can end a sentence: one of . ! ? or a run of them.</summary>
    Stop,

    /// <summary>Three full stops, spaced or not, or their one character.</summary>
    Ellipsis,

    /// <summary>Comma, colon, brackets, dashes.</summary>
    Punctuation,

    /// <summary>Everything else that is not white space.</summary>
    Symbol,
}

[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>Has a character past U+007F.</summary>
    NonAscii = 4,

    /// <summary>Ends with a full stop of its own: Mr., U.S., a.m.</summary>
    Abbreviation = 8,

    /// <summary>A title, rank or the like, after which a sentence never ends: Mr., Gen., St.</summary>
    Title = 16,

    /// <summary>White space stands before it, or nothing.</summary>
    SpaceBefore = 32,

    /// <summary>A line break stands before it.</summary>
    LineBreakBefore = 64,

    /// <summary>The first letter is small, and a capital follows: iPod, eBay, d'Or.</summary>
    InnerCapital = 128,
}

/// <summary>A sentence of a block's prose: UTF-16 offsets of the prose, half-open, with the closing marks that belong to it, and the run of the
/// block's tokens that it holds.</summary>
/// <param name="IsEnded">Whether a stop ended it; false where the block merely ends.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, bool IsEnded);

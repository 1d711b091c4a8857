namespace Stet.Originals;

/// <summary>What a house allows inside quotation marks. The defaults are those on which handbooks agree, or nearly.</summary>
/// <param name="Fillers">Sounds ("um"), "you know" and false starts may be left out.</param>
/// <param name="Spelling">Words may be spelled as the house does: colour, color.</param>
/// <param name="Numerals">Numbers may be written in words or figures.</param>
/// <param name="Masked">A word may be masked: f---.</param>
/// <param name="Grammar">Slips of agreement and spoken forms may be mended: we was, gonna.</param>
/// <param name="WidestEllipsis">Words that an ellipsis may stand for.</param>
/// <param name="WidestBracket">Words that one pair of brackets may stand for.</param>
public sealed record Tolerance(bool Fillers, bool Spelling, bool Numerals, bool Masked, bool Grammar, int WidestEllipsis, int WidestBracket)
{
    public static Tolerance Default { get; } = new(Fillers: true, Spelling: true, Numerals: true, Masked: true, Grammar: false, WidestEllipsis: 60, WidestBracket: 8);
}

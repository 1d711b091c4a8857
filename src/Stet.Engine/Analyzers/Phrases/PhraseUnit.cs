using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>What a phrase is matched against: a token, or a piece of one where a page's parts were glued together ("views0", "moreOK").</summary>
/// <param name="Fold">Of the piece.</param>
/// <param name="Pieces">On the first piece of a glued token: how many there are; else 1.</param>
/// <param name="TokenFold">Of the whole token.</param>
/// <param name="IsGlued">Nothing divides it from the word or sentence before it.</param>
/// <param name="Number">What a number tells by its signs.</param>
internal readonly record struct PhraseUnit(int Start, int End, ulong Fold, TokenKind Kind, TokenFlags Flags, int Pieces, ulong TokenFold, bool IsGlued, NumberForm Number)
{
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    public bool IsCapitals => (Flags & TokenFlags.AllCapitals) != TokenFlags.None;

    public bool BeginsLine => (Flags & TokenFlags.LineBreakBefore) != TokenFlags.None;

    private static readonly ulong Copyright = Folding.Hash("\u00A9");
    private static readonly ulong At = Folding.Hash("@");

    /// <summary>May stand around a line of page furniture: bullets, brackets, stops, emoji, arrows; not quotation marks, and not signs that say something.</summary>
    public bool IsTrimming => !IsWord && Fold != Copyright && Fold != At && (Kind != TokenKind.Mark || Fold is '\u00AB' or '\u00BB' or '\u2039' or '\u203A');

    /// <summary>Replaces the contents of a list with the units of a block.</summary>
    public static void Read(Block block, List<PhraseUnit> units)
    {
        units.Clear();
        var text = block.Text;
        var last = TokenKind.Symbol;
        foreach (ref readonly var token in block.Tokens)
        {
            var isGlued = last is TokenKind.Stop && !token.Has(TokenFlags.SpaceBefore) && token.Kind is TokenKind.Word or TokenKind.Number;
            var end = token.Kind is TokenKind.Word or TokenKind.Number && token.Length is > 3 and < 64 ? PieceEnd(text, token.Start, token.End) : token.End;
            if (end == token.End)
            {
                units.Add(new PhraseUnit(token.Start, token.End, token.Fold, token.Kind, token.Flags, 1, token.Fold, isGlued, token.Kind == TokenKind.Number ? FormOf(text[token.Start..token.End]) : NumberForm.Other));
            }
            else
            {
                AddPieces(text, token, end, isGlued, units);
            }

            last = token.Kind;
        }
    }

    private static void AddPieces(ReadOnlySpan<char> text, Token token, int firstEnd, bool isGlued, List<PhraseUnit> units)
    {
        var first = units.Count;
        for (int start = token.Start, end = firstEnd; start < token.End; start = end, end = PieceEnd(text, start, token.End))
        {
            var piece = text[start..end];
            var isNumber = Characters.IsDigit(piece[0]);
            var flags = start == token.Start ? token.Flags & ~(TokenFlags.AllCapitals | TokenFlags.Capital) : TokenFlags.None;
            if (char.IsUpper(piece[0]))
            {
                flags |= TokenFlags.Capital | (piece.Length > 1 && !piece.ContainsAnyExceptInRange('A', 'Z') ? TokenFlags.AllCapitals : TokenFlags.None);
            }

            units.Add(new PhraseUnit(start, end, Folding.Hash(piece), isNumber ? TokenKind.Number : TokenKind.Word, flags, 1, 0, isGlued || start > token.Start, isNumber ? FormOf(piece) : NumberForm.Other));
            isGlued = false;
        }

        units[first] = units[first] with { Pieces = units.Count - first, TokenFold = token.Fold, Kind = units[first].Kind };
    }

    private static NumberForm FormOf(ReadOnlySpan<char> number)
    {
        int colons = 0, others = 0;
        foreach (var c in number)
        {
            colons += c == ':' ? 1 : 0;
            others += c is '.' or '-' ? 1 : 0;
        }

        return colons is 1 or 2 && others == 0 ? NumberForm.Time : others == 2 && colons == 0 && IsDate(number) ? NumberForm.Date : NumberForm.Other;
    }

    /// <summary>Whether the day, month and year have as many digits as they do: not a telephone number.</summary>
    private static bool IsDate(ReadOnlySpan<char> number)
    {
        var first = number.IndexOfAny('.', '-');
        var last = number.LastIndexOfAny('.', '-');
        return last - first - 1 is 1 or 2 && ((first is 1 or 2 && number.Length - last - 1 is 2 or 4) || (first == 4 && number.Length - last - 1 is 1 or 2));
    }

    /// <summary>Where a piece ends: before a capital that follows a small letter, and between letters and digits.</summary>
    private static int PieceEnd(ReadOnlySpan<char> text, int start, int end)
    {
        // Nearly every word is small letters behind its first, which nothing divides.
        var i = start + 1;
        if (i < end && Characters.IsLetter(text[start]))
        {
            while (i < end && text[i] is >= 'a' and <= 'z')
            {
                i++;
            }
        }

        for (; i < end; i++)
        {
            char before = text[i - 1], c = text[i];
            var isSmall = before is >= 'a' and <= 'z' || (before >= 0x80 && char.IsLower(before));
            if ((isSmall && (c is >= 'A' and <= 'Z' || (c >= 0x80 && char.IsUpper(c))))
                || (Characters.IsDigit(c) ? Characters.IsLetter(before) : Characters.IsDigit(before) && Characters.IsLetter(c)))
            {
                return i;
            }
        }

        return end;
    }
}

internal enum NumberForm : byte
{
    Other,

    /// <summary>9:30, 1:02:03</summary>
    Time,

    /// <summary>21.04.2013, 2018-10-15</summary>
    Date,
}

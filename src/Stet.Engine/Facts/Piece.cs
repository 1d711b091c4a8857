using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>A token of a sentence, or a part of a hyphenated one: "22-month" is two, "Putin's" is one without its ending.</summary>
/// <param name="Token">Index of its token in the block.</param>
/// <param name="Span">In the block's prose: UTF-16 offsets, half-open; without a possessive ending.</param>
/// <param name="Fold">Hash of the folded text of the span; the full stop of an abbreviation is not part of it.</param>
/// <param name="IsJoined">A hyphen binds it to the piece before.</param>
/// <param name="IsOwner">A possessive ending follows it.</param>
public readonly record struct Piece(int Token, TextSpan Span, TokenKind Kind, TokenFlags Flags, ulong Fold, bool IsJoined, bool IsOwner)
{
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    public bool Has(TokenFlags flags) => (Flags & flags) != TokenFlags.None;

    /// <summary>Room for the pieces of all sentences of a block.</summary>
    internal static Piece[] RoomFor(Block block) => RoomFor(block.Text, block.Tokens.Length);

    /// <summary>Room for those of one of its sentences.</summary>
    internal static Piece[] RoomFor(Block block, Sentence sentence) => RoomFor(block.Text.Slice(sentence.Span.Start, sentence.Span.Length), sentence.TokenCount);

    private static Piece[] RoomFor(ReadOnlySpan<char> text, int tokens)
    {
        var hyphens = text.Count('-') + (text.ContainsAny('\u2010', '\u2011') ? text.Count('\u2010') + text.Count('\u2011') : 0);
        return new Piece[tokens + hyphens];
    }

    /// <summary>Writes all pieces of a sentence, punctuation included, into a room from an index on.</summary>
    internal static PieceRun Write(Block block, Sentence sentence, Piece[] room, int first)
    {
        var pieces = new PieceRun(room, first, 0);
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            Append(ref pieces, block.Text, block.Tokens[i], i);
        }

        return pieces;
    }

    private static void Append(ref PieceRun pieces, ReadOnlySpan<char> text, Token token, int index)
    {
        var written = text.Slice(token.Start, token.Length);
        if (token.Kind is not (TokenKind.Word or TokenKind.Number))
        {
            pieces.Append(new Piece(index, token.Span, token.Kind, token.Flags, token.Fold, IsJoined: false, IsOwner: false));
            return;
        }

        var isOwner = written is [.., var mark, 's' or 'S'] && written.Length > 2 && Characters.IsApostrophe(mark);
        var length = isOwner ? written.Length - 2 : written.Length;
        var hyphen = written[..length].IndexOfAny('-', '\u2010', '\u2011');
        if (hyphen < 0)
        {
            pieces.Append(new Piece(index, new TextSpan(token.Start, length), isOwner && !written[..length].ContainsAnyExceptInRange('0', '9') ? TokenKind.Number : token.Kind, token.Flags, isOwner ? Folding.Hash(written[..length]) : token.Fold, IsJoined: false, isOwner));
            return;
        }

        for (var start = 0; start < length;)
        {
            var next = written[start..length].IndexOfAny('-', '\u2010', '\u2011') is var at and >= 0 ? start + at : length;
            if (next > start)
            {
                var part = written[start..next];
                var flags = token.Flags & ~(TokenFlags.Capital | TokenFlags.AllCapitals | TokenFlags.InnerCapital);
                flags |= char.IsUpper(part[0]) ? TokenFlags.Capital : part.ContainsAnyInRange('A', 'Z') ? TokenFlags.InnerCapital : TokenFlags.None;
                pieces.Append(new Piece(index, new TextSpan(token.Start + start, next - start), Characters.IsDigit(part[0]) ? TokenKind.Number : TokenKind.Word, flags, Folding.Hash(part.TrimEnd('.')), start > 0, isOwner && next == length));
            }

            start = next + 1;
        }
    }
}

/// <summary>The pieces of a sentence; those of a block lie in one array.</summary>
public record struct PieceRun
{
    private readonly Piece[] room;
    private readonly int first;

    internal PieceRun(Piece[] room, int first, int count)
    {
        this.room = room;
        this.first = first;
        Count = count;
    }

    public int Count { get; private set; }

    public readonly ref readonly Piece this[int index] => ref AsSpan()[index];

    public readonly ReadOnlySpan<Piece>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    private readonly ReadOnlySpan<Piece> AsSpan() => new(room, first, Count);

    /// <summary>Some of the pieces; nothing binds the first of them to what stands before.</summary>
    internal readonly PieceRun Part(int from, int count)
    {
        room[first + from] = room[first + from] with { IsJoined = false };
        return new PieceRun(room, first + from, count);
    }

    internal void Append(Piece piece) => room[first + Count++] = piece;
}

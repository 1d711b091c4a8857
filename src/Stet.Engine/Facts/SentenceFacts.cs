using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>A sentence with the quantities, dates and names in it, read in one pass.</summary>
/// <param name="Facts">In order; none overlaps another.</param>
public sealed record SentenceFacts(Block Block, Sentence Sentence, PieceRun Pieces, IReadOnlyList<Fact> Facts)
{
    /// <summary>The words that a date or a quantity can begin with.</summary>
    private static readonly WordSet Starts = WordSet.Of([.. DateReader.Starts, .. NumberReader.Starts]);

    /// <summary>The text of some facts or pieces as it stands in the block.</summary>
    public string TextOf(Fact fact) => Block.Prose.ToString(fact.Span);

    /// <summary>Those of all sentences of a block.</summary>
    public static SentenceFacts[] Of(Block block)
    {
        var room = Piece.RoomFor(block);
        var used = 0;
        var all = new SentenceFacts[block.Sentences.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Of(block, block.Sentences[i], room, used);
            used += all[i].Pieces.Count;
        }

        return all;
    }

    /// <summary>Those of a sentence, in parts where it has more than so many pieces.</summary>
    public static IEnumerable<SentenceFacts> PartsOf(Block block, Sentence sentence, int most)
    {
        var all = Piece.Write(block, sentence, Piece.RoomFor(block, sentence), first: 0);
        for (var from = 0; from < all.Count; from += most)
        {
            var pieces = all.Part(from, Math.Min(most, all.Count - from));
            yield return new SentenceFacts(block, pieces.Count == all.Count ? sentence : PartOf(pieces), pieces, Read(new FactWords(block, pieces)));
        }
    }

    private static Sentence PartOf(PieceRun pieces)
    {
        var (first, last) = (pieces[0], pieces[pieces.Count - 1]);
        return new Sentence(TextSpan.FromBounds(first.Span.Start, last.Span.End), first.Token, last.Token + 1 - first.Token, IsEnded: false);
    }

    private static SentenceFacts Of(Block block, Sentence sentence, Piece[] room, int first)
    {
        var pieces = Piece.Write(block, sentence, room, first);
        return new SentenceFacts(block, sentence, pieces, Read(new FactWords(block, pieces)));
    }

    private static Fact[] Read(FactWords words)
    {
        List<Fact>? facts = null;
        for (var i = 0; i < words.Count;)
        {
            // Most words of a text are in small letters and begin no fact: they cost one look here.
            ref readonly var piece = ref words[i];
            if (piece.Kind != TokenKind.Word ? piece.IsWord || piece.Kind == TokenKind.Symbol : Starts.Contains(piece.Fold))
            {
                Fact? fact = DateReader.At(words, i);
                fact ??= QuantityReader.At(words, i);
                if (fact is not null)
                {
                    (facts ??= []).Add(fact);
                    i = fact.End;
                    continue;
                }
            }

            i = piece.Has(TokenFlags.Capital | TokenFlags.InnerCapital) ? NameReader.Append(words, i, facts ??= []) : i + 1;
        }

        return facts is null ? [] : [.. facts];
    }
}

/// <summary>The pieces of a sentence with their text, for the readers of facts.</summary>
internal readonly struct FactWords(Block block, PieceRun pieces)
{
    private static readonly Piece Outside;

    public Block Block { get; } = block;

    public int Count => pieces.Count;

    /// <summary>A piece that is no word where the index lies outside the sentence.</summary>
    public ref readonly Piece this[int index] => ref (uint)index < (uint)pieces.Count ? ref pieces[index] : ref Outside;

    public ulong Fold(int index)
    {
        ref readonly var piece = ref this[index];
        return piece.IsWord ? piece.Fold : 0;
    }

    public ReadOnlySpan<char> Text(int index) => Block.Text.Slice(this[index].Span.Start, this[index].Span.Length);

    public bool Is(int index, char mark) => Text(index) is [var c] && c == mark;

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(pieces[first].Span.Start, pieces[end - 1].Span.End);

    public Token Token(int index) => Block.Tokens[pieces[index].Token];
}

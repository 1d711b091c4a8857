using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>A sentence with the quantities, dates and names in it, read in one pass.</summary>
/// <param name="Facts">In order; none overlaps another.</param>
public sealed record SentenceFacts(Block Block, Sentence Sentence, IReadOnlyList<Piece> Pieces, IReadOnlyList<Fact> Facts)
{
    private static readonly WordSet FactStarts = WordSet.Of([.. DateReader.Starts, .. NumberReader.Starts]);

    /// <summary>The text of some facts or pieces as it stands in the block.</summary>
    public string TextOf(Fact fact) => Block.Prose.ToString(fact.Span);

    public static IEnumerable<SentenceFacts> Of(Block block) => block.Sentences.Select(sentence => Of(block, sentence));

    public static SentenceFacts Of(Block block, Sentence sentence)
    {
        var pieces = Piece.Of(block, sentence);
        var words = new FactWords(block, pieces);
        var facts = new List<Fact>();
        for (var i = 0; i < pieces.Length;)
        {
            if (!MayBegin(pieces[i]))
            {
                i++;
                continue;
            }

            Fact? fact = DateReader.At(words, i);
            fact ??= QuantityReader.At(words, i);
            if (fact is not null)
            {
                facts.Add(fact);
                i = fact.End;
                continue;
            }

            i = NameReader.Append(words, i, facts);
        }

        return new SentenceFacts(block, sentence, pieces, facts);
    }

    /// <summary>Whether a fact can begin at a piece. Most words of a text are in small letters and begin none: they cost one look here.</summary>
    private static bool MayBegin(Piece piece) => piece.Kind == TokenKind.Word
        ? piece.Has(TokenFlags.Capital) || FactStarts.Contains(piece.Fold)
        : piece.IsWord || piece.Kind == TokenKind.Symbol;
}

/// <summary>The pieces of a sentence with their text, for the readers of facts.</summary>
internal readonly struct FactWords(Block block, Piece[] pieces)
{
    public Block Block { get; } = block;

    public int Count => pieces.Length;

    /// <summary>A piece that is no word where the index lies outside the sentence.</summary>
    public Piece this[int index] => (uint)index < (uint)pieces.Length ? pieces[index] : default;

    public ulong Fold(int index) => (uint)index < (uint)pieces.Length && pieces[index].IsWord ? pieces[index].Fold : 0;

    public ReadOnlySpan<char> Text(int index) => (uint)index < (uint)pieces.Length ? Block.Text.Slice(pieces[index].Span.Start, pieces[index].Span.Length) : [];

    public bool Is(int index, char mark) => Text(index) is [var c] && c == mark;

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(pieces[first].Span.Start, pieces[end - 1].Span.End);

    public Token Token(int index) => Block.Tokens[pieces[index].Token];
}

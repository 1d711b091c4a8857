using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>One mention of a name in a story.</summary>
/// <param name="IsLoose">In a headline where most words have a capital, so that a capital proves no name.</param>
public sealed record Mention(SentenceFacts Sentence, Name Name, bool IsLoose)
{
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");

    public Block Block => Sentence.Block;

    /// <summary>A title stands before it, or a verb of saying beside it.</summary>
    public bool IsPerson => Name.Titles.Count > 0 || IsSubject || IsCue(Name.First - 1) || IsCue(Name.End) || (FoldAt(Name.End) == Who) || (CommaAt(Name.End) && FoldAt(Name.End + 1) == Who);

    /// <summary>It owns something, or an auxiliary verb follows: no other word that begins a sentence stands so.</summary>
    private bool IsSubject => Sentence.Pieces[Name.End - 1].IsOwner || (FoldAt(Name.End) is not 0 and var next && Auxiliaries.Contains(next));

    /// <summary>A preposition of place stands before it.</summary>
    public bool IsPlace => Name.First > 0 && Places.Contains(FoldAt(Name.First - 1));

    private static readonly ulong Who = Folding.Hash("who");
    private static readonly WordSet Auxiliaries = Folding.SetOf("has had is was will would did does");
    private static readonly WordSet Places = Folding.SetOf("in at near outside inside to across around through into");

    /// <summary>The place of a word of the name in the block's prose.</summary>
    /// <param name="word">Index in <see cref="Name.Words"/>.</param>
    public TextSpan SpanOf(int word)
    {
        for (var i = Name.First; i < Name.End; i++)
        {
            var piece = Sentence.Pieces[i];
            if (piece.IsWord && piece.Fold != Of && piece.Fold != The && word-- == 0)
            {
                return piece.Span;
            }
        }

        return Name.Span;
    }

    public string TextOf(int word) => Block.Prose.ToString(SpanOf(word));

    private ulong FoldAt(int piece) => (uint)piece < (uint)Sentence.Pieces.Count && Sentence.Pieces[piece].IsWord ? Sentence.Pieces[piece].Fold : 0;

    private bool CommaAt(int piece) => piece < Sentence.Pieces.Count && Block.Text[Sentence.Pieces[piece].Span.Start] == ',';

    private bool IsCue(int piece) => (uint)piece < (uint)Sentence.Pieces.Count && Sentence.Pieces[piece] is { IsJoined: false } found && Block.Vocabulary.IsCue(Block.Tokens[found.Token]);
}

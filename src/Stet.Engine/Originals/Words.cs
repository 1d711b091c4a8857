using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Originals;

/// <summary>The words of a stretch of prose in order, and what of it is gap: ellipses and brackets.</summary>
public sealed class Words
{
    private static readonly ulong Percent = Folding.Hash("percent");
    private static readonly ulong And = Folding.Hash("and");

    private readonly List<Word> all;

    private Words(List<Word> all) => this.all = all;

    public int Count => all.Count;

    public Word this[int index] => all[index];

    /// <summary>Folds of as many words as it takes to know a language by.</summary>
    public IEnumerable<ulong> Sample() => all.Take(500).Select(word => word.Fold);

    /// <summary>All words of an article's blocks of some roles, block after block.</summary>
    public static Words Of(Article article, Roles roles)
    {
        var words = new List<Word>(article.Text.Length / 5);
        foreach (var block in article.Blocks)
        {
            if ((block.Role & roles) == Roles.None)
            {
                continue;
            }

            foreach (var sentence in block.Sentences)
            {
                var first = true;
                var tokens = block.TokensOf(sentence);
                for (var i = 0; i < tokens.Length; i++)
                {
                    if (HasBracketedCapital(block.Text, tokens[i..]))
                    {
                        words.Add(BracketedCapital(block, tokens.Slice(i, 4), first));
                        first = false;
                        i += 3;
                        continue;
                    }

                    first &= !Append(words, block, tokens[i], first);
                }
            }
        }

        return new Words(words);
    }

    /// <summary>The words of a span of a block.</summary>
    public static Words Of(Block block, TextSpan span)
    {
        var words = new List<Word>();
        var tokens = block.Tokens;
        var begins = true;
        for (var i = block.TokenAt(span.Start); i < tokens.Length && tokens[i].End <= span.End; i++)
        {
            if (tokens[i].Kind is TokenKind.Stop)
            {
                begins = true;
            }
            else if (Append(words, block, tokens[i], begins))
            {
                begins = false;
            }
        }

        return new Words(words);
    }

    /// <summary>Whether a word begins here whose first letter an editor changed: "[T]he".</summary>
    private static bool HasBracketedCapital(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) =>
        tokens is [{ Kind: TokenKind.Punctuation } open, { Kind: TokenKind.Word, Length: 1 }, var close, { Kind: TokenKind.Word } rest, ..]
        && text[open.Start] == '[' && text[close.Start] == ']' && !rest.Has(TokenFlags.SpaceBefore);

    private static Word BracketedCapital(Block block, ReadOnlySpan<Token> tokens, bool begins)
    {
        var word = string.Concat(block.Text.Slice(tokens[1].Start, tokens[1].Length), block.Text.Slice(tokens[3].Start, tokens[3].Length));
        return new Word(Folding.Hash(word), block.Index, TextSpan.FromBounds(tokens[0].Start, tokens[3].End), begins);
    }

    /// <summary>Appends a token's words; false where it is none.</summary>
    private static bool Append(List<Word> words, Block block, Token token, bool begins)
    {
        var text = block.Text.Slice(token.Start, token.Length);
        switch (token.Kind)
        {
            case TokenKind.Word or TokenKind.Number when text.ContainsAny('-', '\u2010', '\u2011'):
                for (var start = 0; start < text.Length;)
                {
                    var length = text[start..].IndexOfAny('-', '\u2010', '\u2011') is var hyphen and >= 0 ? hyphen : text.Length - start;
                    if (length > 0)
                    {
                        words.Add(new Word(Hash(text.Slice(start, length)), block.Index, new TextSpan(token.Start + start, length), begins && start == 0));
                    }

                    start += length + 1;
                }

                return true;
            case TokenKind.Number:
                words.Add(new Word(Hash(text), block.Index, token.Span, begins));
                return true;
            case TokenKind.Word or TokenKind.Address:
                words.Add(new Word(token.Fold, block.Index, token.Span, begins));
                return true;
            case TokenKind.Symbol when text is "%" or "&" or "$" or "\u00A3" or "\u20AC" or "\u00A5":
                words.Add(new Word(text[0] == '%' ? Percent : text[0] == '&' ? And : token.Fold, block.Index, token.Span, begins));
                return true;
            default:
                return false;
        }
    }

    /// <summary>1,000 is 1000.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Folding.HashSeed;
        foreach (var c in text)
        {
            hash = c == ',' ? hash : Folding.Add(hash, c);
        }

        return hash;
    }
}

/// <summary>One word as it is compared: the parts of a hyphenated compound are words of their own, so that "cease-fire" is "cease fire".</summary>
/// <param name="Fold">Hash of the folded word.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">In the block's prose: UTF-16 offsets, half-open.</param>
/// <param name="BeginsSentence">It is the first word of a sentence or of a block.</param>
public readonly record struct Word(ulong Fold, int Block, TextSpan Span, bool BeginsSentence);

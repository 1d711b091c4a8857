using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>One part of a story: a headline, a paragraph, a caption. Its tokens, sentences and quotations are computed once and shared by
/// all analyzers; their offsets count in its prose.</summary>
public sealed class Block
{
    private readonly Token[] tokens;
    private readonly int firstToken;
    private readonly int tokenCount;
    private bool? hasCue;

    internal Block(int index, Roles role, bool isGuessed, Prose prose, Token[] tokens, int firstToken, int tokenCount, IReadOnlyList<Sentence> sentences)
    {
        Index = index;
        Role = role;
        IsGuessed = isGuessed;
        Prose = prose;
        this.tokens = tokens;
        this.firstToken = firstToken;
        this.tokenCount = tokenCount;
        Sentences = sentences;
    }

    /// <summary>Its place among the article's blocks, from 0.</summary>
    public int Index { get; }

    /// <summary>Exactly one role.</summary>
    public Roles Role { get; }

    /// <summary>The role was guessed from the look of plain text; no rule may fall silent because of it.</summary>
    public bool IsGuessed { get; }

    /// <summary>The article that it is a part of.</summary>
    public Article Article { get; internal set; } = null!;

    /// <summary>The words by which attributions are known here.</summary>
    internal Vocabulary Vocabulary => Article.Vocabulary;

    public Prose Prose { get; }

    public ReadOnlySpan<char> Text => Prose.Text;

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(firstToken, tokenCount);

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Whether the story's own words in it hold a verb that hardly does anything but say.</summary>
    internal bool HasCue => hasCue ??= Orphans.HasCue(this, 0, Text.Length);

    /// <summary>In order of their opening marks; a nested quotation follows the one it stands in.</summary>
    public IReadOnlyList<Quotation> Quotations { get; internal set; } = [];

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.Slice(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The index of the first token that ends after an offset, or the number of tokens.</summary>
    public int TokenAt(int offset)
    {
        var all = Tokens;
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    internal int SentenceAt(int token)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].FirstToken <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The outer quotation that opens last before an offset; null where none does.</summary>
    public Quotation? OuterQuotationBefore(int offset)
    {
        var quotation = LastQuotation(offset);
        while (quotation?.Outer is { } outer)
        {
            quotation = outer;
        }

        return quotation;
    }

    /// <summary>Whether any part of a span stands inside quotation marks, or the whole block is somebody's words.</summary>
    public bool IsSpeech(TextSpan span)
    {
        if (Role == Roles.BlockQuote)
        {
            return true;
        }

        // All others are closed before that one opens.
        for (var quotation = LastQuotation(span.End); quotation is not null; quotation = quotation.Outer)
        {
            if (quotation.Span.OverlapsWith(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The quotation of any level that opens last before an offset.</summary>
    private Quotation? LastQuotation(int offset)
    {
        int low = 0, high = Quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : Quotations[low - 1];
    }
}

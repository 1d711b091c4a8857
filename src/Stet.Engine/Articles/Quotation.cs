using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>A stretch of a block's prose inside quotation marks: UTF-16 offsets of the prose, half-open. One that runs over several paragraphs is
/// one quotation in each of them, joined by <see cref="ContinuedFrom"/> and <see cref="ContinuedIn"/>.</summary>
public sealed class Quotation
{
    public required Block Block { get; init; }

    /// <summary>With the marks. An unclosed quotation ends at the next opening mark or the end of the paragraph, without the white space before it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Without the marks.</summary>
    public required TextSpan Inner { get; init; }

    public required MarkShape Shape { get; init; }

    /// <summary>Whether a closing mark stands at its end.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Not closed, and nothing closes it: no mark continues it in this paragraph or the next.</summary>
    public bool IsUnclosed { get; internal set; }

    /// <summary>The quotation it stands in; null at the outer level.</summary>
    public Quotation? Outer { get; internal set; }

    /// <summary>The part before it, in this paragraph or the last, that was left open and that it goes on with.</summary>
    public Quotation? ContinuedFrom { get; internal set; }

    public Quotation? ContinuedIn { get; internal set; }

    public string Text => Block.Prose.ToString(Inner);

    /// <summary>Words, numbers and addresses inside the marks.</summary>
    public int WordCount
    {
        get
        {
            var count = 0;
            for (var i = Block.TokenAt(Inner.Start); i < Block.Tokens.Length && Block.Tokens[i].End <= Inner.End; i++)
            {
                count += Block.Tokens[i].IsWord ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>Begins like a sentence and ends like one: somebody's speech, not a term in marks.</summary>
    public bool IsSentence
    {
        get
        {
            // The marks of a quotation nested at its edge are no part of it: "'We are ready,'" he said.
            var text = Block.Text[Inner.Start..Inner.End].Trim();
            while (!text.IsEmpty && Characters.IsMark(text[^1]))
            {
                text = text[..^1].TrimEnd();
            }

            while (!text.IsEmpty && Characters.IsMark(text[0]))
            {
                text = text[1..].TrimStart();
            }

            return text.Length > 1 && char.IsUpper(text[0]) && (text[^1] == ',' || Characters.IsStop(text[^1]));
        }
    }

    /// <summary>Every word that carries meaning has a capital: the name of a film, a book, a bill.</summary>
    public bool IsTitle => QuotationKinds.IsTitle(this);

    /// <summary>A block quote without marks as one quotation; null where its reader only guesses that it is one, and for the line that names the speaker.</summary>
    internal static Quotation? Whole(Block block)
    {
        if (block is not { Role: Roles.BlockQuote, IsGuessed: false } || Characters.IsDash(block.Text[0]))
        {
            return null;
        }

        var span = new TextSpan(0, block.Text.Length);
        return new Quotation { Block = block, Shape = MarkShape.None, Span = span, Inner = span, IsClosed = true };
    }
}

/// <summary>The shape of the marks that a quotation stands in.</summary>
public enum MarkShape : byte
{
    /// <summary>No marks: a block quote, all of which is quoted.</summary>
    None,

    Straight,
    Curly,
    Guillemets,

    /// <summary>„…“, „…” and the like.</summary>
    LowHigh,

    StraightSingle,
    CurlySingle,
    SingleGuillemets,

    /// <summary>‚…‘ and the like.</summary>
    LowHighSingle,
}

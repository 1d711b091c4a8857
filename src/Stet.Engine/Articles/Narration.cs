using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Who is said to have spoken in sentences of the story's own, away from quotations.</summary>
internal static class Narration
{
    /// <summary>Whoever speaks, or is introduced, in the sentence that ends at or right before an offset; a quotation there ends the search.</summary>
    public static Voice? SentenceBefore(Block block, int end)
    {
        var start = block.OuterQuotationBefore(end) is { } quotation ? Math.Min(quotation.Span.End, end) : 0;
        var at = EndOfSentence(block, start, end);
        if (at <= start)
        {
            return null;
        }

        var clause = Clause.Before(block, start, at);
        return clause.Reporting() ?? clause.Introducing();
    }

    /// <summary>The words of saying in sentences of the story's own that hold no quotation: each that governs a clause, "she admitted that it was late",
    /// and those that need none, "she refuted the charge".</summary>
    public static IReadOnlyList<TextSpan> Cues(Block block)
    {
        var found = new List<TextSpan>();
        foreach (var sentence in block.Sentences)
        {
            if (!block.IsSpeech(sentence.Span))
            {
                Clause.Before(block, sentence.Span.Start, EndOfSentence(block, sentence.Span.Start, sentence.Span.End)).AddCues(found);
            }
        }

        return found;
    }

    /// <summary>Before the stops that end at an offset.</summary>
    private static int EndOfSentence(Block block, int start, int end)
    {
        var at = end;
        while (at > start && block.TokenAt(at - 1) is var token && token < block.Tokens.Length && (block.Tokens[token].Kind == TokenKind.Stop || block.Tokens[token].Start >= at))
        {
            at = block.Tokens[token].Kind == TokenKind.Stop && block.Tokens[token].Start < at ? block.Tokens[token].Start : at - 1;
        }

        return at;
    }
}

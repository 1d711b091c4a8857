using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Who is said to have spoken in sentences of the story's own, away from quotations.</summary>
internal static class Narration
{
    /// <summary>Sentences of one paragraph that are looked through; the work for each paragraph must be bounded.</summary>
    private const int MostSentences = 12;

    /// <summary>Whoever speaks in the story's own words of a block before an offset, the last first.</summary>
    public static Voice? Reported(Block block, int end)
    {
        var sentences = 0;
        foreach (var (start, stop) in Stretches(block, end))
        {
            for (var at = stop; at > start && sentences < MostSentences; sentences++)
            {
                var clause = Clause.Before(block, start, at);
                if (clause.Reporting(withTelling: false) is { } voice)
                {
                    return voice;
                }

                at = PreviousEnd(block, clause, start, at);
            }
        }

        return null;
    }

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
        return clause.Reporting(withTelling: true) ?? clause.Introducing();
    }

    /// <summary>The same for the last sentence of a block.</summary>
    public static Voice? Last(Block block) => SentenceBefore(block, block.Text.Length);

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

    private static int PreviousEnd(Block block, Clause clause, int start, int at)
    {
        var first = clause.IsEmpty ? at : clause.Start;
        return first >= at ? at - 1 : EndOfSentence(block, start, first);
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

    /// <summary>The stretches between outer quotations, the last first.</summary>
    private static IEnumerable<(int Start, int End)> Stretches(Block block, int end)
    {
        for (var at = end; at > 0;)
        {
            var quotation = block.OuterQuotationBefore(at);
            var start = quotation is null ? 0 : Math.Min(quotation.Span.End, at);
            yield return (start, at);
            at = quotation?.Span.Start ?? 0;
        }
    }
}

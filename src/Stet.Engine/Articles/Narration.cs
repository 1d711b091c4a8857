using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Who is said to have spoken in sentences of the story's own, away from quotations.</summary>
internal static class Narration
{
    /// <summary>A sentence that only says that somebody speaks is short.</summary>
    private const int LongestAnnouncement = 12;

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

    /// <summary>Whoever is said to speak by a paragraph that says nothing else, not even what: "Lund went on."</summary>
    public static Voice? Announcement(Block block)
    {
        if (block.Sentences.Count != 1 || block.Quotations.Count > 0 || block.Tokens.Length > LongestAnnouncement || Clause.Before(block, 0, EndOfSentence(block, 0, block.Text.Length)).Adjacent() is not { Speaker: { } speaker } voice)
        {
            return null;
        }

        var first = block.TokenAt(speaker.Start);
        for (var i = 0; i < first; i++)
        {
            if (!block.Vocabulary.IsTitle(block.Tokens[i]) && !SpeakerWords.IsDeterminer(block.Tokens[i]) && !SpeakerWords.IsJoining(block.Tokens[i]))
            {
                return null;
            }
        }

        return Speakers.IsSomebody(new Line(block), first, block.TokenAt(speaker.End - 1)) ? voice : null;
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

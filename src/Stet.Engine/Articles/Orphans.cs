using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>How sure it is that nobody is named for a quotation: the surroundings must not hold a verb of saying that only its grammar kept from
/// counting, nor the sentence before, in its own paragraph, tell of a person.</summary>
internal static class Orphans
{
    /// <summary>Sentences of other quotations that may stand between a person and the next quotation.</summary>
    private const int FarthestSentence = 10;

    /// <summary>Whether nothing around the quotation can be meant to name its speaker.</summary>
    public static bool IsSure(Quotation quotation)
    {
        var block = quotation.Block;
        if (!quotation.IsSentence || block.HasCue || HasSubject(block, quotation.Span.Start))
        {
            return false;
        }

        var isFirst = block.Text[..quotation.Span.Start].Trim().IsEmpty;
        var isLast = block.Text[quotation.Span.End..].Trim().IsEmpty;
        return !(isFirst && Neighbour(block, -1) is { } before && (HasCue(before, LastSentence(before), before.Text.Length) || before.Quotations.Count > 0))
            && !(isLast && Neighbour(block, 1) is { } behind && (HasCue(behind, 0, behind.Sentences.Count > 0 ? behind.Sentences[0].Span.End : 0) || behind.Quotations.Count > 0));
    }

    private static Block? Neighbour(Block block, int step) => block.Index + step is >= 0 and var index && index < block.Article.Blocks.Count ? block.Article.Blocks[index] : null;

    private static int LastSentence(Block block) => block.Sentences.Count > 0 ? block.Sentences[^1].Span.Start : 0;

    /// <summary>A verb that hardly does anything but say, in a stretch of the story's own words.</summary>
    public static bool HasCue(Block block, int start, int end)
    {
        for (var i = block.TokenAt(start); i < block.Tokens.Length && block.Tokens[i].Start < end; i++)
        {
            var token = block.Tokens[i];
            if (block.Vocabulary.IsSaying(token) && !block.IsSpeech(token.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last sentence of the story's own before an offset begins with a person, who may be meant to speak next.</summary>
    private static bool HasSubject(Block block, int end)
    {
        var at = block.SentenceAt(block.TokenAt(end));
        var farthest = at - FarthestSentence;
        while (at >= Math.Max(0, farthest) && (block.Sentences[at].Span.Start >= end || block.IsSpeech(new TextSpan(block.Sentences[at].Span.Start, 1))))
        {
            at--;
        }

        if (at < Math.Max(0, farthest))
        {
            return false;
        }

        var sentence = block.Sentences[at];
        for (var i = sentence.FirstToken; i < Math.Min(sentence.FirstToken + 3, sentence.FirstToken + sentence.TokenCount); i++)
        {
            if (SpeakerWords.IsPerson(block.Tokens[i]) || block.Vocabulary.IsTitle(block.Tokens[i]) || (i > sentence.FirstToken && SpeakerWords.IsName(block.Tokens[i])))
            {
                return true;
            }
        }

        return false;
    }
}

using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>What stands around a quotation that has no speaker in its own sentence.</summary>
internal static class Nearby
{
    /// <summary>Part of a sentence of the story's own: "retake 'original lands' by May".</summary>
    public static bool IsFragment(Quotation quotation)
    {
        var text = quotation.Block.Text;
        var inner = text[quotation.Inner.Start..quotation.Inner.End].Trim();
        if (inner.IsEmpty)
        {
            return true;
        }

        var head = text[..quotation.Span.Start].TrimEnd();
        var tail = text[quotation.Span.End..].TrimStart();
        var beginsInside = !head.IsEmpty && !Characters.IsStop(head[^1]) && !Characters.IsMark(head[^1]) && head[^1] is not ('\u2026' or ')' or ']' or ':');
        var endsInside = !tail.IsEmpty && char.IsLower(tail[0]);
        return beginsInside || (endsInside && !Characters.IsStop(inner[^1])) || (char.IsLower(inner[0]) && !head.IsEmpty);
    }

    /// <summary>A fragment by its surroundings that is a sentence of its own all the same.</summary>
    public static bool BeginsSentence(Quotation quotation) =>
        quotation.Block.Text[..quotation.Span.Start].TrimEnd() is [.., var last] && (Characters.IsStop(last) || Characters.IsMark(last))
        && quotation.Block.Text[quotation.Inner.Start..quotation.Inner.End].TrimStart() is [var first, ..] && char.IsUpper(first);

    /// <summary>"Q1," X said, "q2": the second part belongs to the sentence of the first.</summary>
    public static bool IsInterrupted(Quotation first, Quotation second)
    {
        var text = first.Block.Text;
        return text[first.Inner.Start..first.Inner.End].TrimEnd() is [.., ',' or '\u2014' or '\u2013' or '-'] && !text[first.Span.End..second.Span.Start].ContainsAny('.', '!', '?');
    }

    /// <summary>The sentence right before the quotation, in its paragraph, says that somebody spoke or introduces whoever speaks next.</summary>
    public static Voice? Introduction(Quotation quotation) => Narration.SentenceBefore(quotation.Block, quotation.Span.Start);

    /// <summary>A sentence of its own, behind the one that holds the quotation before it.</summary>
    public static bool IsApart(Quotation earlier, Voice introduction)
    {
        var tokens = earlier.Block.Tokens;
        for (var i = earlier.Block.TokenAt(earlier.Span.End); i < tokens.Length && tokens[i].Start < introduction.Speaker!.Value.Start; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the block's own words behind its last quotation end by saying that somebody else spoke: "“…,” said Lund. Moen disagreed."</summary>
    public static bool SpeaksAnother(Quotation last, Attribution attribution)
    {
        var block = last.Block;
        return Narration.SentenceBefore(block, block.Text.Length) is { Speaker: { } speaker } told && IsApart(last, told) && block.Tokens[block.TokenAt(speaker.End - 1)] is var name && !SpeakerWords.IsPronoun(name)
            && attribution.Speaker is { } quoted && attribution.Block.Tokens[attribution.Block.TokenAt(quoted.End - 1)].Fold != name.Fold;
    }

    /// <summary>Who speaks by a paragraph that ends with a colon.</summary>
    public static Voice? Lead(Block before)
    {
        var clause = Clause.Before(before, 0, before.Text.Length);
        return clause.Leading(CueKind.Saying) ?? clause.ColonNoun() ?? clause.Leading(CueKind.Verb) ?? clause.Leading(CueKind.Noun) ?? clause.ForWhom() ?? clause.Introducing() ?? (clause.HasVerb() ? clause.Subject() : Labels.Line(before));
    }

    /// <summary>"…." That was the verdict of Brandt.</summary>
    public static Voice? Verdict(Quotation quotation) => VerdictIn(quotation.Block, quotation.Span.End);

    /// <summary>The same for the sentence that begins at or behind an offset.</summary>
    public static Voice? VerdictIn(Block block, int start)
    {
        var first = block.TokenAt(start);
        while (first < block.Tokens.Length && block.Tokens[first].Kind is TokenKind.Stop or TokenKind.Mark)
        {
            first++;
        }

        if (first >= block.Tokens.Length || !SpeakerWords.IsPointing(block.Tokens[first]))
        {
            return null;
        }

        var limit = block.Quotations.FirstOrDefault(other => other.Outer is null && other.Span.Start >= start)?.Span.Start ?? block.Text.Length;
        return Clause.Behind(block, block.Tokens[first].Start, limit).Verdict();
    }
}

using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>A stretch of a block beside a quotation, outside all marks and within one sentence: from one token to before another.</summary>
internal readonly ref struct Clause(Block block, int from, int end)
{
    private static readonly ulong According = Folding.Hash("according");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong WordsFold = Folding.Hash("words");
    private static readonly ulong OfFold = Folding.Hash("of");

    private readonly ReadOnlySpan<char> text = block.Text;
    private readonly ReadOnlySpan<Token> tokens = block.Tokens;

    /// <summary>Where the clause begins in the block's prose; the end of the prose where it holds nothing.</summary>
    public int Start => from < tokens.Length ? tokens[from].Start : text.Length;

    /// <summary>What stands right before a quotation, back to the sentence's start or to an offset.</summary>
    public static Clause Before(Block block, int start, int quotation)
    {
        var end = block.TokenAt(quotation);
        var from = end;
        while (from > 0 && block.Tokens[from - 1].Start >= start && block.Tokens[from - 1].Kind != TokenKind.Stop)
        {
            from--;
        }

        return new Clause(block, from, end);
    }

    /// <summary>What stands right behind a quotation, on to the sentence's end or to an offset.</summary>
    public static Clause Behind(Block block, int quotation, int limit)
    {
        var from = block.TokenAt(quotation);
        var end = from;
        while (end < block.Tokens.Length && block.Tokens[end].Start < limit && block.Tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        return new Clause(block, from, end);
    }

    /// <summary>The speaker whose verb stands nearest before the quotation; verbs that do nothing but say come first.</summary>
    public Voice? Leading(bool isSaying)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (VoiceOf(i, isSaying) is { } voice)
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>The speaker whose verb stands nearest behind the quotation.</summary>
    public Voice? Following(bool isSaying)
    {
        var first = from;
        while (first < end && tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
        {
            first++;
        }

        // "…," said Ulrich Brandt, the mayor.
        if (first < end && tokens[first].Fold != According && Is(first, isSaying) && !EndsWith(first, "ing"))
        {
            return Speakers.Behind(text, tokens, first + 1, end) is { } speaker ? new Voice(block, speaker, tokens[first].Span) : null;
        }

        for (var i = first; i < end; i++)
        {
            if (new Clause(block, first, end).VoiceOf(i, isSaying) is { } voice)
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>A verb that is none of saying, behind a quotation that only a speaker's clause can follow.</summary>
    public Voice? Subject() => Speakers.Main(text, tokens, from, end) is { } speaker ? new Voice(block, speaker, null) : null;

    private bool Is(int i, bool isSaying) => isSaying ? SpeechCues.IsSaying(tokens[i]) : SpeechCues.IsCue(tokens[i]);

    private Voice? VoiceOf(int i, bool isSaying)
    {
        if (tokens[i].Fold == According)
        {
            return i + 2 < end && Speakers.Behind(text, tokens, i + 2, end) is { } named ? new Voice(block, named, tokens[i].Span) : null;
        }

        if (!Is(i, isSaying))
        {
            return null;
        }

        if (!IsVerb(i, isSaying))
        {
            var owner = tokens[i].Fold == WordsFold && i + 1 < end && tokens[i + 1].Fold == OfFold ? Speakers.Behind(text, tokens, i + 2, end) : Speakers.Owner(text, tokens, from, i);
            return !isSaying && owner is { } whose ? new Voice(block, whose, tokens[i].Span) : null;
        }

        return SubjectOf(i) is { } speaker ? new Voice(block, speaker, tokens[i].Span) : null;
    }

    private TextSpan? SubjectOf(int verb)
    {
        var before = verb - 1;
        while (before >= from && SpeakerWords.IsAdverb(text, tokens[before]))
        {
            before--;
        }

        if (EndsWith(verb, "ing"))
        {
            return before >= from && tokens[before].Kind == TokenKind.Word && !SpeakerWords.IsBorder(tokens[before]) || (before >= from && SpeakerWords.IsBeing(tokens[before]))
                ? Speakers.Before(text, tokens, from, verb)
                : Speakers.Main(text, tokens, from, verb);
        }

        if (before >= from && SpeakerWords.IsBeing(tokens[before]))
        {
            // "was described by the envoy as": the subject is not who spoke.
            for (var i = verb + 1; i < Math.Min(end, verb + 4); i++)
            {
                if (tokens[i].Fold == By)
                {
                    return Speakers.Behind(text, tokens, i + 1, end);
                }
            }

            return null;
        }

        if (before >= from && (tokens[before].Fold == To || SpeakerWords.IsJoining(tokens[before])))
        {
            return Speakers.Main(text, tokens, from, verb);
        }

        return Speakers.Before(text, tokens, from, verb);
    }

    private bool IsVerb(int i, bool isSaying)
    {
        if (i == from)
        {
            return i + 1 < end && !isSaying || isSaying;
        }

        var previous = tokens[i - 1];
        if (SpeakerWords.IsDeterminer(previous) && !SpeakerWords.IsRelative(previous) || SpeakerWords.IsOwner(text, previous))
        {
            return false;
        }

        var isLink = SpeakerWords.IsBorder(previous) && !SpeakerWords.IsAuxiliary(previous) && !SpeakerWords.IsRelative(previous) && !SpeakerWords.IsPronoun(previous)
            && !SpeakerWords.IsJoining(previous) && !SpeakerWords.IsTime(previous) && previous.Fold != To;
        if (EndsWith(i, "ing"))
        {
            return true;
        }

        if (isLink && !EndsWith(i, "ed"))
        {
            return isSaying && SpeechCues.IsPast(tokens[i]);
        }

        if (EndsWith(i, "ed") || SpeechCues.IsPast(tokens[i]))
        {
            return true;
        }

        // "says", "say": as well a noun, unless somebody stands before it.
        return previous.Kind == TokenKind.Punctuation || SpeakerWords.IsName(previous) || SpeakerWords.IsPronoun(previous) || SpeakerWords.IsAuxiliary(previous) || SpeakerWords.IsRelative(previous)
            || SpeakerWords.IsAdverb(text, previous) || previous.Fold == To || SpeakerWords.IsJoining(previous) || SpeakerWords.IsTime(previous) || (isSaying && previous.Kind == TokenKind.Word) || SpeakerWords.IsTitle(previous);
    }

    private bool EndsWith(int i, string ending) => SpeakerWords.Of(text, tokens[i]).EndsWith(ending, StringComparison.Ordinal);
}

/// <summary>Who speaks, and by which word.</summary>
internal readonly record struct Voice(Block Block, TextSpan? Speaker, TextSpan? Cue);

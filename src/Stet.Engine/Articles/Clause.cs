using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>A stretch of a block beside a quotation, outside all marks and within one sentence: from one token to before another.</summary>
internal readonly ref struct Clause(Block block, int from, int end)
{
    /// <summary>Nobody names a speaker farther off than this many tokens, and the work for each quotation must be bounded.</summary>
    private const int Longest = 150;

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
        while (from > 0 && end - from < Longest && block.Tokens[from - 1].Start >= start && block.Tokens[from - 1].Kind != TokenKind.Stop)
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
        while (end < block.Tokens.Length && end - from < Longest && block.Tokens[end].Start < limit && block.Tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        return new Clause(block, from, end);
    }

    /// <summary>The speaker whose verb stands nearest before the quotation; verbs that do nothing but say come first.</summary>
    public Voice? Leading(CueKind kind)
    {
        // Said Ulrich Brandt: "…"
        if (from + 1 < end && tokens[from].Has(TokenFlags.Capital) && SpeechCues.IsSaying(tokens[from]) && SpeechCues.IsPast(tokens[from]) && Speakers.Behind(text, tokens, from + 1, end) is { } inverted)
        {
            return new Voice(block, inverted, tokens[from].Span);
        }

        for (var i = end - 1; i >= from; i--)
        {
            if (VoiceOf(i, kind) is { } voice)
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>The speaker whose verb stands nearest behind the quotation.</summary>
    public Voice? Following(CueKind kind)
    {
        var first = from;
        while (first < end && tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
        {
            first++;
        }

        // "…", but he said: what goes on there belongs to what follows.
        if (first < end && SpeakerWords.IsJoining(tokens[first]))
        {
            return null;
        }

        // "…," said Ulrich Brandt, the mayor.
        if (first < end && tokens[first].Fold != According && Is(first, kind) && !EndsWith(first, "ing"))
        {
            return Speakers.Behind(text, tokens, first + 1, end) is { } speaker ? new Voice(block, speaker, tokens[first].Span) : null;
        }

        for (var i = first; i < end; i++)
        {
            if (new Clause(block, first, end).VoiceOf(i, kind) is { } voice)
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>A verb that is none of saying, behind a quotation that only a speaker's clause can follow.</summary>
    public Voice? Subject() => from < end && Speakers.Main(text, tokens, from, end) is { } speaker && (char.IsUpper(text[speaker.Start]) || SpeakerWords.IsDeterminer(tokens[block.TokenAt(speaker.Start)]) || SpeakerWords.IsPronoun(tokens[block.TokenAt(speaker.Start)]))
        ? new Voice(block, speaker, null)
        : null;

    /// <summary>Whether a token is a cue; a capital inside the sentence makes it part of a name, as in "the United States".</summary>
    private bool Is(int i, CueKind kind) => (i == from || !tokens[i].Has(TokenFlags.Capital)) && (kind == CueKind.Saying ? SpeechCues.IsSaying(tokens[i]) : SpeechCues.IsCue(tokens[i]) && !SpeechCues.IsMute(tokens[i]));

    private Voice? VoiceOf(int i, CueKind kind)
    {
        if (tokens[i].Fold == According)
        {
            return i + 2 < end && Speakers.Behind(text, tokens, i + 2, end) is { } named ? new Voice(block, named, tokens[i].Span) : null;
        }

        if (!Is(i, kind) || IsVerb(i, kind == CueKind.Saying) == (kind == CueKind.Noun))
        {
            return null;
        }

        var speaker = kind != CueKind.Noun ? SubjectOf(i)
            : tokens[i].Fold == WordsFold && i + 1 < end && tokens[i + 1].Fold == OfFold ? Speakers.Behind(text, tokens, i + 2, end)
            : Speakers.Owner(text, tokens, from, i);
        return speaker is null ? null : new Voice(block, speaker, tokens[i].Span);
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
            return before >= from && tokens[before].Kind == TokenKind.Word && !SpeakerWords.IsBorder(tokens[before]) && !SpeakerWords.IsTime(tokens[before]) || (before >= from && SpeakerWords.IsBeing(tokens[before]))
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

        // "Protesters marching through the streets chanted": what a preposition stands before is not the subject.
        return Speakers.Before(text, tokens, from, verb) is var subject && subject is { } span && block.TokenAt(span.Start) is var first && first > from && SpeakerWords.IsPreposition(tokens[first - 1])
            ? Speakers.Main(text, tokens, from, verb) ?? subject
            : subject;
    }

    private bool IsVerb(int i, bool isSaying)
    {
        if (i == from)
        {
            return isSaying || i + 1 < end;
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
        var isThirdPerson = SpeakerWords.Of(text, tokens[i]).EndsWith("s", StringComparison.Ordinal);
        var isNamed = SpeakerWords.IsName(previous) && (isThirdPerson || (i - 2 >= from && SpeakerWords.IsJoining(tokens[i - 2])));
        return previous.Kind == TokenKind.Punctuation || isNamed || SpeakerWords.IsPronoun(previous) || SpeakerWords.IsAuxiliary(previous) || SpeakerWords.IsRelative(previous)
            || SpeakerWords.IsAdverb(text, previous) || previous.Fold == To || SpeakerWords.IsJoining(previous) || SpeakerWords.IsTime(previous) || (isSaying && previous.Kind == TokenKind.Word) || SpeakerWords.IsTitle(previous);
    }

    private bool EndsWith(int i, string ending) => SpeakerWords.Of(text, tokens[i]).EndsWith(ending, StringComparison.Ordinal);
}

/// <summary>Who speaks, and by which word.</summary>
internal readonly record struct Voice(Block Block, TextSpan? Speaker, TextSpan? Cue);

/// <summary>How sure a word of saying is.</summary>
internal enum CueKind : byte
{
    /// <summary>A verb that hardly does anything else: said, told, wrote.</summary>
    Saying,

    /// <summary>Any verb that can say that somebody said something: called, warned, laughed.</summary>
    Verb,

    /// <summary>A noun that somebody owns: "his claim", "the words of the mayor".</summary>
    Noun,
}

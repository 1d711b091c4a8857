using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>A stretch of a block beside a quotation, outside all marks and within one sentence: from one token to before another.</summary>
internal readonly ref partial struct Clause(Block block, int from, int end)
{
    /// <summary>Nobody names a speaker farther off than this many tokens, and the work for each quotation must be bounded.</summary>
    private const int Longest = 150;

    /// <summary>A sentence that only says whose words those were is short.</summary>
    private const int LongestVerdict = 16;

    /// <summary>"admitted the train was late": the verb stands so many tokens behind the cue.</summary>
    private const int FarthestVerb = 6;

    /// <summary>"The new mayor's answer": the noun that a sentence begins with is one of so many tokens.</summary>
    private const int FarthestNoun = 5;

    private static readonly ulong That = Folding.Hash("that");
    private static readonly ulong With = Folding.Hash("with");
    private static readonly ulong As = Folding.Hash("as");

    private readonly Line line = new(block);

    /// <summary>Where the clause begins in the block's prose; the end of the prose where it holds nothing.</summary>
    public int Start => from < Tokens.Length ? Tokens[from].Start : line.Text.Length;

    public bool IsEmpty => from >= end;

    private ReadOnlySpan<Token> Tokens => line.Tokens;

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

    /// <summary>The speaker whose verb stands nearest before the quotation.</summary>
    public Voice? Leading(CueKind kind)
    {
        // Said Ulrich Brandt: "…"
        if (from + 1 < end && Tokens[from].Has(TokenFlags.Capital) && line.Words.IsSaying(Tokens[from]) && line.Words.Is(Tokens[from], WordClass.Past) && Speakers.Behind(line, from + 1, end) is { } inverted)
        {
            return new Voice(block, inverted, Tokens[from].Span, AttributionShape.ColonBefore);
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

    /// <summary>The speaker of a verb that stands right before the quotation: "When Brandt said no, Lund shouted, '…'".</summary>
    public Voice? Adjacent()
    {
        var last = end - 1;
        while (last >= from && Tokens[last].Kind == TokenKind.Punctuation)
        {
            last--;
        }

        for (var i = last; i >= Math.Max(from, last - 1); i--)
        {
            if (VoiceOf(i, CueKind.Verb) is { } voice && (i == last || line.Words.PhrasalVerb(Tokens, i) > 0))
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>The speaker of a part of the story's own sentence: the nearest verb counts, unless a verb of saying governs it.</summary>
    public Voice? Governing()
    {
        var saying = Leading(CueKind.Saying);
        var verb = Leading(CueKind.Verb);
        return saying is { Cue: { } sure } && verb is { Cue: { } near } && near.Start > sure.End && line.Text[sure.End..near.Start].ContainsAny(",;\u2014\u2013") ? verb : saying ?? verb;
    }

    /// <summary>A noun before a colon: "President Okafor has a new message: '…'".</summary>
    public Voice? ColonNoun()
    {
        var noun = end - 2;
        for (var i = noun; i > from && noun > from && line.Text[Tokens[end - 1].Start] == ':'; i--)
        {
            // "this statement by Lund on Friday:", "a message from the mayor:"
            if ((SpeakerWords.IsBy(Tokens[i]) || SpeakerWords.IsFrom(Tokens[i])) && line.Words.Is(Tokens[i - 1], WordClass.Noun | WordClass.Document))
            {
                return Speakers.Behind(line, i + 1, end) is { } author ? new Voice(block, author, Tokens[i - 1].Span, AttributionShape.Noun) : null;
            }
        }

        return noun > from && line.Text[Tokens[end - 1].Start] == ':' && line.Words.Is(Tokens[noun], WordClass.Noun | WordClass.Document)
            && (Speakers.Owner(line, from, noun) ?? Speakers.Main(line, from, noun)) is { } speaker
            ? new Voice(block, speaker, Tokens[noun].Span, AttributionShape.Noun)
            : null;
    }

    /// <summary>"For Brandt, this is progress: '…'".</summary>
    public Voice? ForWhom()
    {
        if (from + 1 >= end || !SpeakerWords.IsFor(Tokens[from]) || Speakers.Behind(line, from + 1, end) is not { } speaker || !Speakers.IsSomebody(line, block.TokenAt(speaker.Start), block.TokenAt(speaker.End - 1)))
        {
            return null;
        }

        var next = block.TokenAt(speaker.End);
        return next < end && line.Text[Tokens[next].Start] == ',' ? new Voice(block, speaker, Tokens[from].Span, AttributionShape.According) : null;
    }

    /// <summary>A clause with a colon that has a word of saying, whoever says it: "this active senior reveals what his next goal is: '…'".</summary>
    public Voice? ColonCue() =>
        end > from && line.Text[Tokens[end - 1].Start] == ':' && AnyCue() is { } cue ? new Voice(block, Speakers.Main(line, from, block.TokenAt(cue.Start)), cue, AttributionShape.ColonBefore) : null;

    /// <summary>Whoever is seen "as" something in marks: "Lund has long pounded him as a 'rusting heap'".</summary>
    public Voice? SeenAs()
    {
        var at = end - 1;
        while (at > from && SpeakerWords.IsDeterminer(Tokens[at]))
        {
            at--;
        }

        return at > from && Tokens[at].Fold == As && Speakers.Main(line, from, at) is { } speaker && (SpeakerWords.IsPronoun(Tokens[block.TokenAt(speaker.Start)]) || char.IsUpper(line.Text[speaker.End - 1]) || char.IsUpper(line.Text[speaker.Start]))
            ? new Voice(block, speaker, Tokens[at].Span, AttributionShape.Partial)
            : null;
    }

    /// <summary>The speaker whose verb stands nearest behind the quotation.</summary>
    public Voice? Following(CueKind kind)
    {
        var first = First();

        // "…", but he said: what goes on there belongs to what follows.
        if (first < end && SpeakerWords.IsJoining(Tokens[first]))
        {
            return null;
        }

        // "…," said Ulrich Brandt, the mayor.
        if (first < end && line.Words.According(Tokens, first) == 0 && Is(first, kind) && !EndsWith(first, "ing"))
        {
            var behind = first + Math.Max(1, line.Words.PhrasalVerb(Tokens, first));
            return Speakers.Behind(line, behind, end) is { } speaker ? new Voice(block, speaker, Tokens[first].Span, AttributionShape.BehindInverted) : null;
        }

        for (var i = first; i < end; i++)
        {
            if (new Clause(block, first, end).VoiceOf(i, kind) is { } voice)
            {
                return voice with { Shape = voice.Shape is AttributionShape.According or AttributionShape.Passive ? voice.Shape : AttributionShape.Behind };
            }
        }

        return null;
    }

    /// <summary>"…," according to Brandt.</summary>
    public Voice? FollowingAccording()
    {
        var first = First();
        return first < end && line.Words.According(Tokens, first) > 0 ? VoiceOf(first, CueKind.Saying) : null;
    }

    /// <summary>A full stop inside the marks, and the speaker's clause behind it all the same: "…." Brandt said.</summary>
    public Voice? Sloppy()
    {
        if (Following(CueKind.Saying) is not { Cue: { } cue } voice)
        {
            return null;
        }

        var next = block.TokenAt(cue.End);
        return next >= end || Tokens[next].Kind == TokenKind.Punctuation || SpeakerWords.IsTime(Tokens[next]) || voice.Shape == AttributionShape.BehindInverted && !Tokens[block.TokenAt(cue.Start)].Has(TokenFlags.Capital) ? voice : null;
    }

    /// <summary>A verb that is none of saying, behind a quotation that only a speaker's clause can follow.</summary>
    public Voice? Subject() => from < end && Speakers.Main(line, from, end) is { } speaker && CanSpeak(speaker) ? new Voice(block, speaker, null, AttributionShape.Behind) : null;

    private int First()
    {
        var first = from;
        while (first < end && Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
        {
            first++;
        }

        return first;
    }
}

/// <summary>Who speaks, by which words, and in which form.</summary>
internal readonly record struct Voice(Block Block, TextSpan? Speaker, TextSpan? Cue, AttributionShape Shape);

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

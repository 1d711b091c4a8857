using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>A stretch of a block beside a quotation, outside all marks and within one sentence: from one token to before another.</summary>
internal readonly ref struct Clause(Block block, int from, int end)
{
    /// <summary>Nobody names a speaker farther off than this many tokens, and the work for each quotation must be bounded.</summary>
    private const int Longest = 150;

    /// <summary>A sentence that only says whose words those were is short.</summary>
    private const int LongestVerdict = 16;

    /// <summary>"admitted the train was late": the verb stands so many tokens behind the cue.</summary>
    private const int FarthestVerb = 6;

    private static readonly ulong That = Folding.Hash("that");
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

    /// <summary>Whoever is said to have spoken by the main clause of a sentence that holds no quotation.</summary>
    /// <param name="withTelling">Counts verbs too that only tell that he expressed himself: "Lund praised the pilots".</param>
    public Voice? Reporting(bool withTelling)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (line.Words.According(Tokens, i) > 0 && VoiceOf(i, CueKind.Saying) is { } according)
            {
                return according;
            }

            var isSaying = Is(i, CueKind.Saying);
            if ((isSaying || (withTelling && line.Words.Is(Tokens[i], WordClass.Telling)))
                && VoiceOf(i, isSaying ? CueKind.Saying : CueKind.Verb) is { Speaker: { } speaker, Shape: not AttributionShape.Passive } voice
                && (isSaying ? !IsSum(i) : IsDirect(i, speaker)) && IsMain(speaker, isSaying))
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>Adds the cues by which somebody is said to have said something, in the order of the clause.</summary>
    public void AddCues(List<TextSpan> found)
    {
        for (var i = from; i < end; i++)
        {
            if (line.Words.Loaded(line.Text[Tokens[i].Start..Tokens[Math.Min(end, i + Math.Max(1, line.Words.PhrasalVerb(Tokens, i))) - 1].End]) is not null
                && VoiceOf(i, CueKind.Verb) is { Speaker: { } speaker, Cue: { } cue, Shape: not AttributionShape.Passive }
                && (line.Words.Is(Tokens[i], WordClass.Object) || GovernsClause(block.TokenAt(cue.End)))
                && Speakers.IsSomebody(line, block.TokenAt(speaker.Start), block.TokenAt(speaker.End - 1)))
            {
                found.Add(cue);
            }
        }
    }

    /// <summary>"that", or a subject and a finite verb: "admitted the train was late".</summary>
    private bool GovernsClause(int first)
    {
        if (first < end && (Tokens[first].Fold == That || SpeakerWords.IsPerson(Tokens[first])))
        {
            return true;
        }

        for (var i = first; i < Math.Min(end, first + FarthestVerb) && Tokens[i].Kind == TokenKind.Word && !SpeakerWords.IsJoining(Tokens[i]) && !SpeakerWords.IsPreposition(Tokens[i]); i++)
        {
            if (i > first && (SpeakerWords.IsBeing(Tokens[i]) || SpeakerWords.IsAuxiliary(Tokens[i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Brandt criticised": nothing but small words, or an aside between commas, stands between the subject and its verb.</summary>
    private bool IsDirect(int verb, TextSpan speaker)
    {
        var before = verb - 1;
        while (before > from && (SpeakerWords.IsAuxiliary(Tokens[before]) || SpeakerWords.IsAdverb(line.Text, Tokens[before])))
        {
            before--;
        }

        return before >= from && (Tokens[before].End == speaker.End || line.Text[Tokens[before].Start] == ',' || SpeakerWords.IsJoining(Tokens[before]) || EndsWith(verb, "ing") && verb > from && line.Text[Tokens[verb - 1].Start] == ',')
            && Speakers.IsSomebody(line, block.TokenAt(speaker.Start), block.TokenAt(speaker.End - 1));
    }

    /// <summary>The subject of no "who", "when" or "as" clause: "cards they never asked for", "as he welcomed his guests".</summary>
    private bool IsMain(TextSpan speaker, bool isSaying)
    {
        var first = block.TokenAt(speaker.Start);
        var isPronoun = SpeakerWords.IsPronoun(Tokens[first]);
        if (SpeakerWords.IsNegative(Tokens[first]))
        {
            return false;
        }

        var before = first - 1;
        while (!isPronoun && before >= from && Tokens[before].Kind == TokenKind.Word && (line.Words.IsTitle(Tokens[before]) || SpeakerWords.IsDeterminer(Tokens[before]) && !SpeakerWords.IsRelative(Tokens[before]) || SpeakerWords.IsName(Tokens[before])))
        {
            before--;
        }

        if (before < from || Tokens[before].Kind != TokenKind.Word || SpeakerWords.IsJoining(Tokens[before]) || SpeakerWords.IsTime(Tokens[before]) || SpeakerWords.IsAdverb(line.Text, Tokens[before]))
        {
            return true;
        }

        return SpeakerWords.IsBorder(Tokens[before]) ? isSaying && Tokens[before].Fold == As : !isPronoun;
    }

    /// <summary>"The repairs added £2m": a sum, and nobody's words.</summary>
    private bool IsSum(int verb) => verb + 1 < end && Tokens[verb + 1].Kind is TokenKind.Number or TokenKind.Symbol;

    /// <summary>A noun before a colon: "President Okafor has a new message: '…'".</summary>
    public Voice? ColonNoun()
    {
        var noun = end - 2;
        for (var i = noun; i > from && noun > from && line.Text[Tokens[end - 1].Start] == ':'; i--)
        {
            // "this statement by Trump on Friday:"
            if (SpeakerWords.IsBy(Tokens[i]) && line.Words.Is(Tokens[i - 1], WordClass.Noun | WordClass.Document))
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
    public Voice? Subject() => from < end && Speakers.Main(line, from, end) is { } speaker && (char.IsUpper(line.Text[speaker.Start]) || SpeakerWords.IsDeterminer(Tokens[block.TokenAt(speaker.Start)]) || SpeakerWords.IsPronoun(Tokens[block.TokenAt(speaker.Start)]))
        ? new Voice(block, speaker, null, AttributionShape.Behind)
        : null;

    /// <summary>The subject of a sentence that introduces whoever speaks next: "Brandt was furious."</summary>
    public Voice? Introducing()
    {
        for (var i = from; i < end; i++)
        {
            if (line.Words.Introducing(Tokens, i) is > 0 and var length && Speakers.Before(line, from, i) is { } speaker)
            {
                return new Voice(block, speaker, TextSpan.FromBounds(Tokens[i].Start, Tokens[i + length - 1].End), AttributionShape.Introduced);
            }
        }

        return null;
    }

    /// <summary>Whether any word stands here that can say that somebody spoke, whatever it governs.</summary>
    public TextSpan? AnyCue()
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (line.Words.IsCue(Tokens[i]) && (i == from || !Tokens[i].Has(TokenFlags.Capital)) || line.Words.Is(Tokens[i], WordClass.Document) || line.Words.According(Tokens, i) > 0)
            {
                return Tokens[i].Span;
            }
        }

        return null;
    }

    /// <summary>Whose words a sentence that points back says they were: "That was the verdict of Brandt", "That is how Brandt put it".</summary>
    public Voice? Verdict()
    {
        var until = Math.Min(end, from + LongestVerdict);
        for (var i = from + 1; i < until; i++)
        {
            if (line.Words.Is(Tokens[i], WordClass.Noun) && !Tokens[i].Has(TokenFlags.Capital)
                && (Speakers.Owner(line, from + 1, i) ?? (i + 2 < until && SpeakerWords.IsOf(Tokens[i + 1]) ? Speakers.Behind(line, i + 2, end) : null)) is { } owner)
            {
                return new Voice(block, owner, Tokens[i].Span, AttributionShape.SentenceBehind);
            }
        }

        var said = new Clause(block, from + 1, until);
        return line.Words.IsSaying(Tokens[Math.Min(from + 1, end - 1)]) || said.HasHow() ? said.Following(CueKind.Verb) ?? said.Leading(CueKind.Verb) : null;
    }

    /// <summary>Whether the clause has a finite verb, as far as its forms tell.</summary>
    public bool HasVerb()
    {
        for (var i = from; i < end; i++)
        {
            if (SpeakerWords.IsAuxiliary(Tokens[i]) || SpeakerWords.IsBeing(Tokens[i]) || EndsWith(i, "ed") || line.Words.Is(Tokens[i], WordClass.Past))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasHow()
    {
        for (var i = from; i < end; i++)
        {
            if (SpeakerWords.IsHow(Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private int First()
    {
        var first = from;
        while (first < end && Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Mark)
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether a token is a cue; a capital inside the sentence makes it part of a name, as in "the United States".</summary>
    private bool Is(int i, CueKind kind) => (i == from || !Tokens[i].Has(TokenFlags.Capital))
        && (kind == CueKind.Saying ? line.Words.IsSaying(Tokens[i])
            : line.Words.PhrasalVerb(Tokens, i) > 0 || (line.Words.IsCue(Tokens[i]) && !(line.Words.Is(Tokens[i], WordClass.Silent) && !line.Words.Is(Tokens[i], WordClass.Sure))));

    private Voice? VoiceOf(int i, CueKind kind)
    {
        if (line.Words.According(Tokens, i) is > 0 and var length)
        {
            return i + length < end && Speakers.Behind(line, i + length, end) is { } named && !SpeakerWords.IsTime(Tokens[i + length])
                ? new Voice(block, named, TextSpan.FromBounds(Tokens[i].Start, Tokens[i + length - 1].End), AttributionShape.According)
                : null;
        }

        if (!Is(i, kind) || IsVerb(i, kind == CueKind.Saying) == (kind == CueKind.Noun))
        {
            return null;
        }

        if (kind == CueKind.Noun)
        {
            return line.Words.Is(Tokens[i], WordClass.Noun) && Speakers.Owner(line, from, i) is { } owner ? new Voice(block, owner, Tokens[i].Span, AttributionShape.Noun) : null;
        }

        var units = Math.Max(1, line.Words.PhrasalVerb(Tokens, i));
        return SubjectOf(i, out var isPassive) is { } speaker
            ? new Voice(block, speaker, TextSpan.FromBounds(Tokens[i].Start, Tokens[Math.Min(end, i + units) - 1].End), ShapeOf(i, units, isPassive))
            : null;
    }

    private AttributionShape ShapeOf(int verb, int units, bool isPassive)
    {
        var next = verb + units;
        return isPassive ? AttributionShape.Passive
            : EndsWith(verb, "ing") ? AttributionShape.Participle
            : line.Text[Tokens[end - 1].Start] == ':' ? AttributionShape.ColonBefore
            : line.Text[Tokens[end - 1].Start] == ',' ? AttributionShape.CommaBefore
            : next >= end ? AttributionShape.Before
            : AttributionShape.Partial;
    }

    private TextSpan? SubjectOf(int verb, out bool isPassive)
    {
        isPassive = false;
        var before = verb - 1;
        while (before >= from && SpeakerWords.IsAdverb(line.Text, Tokens[before]))
        {
            before--;
        }

        if (EndsWith(verb, "ing"))
        {
            return before >= from && Tokens[before].Kind == TokenKind.Word && !SpeakerWords.IsBorder(Tokens[before]) && !SpeakerWords.IsTime(Tokens[before]) || (before >= from && SpeakerWords.IsBeing(Tokens[before]))
                ? Speakers.Before(line, from, verb)
                : Speakers.Main(line, from, verb);
        }

        if (before >= from && SpeakerWords.IsBeing(Tokens[before]))
        {
            // "was described by the envoy as": the subject is not who spoke.
            isPassive = true;
            return Speakers.Agent(line, verb, end);
        }

        if (before >= from && (SpeakerWords.IsTo(Tokens[before]) || SpeakerWords.IsJoining(Tokens[before])))
        {
            return Speakers.Main(line, from, verb);
        }

        // "Protesters marching through the streets chanted": what a preposition stands before is not the subject.
        return Speakers.Before(line, from, verb) is var subject && subject is { } span && block.TokenAt(span.Start) is var first && first > from && SpeakerWords.IsPreposition(Tokens[first - 1])
            ? Speakers.Main(line, from, verb) ?? subject
            : subject;
    }

    private bool IsVerb(int i, bool isSaying)
    {
        if (i == from)
        {
            return isSaying || i + 1 < end;
        }

        var previous = Tokens[i - 1];
        if (line.Words.PhrasalVerb(Tokens, i) > 0 && (SpeakerWords.IsName(previous) || SpeakerWords.IsPronoun(previous)))
        {
            return true;
        }

        var isCounted = i - 2 >= from && SpeakerWords.IsOf(Tokens[i - 2]); // "the mother of three replied"
        if (SpeakerWords.IsDeterminer(previous) && !isCounted && !SpeakerWords.IsRelative(previous) || SpeakerWords.IsOwner(line.Text, previous))
        {
            return false;
        }

        var isLink = SpeakerWords.IsBorder(previous) && !SpeakerWords.IsAuxiliary(previous) && !SpeakerWords.IsRelative(previous) && !SpeakerWords.IsPronoun(previous)
            && !SpeakerWords.IsJoining(previous) && !SpeakerWords.IsTime(previous) && !SpeakerWords.IsTo(previous);
        if (EndsWith(i, "ing"))
        {
            return true;
        }

        if (isLink && !EndsWith(i, "ed"))
        {
            return isSaying && line.Words.Is(Tokens[i], WordClass.Past);
        }

        if (EndsWith(i, "ed") || line.Words.Is(Tokens[i], WordClass.Past))
        {
            return true;
        }

        // "says", "say": as well a noun, unless somebody stands before it.
        var isThirdPerson = SpeakerWords.Of(line.Text, Tokens[i]).EndsWith("s", StringComparison.Ordinal);
        if (!isThirdPerson && FollowsOne(i))
        {
            return false;
        }

        var isNamed = SpeakerWords.IsName(previous) && (isThirdPerson || (i - 2 >= from && SpeakerWords.IsJoining(Tokens[i - 2])));
        return previous.Kind == TokenKind.Punctuation || isNamed || SpeakerWords.IsPronoun(previous) || SpeakerWords.IsAuxiliary(previous) || SpeakerWords.IsRelative(previous)
            || SpeakerWords.IsAdverb(line.Text, previous) || SpeakerWords.IsTo(previous) || SpeakerWords.IsJoining(previous) || SpeakerWords.IsTime(previous) || (isSaying && previous.Kind == TokenKind.Word) || line.Words.IsTitle(previous);
    }

    /// <summary>"a controversial comment": a noun, for "a" stands before it and nothing that could be its subject.</summary>
    private bool FollowsOne(int i)
    {
        for (var at = i - 1; at >= from && at >= i - 4 && Tokens[at].Kind == TokenKind.Word && !Tokens[at].Has(TokenFlags.Capital) && !SpeakerWords.IsBorder(Tokens[at]); at--)
        {
            if (SpeakerWords.IsOne(Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWith(int i, string ending) => SpeakerWords.Of(line.Text, Tokens[i]).EndsWith(ending, StringComparison.Ordinal);
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

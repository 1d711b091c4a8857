using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <content>Which words are verbs of saying here, and what is their subject.</content>
internal readonly ref partial struct Clause
{
    /// <summary>Whether the clause has a finite verb, as far as its forms tell.</summary>
    public bool HasVerb()
    {
        for (var i = from; i < end; i++)
        {
            if (SpeakerWords.IsAuxiliary(Tokens[i]) || SpeakerWords.IsBeing(Tokens[i]) || EndsWith(i, "ed") || SpeakerWords.IsPast(Tokens[i]) || line.Words.Is(Tokens[i], WordClass.Past))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause, up to its first comma, bracket or preposition, is what somebody can be called: "Ada Lund, mayor:", "The mayor:", "Lund
    /// on the cranes:", "Q:". Anything else before a colon is a sentence of the story's: "Four cranes stood in a row:".</summary>
    public bool IsName()
    {
        var next = from;
        while (next < end && Tokens[next].Kind is TokenKind.Word or TokenKind.Number && !SpeakerWords.IsPreposition(Tokens[next]))
        {
            next++;
        }

        var last = next - 1;
        return last >= from && (Tokens[from].Has(TokenFlags.Capital) || SpeakerWords.IsDeterminer(Tokens[from])) && (last == from || SpeakerWords.IsName(Tokens[last]) || line.Words.IsTitle(Tokens[last]) || line.Words.IsBody(Tokens[last]) || line.Words.IsGroup(Tokens[last]));
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
        while (before >= from && (SpeakerWords.IsAdverb(line.Text, Tokens[before]) || SpeakerWords.IsSmallAdverb(Tokens[before])))
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

        // "Protesters marching through the streets chanted": what a preposition stands before is not the subject. "Lund attended the rally, praised the
        // pilots": nor is what stands before the comma of a list, where it is nobody.
        var subject = Speakers.Before(line, from, verb);
        return subject is { } span && (block.TokenAt(span.Start) is var first && first > from && SpeakerWords.IsPreposition(Tokens[first - 1]) || line.Text[Tokens[verb - 1].Start] == ',' && !CanSpeak(span))
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
        var isOne = SpeakerWords.IsPronoun(previous) && !line.Words.IsNounToo(line.Text, Tokens[i]); // "one told me", but "one report"
        if (SpeakerWords.IsDeterminer(previous) && !isCounted && !isOne && !SpeakerWords.IsRelative(previous) || SpeakerWords.IsOwner(line.Text, previous))
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

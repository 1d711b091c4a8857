using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <content>Sentences that hold no quotation and yet say that somebody spoke.</content>
internal readonly ref partial struct Clause
{
    /// <summary>Whoever is said to have spoken by the main clause of a sentence that holds no quotation, or to have expressed
    /// himself: "Lund praised the pilots".</summary>
    public Voice? Reporting()
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (line.Words.According(Tokens, i) > 0 && VoiceOf(i, CueKind.Saying) is { Speaker: { } named } according)
            {
                return IsCrowd(named) ? null : according;
            }

            var isSaying = Is(i, CueKind.Saying);
            if (i > from && SpeakerWords.IsTo(Tokens[i - 1]) && !(i > from + 1 && SpeakerWords.IsOn(Tokens[i - 2])))
            {
                continue; // "wanted to be asked", but "went on to say"
            }

            if (i > from && EndsWith(i, "ing") && SpeakerWords.IsBorder(Tokens[i - 1]) && !SpeakerWords.IsBeing(Tokens[i - 1]) && !SpeakerWords.IsJoining(Tokens[i - 1]))
            {
                continue; // "after claiming two draws"
            }

            if (isSaying && Inverted(i) is { Speaker: { } behind } inverted)
            {
                return IsCrowd(behind) ? null : inverted;
            }

            if ((isSaying || line.Words.Is(Tokens[i], WordClass.Telling) || TellsThat(i))
                && VoiceOf(i, isSaying ? CueKind.Saying : CueKind.Verb) is { Speaker: { } speaker, Shape: not AttributionShape.Passive } voice
                && (isSaying ? !IsSum(i) && !IsNegated(i) && !(EndsWith(i, "ed") && IsParticiple(i, speaker)) : IsDirect(i, speaker)) && IsMain(speaker, isSaying) && !IsNoun(i, speaker)
                && (!line.Words.Is(Tokens[i], WordClass.Clausal) || SaysClause(i + 1)))
            {
                return IsCrowd(speaker) ? null : voice;
            }
        }

        return null;
    }

    /// <summary>"The plan would fail, said Ada Lund, who runs the ferry".</summary>
    private Voice? Inverted(int verb)
    {
        if (verb == from || verb + 1 >= end || line.Text[Tokens[verb - 1].Start] != ',' || EndsWith(verb, "ing") || Vocabulary.TellsTo(SpeakerWords.Of(line.Text, Tokens[verb]))
            || Speakers.Behind(line, verb + 1, end) is not { } speaker)
        {
            return null;
        }

        for (var i = block.TokenAt(speaker.Start); i < end && Tokens[i].Start < speaker.End; i++)
        {
            if (IsVoice(i, i))
            {
                return new Voice(block, speaker, Tokens[verb].Span, AttributionShape.BehindInverted);
            }
        }

        return null;
    }

    /// <summary>"ruled that", "pointed out that": what follows was said, whatever the verb does elsewhere.</summary>
    private bool TellsThat(int verb) =>
        Is(verb, CueKind.Verb) && verb + Math.Max(1, line.Words.PhrasalVerb(Tokens, verb)) is var next && next < end && Tokens[next].Fold == That;

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

    /// <summary>"would not say", "isn't saying", "never said": nobody spoke.</summary>
    private bool IsNegated(int verb)
    {
        for (var i = verb - 1; i >= from && (SpeakerWords.IsAuxiliary(Tokens[i]) || SpeakerWords.IsAdverb(line.Text, Tokens[i]) || SpeakerWords.IsNot(line.Text, Tokens[i])); i--)
        {
            if (SpeakerWords.IsNot(line.Text, Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"restate its financial reports", "a poor comment about her": a form that is a noun as well, and that nothing follows which somebody
    /// could have said.</summary>
    private bool IsNoun(int verb, TextSpan speaker)
    {
        if (EndsWith(verb, "ed") || EndsWith(verb, "ing") || line.Words.Is(Tokens[verb], WordClass.Past) || !line.Words.IsNounToo(line.Text, Tokens[verb]))
        {
            return false;
        }

        if (verb + 1 >= end || Tokens[verb + 1].Kind == TokenKind.Punctuation)
        {
            // "…, the survey reports."
            var before = block.TokenAt(speaker.Start) - 1;
            return before < from || Tokens[before].Kind == TokenKind.Word;
        }

        return !SpeakerWords.IsTo(Tokens[verb + 1]) && !SpeakerWords.IsDeterminer(Tokens[verb + 1]) && !SpeakerWords.IsName(Tokens[verb + 1]) && !SpeakerWords.IsHow(Tokens[verb + 1]) && !GovernsClause(verb + 1);
    }

    /// <summary>"added that it was late", "agreed with him", "…, she added", and not "added a week".</summary>
    private bool SaysClause(int first)
    {
        if (first < end && SpeakerWords.IsTo(Tokens[first]))
        {
            return false; // "continued to fall", "agreed to pay"
        }

        if (first >= end || Tokens[first].Kind == TokenKind.Punctuation || SpeakerWords.IsTime(Tokens[first]) || Tokens[first].Fold == With || GovernsClause(first))
        {
            return true;
        }

        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Fold == That)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The repairs added £2m": a sum, and nobody's words.</summary>
    private bool IsSum(int verb) => verb + 1 < end && Tokens[verb + 1].Kind is TokenKind.Number or TokenKind.Symbol;

    /// <summary>The subject of a sentence that introduces whoever speaks next: "Brandt was furious.", "Brandt's message to the owners was simple."</summary>
    public Voice? Introducing()
    {
        for (var i = from; i < end; i++)
        {
            if (line.Words.Introducing(Tokens, i) is > 0 and var length && (Owner() ?? (Speakers.Before(line, from, i) is { } subject && IsVoice(subject) ? subject : null)) is { } speaker && !IsSecond(block.TokenAt(speaker.Start)))
            {
                return new Voice(block, speaker, TextSpan.FromBounds(Tokens[i].Start, Tokens[i + length - 1].End), AttributionShape.Introduced);
            }
        }

        return null;
    }

    /// <summary>Whose words the noun that the clause begins with is: "The mayor's answer".</summary>
    private TextSpan? Owner()
    {
        for (var i = from + 1; i < Math.Min(end, from + FarthestNoun); i++)
        {
            if (line.Words.Is(Tokens[i], WordClass.Noun) && !Tokens[i].Has(TokenFlags.Capital))
            {
                return Speakers.Owner(line, from, i);
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
}

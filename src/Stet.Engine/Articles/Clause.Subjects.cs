using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <content>Which subjects of a sentence without a quotation can have spoken the words behind it.</content>
internal readonly ref partial struct Clause
{
    /// <summary>A person, or a body: "the company", "Varnby Council".</summary>
    private bool IsVoice(int first, int last) => Speakers.IsSomebody(line, first, last) || line.Words.IsBody(Tokens[last]);

    /// <summary>A person, a body or a document.</summary>
    private bool CanSpeak(TextSpan speaker) => IsVoice(speaker) || line.Words.Is(Tokens[block.TokenAt(speaker.End - 1)], WordClass.Document);

    private bool IsVoice(TextSpan speaker) => IsVoice(block.TokenAt(speaker.Start), block.TokenAt(speaker.End - 1));

    /// <summary>"Brandt criticised": nothing but small words, or an aside between commas, stands between the subject and its verb.</summary>
    private bool IsDirect(int verb, TextSpan speaker)
    {
        var before = verb - 1;
        while (before > from && (SpeakerWords.IsAuxiliary(Tokens[before]) || SpeakerWords.IsAdverb(line.Text, Tokens[before])))
        {
            before--;
        }

        // "profits, and demand", "blogs are a way to talk and express": only what stands right behind its subject.
        if (!EndsWith(verb, "ed") && !EndsWith(verb, "s") && !EndsWith(verb, "ing") && !line.Words.Is(Tokens[verb], WordClass.Past))
        {
            return before >= from && Tokens[before].End == speaker.End && IsVoice(speaker);
        }

        if (IsParticiple(verb, speaker))
        {
            return false;
        }

        return before >= from && IsVoice(speaker)
            && (Tokens[before].End == speaker.End || line.Text[Tokens[before].Start] == ',' || SpeakerWords.IsJoining(Tokens[before]) || EndsWith(verb, "ing") && verb > from && line.Text[Tokens[verb - 1].Start] == ','
                || IsPhrase(block.TokenAt(speaker.End), before));
    }

    /// <summary>"Ada Lund of the Varnby Courier": what stands behind the name goes with it.</summary>
    private bool IsPhrase(int first, int last)
    {
        var isPhrase = first <= last && SpeakerWords.IsPreposition(Tokens[first]) || first < last && SpeakerWords.IsOf(Tokens[first]);
        for (var i = first + 1; isPhrase && i <= last; i++)
        {
            isPhrase = Tokens[i].Kind == TokenKind.Word && (SpeakerWords.IsName(Tokens[i]) || SpeakerWords.IsDeterminer(Tokens[i]) || line.Words.IsBody(Tokens[i]) || SpeakerWords.IsPreposition(Tokens[i]) || SpeakerWords.IsOf(Tokens[i]));
        }

        return isPhrase;
    }

    /// <summary>"the film, called Low Tide", "a fifth of them, compared with a third last year": what was done, and nobody did it. The verb behind an
    /// aside is none: "Ada Lund, the mayor, agreed with him".</summary>
    private bool IsParticiple(int verb, TextSpan speaker)
    {
        if (verb == from || EndsWith(verb, "ing") || line.Text[Tokens[verb - 1].Start] != ',')
        {
            return false;
        }

        var comma = block.TokenAt(speaker.End);
        var isNameBetween = block.TokenAt(speaker.Start) - 1 is >= 0 and var open && open >= from && line.Text[Tokens[open].Start] == ',';
        return comma == verb - 1 ? !isNameBetween
            : line.Text[Tokens[comma].Start] != ',' && verb + 1 < end && (SpeakerWords.IsPreposition(Tokens[verb + 1]) || SpeakerWords.IsTo(Tokens[verb + 1]) || Tokens[verb + 1].Fold == As);
    }

    /// <summary>"Residents said", "experts warned", "Lund and Moen said": the words of one cannot be those of several.</summary>
    private bool IsCrowd(TextSpan speaker)
    {
        var last = block.TokenAt(speaker.End - 1);
        if (IsSecond(block.TokenAt(speaker.Start)))
        {
            return true;
        }

        var word = SpeakerWords.Of(line.Text, Tokens[last]);
        var isCommon = !Tokens[last].Has(TokenFlags.Capital) || (last == from && (line.Words.IsGroup(Tokens[last]) || line.Words.IsTitle(Tokens[last])));
        return isCommon && word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '\u2019') && !SpeakerWords.IsPronoun(Tokens[last]);
    }

    /// <summary>Stands behind another name and an "and" that the sentence, or its part behind a comma, begins with: "Ada Lund and Mr Moen".</summary>
    private bool IsSecond(int first)
    {
        var at = first - 1;
        while (at >= from && line.Words.IsTitle(Tokens[at]))
        {
            at--;
        }

        var isJoined = at > from && SpeakerWords.IsJoining(Tokens[at]) && SpeakerWords.IsName(Tokens[at - 1]);
        while (at > from && Tokens[at - 1].Kind == TokenKind.Word && (SpeakerWords.IsName(Tokens[at - 1]) || line.Words.IsTitle(Tokens[at - 1]) || SpeakerWords.IsDeterminer(Tokens[at - 1])))
        {
            at--;
        }

        return isJoined && (at == from || Tokens[at - 1].Kind != TokenKind.Word);
    }

    /// <summary>The subject of no "who", "when" or "as" clause: "cards they never asked for", "as he welcomed his guests".</summary>
    private bool IsMain(TextSpan speaker, bool isSaying)
    {
        var first = block.TokenAt(speaker.Start);
        var isPronoun = SpeakerWords.IsPronoun(Tokens[first]);
        if (SpeakerWords.IsNegative(Tokens[first]) || SpeakerWords.IsTeller(Tokens[first]))
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
}

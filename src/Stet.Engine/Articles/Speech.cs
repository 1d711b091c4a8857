using Stet.Text;

namespace Stet.Articles;

/// <summary>Tells words in marks that nobody spoke: titles, terms, nicknames, thoughts.</summary>
internal static class Speech
{
    /// <summary>From so many words on nobody puts marks around a mere term.</summary>
    private const int LongestTerm = 3;

    /// <summary>"called last year's winner 'Miss Harbour'": so many words may stand between.</summary>
    private const int FarthestName = 5;

    /// <summary>A thought that is told like speech: "Why me?" she wondered.</summary>
    private const int ShortestThought = 2;

    /// <summary>Why a quotation is no speech; none where it may be.</summary>
    /// <param name="voice">Beside it; null where none is.</param>
    public static AttributionShape WhyNone(Quotation quotation, Voice? voice)
    {
        if (quotation.Shape == MarkShape.None)
        {
            return AttributionShape.None;
        }

        var block = quotation.Block;
        var words = block.Vocabulary;
        var at = block.TokenAt(quotation.Span.Start);
        var before = SkipDeterminers(block, at);
        if (IsNickname(quotation, at))
        {
            return AttributionShape.Nickname;
        }

        if (before > 0 && words.NamesBefore(block.Tokens, before) && (!quotation.IsSentence || quotation.IsTitle || quotation.WordCount <= LongestTerm))
        {
            return quotation.IsTitle ? AttributionShape.Title : AttributionShape.Term;
        }

        if (quotation.IsTitle && IsTitle(quotation, voice, at))
        {
            return AttributionShape.Title;
        }

        if (before > 0 && voice is null && words.WordsBefore(block.Tokens, before) && !quotation.IsSentence)
        {
            return AttributionShape.Term;
        }

        return voice is { Cue: { } cue } && words.Is(block.Tokens[block.TokenAt(cue.Start)], WordClass.Thought) && quotation.IsSentence && quotation.WordCount >= ShortestThought
            ? AttributionShape.Thought
            : AttributionShape.None;
    }

    /// <summary>A few words that no sentence of speech is made of.</summary>
    public static bool IsTerm(Quotation quotation) => quotation.WordCount <= LongestTerm;

    /// <summary>A title in capitals, unless a verb right beside it makes it somebody's words: "Enough Is Enough," said the mayor.</summary>
    private static bool IsTitle(Quotation quotation, Voice? voice, int at)
    {
        if (voice is { Shape: AttributionShape.LabelBefore or AttributionShape.LabelBehind } || (quotation.Block.Role & (Roles.Headline | Roles.Subheading)) != Roles.None)
        {
            return false;
        }

        var block = quotation.Block;
        if (voice is not { Cue: { } cue } || voice.Value.Block != block)
        {
            return true;
        }

        // "on MSNBC's 'Morning Joe'", "a broadcast of 'Fox News Sunday'".
        var behindSmall = SkipDeterminers(block, at) - 1;
        if (behindSmall >= 0 && (SpeakerWords.IsPreposition(block.Tokens[behindSmall]) || SpeakerWords.IsOwner(block.Text, block.Tokens[behindSmall])))
        {
            return true;
        }

        var words = 0;
        var (from, to) = cue.End <= quotation.Span.Start ? (cue.End, quotation.Span.Start) : (quotation.Span.End, cue.Start);
        for (var i = block.TokenAt(from); i < block.Tokens.Length && block.Tokens[i].Start < to; i++)
        {
            words += block.Tokens[i].IsWord ? 1 : 0;
        }

        var isLed = at > 0 && block.Text[block.Tokens[at - 1].Start] is ':' or ',';
        return words > (cue.End <= quotation.Span.Start ? FarthestName : 0) && !(isLed || cue.Start > quotation.Span.End && voice.Value.Shape is AttributionShape.Behind or AttributionShape.BehindInverted && EndsInComma(quotation));
    }

    private static bool EndsInComma(Quotation quotation) => quotation.Block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd() is [.., ','];

    /// <summary>Ana "the Hook" Petrov.</summary>
    private static bool IsNickname(Quotation quotation, int at)
    {
        var block = quotation.Block;
        var behind = block.TokenAt(quotation.Span.End);
        return quotation.WordCount <= LongestTerm && at > 0 && behind < block.Tokens.Length && SpeakerWords.IsName(block.Tokens[at - 1]) && SpeakerWords.IsName(block.Tokens[behind])
            && block.Tokens[at - 1].End + 1 == quotation.Span.Start && block.Tokens[behind].Start == quotation.Span.End + 1 && !Characters.IsStop(block.Text[quotation.Inner.End - 1]) && block.Text[quotation.Inner.End - 1] != ',';
    }

    private static int SkipDeterminers(Block block, int at)
    {
        while (at > 0 && SpeakerWords.IsDeterminer(block.Tokens[at - 1]))
        {
            at--;
        }

        return at;
    }
}

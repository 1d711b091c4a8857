using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Decides whether a phrase that stands twice or more in a row is a slip, an idiom or a name.</summary>
internal static class DoubledPhrase
{
    /// <summary>From this many words on nobody repeats a phrase on purpose without a comma.</summary>
    private const int CertainWords = 4;

    /// <summary>Over a comma or a stop fewer words are a series: file names, scores, addresses.</summary>
    private const int LeastOverBorder = 5;

    /// <summary>Names and titles are doubled up to this many words: New York New York.</summary>
    private const int LongestName = 2;

    public static Judgement Judge(RepetitionOptions options, StoryWords story, Block block, PhraseRun run)
    {
        var words = options.English;
        var tokens = block.Tokens;
        var phrase = tokens.Slice(run.First, run.PhraseLength);
        var counts = Count(words, phrase);
        if (counts.Words < (run.Period == run.PhraseLength ? 2 : LeastOverBorder) || counts.Numbers >= counts.Words || counts.IsOneWord || (counts.Punctuation > 0 && counts.Words < CertainWords) || words.Except.MatchesAt(tokens, run.First)
            || (run.PhraseLength == 2 && IsRhetoric(words, block.Text, tokens, run)))
        {
            return Judgement.Silent;
        }

        var second = tokens.Slice(run.First + run.Period, run.PhraseLength);
        if (counts.Capitals == counts.Words && AreCapitals(second) && counts.Words <= LongestName)
        {
            return IsNoName(story, phrase, copies: (run.Length + run.Period - run.PhraseLength) / run.Period) ? Judgement.Likely
                : block.IsSpeech(tokens[run.First].Span) ? Judgement.Silent
                : Judgement.Possible;
        }

        // "Whatever will be will be", "where there is there is hope"
        if (counts.Words == 2 && FollowsOpener(words, tokens, run.First))
        {
            return Judgement.Possible;
        }

        // "You climb and climb and never arrive"
        if (run.PhraseLength == 2 && counts.Capitals == 0 && words.Connectors.Contains(phrase[1].Fold) && !words.Certain.Contains(phrase[0].Fold))
        {
            return Judgement.Possible;
        }

        // A speaker says a sentence twice to drive it home.
        if (tokens[run.First + run.Period - 1].Kind == TokenKind.Stop && block.IsSpeech(tokens[run.First].Span))
        {
            return Judgement.Silent;
        }

        var isAtOnce = counts.Punctuation == 0 && run.Period == run.PhraseLength;
        return isAtOnce && counts.Capitals < counts.Words && (counts.Words >= CertainWords || counts.Certain == counts.Words || (counts.Words == CertainWords - 1 && !counts.IsConnected)) ? Judgement.Certain : Judgement.Likely;
    }

    private static Counts Count(RepetitionWords words, ReadOnlySpan<Token> phrase)
    {
        var counts = new Counts { IsOneWord = true };
        foreach (var token in phrase)
        {
            counts.Words += token.Kind == TokenKind.Word ? 1 : 0;
            counts.Numbers += token.Kind == TokenKind.Number ? 1 : 0;
            counts.Punctuation += token.Kind is TokenKind.Punctuation or TokenKind.Stop ? 1 : 0;
            counts.Capitals += token.Kind == TokenKind.Word && token.Has(TokenFlags.Capital) ? 1 : 0;
            counts.Certain += words.Certain.Contains(token.Fold) ? 1 : 0;
            counts.IsOneWord &= token.Fold == phrase[0].Fold;
            counts.IsConnected |= words.Connectors.Contains(token.Fold);
        }

        return counts;
    }

    /// <summary>"More and more and", "inch by inch by inch", but not "the and the and", "Hale and Hale and the" nor "sent by sent by the".</summary>
    private static bool IsRhetoric(RepetitionWords words, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PhraseRun run)
    {
        var (first, second) = (tokens[run.First], tokens[run.First + 1]);
        var comesThird = run.Last + 1 < tokens.Length && tokens[run.Last + 1].Fold == first.Fold;
        return words.Connectors.Contains(first.Fold) ? words.Rhetoric.Contains(second.Fold)
            : words.Connectors.Contains(second.Fold) ? comesThird || IsJoinedToItself(words, text, first)
            : comesThird && words.Repeaters.Contains(second.Fold);
    }

    /// <summary>"Again and again and", "years and years and", "louder and louder and".</summary>
    private static bool IsJoinedToItself(RepetitionWords words, ReadOnlySpan<char> text, Token token) =>
        words.Rhetoric.Contains(token.Fold)
        || (!token.Has(TokenFlags.Capital) && token.Length > 3 && text.Slice(token.Start, token.Length) is var word && (word.EndsWith("er") || (word.EndsWith("s") && !word.EndsWith("'s") && !word.EndsWith("\u2019s"))));

    /// <summary>Whether each word of a name stands elsewhere in the story as well.</summary>
    private static bool IsNoName(StoryWords story, ReadOnlySpan<Token> phrase, int copies)
    {
        foreach (var token in phrase)
        {
            if (token.Kind == TokenKind.Word && !story.StandsElsewhere(token.Fold, copies, pairs: 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an opener stands just before the phrase, or is its first word.</summary>
    private static bool FollowsOpener(RepetitionWords words, ReadOnlySpan<Token> tokens, int first) =>
        words.Openers.Contains(tokens[first].Fold) || (first > 0 && words.Openers.Contains(tokens[first - 1].Fold));

    private static bool AreCapitals(ReadOnlySpan<Token> phrase)
    {
        foreach (var token in phrase)
        {
            if (token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital))
            {
                return false;
            }
        }

        return true;
    }

    private record struct Counts
    {
        public int Words { get; set; }

        public int Numbers { get; set; }

        public int Punctuation { get; set; }

        public int Capitals { get; set; }

        public int Certain { get; set; }

        public bool IsOneWord { get; set; }

        public bool IsConnected { get; set; }
    }
}

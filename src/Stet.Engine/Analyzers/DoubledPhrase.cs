using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Decides whether a phrase that stands twice or more in a row is a slip, an idiom or a name.</summary>
internal static class DoubledPhrase
{
    /// <summary>From this many words on nobody repeats a phrase on purpose without a comma.</summary>
    private const int CertainWords = 4;

    /// <summary>Names and titles are doubled up to this many words: New York New York.</summary>
    private const int LongestName = 3;

    public static Judgement Judge(RepetitionOptions options, ReadOnlySpan<Token> tokens, PhraseRun run)
    {
        var phrase = tokens.Slice(run.First, run.PhraseLength);
        int words = 0, numbers = 0, capitals = 0, punctuation = 0;
        var isOneWord = true;
        var isConnected = false;
        foreach (var token in phrase)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            numbers += token.Kind == TokenKind.Number ? 1 : 0;
            punctuation += token.Kind == TokenKind.Punctuation ? 1 : 0;
            capitals += token.Kind == TokenKind.Word && token.Has(TokenFlags.Capital) ? 1 : 0;
            isOneWord &= token.Fold == phrase[0].Fold;
            isConnected |= options.Connectors.Contains(token.Fold);
        }

        if (words < 2 || numbers >= words || isOneWord || (punctuation > 0 && words < CertainWords) || (isConnected && run.PhraseLength == 2)
            || (capitals == words && AreCapitals(tokens.Slice(run.First + run.Period, run.PhraseLength)) && words <= LongestName)
            || options.Except.MatchesAt(tokens, run.First))
        {
            return Judgement.Silent;
        }

        // "Whatever will be will be", "where there is there is hope"
        if (words == 2 && FollowsOpener(options, tokens, run.First))
        {
            return Judgement.Possible;
        }

        return words >= CertainWords && punctuation == 0 && run.Period == run.PhraseLength && capitals < words ? Judgement.Certain : Judgement.Likely;
    }

    /// <summary>Whether an opener stands just before the phrase, or is its first word.</summary>
    private static bool FollowsOpener(RepetitionOptions options, ReadOnlySpan<Token> tokens, int first) =>
        options.Openers.Contains(tokens[first].Fold) || (first > 0 && options.Openers.Contains(tokens[first - 1].Fold));

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
}

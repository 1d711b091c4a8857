using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Finds phrases that are repeated at once, by counting, for each length, how many tokens in a row equal the token that many before.</summary>
internal ref struct PhraseRuns(Span<int> equal, Span<ulong> recent)
{
    /// <summary>A phrase of twelve words and a comma.</summary>
    public const int LongestPeriod = 13;

    /// <summary>Fewer words repeated over a comma or a stop are rhetoric more often than a slip.</summary>
    private const int LeastOverComma = 5;

    /// <summary>Room for the last folds, twice as many and more, so that they seldom have to be moved.</summary>
    public const int RecentFolds = 64;

    private readonly Span<int> equal = equal;
    private readonly Span<ulong> recent = recent;
    private int recentCount;
    private bool isAnyOpen;

    /// <summary>Found, but a longer one may still cover it.</summary>
    public PhraseRun? Pending { get; private set; }

    /// <summary>Takes the token at an index; gives a finished run where one can no longer grow.</summary>
    public PhraseRun? Next(ReadOnlySpan<Token> tokens, int at)
    {
        PhraseRun? done = null;
        ref readonly var token = ref tokens[at];
        var counts = token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Punctuation or TokenKind.Stop;
        var longest = Math.Min(LongestPeriod, at);
        var isAnyEqual = counts && recent[Math.Max(0, recentCount - LongestPeriod)..recentCount].Contains(token.Fold);
        Remember(token.Fold);
        if (!isAnyEqual && !isAnyOpen)
        {
            return null;
        }

        isAnyOpen = false;
        for (var period = 2; period <= longest; period++)
        {
            if (counts && token.Fold == tokens[at - period].Fold)
            {
                equal[period]++;
                isAnyOpen = true;
            }
            else if (equal[period] != 0)
            {
                done = Keep(tokens, at, period) ?? done;
            }
        }

        return done;
    }

    private void Remember(ulong fold)
    {
        if (recentCount == recent.Length)
        {
            recent[^LongestPeriod..].CopyTo(recent);
            recentCount = LongestPeriod;
        }

        recent[recentCount++] = fold;
    }

    /// <summary>After the last token: gives a finished run; the last one is then pending.</summary>
    public PhraseRun? Finish(ReadOnlySpan<Token> tokens)
    {
        PhraseRun? done = null;
        for (var period = 2; period <= LongestPeriod; period++)
        {
            if (equal[period] != 0)
            {
                done = Keep(tokens, tokens.Length, period) ?? done;
            }
        }

        return done;
    }

    /// <summary>Of runs that overlap, the longest is kept; then the one of the shorter phrase, which came first.</summary>
    private PhraseRun? Keep(ReadOnlySpan<Token> tokens, int at, int period)
    {
        var run = RunOf(tokens, at, period, equal[period]);
        equal[period] = 0;
        if (run is not { } found)
        {
            return null;
        }

        if (Pending is not { } pending || found.First > pending.Last)
        {
            var done = Pending;
            Pending = found;
            return done;
        }

        if (found.Length > pending.Length)
        {
            Pending = found;
        }

        return null;
    }

    private static PhraseRun? RunOf(ReadOnlySpan<Token> tokens, int at, int period, int matches)
    {
        var first = at - matches - period;
        if (IsBorder(tokens[first]))
        {
            first++;
            matches--;
        }

        if (IsBorder(tokens[first + period - 1]))
        {
            return period - 1 >= LeastOverComma && matches >= period - 1
                ? new PhraseRun(first, period, period - 1, first + (period * ((matches + 1) / period)) + period - 2)
                : null;
        }

        return matches >= period ? new PhraseRun(first, period, period, first + (period * (1 + (matches / period))) - 1) : null;
    }

    private static bool IsBorder(Token token) => token.Kind is TokenKind.Punctuation or TokenKind.Stop;
}

/// <summary>A phrase and its copies, which follow it immediately.</summary>
/// <param name="First">The first token.</param>
/// <param name="Period">Tokens from one copy to the next, the comma or stop between them included.</param>
/// <param name="PhraseLength">Tokens of the phrase itself.</param>
/// <param name="Last">The last token of the last copy.</param>
internal readonly record struct PhraseRun(int First, int Period, int PhraseLength, int Last)
{
    public int Length => Last - First + 1;
}

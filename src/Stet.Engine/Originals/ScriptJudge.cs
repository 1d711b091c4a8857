using Stet.Articles;

namespace Stet.Originals;

/// <summary>Reads a verdict off an edit script.</summary>
internal sealed class ScriptJudge(QuotedWords quoted, Original original)
{
    /// <summary>Words that an ellipsis may stand for; more is another place of the original.</summary>
    private const int WidestEllipsis = 60;

    /// <summary>Words of the original that one pair of brackets may stand for.</summary>
    private const int WidestBracket = 8;

    /// <summary>Words that may stand between two halves of a quotation to say who speaks.</summary>
    private const int LongestSpeakerClause = 40;

    /// <summary>"Stop!" Mr. Halloran said. That is a sentence of its own to the eye.</summary>
    private const int LongestSentenceOfSaying = 6;

    /// <summary>Two-word fillers.</summary>
    private static readonly string[] FillerPhrases = ["you know", "i mean", "sort of", "kind of"];

    private readonly Words words = original.Words;

    public Verdict Judge(EditScript script)
    {
        var verdict = Verdict.Exact;
        foreach (var step in script.Changes)
        {
            var one = Judge(step);
            verdict = Rank(one) > Rank(verdict) ? one : verdict;
        }

        return verdict == Verdict.Exact && quoted.Gaps.Any(gap => gap != GapKind.None) ? Verdict.MarkedEdit : verdict;
    }

    /// <summary>What one change means by itself.</summary>
    public Verdict Judge(EditStep step)
    {
        switch (step.Gap)
        {
            case GapKind.Ellipsis:
                return step.OriginalCount <= WidestEllipsis ? Verdict.MarkedEdit : Verdict.Spliced;
            case GapKind.Bracket:
                return step.OriginalCount <= WidestBracket ? Verdict.MarkedEdit : Verdict.Altered;
        }

        if (step.StoryCount > 0)
        {
            return Verdict.Altered;
        }

        if (IsFiller(step) || IsSpeakerClause(step))
        {
            return Verdict.Exact;
        }

        return CrossesSentence(step) ? Verdict.Spliced : Verdict.Altered;
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.MarkedEdit => 1,
        Verdict.Altered => 2,
        _ => 3,
    };

    /// <summary>Left-out sounds, or a stutter's first try.</summary>
    private bool IsFiller(EditStep step)
    {
        var all = true;
        for (var i = step.OriginalStart; i < step.OriginalEnd; i++)
        {
            all &= FunctionWords.IsFiller(words[i].Fold);
        }

        if (all || Array.IndexOf(FillerPhrases, Text(step).ToLowerInvariant()) >= 0)
        {
            return true;
        }

        // "we, we won't": what was left out is said again right behind it.
        var length = step.OriginalCount;
        for (var i = 0; i < length; i++)
        {
            var again = step.OriginalEnd + i;
            if (length > 3 || again >= words.Count || words[again].Fold != words[step.OriginalStart + i].Fold)
            {
                return false;
            }
        }

        return true;
    }

    private string Text(EditStep step) => original.TextOf(step.OriginalStart, step.OriginalEnd);

    private bool CrossesSentence(EditStep step)
    {
        for (var i = step.OriginalStart; i <= step.OriginalEnd && i < words.Count; i++)
        {
            if (words[i].BeginsSentence && i > step.OriginalStart || words[i].Block != words[step.OriginalStart].Block)
            {
                return true;
            }
        }

        return words[step.OriginalStart].BeginsSentence;
    }

    /// <summary>Whether what was left out is only the words between the end of one quotation of the original and the beginning of the next.</summary>
    private bool IsSpeakerClause(EditStep step)
    {
        if (step.OriginalCount > LongestSpeakerClause || step.OriginalStart == 0 || step.OriginalEnd >= words.Count)
        {
            return false;
        }

        var before = words[step.OriginalStart - 1];
        var after = words[step.OriginalEnd];
        if (after.Block - before.Block is < 0 or > 1)
        {
            return false;
        }

        var closes = QuotationAt(before) is { } first && EndsWith(first, before);
        var opens = QuotationAt(after) is { } second && BeginsWith(second, after);
        return closes && opens && IsOneClause(step, after.BeginsSentence) && Enumerable.Range(step.OriginalStart, step.OriginalCount).All(i => QuotationAt(words[i]) is null);
    }

    /// <summary>Whether no sentence of narration stands by itself between the two: only the rest of the first one's ("…," she said.) or the head of
    /// the second one's (She added: "…").</summary>
    private bool IsOneClause(EditStep step, bool afterBegins)
    {
        var begun = 0;
        for (var i = step.OriginalStart; i < step.OriginalEnd; i++)
        {
            begun += words[i].BeginsSentence ? 1 : 0;
        }

        return begun <= (afterBegins && step.OriginalCount > LongestSentenceOfSaying ? 0 : 1);
    }

    private Quotation? QuotationAt(Word word) =>
        original.Article.Blocks[word.Block].Quotations.FirstOrDefault(quotation => quotation.Outer is null && quotation.Span.Contains(word.Span));

    private static bool EndsWith(Quotation quotation, Word word) => !HasLetter(quotation.Block.Text[word.Span.End..quotation.Inner.End]);

    private static bool BeginsWith(Quotation quotation, Word word) => !HasLetter(quotation.Block.Text[quotation.Inner.Start..word.Span.Start]);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}

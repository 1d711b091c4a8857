using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Originals;

/// <summary>Reads a verdict off an edit script.</summary>
internal sealed class ScriptJudge(Quotation quotation, QuotedWords quoted, Original original, Tolerance tolerance)
{
    /// <summary>Words that may stand between two halves of a quotation to say who speaks.</summary>
    private const int LongestSpeakerClause = 40;

    /// <summary>"Stop!" Mr. Halloran said. That is a sentence of its own to the eye.</summary>
    private const int LongestSentenceOfSaying = 6;

    /// <summary>Words that a speaker begins with again.</summary>
    private const int LongestStutter = 3;

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

        verdict = Rank(Verdict.Misleading) > Rank(verdict) && AnyBracketTurns(script) ? Verdict.Misleading : verdict;
        return verdict == Verdict.Exact && quoted.Gaps.Any(gap => gap != GapKind.None) ? Verdict.MarkedEdit : verdict;
    }

    /// <summary>Whether only what an ellipsis left out speaks against the quotation: no two speakers are joined and no bracket turns a word round.</summary>
    public bool IsSuspicion(EditScript script) => !AnyBracketTurns(script) && !script.Changes.Any(step => step.Gap == GapKind.Ellipsis && JoinsSpeakers(step));

    private bool AnyBracketTurns(EditScript script) =>
        Enumerable.Range(0, quoted.Gaps.Count).Any(gap => quoted.Gaps[gap] == GapKind.Bracket && BracketTurns(gap, DroppedAt(script, gap), script.First));

    private static EditStep? DroppedAt(EditScript script, int gap)
    {
        foreach (var step in script.Steps)
        {
            if (step.Gap == GapKind.Bracket && step.StoryStart == gap)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>Whether a bracket takes a "not" away or puts one in. Before the first word nothing counts as dropped; there the word of the original
    /// right before it speaks.</summary>
    private bool BracketTurns(int gap, EditStep? dropped, int first)
    {
        var from = gap == 0 ? quotation.Inner.Start : quoted.Words[gap - 1].Span.End;
        var to = gap == quoted.Words.Count ? quotation.Inner.End : quoted.Words[gap].Span.Start;
        var written = Words.Of(quotation.Block, TextSpan.FromBounds(from, to));
        var saysNo = Enumerable.Range(0, written.Count).Any(i => FunctionWords.IsNegation(written[i].Fold));
        var saidNo = dropped is { } step ? Holds(step, FunctionWords.IsNegation) : gap == 0 && first > 0 && !words[first].BeginsSentence && FunctionWords.IsNegation(words[first - 1].Fold);
        return saysNo != saidNo && (saidNo || written.Count < quoted.Words.Count);
    }

    private bool Holds(EditStep step, Func<ulong, bool> kind) =>
        Enumerable.Range(step.OriginalStart, step.OriginalCount).Any(i => kind(words[i].Fold));

    /// <summary>Whether what was left out turns the sentence round, makes it depend on something, or counts something.</summary>
    private bool HidesTurn(EditStep step) => Holds(step, FunctionWords.IsPolar) || Enumerable.Range(step.OriginalStart, step.OriginalCount).Any(IsNumber);

    private bool IsNumber(int word)
    {
        var text = original.Article.Blocks[words[word].Block].Text.Slice(words[word].Span.Start, words[word].Span.Length);
        return text.ContainsAnyInRange('0', '9') || WordVariants.IsNumeral(text);
    }

    /// <summary>Whether what stands before and behind was said by two people.</summary>
    private bool JoinsSpeakers(EditStep step) =>
        step.OriginalStart > 0 && step.OriginalEnd < words.Count
        && SpeakerNames.AreDifferent(OriginalSpeech.SpeakerAt(original, step.OriginalStart - 1), OriginalSpeech.SpeakerAt(original, step.OriginalEnd));

    /// <summary>What one change means by itself.</summary>
    public Verdict Judge(EditStep step)
    {
        switch (step.Gap)
        {
            case GapKind.Ellipsis:
                return JoinsSpeakers(step) ? Verdict.Misleading
                    : step.OriginalCount > tolerance.WidestEllipsis ? Verdict.Spliced
                    : HidesTurn(step) ? Verdict.Misleading
                    : Verdict.MarkedEdit;
            case GapKind.Bracket:
                return step.OriginalCount <= tolerance.WidestBracket ? Verdict.MarkedEdit : Verdict.Altered;
            case GapKind.Mask:
                // One word; the original may have masked it itself.
                return tolerance.Masked && !original.TextOf(step.OriginalStart, step.OriginalEnd).Contains(' ', StringComparison.Ordinal) ? Verdict.MarkedEdit : Verdict.Altered;
        }

        if (step.StoryCount > 0)
        {
            return tolerance.Grammar && IsGrammar(step) ? Verdict.Exact : Verdict.Altered;
        }

        if ((tolerance.Fillers && IsFiller(step)) || IsSpeakerClause(step))
        {
            return Verdict.Exact;
        }

        return CrossesSentence(step) ? Verdict.Spliced : Verdict.Altered;
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.MarkedEdit => 1,
        Verdict.Misleading => 2,
        Verdict.Altered => 3,
        _ => 4,
    };

    /// <summary>A slip of grammar or a spoken form that was mended, and nothing else.</summary>
    private bool IsGrammar(EditStep step)
    {
        var first = quoted.Words[step.StoryStart].Span.Start;
        var story = quotation.Block.Prose.ToString(TextSpan.FromBounds(first, quoted.Words[step.StoryEnd - 1].Span.End));
        return step.OriginalCount > 0 && SpokenForms.AreMended(original.TextOf(step.OriginalStart, step.OriginalEnd), story);
    }

    /// <summary>Left-out sounds, or a stutter's first try.</summary>
    private bool IsFiller(EditStep step)
    {
        var end = step.OriginalStart;
        while (end < step.OriginalEnd && LengthOfFiller(end, step.OriginalEnd) is var length and > 0)
        {
            end += length;
        }

        if (end == step.OriginalEnd)
        {
            return true;
        }

        // "I, I mean, we": the kept "I" may be the one of the filler.
        if (step.OriginalStart >= 2 && words[step.OriginalStart - 2].Fold == words[step.OriginalStart - 1].Fold && IsFillerPhrase(step.OriginalStart - 1, step.OriginalEnd))
        {
            return true;
        }

        return false;
    }

    /// <summary>Words from one on that say nothing: a sound, "you know", or a stutter's first try ("we, we won't"), which is said again right behind
    /// it; 0 where that is none.</summary>
    private int LengthOfFiller(int first, int end)
    {
        if (FunctionWords.IsFiller(words[first].Fold))
        {
            return 1;
        }

        if (first + 2 <= end && IsFillerPhrase(first, first + 2))
        {
            return 2;
        }

        for (var length = 1; length <= LongestStutter && first + length <= end; length++)
        {
            if (IsSaidAgain(first, length))
            {
                return length;
            }
        }

        return 0;
    }

    private bool IsSaidAgain(int first, int length)
    {
        for (var i = first; i < first + length; i++)
        {
            if (i + length >= words.Count || words[i].Fold != words[i + length].Fold)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFillerPhrase(int first, int end) =>
        end - first == 2 && Array.IndexOf(FillerPhrases, original.TextOf(first, end).ToLowerInvariant()) >= 0;

    /// <summary>Whether what was left out holds the end of one sentence and the beginning of the next, or whole sentences. The first words of a
    /// sentence, or the last, are a cut inside it.</summary>
    private bool CrossesSentence(EditStep step)
    {
        for (var i = step.OriginalStart + 1; i < step.OriginalEnd; i++)
        {
            if (words[i].BeginsSentence)
            {
                return true;
            }
        }

        return IsWholeSentences(step) || (step.OriginalEnd < words.Count && words[step.OriginalEnd].Block != words[step.OriginalStart].Block);
    }

    private bool IsWholeSentences(EditStep step) =>
        words[step.OriginalStart].BeginsSentence && (step.OriginalEnd >= words.Count || words[step.OriginalEnd].BeginsSentence);

    /// <summary>"on the ballot. Justice is" left out between two "is": what was left out is rather the whole sentence.</summary>
    public EditScript Settle(EditScript script) =>
        Sliding.Settle(script, words, step => IsFiller(step) || IsWholeSentences(step) || IsSpeakerClause(step));

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

        var closes = OriginalSpeech.QuotationAt(original, before) is { } first && EndsWith(first, before);
        var opens = OriginalSpeech.QuotationAt(original, after) is { } second && BeginsWith(second, after);
        return closes && opens && IsOneClause(step, after.BeginsSentence) && !JoinsSpeakers(step)
            && Enumerable.Range(step.OriginalStart, step.OriginalCount).All(i => OriginalSpeech.QuotationAt(original, words[i]) is null);
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

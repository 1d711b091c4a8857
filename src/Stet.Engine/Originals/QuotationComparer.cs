using Stet.Articles;

namespace Stet.Originals;

/// <summary>Holds quotations against the originals. The edit script decides, never a similarity.</summary>
public sealed class QuotationComparer(OriginalIndex index)
{
    /// <summary>Longer quotations are cut here before they are aligned, so that the work stays proportional to the text.</summary>
    private const int LongestPiece = 600;

    /// <summary>Words of the original that an ellipsis may stand for.</summary>
    private const int WidestEllipsis = 150;

    /// <summary>The verdict on a quotation; null where it holds too few words to say.</summary>
    public Comparison? Compare(Quotation quotation)
    {
        var words = QuotedWords.Of(quotation.Block, quotation.Inner);
        if (words.Words.Count == 0)
        {
            return null;
        }

        if (words.Words.Count > LongestPiece)
        {
            words = new QuotedWords(words.Words.Take(LongestPiece).ToArray(), words.Gaps.Take(LongestPiece + 1).ToArray());
        }

        var folds = words.Words.Select(word => word.Fold).ToArray();
        if (!words.Gaps.Any(gap => gap != GapKind.None) && FindExact(folds) is var position and >= 0)
        {
            var original = index.OriginalAt(position);
            var first = position - index.StartOf(original);
            var kept = new EditScript([new EditStep(EditKind.Keep, 0, folds.Length, first, first + folds.Length, GapKind.None)], folds.Length, first, first + folds.Length);
            return new Comparison(quotation, words, Verdict.Exact, index.Originals[original], kept, []);
        }

        return Judge(quotation, words, folds);
    }

    /// <summary>The first position where all the words stand together, or -1. The rarest of their runs is looked at.</summary>
    private int FindExact(ReadOnlySpan<ulong> story)
    {
        var length = Math.Min(OriginalIndex.LongestRun, story.Length);
        var rarest = int.MaxValue;
        var at = 0;
        for (var i = 0; i + length <= story.Length; i++)
        {
            var places = index.Find(story.Slice(i, length)).Length;
            if (places < rarest)
            {
                (rarest, at) = (places, i);
            }
        }

        foreach (var place in index.Find(story.Slice(at, length)))
        {
            var start = place - at;
            if (start >= 0 && start + story.Length <= index.Count && index.Folds.Slice(start, story.Length).SequenceEqual(story))
            {
                return start;
            }
        }

        return -1;
    }

    private Comparison Judge(Quotation quotation, QuotedWords words, ulong[] folds)
    {
        var text = quotation.Block.Prose;
        var variants = new ulong[folds.Length];
        var joined = new ulong[folds.Length];
        for (var i = 0; i < folds.Length; i++)
        {
            variants[i] = WordVariants.Fold(text.Text.Slice(words.Words[i].Span.Start, words.Words[i].Span.Length));
            joined[i] = i == 0 ? 0 : WordVariants.Fold(string.Concat(text.ToString(words.Words[i - 1].Span), text.ToString(words.Words[i].Span)));
        }

        var alignment = new Alignment(words, variants, joined);
        var ellipses = words.Gaps.Count(gap => gap == GapKind.Ellipsis);
        (EditScript Script, int Original)? best = null;
        foreach (var (start, end) in Windows.Of(index, folds, 40 + (ellipses * WidestEllipsis)))
        {
            var original = index.OriginalAt(start);
            var script = Align(alignment, original, start - index.StartOf(original), end - index.StartOf(original));
            if (best is null || IsBetter(script, best.Value.Script))
            {
                best = (script, original);
            }
        }

        var pieces = new Splicing(index, words, folds);
        if (best is not var (found, where) || !IsFound(words, found))
        {
            return pieces.Cover() is { } cover
                ? new Comparison(quotation, words, cover.IsReordered ? Verdict.Reordered : Verdict.Spliced, cover.Passages[0].Original, null, cover.Passages)
                : new Comparison(quotation, words, Verdict.NotFound, null, null, []);
        }

        var source = index.Originals[where];
        var elsewhere = pieces.Elsewhere(found, source);
        var verdict = elsewhere is { } piece ? piece.IsBefore ? Verdict.Reordered : Verdict.Spliced : new ScriptJudge(words, source).Judge(found);
        return new Comparison(quotation, words, verdict, source, found, elsewhere is { } other ? [other.Passage] : []);
    }

    private EditScript Align(Alignment alignment, int original, int start, int end)
    {
        var words = index.Originals[original].Words;
        var blocks = index.Originals[original].Article.Blocks;
        var window = new ulong[end - start];
        var joined = new ulong[end - start];
        var begins = new bool[end - start];
        for (var i = start; i < end; i++)
        {
            begins[i - start] = words[i].BeginsSentence;
            var text = blocks[words[i].Block].Text.Slice(words[i].Span.Start, words[i].Span.Length);
            window[i - start] = WordVariants.Fold(text);
            joined[i - start] = i == start ? 0 : WordVariants.Fold(string.Concat(blocks[words[i - 1].Block].Prose.ToString(words[i - 1].Span), text));
        }

        return alignment.Align(window, joined, begins, start);
    }

    private static bool IsBetter(EditScript script, EditScript other) =>
        script.Kept != other.Kept ? script.Kept > other.Kept : script.Changes.Sum(Cost) < other.Changes.Sum(Cost);

    private static int Cost(EditStep step) => step.Gap == GapKind.None ? 2 + step.StoryCount + step.OriginalCount : 1;

    /// <summary>Whether about half of the words stand there in order, and not only the small ones that stand everywhere.</summary>
    private static bool IsFound(QuotedWords words, EditScript script)
    {
        if (script.Kept * 2 < words.Words.Count)
        {
            return false;
        }

        int heavy = 0, heavyKept = 0;
        foreach (var step in script.Steps)
        {
            for (var i = step.StoryStart; i < step.StoryEnd; i++)
            {
                if (!FunctionWords.IsLight(words.Words[i].Fold))
                {
                    heavy++;
                    heavyKept += step.Kind == EditKind.Keep ? 1 : 0;
                }
            }
        }

        return heavy == 0 ? script.Kept * 4 >= words.Words.Count * 3 : heavyKept * 10 >= heavy * 3;
    }
}

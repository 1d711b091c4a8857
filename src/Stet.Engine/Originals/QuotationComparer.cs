using Stet.Articles;

namespace Stet.Originals;

/// <summary>Holds quotations against the originals. The edit script decides, never a similarity.</summary>
public sealed class QuotationComparer(OriginalIndex index, Tolerance tolerance)
{
    /// <summary>Longer quotations are compared in pieces, so that the work stays proportional to the text.</summary>
    private const int LongestPiece = 300;

    /// <summary>Words that two pieces share, so that what was done where they meet is seen.</summary>
    private const int SharedWords = 20;

    /// <summary>Words of the original that an ellipsis may stand for.</summary>
    private const int WidestEllipsis = 150;

    /// <summary>Small words that hardly stand in a row by chance.</summary>
    private const int SureRow = 6;

    /// <summary>Places of the same words that are looked at for who spoke there.</summary>
    private const int MostPlaces = 50;

    /// <summary>The verdict on a quotation; null where it holds no words.</summary>
    /// <param name="speaker">Who is said to have spoken; null where nobody is.</param>
    public Comparison? Compare(Quotation quotation, Attribution? speaker)
    {
        var words = QuotedWords.Of(quotation.Block, quotation.Inner);
        if (words.Words.Count == 0)
        {
            return null;
        }

        return words.Words.Count <= LongestPiece ? Compare(quotation, words, speaker)
            : WholePlace(words) is { } place ? SpeakerCheck.Of(Exact(quotation, words, place), speaker, [place])
            : Pieces(words).Select(piece => Compare(quotation, piece, speaker)).MaxBy(comparison => Weight(comparison.Verdict));
    }

    private Passage? WholePlace(QuotedWords words) =>
        words.Gaps.All(gap => gap == GapKind.None) && FindExact(words.Words.Select(word => word.Fold).ToArray()) is [var place, ..] ? place : null;

    /// <summary>The words of a long quotation in pieces of like length.</summary>
    private static IEnumerable<QuotedWords> Pieces(QuotedWords words)
    {
        var all = words.Words.Count;
        var count = (all + LongestPiece - SharedWords - 1) / (LongestPiece - SharedWords);
        for (var piece = 0; piece < count; piece++)
        {
            var first = Math.Max(0, (int)((long)all * piece / count) - SharedWords);
            var end = (int)((long)all * (piece + 1) / count);
            yield return new QuotedWords(words.Words.Skip(first).Take(end - first).ToArray(), words.Gaps.Skip(first).Take(end - first + 1).ToArray());
        }
    }

    /// <summary>The worse, the heavier: one bad piece makes a bad quotation.</summary>
    private static int Weight(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.Typographic => 1,
        Verdict.MarkedEdit => 2,
        Verdict.OtherSpeaker => 3,
        Verdict.Misleading => 4,
        Verdict.Altered => 5,
        Verdict.Spliced or Verdict.Reordered => 6,
        _ => 7,
    };

    private Comparison Compare(Quotation quotation, QuotedWords words, Attribution? speaker)
    {
        var folds = words.Words.Select(word => word.Fold).ToArray();
        var places = words.Gaps.Any(gap => gap != GapKind.None) ? [] : FindExact(folds);
        if (places.Count > 0)
        {
            return SpeakerCheck.Of(Exact(quotation, words, places[0]), speaker, places);
        }

        var judged = Judge(quotation, words, folds);
        return judged is { Script: { First: >= 0 } script, Original: { } original }
            ? SpeakerCheck.Of(judged, speaker, [new Passage(original, script.First, script.End)])
            : judged;
    }

    private Comparison Exact(Quotation quotation, QuotedWords words, Passage place)
    {
        var script = new EditScript([new EditStep(EditKind.Keep, 0, words.Words.Count, place.First, place.End, GapKind.None)], words.Words.Count, place.First, place.End);
        var written = quotation.Block.Text[words.Words[0].Span.Start..words.Words[^1].Span.End];
        var verdict = written.SequenceEqual(place.Original.TextOf(place.First, place.End)) ? Verdict.Exact : Verdict.Typographic;
        return new Comparison(quotation, words, verdict, tolerance, place.Original, script, []);
    }

    /// <summary>The places where all the words stand together. The rarest of their runs is looked at.</summary>
    private List<Passage> FindExact(ReadOnlySpan<ulong> story)
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

        var found = new List<Passage>();
        foreach (var place in index.Find(story.Slice(at, length)))
        {
            var start = place - at;
            if (start >= 0 && start + story.Length <= index.Count && found.Count < MostPlaces && index.Folds.Slice(start, story.Length).SequenceEqual(story))
            {
                var original = index.OriginalAt(start);
                var first = start - index.StartOf(original);
                found.Add(new Passage(index.Originals[original], first, first + story.Length));
            }
        }

        return found;
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
                ? new Comparison(quotation, words, cover.IsReordered ? Verdict.Reordered : Verdict.Spliced, tolerance, cover.Passages[0].Original, null, cover.Passages)
                : new Comparison(quotation, words, IsTranslated(folds) ? Verdict.Translated : Verdict.NotFound, tolerance, null, null, []);
        }

        var source = index.Originals[where];
        var judge = new ScriptJudge(quotation, words, source, tolerance);
        found = judge.Settle(found);
        var elsewhere = pieces.Elsewhere(found, source);
        var verdict = elsewhere is { } piece ? piece.IsBefore ? Verdict.Reordered : Verdict.Spliced : judge.Judge(found);
        verdict = verdict == Verdict.Exact ? Verdict.Typographic : verdict;
        verdict = verdict == Verdict.Typographic && BreaksHouseStyle(words, source, found) ? Verdict.Altered : verdict;
        return new Comparison(quotation, words, verdict, tolerance, source, found, elsewhere is { } other ? [other.Passage] : [])
        {
            IsSuspicion = verdict == Verdict.Misleading && judge.IsSuspicion(found),
        };
    }

    /// <summary>Whether a word stands in another spelling than the original's, where the house does not allow that.</summary>
    private bool BreaksHouseStyle(QuotedWords words, Original original, EditScript script)
    {
        if (tolerance is { Spelling: true, Numerals: true })
        {
            return false;
        }

        foreach (var step in script.Steps.Where(step => step.Kind == EditKind.Keep && step.StoryCount == step.OriginalCount))
        {
            for (var i = 0; i < step.StoryCount; i++)
            {
                var there = original.Words[step.OriginalStart + i];
                if (words.Words[step.StoryStart + i].Fold != there.Fold)
                {
                    var text = original.Article.Blocks[there.Block].Text.Slice(there.Span.Start, there.Span.Length);
                    var isNumber = text.ContainsAnyInRange('0', '9') || WordVariants.IsNumeral(text);
                    if (isNumber ? !tolerance.Numerals : !tolerance.Spelling)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsTranslated(ulong[] story) =>
        Language.Of(story) is { } here && index.Languages.All(there => there is not null && there != here);

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

        // Small words say nothing by their number, but a whole row of them does: "this is clearly not who we are".
        if (script.Kept >= SureRow && script.Kept * 5 >= words.Words.Count * 4)
        {
            return true;
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

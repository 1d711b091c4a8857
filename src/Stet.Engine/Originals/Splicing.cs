namespace Stet.Originals;

/// <summary>Looks for quotations that were put together from passages of the originals that do not stand together there.</summary>
internal sealed class Splicing(OriginalIndex index, QuotedWords words, ulong[] folds)
{
    /// <summary>A shorter run of words may stand anywhere by chance.</summary>
    private const int ShortestPiece = 4;

    /// <summary>The passages that cover most of a quotation, where two or more do.</summary>
    public (IReadOnlyList<Passage> Passages, bool IsReordered)? Cover()
    {
        var passages = new List<Passage>();
        var covered = 0;
        for (var i = 0; i + ShortestPiece <= folds.Length;)
        {
            if (LongestFrom(i) is not var (position, length))
            {
                i++;
                continue;
            }

            passages.Add(At(position, length));
            covered += length;
            i += length;
        }

        if (passages.Count < 2 || covered * 10 < folds.Length * 7)
        {
            return null;
        }

        var isReordered = passages.Zip(passages.Skip(1)).Any(pair => pair.First.Original == pair.Second.Original && pair.Second.First < pair.First.First);
        return (passages, isReordered);
    }

    /// <summary>The passage elsewhere that a changed stretch of a script was taken from.</summary>
    public (Passage Passage, bool IsBefore)? Elsewhere(EditScript script, Original original)
    {
        foreach (var step in script.Changes)
        {
            if (step.Gap != GapKind.None || step.StoryCount < ShortestPiece)
            {
                continue;
            }

            for (var i = step.StoryStart; i + ShortestPiece <= step.StoryEnd; i++)
            {
                if (LongestFrom(i) is var (position, length) && Math.Min(length, step.StoryEnd - i) * 10 >= step.StoryCount * 7)
                {
                    var passage = At(position, Math.Min(length, step.StoryEnd - i));
                    var isBefore = passage.Original == original && (step.StoryStart == 0 ? passage.First >= script.End : passage.First < script.First);
                    return (passage, isBefore);
                }
            }
        }

        return null;
    }

    /// <summary>The longest run of words that stands somewhere in the originals, starting with one word of the quotation and not crossing a gap;
    /// null where it is short or holds small words only.</summary>
    private (int Position, int Length)? LongestFrom(int word)
    {
        var most = 1;
        while (word + most < folds.Length && words.Gaps[word + most] == GapKind.None)
        {
            most++;
        }

        if (most < ShortestPiece)
        {
            return null;
        }

        var story = folds.AsSpan(word, most);
        (int Position, int Length) best = (0, 0);
        foreach (var place in index.Find(story[..OriginalIndex.LongestRun]))
        {
            var there = index.Folds.Slice(place, Math.Min(most, index.Count - place));
            var length = there.CommonPrefixLength(story);
            if (length > best.Length)
            {
                best = (place, length);
            }
        }

        return best.Length >= ShortestPiece && story[..best.Length].ToArray().Any(fold => !FunctionWords.IsLight(fold)) ? best : null;
    }

    private Passage At(int position, int length)
    {
        var original = index.OriginalAt(position);
        var first = position - index.StartOf(original);
        return new Passage(index.Originals[original], first, first + length);
    }
}

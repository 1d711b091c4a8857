namespace Stet.Originals;

/// <summary>Looks for quotations that were put together from passages of the originals that do not stand together there.</summary>
internal sealed class Splicing(OriginalIndex index, QuotedWords words, ulong[] folds)
{
    /// <summary>A shorter run of words may stand anywhere by chance.</summary>
    private const int ShortestPiece = 4;

    /// <summary>Places of one run of words that are looked at; what stands in more is a refrain.</summary>
    private const int MostPlaces = 500;

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

    /// <summary>The passage elsewhere that words of a script were taken from, where the alignment keeps fewer than half of them.</summary>
    public (Passage Passage, bool IsBefore)? Elsewhere(EditScript script, Original original)
    {
        if (!script.Changes.Any(step => step.Gap == GapKind.None && step.StoryCount > 0))
        {
            return null;
        }

        for (var i = 0; i + ShortestPiece <= folds.Length; i++)
        {
            if (Kept(script, i, i + ShortestPiece) < ShortestPiece && LongestFrom(i) is var (position, length) && Kept(script, i, i + length) * 2 < length)
            {
                var passage = At(position, length);
                return (passage, passage.Original == original && IsBefore(script, i, passage));
            }
        }

        return null;
    }

    /// <summary>Quoted words from one to before another that the script keeps.</summary>
    private static int Kept(EditScript script, int first, int end) =>
        script.Steps.Where(step => step.Kind == EditKind.Keep).Sum(step => Math.Max(0, Math.Min(end, step.StoryEnd) - Math.Max(first, step.StoryStart)));

    /// <summary>Whether the passage stands on the other side of the rest of the quotation than it does in the story.</summary>
    private static bool IsBefore(EditScript script, int word, Passage passage)
    {
        var rest = script.Steps.Where(step => step.Kind == EditKind.Keep).MaxBy(step => step.StoryCount);
        return rest.StoryCount > 0 && (rest.StoryStart < word) != (rest.OriginalStart < passage.First);
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
        var places = index.Find(story[..OriginalIndex.LongestRun]);
        foreach (var place in places[..Math.Min(places.Length, MostPlaces)])
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

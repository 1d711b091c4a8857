namespace Stet.Benchmarks.Quotations;

/// <summary>Sentences run together, moved or left out without a sign, and words nobody said.</summary>
internal static class ChangedPassages
{
    private const string Spliced = "spliced-quotation";
    private const int ShortestPart = 4;

    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("two quotations fused", Spliced, Fuse),
        new("sentences reordered", Spliced, draft => draft.Quoted(utterance => Reorder(draft, utterance))),
        new("sentence left out", Spliced, draft => draft.Quoted(utterance => LeaveOut(draft, utterance))),
        new("invented", "unfound-quotation", Invent),
    ];

    private static Retold? Fuse(Draft draft)
    {
        var quoted = draft.Shuffled(draft.News.Quoted.Where(utterance => utterance.IsWhole));
        foreach (var first in quoted)
        {
            foreach (var second in quoted)
            {
                // What one paragraph holds may stand together but for a clause of saying.
                if (Math.Abs(first.Paragraph - second.Paragraph) < 2)
                {
                    continue;
                }

                var (head, tail) = (first.Sentences[^1], second.Sentences[0]);
                var fused = Phrasing.Ending(head, '.') + " " + tail;
                if (Phrasing.Split(head).Length >= ShortestPart && Phrasing.Split(tail).Length >= ShortestPart && !draft.News.Holds(fused))
                {
                    return new Retold(first, fused);
                }
            }
        }

        return null;
    }

    private static Retold? Reorder(Draft draft, Utterance utterance)
    {
        if (!utterance.IsWhole || utterance.Sentences.Count < 2 || utterance.Sentences.Any(sentence => Phrasing.Split(sentence).Length < ShortestPart))
        {
            return null;
        }

        var words = string.Join(' ', utterance.Sentences.Skip(1).Append(utterance.Sentences[0]).Select(sentence => Phrasing.Ending(sentence, '.')));
        return draft.News.Holds(words) ? null : new Retold(utterance, words);
    }

    private static Retold? LeaveOut(Draft draft, Utterance utterance)
    {
        var sentences = utterance.Sentences;
        if (sentences.Count < 3 || Phrasing.Split(sentences[0]).Length < 3 || Phrasing.Split(sentences[1]).Length < 3 || Phrasing.Split(sentences[2]).Length < 3)
        {
            return null;
        }

        var words = string.Join(' ', [sentences[0], .. sentences.Skip(2)]);
        return draft.News.Holds(words) ? null : new Retold(utterance, words);
    }

    private static Retold? Invent(Draft draft)
    {
        var utterances = draft.Other().Quoted.Where(other => other.IsWhole).ToArray();
        var words = utterances.Length > 0 && draft.Random.Next(3) > 0 ? draft.Any(utterances).Words : draft.Any(WordTables.Invented);
        return draft.Shuffled(draft.News.Quoted).FirstOrDefault(quoted => quoted.IsWhole) is { } utterance && !draft.News.Holds(words) ? new Retold(utterance, words) : null;
    }
}

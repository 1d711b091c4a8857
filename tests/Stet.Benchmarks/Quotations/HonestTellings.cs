namespace Stet.Benchmarks.Quotations;

/// <summary>The words as they were said, told in another way.</summary>
internal static class HonestTellings
{
    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("halves joined", null, draft => draft.First(utterance => utterance.Carried is { } carried ? new Retold(utterance, $"{Phrasing.Ending(utterance.Words, '.')} {carried}") : null)),
        new("attribution moved", null, draft => draft.First(Split)),
        new("speaker by surname", null, draft => draft.First(utterance => Named(draft, utterance, draft.Any([utterance.Surname, "Mr " + utterance.Surname]), utterance.Pronoun != "she"))),
        new("speaker by pronoun", null, draft => draft.First(utterance => Named(draft, utterance, utterance.Pronoun, utterance.Pronoun is not null))),
        new("words of the narration", null, Narrated),
        new("other order of speakers", null, draft => draft.News.Utterances.Select(utterance => utterance.Surname).Distinct(StringComparer.Ordinal).Count() > 1 ? draft.First(utterance => new Retold(utterance, utterance.Words)) : null),
        new("headline", null, draft => draft.First(utterance => Headline(draft, utterance))),
    ];

    /// <summary>The clause of saying between two sentences, or behind a comma.</summary>
    private static Retold? Split(Utterance utterance)
    {
        var speaker = utterance.Speaker;
        if (utterance.Sentences.Count > 1)
        {
            var rest = Phrasing.Ending(string.Join(' ', utterance.Sentences.Skip(1)), '.');
            return new Retold(utterance, utterance.Words) { Paragraph = $"{Story.From}“{Phrasing.Ending(utterance.Sentences[0], ',')}” said {speaker}. “{rest}”{Story.To}" };
        }

        var words = Phrasing.Split(utterance.Words);
        var comma = Array.FindIndex(words, Math.Min(3, words.Length), word => word.EndsWith(',')) + 1;
        return comma > 0 && comma + 4 <= words.Length
            ? new Retold(utterance, utterance.Words) { Paragraph = $"{Story.From}“{Phrasing.Join(words[..comma])}” {speaker} said, “{Phrasing.Ending(Phrasing.Join(words[comma..]), '.')}”{Story.To}" }
            : null;
    }

    private static Retold? Named(Draft draft, Utterance utterance, string? name, bool isFit)
    {
        if (!isFit || draft.News.Utterances.Any(other => other.Surname == utterance.Surname && other.Speaker != utterance.Speaker))
        {
            return null;
        }

        var words = Phrasing.Ending(utterance.Words, ',');
        return new Retold(utterance, words) { Paragraph = $"{utterance.Speaker} had been asked about it before. {Story.From}“{words}”{Story.To} {name} said." };
    }

    private static Retold? Narrated(Draft draft)
    {
        foreach (var sentence in draft.Shuffled(draft.News.Narration))
        {
            if (HonestForms.Part(draft, sentence) is { } part && draft.News.Utterances.Count > 0)
            {
                return new Retold(draft.Any(draft.News.Utterances), part) { Paragraph = draft.Any<string>([$"The report spoke of {Story.From}“{part}”{Story.To}.", $"It was, the article said, {Story.From}“{part}”{Story.To}."]) };
            }
        }

        return null;
    }

    private static Retold? Headline(Draft draft, Utterance utterance) => HonestForms.Part(draft, utterance.Sentences[0]) is { } part
        ? new Retold(utterance, utterance.Words) { Headline = draft.Any<string>([$"{utterance.Surname}: {Story.From}‘{part}’{Story.To}", $"{Story.From}‘{Phrasing.UpperFirst(part)}’{Story.To}, says {utterance.Surname}"]) }
        : null;
}

namespace Stet.Benchmarks.Quotations;

/// <summary>The words as they were said, by somebody else.</summary>
internal static class ExchangedSpeakers
{
    private const string Misattributed = "misattributed-quotation";

    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("speaker exchanged", Misattributed, draft => Exchange(draft, (utterance, other) => new Retold(utterance, utterance.Words) { Speaker = other.Speaker })),
        new("exchanged by surname", Misattributed, draft => Exchange(draft, BySurname)),
        new("exchanged by pronoun", Misattributed, draft => Exchange(draft, ByPronoun)),
        new("carried words exchanged", Misattributed, draft => Exchange(draft, Carried)),
        new("exchanged in a running text", Misattributed, draft => Exchange(draft, RunningOn)),
        new("exchanged from a transcript", Misattributed, draft => Exchange(draft, (utterance, other) => new Retold(utterance, utterance.Words) { Speaker = other.Speaker, IsTranscript = true })),
    ];

    /// <summary>Two people of the article, one of whom gets the words of the other.</summary>
    private static Retold? Exchange(Draft draft, Func<Utterance, Utterance, Retold?> make)
    {
        foreach (var utterance in draft.Utterances)
        {
            foreach (var other in draft.Utterances)
            {
                if (other.Surname != utterance.Surname && draft.News.Utterances.Count(same => same.Words == utterance.Words) == 1 && make(utterance, other) is { } made)
                {
                    return made;
                }
            }
        }

        return null;
    }

    private static Retold BySurname(Utterance utterance, Utterance other) => new(utterance, utterance.Words)
    {
        Paragraph = $"{other.Speaker} had been asked about it before.\n\n{Story.From}“{Phrasing.Ending(utterance.Words, ',')}”{Story.To} {other.Surname} said.",
    };

    private static Retold? ByPronoun(Utterance utterance, Utterance other) => other.Pronoun is null ? null : new Retold(utterance, utterance.Words)
    {
        Paragraph = $"{other.Speaker} spoke to reporters on Tuesday. {Story.From}“{Phrasing.Ending(utterance.Words, ',')}”{Story.To} {other.Pronoun} said.",
    };

    private static Retold? Carried(Utterance utterance, Utterance other) => utterance.Carried is { } carried && Phrasing.Split(carried).Length >= 5 ? new Retold(utterance, carried) { Paragraph = $"{other.Speaker} said: {Story.From}“{carried}”{Story.To}" } : null;

    /// <summary>The words of another run on behind somebody's own.</summary>
    private static Retold RunningOn(Utterance utterance, Utterance other) => new(utterance, utterance.Words)
    {
        Paragraph = $"“{Phrasing.Ending(other.Words, ',')}” said {other.Speaker}. {Story.From}“{Phrasing.Ending(utterance.Words, '.')}”{Story.To}",
    };
}

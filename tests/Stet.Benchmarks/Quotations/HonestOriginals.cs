namespace Stet.Benchmarks.Quotations;

/// <summary>Originals of other shapes: transcripts, quotations that run over paragraphs, other house forms.</summary>
internal static class HonestOriginals
{
    /// <summary>Two ways in which houses write the same words.</summary>
    private static readonly (string One, string Other)[] HouseForms =
    [
        ("Mr ", "Mr. "), ("Mrs ", "Mrs. "), ("Dr ", "Dr. "), ("US ", "U.S. "), ("UK ", "U.K. "), ("UN ", "U.N. "), ("EU ", "E.U. "), (" per cent", " percent"), ("% ", " per cent "), ("% ", " percent "), (" & ", " and "),
        (" OK ", " okay "), ("00,000", "00000"), ("café", "cafe"), ("1990s", "1990's"), (" cannot ", " can not "),
    ];

    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("transcript", null, draft => draft.First(utterance => new Retold(utterance, utterance.Words) { IsTranscript = true })),
        new("halves of a transcript", null, draft => draft.First(utterance => utterance.Sentences.Count > 1 ? Halves(utterance) with { IsTranscript = true } : null)),
        new("paragraphs joined", null, draft => draft.Quoted(ParagraphsJoined)),
        new("paragraphs parted", null, draft => draft.First(utterance => utterance.Sentences.Count > 1 ? Parted(utterance) : null)),
        new("house forms", null, draft => draft.Quoted(HouseForm)),
    ];

    private static Retold Halves(Utterance utterance) => new(utterance, utterance.Words)
    {
        Paragraph = $"{Story.From}“{Phrasing.Ending(utterance.Sentences[0], ',')}” said {utterance.Speaker}. “{Rest(utterance)}”{Story.To}",
    };

    /// <summary>The original opens its quotation again in a new paragraph.</summary>
    private static Retold? ParagraphsJoined(Utterance utterance) => utterance.Sentences.Count < 2 ? null
        : new Retold(utterance, utterance.Words) { OriginalWords = $"{utterance.Sentences[0]}\n\n\"{string.Join(' ', utterance.Sentences.Skip(1))}" };

    private static Retold Parted(Utterance utterance) => new(utterance, utterance.Words)
    {
        Paragraph = $"{utterance.Speaker} said: {Story.From}“{utterance.Sentences[0]}\n\n“{Rest(utterance)}”{Story.To}",
    };

    private static Retold? HouseForm(Utterance utterance)
    {
        foreach (var (one, other) in HouseForms)
        {
            var words = utterance.Words.Contains(other, StringComparison.Ordinal) ? utterance.Words.Replace(other, one, StringComparison.Ordinal) : utterance.Words.Replace(one, other, StringComparison.Ordinal);
            if (words != utterance.Words)
            {
                return new Retold(utterance, words);
            }
        }

        return null;
    }

    private static string Rest(Utterance utterance) => Phrasing.Ending(string.Join(' ', utterance.Sentences.Skip(1)), '.');
}

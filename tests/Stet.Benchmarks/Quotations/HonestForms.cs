namespace Stet.Benchmarks.Quotations;

/// <summary>The words as they were said, in other marks, spaces, cases and lengths.</summary>
internal static class HonestForms
{
    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("exact", null, draft => draft.Quoted(utterance => new Retold(utterance, utterance.Words))),
        new("other marks", null, draft => draft.Quoted(utterance => new Retold(utterance, utterance.Words) { Marks = draft.News.Text.Contains('“', StringComparison.Ordinal) ? MarkStyle.Straight : MarkStyle.Curly })),
        new("single marks", null, draft => draft.Quoted(utterance => new Retold(utterance, utterance.Words) { Marks = MarkStyle.CurlySingle })),
        new("dashes", null, draft => draft.Quoted(utterance => Dashes(draft, utterance))),
        new("hard spaces", null, draft => draft.Quoted(utterance => new Retold(utterance, HardSpaces(draft, utterance.Words)))),
        new("lower-case start", null, draft => draft.First(LowerCaseStart)),
        new("final punctuation", null, draft => draft.First(utterance => FinalPunctuation(draft, utterance))),
        new("partial quotation", null, draft => draft.First(utterance => Partial(draft, utterance))),
        new("bracketed capital", null, draft => draft.Quoted(BracketedCapital)),
    ];

    /// <summary>Five to twelve words of one sentence that stand together; null where there are none.</summary>
    public static string? Part(Draft draft, string sentence)
    {
        var words = Phrasing.Split(sentence);
        var length = draft.Random.Next(5, 13);
        var at = draft.Place(words, 1, words.Length - length + 1, i => char.IsLetterOrDigit(words[i][0]) && Phrasing.Core(words[i + length - 1]).Length > 0);
        return at < 0 ? null : Phrasing.Join(words[at..(at + length)]).TrimEnd(',', '.', ';', ':', '-', '?', '!');
    }

    /// <summary>A sentence of the story's own that carries the words.</summary>
    public static string Carrying(Draft draft, string speaker, string words) => draft.Any<string>(
    [
        $"{speaker} said that it was {Story.From}“{words}”{Story.To}.",
        $"{speaker} spoke of {Story.From}“{words}”{Story.To} and would not be drawn further.",
        $"What matters is {Story.From}“{words},”{Story.To} according to {speaker}.",
        $"The remark was short: {Story.From}“{words}”{Story.To}, said {speaker}.",
        $"{speaker} described it as {Story.From}“{words}.”{Story.To}",
    ]);

    private static Retold? Dashes(Draft draft, Utterance utterance)
    {
        var dash = draft.Any([" – ", " — ", "—", " -- "]);
        var words = utterance.Words.Replace(" - ", dash, StringComparison.Ordinal).Replace(" – ", dash, StringComparison.Ordinal).Replace(" — ", dash, StringComparison.Ordinal);
        return words == utterance.Words ? null : new Retold(utterance, words);
    }

    private static string HardSpaces(Draft draft, string words) =>
        string.Concat(words.Select(c => c == ' ' && draft.Random.Next(4) == 0 ? draft.Any(['\u00A0', '\u202F', '\u2009']) : c));

    private static Retold? LowerCaseStart(Utterance utterance)
    {
        var sentence = utterance.Sentences[0];
        return WordTables.Light.Contains(Phrasing.LowerFirst(Phrasing.Split(sentence)[0])) && !sentence.StartsWith("I ", StringComparison.Ordinal)
            ? new Retold(utterance, sentence) { Paragraph = $"{utterance.Speaker} said that {Story.From}“{Phrasing.LowerFirst(Phrasing.Ending(sentence, '.').TrimEnd('.'))}”{Story.To}." }
            : null;
    }

    private static Retold FinalPunctuation(Draft draft, Utterance utterance)
    {
        var bare = utterance.Words.TrimEnd('.', ',', '!', '?');
        return new Retold(utterance, bare)
        {
            Paragraph = draft.Any<string>(
            [
                $"{utterance.Speaker} said: {Story.From}“{bare}”{Story.To}.",
                $"{utterance.Speaker} said, {Story.From}“{bare}!”{Story.To}",
                $"{Story.From}“{bare}”{Story.To}, said {utterance.Speaker}.",
                $"{utterance.Speaker} said: {Story.From}“{bare};”{Story.To} nobody answered.",
            ]),
        };
    }

    private static Retold? Partial(Draft draft, Utterance utterance) =>
        Part(draft, draft.Any(utterance.Sentences)) is { } part ? new Retold(utterance, part) { Paragraph = Carrying(draft, utterance.Speaker, part) } : null;

    /// <summary>"…, and the plan is sound" as "[T]he plan is sound".</summary>
    private static Retold? BracketedCapital(Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        for (var i = 2; i + 5 <= words.Length; i++)
        {
            if (words[i] is "the" or "we" or "it" or "they" or "this" or "there" or "our")
            {
                var rest = Phrasing.Join(words[i..]);
                return new Retold(utterance, $"[{char.ToUpperInvariant(rest[0])}]{rest[1..]}");
            }
        }

        return null;
    }
}

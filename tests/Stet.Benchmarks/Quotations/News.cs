namespace Stet.Benchmarks.Quotations;

/// <summary>A published article that serves as the original of a trial.</summary>
internal sealed class News
{
    private readonly string folded;

    private News(string name, string text)
    {
        Name = name;
        Paragraphs = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        Quoted = Paragraphs.SelectMany((paragraph, index) => UtteranceReader.Read(text, paragraph, index)).ToArray();
        Utterances = Quoted.Where(utterance => utterance.IsNamed).ToArray();
        Narration = Paragraphs.Skip(1).Where(paragraph => !paragraph.AsSpan().ContainsAny("\"“”‘"))
            .SelectMany(Phrasing.Sentences).Where(sentence => Phrasing.Split(sentence).Length is >= 8 and <= 40 && sentence[^1] == '.').ToArray();
        folded = $" {Phrasing.Fold(text)} ";
    }

    public string Name { get; }

    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>All that is quoted, with its speaker or without.</summary>
    public IReadOnlyList<Utterance> Quoted { get; }

    /// <summary>What is quoted with its speaker.</summary>
    public IReadOnlyList<Utterance> Utterances { get; }

    /// <summary>Whole sentences of paragraphs without quotation marks.</summary>
    public IReadOnlyList<string> Narration { get; }

    public string Text => string.Join("\n\n", Paragraphs);

    /// <summary>Whether the words stand together in the article, whatever stands between them.</summary>
    public bool Holds(string words) => folded.Contains($" {Phrasing.Fold(words)} ", StringComparison.Ordinal);

    public static IEnumerable<News> Below(string folder) =>
        Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new News(Path.GetFileName(path), File.ReadAllText(path)));
}

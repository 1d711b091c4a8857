namespace Stet.Benchmarks.Quotations;

/// <summary>Something that an original quotes and attributes plainly.</summary>
/// <param name="Paragraph">Index of the paragraph it stands in.</param>
/// <param name="Start">Of the words inside the marks, in the paragraph.</param>
/// <param name="Speaker">The name beside the word of saying, as written there; empty where none is beyond doubt.</param>
/// <param name="SpeakerStart">Of that name, in the paragraph; -1 where there is none.</param>
internal sealed record Utterance(string Words, int Paragraph, int Start, string Speaker, int SpeakerStart)
{
    /// <summary>What the same speaker goes on to say behind the clause ("…," said X. "…"); null where that is not plain.</summary>
    public string? Carried { get; init; }

    /// <summary>"he" or "she", where the original says so; null where it does not.</summary>
    public string? Pronoun { get; init; }

    public bool IsNamed => Speaker.Length > 0;

    /// <summary>Begins and ends like a sentence.</summary>
    public bool IsWhole => char.IsUpper(Words[0]) && Words[^1] is ',' or '.' or '?' or '!';

    public int End => Start + Words.Length;

    public string Surname => Speaker[(Speaker.LastIndexOf(' ') + 1)..];

    public IReadOnlyList<string> Sentences { get; } = Phrasing.Sentences(Words);

    public int Count { get; } = Phrasing.Split(Words).Length;
}

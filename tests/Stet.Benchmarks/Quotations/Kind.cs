namespace Stet.Benchmarks.Quotations;

/// <summary>A way in which retelling treats a quotation.</summary>
/// <param name="Rule">The rule that must report it; null where it is honest.</param>
/// <param name="Make">Makes one from an original; null where the original does not lend itself to it.</param>
internal sealed record Kind(string Name, string? Rule, Func<Draft, Retold?> Make)
{
    public static IReadOnlyList<Kind> All { get; } = [.. ChangedWords.Kinds, .. ChangedPassages.Kinds, .. ExchangedSpeakers.Kinds, .. HiddenWords.Kinds, .. HonestForms.Kinds, .. HonestWords.Kinds, .. HonestTellings.Kinds, .. HonestOriginals.Kinds];
}

/// <summary>What becomes of one utterance in the story.</summary>
/// <param name="Words">What stands inside the marks.</param>
internal sealed record Retold(Utterance Utterance, string Words)
{
    /// <summary>The paragraph that holds it, where its form matters: marks are “ and ”, and the quotation under trial stands between
    /// <see cref="Story.From"/> and <see cref="Story.To"/>.</summary>
    public string? Paragraph { get; init; }

    /// <summary>The same for the headline.</summary>
    public string? Headline { get; init; }

    /// <summary>Who is said to have said it; the original's speaker where null.</summary>
    public string? Speaker { get; init; }

    /// <summary>What stands in the original in place of the utterance's words, where the trial rewrites that as well.</summary>
    public string? OriginalWords { get; init; }

    /// <summary>The original is the transcript of a talk: names and what they said, without marks.</summary>
    public bool IsTranscript { get; init; }

    /// <summary>The marks of the story; any where null.</summary>
    public MarkStyle? Marks { get; init; }
}

/// <summary>The marks that a story is written with.</summary>
internal enum MarkStyle
{
    Straight,
    Curly,
    CurlySingle,
}

namespace Stet.Benchmarks.Repetitions;

/// <summary>A way in which something comes to stand twice.</summary>
/// <param name="Make">Makes one in an article; null where the article does not lend itself to it.</param>
internal sealed record Slip(string Name, Func<Copy, Doubled?> Make)
{
    public static IReadOnlyList<Slip> All { get; } = [.. WordSlips.All, .. PhraseSlips.All, .. PassageSlips.All];

    /// <summary>The file that the story is read as.</summary>
    public string Path { get; init; } = "story.txt";

    /// <summary>Inside quotation marks, where people do say things twice.</summary>
    public bool IsSpeech { get; init; }
}

/// <summary>A story in which something stands twice.</summary>
/// <param name="Start">Where the first copy begins, or the second where the first stands far off.</param>
/// <param name="End">Where the last copy ends.</param>
/// <param name="Sound">The story without the slip.</param>
internal sealed record Doubled(string Text, int Start, int End, string Sound);

using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Consistency;

/// <summary>A way in which a story comes to contradict itself, or an honest twin of one.</summary>
/// <param name="Rule">The rule that must report it; null where nothing may be reported that the untouched story does not have.</param>
/// <param name="Make">The paragraphs of the story with the slip; null where the article does not lend itself to it.</param>
internal sealed record Slip(string Name, string? Rule, Func<News, Random, string[]?> Make)
{
    public static IReadOnlyList<Slip> All { get; } = [.. PolaritySlips.All, .. DateSlips.All, .. FigureSlips.All, .. NameSlips.All];
}

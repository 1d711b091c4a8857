namespace Stet.Benchmarks.Drift;

/// <summary>A way in which one fact of a sentence changes.</summary>
/// <param name="Rule">The rule that must report it.</param>
/// <param name="Make">The sentence with the fact changed; null where it has no such fact.</param>
internal sealed record FactChange(string Name, string Rule, Func<string, IReadOnlyList<string>, Random, string?> Make);

using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Rules;

/// <summary>One rule file as read. What its check means is read by the analyzer of its kind.</summary>
/// <param name="File">Path of the rule file, as messages name it.</param>
/// <param name="Kind">The check's kind.</param>
/// <param name="Check">The check's options.</param>
/// <param name="Why">Empty where the file was read without its pages.</param>
/// <param name="Examples">Empty where the file was read without its pages.</param>
public sealed record Rule(
    Descriptor Descriptor,
    string File,
    Scope Scope,
    YamlText Kind,
    YamlMap Check,
    string Why,
    IReadOnlyList<Example> Examples)
{
    /// <summary>Where the message stands in the file.</summary>
    public LinePosition MessageAt { get; init; }

    /// <summary>What the descriptor's <see cref="Descriptor.YieldsTo"/> says, with its places.</summary>
    public IReadOnlyList<YamlText> YieldsTo { get; init; } = [];

    /// <summary>House words that settings add to the check; for checks that look for such words.</summary>
    public IReadOnlyList<HouseTerm> HouseTerms { get; init; } = [];
}

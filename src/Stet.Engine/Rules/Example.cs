using Microsoft.CodeAnalysis.Text;

namespace Stet.Rules;

/// <summary>An example of a rule: its test, its documentation and its page at once.</summary>
/// <param name="Story">Without markup.</param>
/// <param name="Flagged">The spans of the story that the rule must report, in order; empty where it must pass.</param>
/// <param name="Fixed">The story after the rule's fixes.</param>
/// <param name="Because">Why a passing example passes.</param>
/// <param name="Original">What the story was made from.</param>
/// <param name="Path">The file name that decides the format; story.txt where none is given.</param>
/// <param name="At">Where the example stands in the rule file, from 0.</param>
public sealed record Example(
    string Story,
    IReadOnlyList<TextSpan> Flagged,
    string? Fixed,
    string? Because,
    string? Original,
    string Path,
    LinePosition At)
{
    /// <summary>House words of the settings that the example is checked under.</summary>
    public IReadOnlyList<HouseTerm> Terms { get; init; } = [];

    public bool IsFlag => Flagged.Count > 0;
}

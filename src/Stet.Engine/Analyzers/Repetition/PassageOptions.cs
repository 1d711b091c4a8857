using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>How long a passage must be for its return to be a mistake.</summary>
/// <param name="SentenceWords">The fewest words of a sentence.</param>
/// <param name="NearWords">The fewest words of a sentence that returns with small changes.</param>
/// <param name="HeadlineWords">The fewest words of a headline, or of a paragraph that follows its copy at once.</param>
/// <param name="NearPercent">How many words in a hundred may differ.</param>
/// <param name="Times">Of the key <c>times</c>: what marks a time of day. Several short lines with one divide a running story.</param>
public sealed record PassageOptions(int SentenceWords, int NearWords, int HeadlineWords, int NearPercent, IReadOnlyList<string> Times)
{
    /// <summary>Not tables, whose cells repeat; nor names and credits.</summary>
    internal const Articles.Roles Roles = Articles.Roles.All & ~(Articles.Roles.Code | Articles.Roles.TableCell | Articles.Roles.Credit | Articles.Roles.Byline | Articles.Roles.Dateline);

    public static PassageOptions Read(YamlMap check) => new(
        check.Number("sentence-words", 8, 4, 100),
        check.Number("near-words", 12, 8, 100),
        check.Number("headline-words", 4, 2, 100),
        check.Number("near-percent", 10, 0, 30),
        [.. check.Texts("times").Select(time => time.Value)]);
}

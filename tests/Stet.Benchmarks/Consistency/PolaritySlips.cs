using System.Text.RegularExpressions;
using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Consistency;

/// <summary>A denial lost from a sentence that keeps its "any" or "ever".</summary>
internal static partial class PolaritySlips
{
    private const string Rule = "unlicensed-any";

    public static IReadOnlyList<Slip> All { get; } =
    [
        new("there is no > any", Rule, (news, random) => Story.Replaced(news, random, ThereIsNo(), match => $"{match.Groups["verb"].Value} any")),
        new("has never > ever", Rule, (news, random) => Story.Replaced(news, random, HasNever(), match => $"{match.Groups["verb"].Value} ever")),
        new("no evidence > any evidence", Rule, (news, random) => Story.Replaced(news, random, HasNo(), match => $"{match.Groups["verb"].Value} any {match.Groups["noun"].Value}")),
        new("no longer > any longer", Rule, (news, random) => Story.Replaced(news, random, NoLonger(), match => $" {match.Groups["rest"].Value} any longer.")),
        new("any evidence, inserted", Rule, (news, random) => Story.Inserted(news, random, sentence => $"There {Any(random, "is", "was", "has been")} any {Noun(random)} that {Inside(sentence)}")),
        new("honest any, inserted", null, (news, random) => Story.Inserted(news, random, sentence => Any(random,
            $"There is no sign that there is any {Noun(random)} that {Inside(sentence)}",
            $"It is unclear whether there was any {Noun(random)} that {Inside(sentence)}",
            $"The committee denied there had ever been any {Noun(random)} that {Inside(sentence)}",
            $"There are any number of reasons to think that {Inside(sentence)}",
            $"If there is any {Noun(random)} that {Inside(sentence)[..^1]}, nobody has seen it.",
            $"Few believe there is any {Noun(random)} that {Inside(sentence)}",
            $"She asked if there was any {Noun(random)} that {Inside(sentence)}",
            $"Rarely has there been any {Noun(random)} that {Inside(sentence)}"))),
    ];

    private static string Any(Random random, params string[] texts) => texts[random.Next(texts.Length)];

    private static string Noun(Random random) => Any(random, "evidence", "chance", "doubt", "sign", "indication", "proof");

    private static string Inside(string sentence) => sentence.Split(' ')[0] is "The" or "A" or "An" or "It" or "He" or "She" or "They" or "But" ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

    [GeneratedRegex(@"\b(?<verb>[Tt]here (?:is|are|was|were|has been|have been|had been)) no\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ThereIsNo();

    [GeneratedRegex(@"(?<=[a-z] )(?<verb>has|have|had) never\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HasNever();

    [GeneratedRegex(@"\b(?<verb>has|have|had) no (?<noun>evidence|intention|idea|doubt|plans|effect|impact|problem|right|chance|choice|reason|comment|power|confidence|sign)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HasNo();

    [GeneratedRegex(@" no longer (?<rest>[^.;,""“”!?]{5,80})\.", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NoLonger();
}

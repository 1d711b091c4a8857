using System.Globalization;
using System.Text.RegularExpressions;

namespace Stet.Benchmarks.Drift;

/// <summary>Tells sentences again without changing what they say, by means that share nothing with the engine.</summary>
internal static partial class Retelling
{
    private static readonly Func<string, Random, string>[] Ways =
    [
        OtherWords, OtherWords, OtherWords, SmallWords, SmallWords, ClauseDropped, ClauseMoved, AttributionMoved, AttributionMoved, NumbersRewritten, NumbersRewritten, DatesRewritten, SurnameAlone, SurnameAlone, TitlePut, PronounForName, AdverbDropped, Contracted, Passive,
    ];

    /// <summary>One sentence in other words.</summary>
    public static string Tell(string sentence, Random random)
    {
        var told = sentence;
        for (var i = random.Next(2, 6); i > 0; i--)
        {
            told = Ways[random.Next(Ways.Length)](told, random);
        }

        return Capital(Space().Replace(told, " ").Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(",.", ".", StringComparison.Ordinal).Trim());
    }

    /// <summary>Two sentences as one.</summary>
    public static string Join(string first, string second, Random random)
    {
        var link = random.Next(3) switch { 0 => ", and ", 1 => ", while ", _ => "; " };
        return first.TrimEnd('.') + link + (Word().Match(second).Value is "The" or "A" or "In" or "It" or "He" or "She" or "They" or "But" or "This" or "An" or "On" or "At" or "For" ? char.ToLowerInvariant(second[0]) + second[1..] : second);
    }

    /// <summary>One sentence as two, where it has a clause that can stand alone.</summary>
    public static string? Split(string sentence)
    {
        var match = Coordinated().Match(sentence);
        return match.Success && match.Index > 30 && sentence.Length - match.Index > 35 ? sentence[..match.Index] + ". " + Capital(match.Groups["rest"].Value) : null;
    }

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string OtherWords(string text, Random random)
    {
        foreach (var (pattern, other) in HonestTables.Words.OrderBy(_ => random.Next()))
        {
            if (pattern.IsMatch(text))
            {
                text = pattern.Replace(text, other, 1);
                if (random.Next(2) == 0)
                {
                    break;
                }
            }
        }

        return text;
    }

    private static string SmallWords(string text, Random random)
    {
        var (pattern, other) = HonestTables.Small[random.Next(HonestTables.Small.Count)];
        return pattern.Replace(text, other, 1);
    }

    private static string ClauseDropped(string text, Random random) => text.Length < 90 ? text : random.Next(2) == 0 ? Relative().Replace(text, "", 1) : Bracketed().Replace(text, "", 1);

    /// <summary>"In March, sales rose." and "Sales rose in March."</summary>
    private static string ClauseMoved(string text, Random random)
    {
        var match = Leading().Match(text);
        return match.Success ? $"{Capital(match.Groups["main"].Value)}{(match.Groups["first"].Value.Split(' ').Length > 4 ? "," : "")} {char.ToLowerInvariant(match.Groups["first"].Value[0])}{match.Groups["first"].Value[1..]}." : text;
    }

    private static string AttributionMoved(string text, Random random)
    {
        var behind = SaidBehind().Match(text);
        if (behind.Success)
        {
            return random.Next(3) switch
            {
                0 => $"According to {behind.Groups["who"].Value}, {behind.Groups["what"].Value}.",
                1 => $"{behind.Groups["who"].Value} said {behind.Groups["what"].Value}.",
                _ => $"{Capital(behind.Groups["what"].Value)}, according to {behind.Groups["who"].Value}.",
            };
        }

        var before = SaidBefore().Match(text);
        return !before.Success ? text : random.Next(2) == 0 ? $"{Capital(before.Groups["what"].Value)}, {LowerThe(before.Groups["who"].Value)} said." : $"According to {LowerThe(before.Groups["who"].Value)}, {before.Groups["what"].Value}.";
    }

    private static string LowerThe(string who) => who.StartsWith("The ", StringComparison.Ordinal) || who.StartsWith("A ", StringComparison.Ordinal) ? char.ToLowerInvariant(who[0]) + who[1..] : who;

    private static string NumbersRewritten(string text, Random random) => random.Next(3) switch
    {
        0 => SmallNumber().Replace(text, match => HonestTables.Numbers.TryGetValue(match.Value, out var other) ? other : match.Value),
        1 => Percent().Replace(text, match => match.Groups["n"].Value + (match.Value.EndsWith('%') ? " per cent" : "%")),
        _ => Magnitude().Replace(text, match => match.Groups["sign"].Value + match.Groups["n"].Value + match.Groups["m"].Value switch { "m" => " million", "bn" => " billion", " million" => "m", " billion" => "bn", var other => other }),
    };

    private static string DatesRewritten(string text, Random random)
    {
        var other = DayMonth().Replace(text, match => $"{match.Groups["m"].Value} {match.Groups["d"].Value}{(match.Groups["y"].Success ? $", {match.Groups["y"].Value}" : "")}", 1);
        return other != text ? other : random.Next(2) == 0 ? OnDay().Replace(text, match => match.Groups["d"].Value, 1) : text;
    }

    private static string SurnameAlone(string text, Random random)
    {
        var match = FullName().Match(text, Math.Min(text.Length, random.Next(2) * 20));
        return match.Success && match.Index > 0 ? text.Remove(match.Index, match.Length).Insert(match.Index, (random.Next(2) == 0 ? "Mr " : "") + match.Groups["last"].Value) : text;
    }

    private static string TitlePut(string text, Random random) => Honorific().Replace(text, match => random.Next(2) == 0 ? "" : match.Value, 1);

    private static string PronounForName(string text, Random random)
    {
        var match = Subject().Match(text);
        return match.Success && random.Next(2) == 0 ? (random.Next(2) == 0 ? "He" : "She") + text[match.Length..] : text;
    }

    private static string AdverbDropped(string text, Random random) => Adverb().Replace(text, "", 1);

    private static string Contracted(string text, Random random) => Not().Replace(text, match => match.Groups["verb"].Value is "will" ? "won't" : match.Groups["verb"].Value is "can" ? "can't" : match.Groups["verb"].Value + "n't");

    private static string Passive(string text, Random random)
    {
        var match = Active().Match(text);
        return match.Success ? $"{match.Groups["b"].Value} were beaten by {match.Groups["a"].Value}{match.Groups["rest"].Value}" : text;
    }

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Space();

    [GeneratedRegex(@"^\w+", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex(@", (and|but|while) (?<rest>(the|he|she|it|they|we|a|there) .+)$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Coordinated();

    [GeneratedRegex(@", (who|which|where) [^,.""]{8,60},", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Relative();

    [GeneratedRegex(@" \([^)]*\)| - [^-.]{8,60} -", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<first>(In|On|At|After|Before|During|Despite|Under|For|By|With|When|While|Although|Since|Last|Following) [^,""]{3,60}), (?<main>(the|a|he|she|it|they|[A-Z]\w+) [^""]{20,})\.$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?<what>[^""]{20,}), (said (?<who>[^,""]{3,50})|(?<who>[^,""]{3,50}) said)\.$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SaidBehind();

    [GeneratedRegex(@"^(?<who>[^,""]{3,50}?) (said|has said|says|added|claimed) (that )?(?<what>(the|it|he|she|they|there|a|its|this|his) [^""]{20,})\.$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SaidBefore();

    [GeneratedRegex(@"(?<![\d.,£$€-])\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|11|12)\b(?![\d.,%:-]|\s*(%|million|bn|billion|January|February|March|April|May|June|July|August|September|October|November|December))", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"(?<n>\d+(\.\d+)?)(%| per cent| percent)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<sign>[£$€])(?<n>\d+(\.\d+)?)(?<m>m|bn| million| billion)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Magnitude();

    [GeneratedRegex(@"\b(?<d>\d{1,2}) (?<m>January|February|March|April|May|June|July|August|September|October|November|December)( (?<y>\d{4}))?", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\bon (?<d>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OnDay();

    [GeneratedRegex(@"(?<=(\b(said|by|of|and|with|against|for|that|to|from|minister|secretary|president|leader|striker|champion|manager|chairman|executive|director|spokesman|singer|actor)\s))(?<first>[A-Z][a-z]+) (?<last>[A-Z][a-z]+)\b(?! [A-Z])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Sir|Dr) (?=[A-Z])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"^(Mr |Mrs |Ms )[A-Z][a-z]+(?= (said|has|had|is|was|will|told|added))", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(also|however|already|now|still|just|then|currently|recently|previously|meanwhile),? ", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"\b(?<verb>is|are|was|were|do|does|did|has|have|had|will|would|could|should|can) ?not\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Not();

    [GeneratedRegex(@"^(?<a>[A-Z]\w+( [A-Z]\w+)?) beat (?<b>[A-Z]\w+( [A-Z]\w+)?)(?<rest> .*)$", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Active();
}

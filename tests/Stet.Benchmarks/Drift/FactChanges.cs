using System.Globalization;
using System.Text.RegularExpressions;

namespace Stet.Benchmarks.Drift;

/// <summary>Changes by plain means that share nothing with the engine.</summary>
internal static partial class FactChanges
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly (string One, string Other)[] Directions =
    [
        ("rose", "fell"), ("fell", "rose"), ("rise", "fall"), ("increase", "decrease"), ("increased", "decreased"), ("higher", "lower"), ("lower", "higher"), ("more", "fewer"), ("less", "more"), ("before", "after"), ("after", "before"), ("won", "lost"), ("lost", "won"),
        ("win", "lose"), ("winning", "losing"), ("above", "below"), ("below", "above"), ("up", "down"), ("down", "up"), ("accepted", "rejected"), ("rejected", "accepted"), ("guilty", "not guilty"), ("strong", "weak"), ("growth", "decline"), ("opened", "closed"),
        ("biggest", "smallest"), ("largest", "smallest"), ("highest", "lowest"), ("profit", "loss"), ("gains", "losses"), ("support", "oppose"), ("supported", "opposed"), ("buy", "sell"), ("bought", "sold"), ("sold", "bought"), ("cut", "raised"), ("improve", "worsen"), ("increasing", "decreasing"),
    ];

    private static readonly (string Pattern, string Other)[] Hedges =
    [
        (@"\b(may|might|could)(?= [a-z]+)(?! not)", "will"), (@"\ballegedly ", ""), (@"\balleged ", ""), (@"\breportedly ", ""), (@"\bat least ", ""), (@"\bnearly (?=[\d£$a-z])", ""), (@"\balmost (?=[\d£$])", ""), (@"\bprobably ", ""), (@"\bpossibly ", ""), (@"\blikely to ", "going to "),
        (@"\bappears to have\b", "has"), (@"\bis thought to have\b", "has"), (@"\bsuspected ", ""), (@"\bis believed to be\b", "is"), (@"\bis expected to\b", "will"), (@"\bare expected to\b", "will"), (@"\bis likely to\b", "will"), (@"\bare likely to\b", "will"),
    ];

    public static IReadOnlyList<FactChange> All { get; } =
    [
        new("negation dropped", "changed-negation", (text, _, random) => Replace(text, Negation(), random, match => match.Groups["aux"].Success ? (match.Groups["aux"].Value is "ca" ? "can" : match.Groups["aux"].Value is "wo" ? "will" : match.Groups["aux"].Value) : match.Value switch { "never" => "always", "no" => "some", "without" => "with", "failed to" => "managed to", "unable to" => "able to", _ => "" })),
        new("negation added", "changed-negation", (text, _, random) => Replace(text, Auxiliary(), random, match => match.Value + " not")),
        new("number digits", "changed-number", (text, _, random) => Replace(text, Digits(), random, match => Other(match.Value, random))),
        new("number word", "changed-number", (text, _, random) => Replace(text, NumberWord(), random, match => Another(Words, match.Value, random))),
        new("magnitude", "changed-number", (text, _, random) => Replace(text, Magnitude(), random, match => match.Value switch { "m" => "bn", "bn" => "m", " million" => " billion", " billion" => " million", _ => " hundred" })),
        new("currency", "changed-number", (text, _, random) => Replace(text, Currency(), random, match => match.Value switch { "£" => "$", "$" => "£", _ => "$" })),
        new("percent to points", "changed-number", (text, _, random) => Replace(text, Percent(), random, _ => " percentage points")),
        new("year", "changed-date", (text, _, random) => Replace(text, Year(), random, match => (int.Parse(match.Value, CultureInfo.InvariantCulture) + random.Next(1, 5)).ToString(CultureInfo.InvariantCulture))),
        new("month", "changed-date", (text, _, random) => Replace(text, Month(), random, match => Another(Months, match.Value, random))),
        new("weekday", "changed-date", (text, _, random) => Replace(text, Weekday(), random, match => Another(Weekdays, match.Value, random))),
        new("day", "changed-date", (text, _, random) => Replace(text, Day(), random, match => (((int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture) + random.Next(1, 20)) % 28) + 1).ToString(CultureInfo.InvariantCulture) + match.Groups["rest"].Value)),
        new("relative", "changed-date", (text, _, random) => Replace(text, Relative(), random, match => match.Value.StartsWith("last", StringComparison.Ordinal) ? "next" + match.Value[4..] : "last" + match.Value[4..])),
        new("other name", "changed-name", (text, names, random) => Replace(text, FullName(), random, match => names.Where(name => name.Contains(' ', StringComparison.Ordinal) && !text.Contains(name.Split(' ')[^1], StringComparison.Ordinal)).OrderBy(_ => random.Next()).FirstOrDefault() ?? match.Value)),
        new("other place or body", "changed-name", (text, names, random) => Replace(text, SingleName(), random, match => names.Where(name => !name.Contains(' ', StringComparison.Ordinal) && !text.Contains(name, StringComparison.Ordinal)).OrderBy(_ => random.Next()).FirstOrDefault() ?? match.Value)),
        new("first name", "changed-name", (text, _, random) => Replace(text, FullName(), random, match => Another(["Peter", "Ruth", "Howard", "Nigel", "Olga", "Walter", "Ingrid", "Desmond"], match.Groups["first"].Value, random) + " " + match.Groups["last"].Value)),
        new("misspelt name", "changed-name", (text, _, random) => Replace(text, LongName(), random, match => Misspelt(match.Value, random))),
        new("hedge dropped", "dropped-hedge", (text, _, random) => Hedges.OrderBy(_ => random.Next()).Select(hedge => Replace(text, new Regex(hedge.Pattern, RegexOptions.None, TimeSpan.FromSeconds(60)), random, _ => hedge.Other)).FirstOrDefault(changed => changed is not null)),
        new("direction", "reversed-direction", (text, _, random) => Directions.OrderBy(_ => random.Next()).Select(pair => Replace(text, new Regex($@"\b{pair.One}\b", RegexOptions.None, TimeSpan.FromSeconds(60)), random, _ => pair.Other)).FirstOrDefault(changed => changed is not null)),
        new("exchanged names", "exchanged-values", (text, _, random) => Replace(text, Against(), random, match => $"{match.Groups["b"].Value} {match.Groups["verb"].Value} {match.Groups["a"].Value}")),
        new("exchanged numbers", "exchanged-values", (text, _, random) => Replace(text, TwoNumbers(), random, match => $"{match.Groups["b"].Value}{match.Groups["between"].Value}{match.Groups["a"].Value}")),
    ];

    private static string? Replace(string text, Regex pattern, Random random, Func<Match, string> other)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
        {
            return null;
        }

        var match = matches[random.Next(matches.Count)];
        var changed = (text[..match.Index] + other(match) + text[(match.Index + match.Length)..]).Replace("  ", " ", StringComparison.Ordinal);
        return changed == text ? null : changed;
    }

    private static string Another(string[] all, string one, Random random) => all.Where(word => word != one).OrderBy(_ => random.Next()).First();

    private static string Other(string digits, Random random)
    {
        var at = random.Next(2) == 0 ? 0 : digits.Length - 1;
        while (!char.IsAsciiDigit(digits[at]))
        {
            at--;
        }

        var digit = (char)('1' + ((digits[at] - '1' + random.Next(1, 8) + 9) % 9));
        return digits[..at] + digit + digits[(at + 1)..];
    }

    private static string Misspelt(string name, Random random)
    {
        var at = random.Next(2, name.Length - 1);
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name[..at] + name[at] + name[at..],
            2 when name[at] != name[at - 1] => name[..(at - 1)] + name[at] + name[at - 1] + name[(at + 1)..],
            _ => name[..at] + ("aeiou".Contains(name[at], StringComparison.Ordinal) ? Another(["a", "e", "i", "o", "u"], name[at].ToString(), random) : Another(["n", "m", "r", "l", "t"], name[at].ToString(), random)) + name[(at + 1)..],
        };
    }

    [GeneratedRegex(@"\b(?<aux>is|are|was|were|do|does|did|has|have|had|will|would|could|should|can|ca|wo)( not|n't|not)\b|\bnever\b|\bno(?= [a-z])\b|\bwithout\b|\bfailed to\b|\bunable to\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(is|are|was|were|has|have|will|would|should|had)\b(?! not|n't| no| never)(?= [a-z])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"(?<![\d:/-])\b\d[\d,]*(\.\d+)?(?=( |%|m\b|bn\b|p\b|,|\.|-))(?! (January|February|March|April|May|June|July|August|September|October|November|December))(?<!\b(19|20)\d\d)(?<!(January|February|March|April|May|June|July|August|September|October|November|December) \d+)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(two|three|four|five|six|seven|eight|nine|ten)\b(?!-)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"(?<=\d)(m|bn)\b|(?<=\d) (million|billion)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Magnitude();

    [GeneratedRegex(@"[£$€](?=\d)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"(?<=\d)(%| per cent| percent)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(19|20)\d\d\b(?!-)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(January|February|March(?! [a-z])|April|June|July|August|September|October|November|December)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?<rest> (January|February|March|April|May|June|July|August|September|October|November|December))", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(last|next) (week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|summer|spring)\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<=(^| )[a-z]+,? )(?<first>[A-Z][a-z]{2,}) (?<last>[A-Z][a-z]{3,})\b(?! [A-Z])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<=\b(in|from|to|at|by|against|with|of|for|beat) )[A-Z][a-z]{3,}\b(?! [A-Z])(?<!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SingleName();

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]{5,}\b(?<!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex LongName();

    [GeneratedRegex(@"\b(?<a>[A-Z][a-z]{3,}( [A-Z][a-z]+)?) (?<verb>beat|defeated|bought|told|met|replaced|joined|accused|sued|outsold|thrashed|overcame|succeeded|lost to|faces|faced|backed|criticised|praised|beating) (?<b>[A-Z][a-z]{3,}( [A-Z][a-z]+)?)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Against();

    [GeneratedRegex(@"(?<a>[£$€]?\d+(\.\d+)?(%|m|bn)?)(?<between> [a-z][^.;""]{4,50} )(?<b>[£$€]?\d+(\.\d+)?(%|m|bn)?)(?= )", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex TwoNumbers();
}

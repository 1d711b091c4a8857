using System.Globalization;
using System.Text.RegularExpressions;
using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Consistency;

/// <summary>Headlines that give another figure than the story, parts that do not make their total, rises that are not what their ends give.</summary>
internal static partial class FigureSlips
{
    private const string Sum = "unmatched-sum";

    public static IReadOnlyList<Slip> All { get; } =
    [
        new("headline figure", "headline-figure", (news, random) => Headline(news, random, isSlip: true)),
        new("headline count, inserted", "headline-figure", (news, random) => Toll(news, random, isSlip: true)),
        new("honest headline count", null, (news, random) => Toll(news, random, isSlip: false)),
        new("rise, published", Sum, (news, random) => Story.Replaced(news, random, Rise(), match => Changed(match, random))),
        new("sum", Sum, (news, random) => Story.Added(news, random, Parts(random, isSlip: true))),
        new("honest sum", null, (news, random) => Story.Added(news, random, Parts(random, isSlip: false))),
        new("rise", Sum, (news, random) => Story.Added(news, random, Change(random, isSlip: true))),
        new("honest rise", null, (news, random) => Story.Added(news, random, Change(random, isSlip: false))),
        new("shares past 100", Sum, (news, random) => Story.Added(news, random, Shares(random, isSlip: true))),
        new("honest shares", null, (news, random) => Story.Added(news, random, Shares(random, isSlip: false))),
    ];

    private static readonly string[] Words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A figure of the headline that the body has as well becomes another.</summary>
    private static string[]? Headline(News news, Random random, bool isSlip)
    {
        foreach (var match in Number().Matches(news.Paragraphs[0]).Where(match => news.Paragraphs.Skip(1).Any(paragraph => paragraph.Contains(match.Value, StringComparison.Ordinal))))
        {
            var story = news.Paragraphs.ToArray();
            var digits = match.Groups["n"].Value;
            var other = decimal.Parse(digits, CultureInfo.InvariantCulture) * (isSlip ? random.Next(2) == 0 ? 2 : 3 : 1);
            story[0] = story[0].Remove(match.Groups["n"].Index, digits.Length).Insert(match.Groups["n"].Index, other.ToString(CultureInfo.InvariantCulture));
            return story;
        }

        return null;
    }

    private static string[] Toll(News news, Random random, bool isSlip)
    {
        var count = random.Next(Words.Length);
        var other = isSlip ? (count + random.Next(1, Words.Length)) % Words.Length : count;
        var (said, told) = (random.Next(2) == 0 ? Words[count] : $"{count + 2}", random.Next(2) == 0 ? Words[other] : $"{other + 2}");
        var story = news.Paragraphs.ToArray();
        (story[0], var lead) = random.Next(5) switch
        {
            0 => ($"{Capital(said)} dead in mill blast", $"An explosion at a mill in Tarnhill killed {told} people on Tuesday, the fire brigade said."),
            1 => ($"{Capital(said)} pilots held over ferry strike", $"Police in Marlow Island arrested {told} pilots after a strike stopped the ferries."),
            2 => ($"Mill fire kills {said} workers", $"{Capital(told)} workers died when a mill burned down in Tarnhill."),
            3 => ($"Harbour board to cut {said} jobs", $"The harbour board in Tarnhill will cut {told} jobs next year."),
            _ => ($"{Capital(said)} injured as ferry runs aground", $"At least {told} people were injured when a ferry ran aground off Marlow Island, and the search went on."),
        };
        return [story[0], lead, .. story.Skip(1)];
    }

    private static string? Changed(Match match, Random random)
    {
        var percent = decimal.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        var other = percent * random.Next(2, 4) + random.Next(1, 4);
        return match.Value.Replace($"{match.Groups["n"].Value}%", $"{other.ToString(CultureInfo.InvariantCulture)}%", StringComparison.Ordinal);
    }

    private static string Parts(Random random, bool isSlip)
    {
        var (a, b, c) = (random.Next(2, 60), random.Next(2, 60), random.Next(2, 60));
        var slip = isSlip ? random.Next(1, 4) : 0;
        return random.Next(6) switch
        {
            0 => $"The jury was made up of {a} men and {b} women, {a + b + slip} people in all.",
            1 => $"A total of {a + b + slip} people were hurt, {a} of them women and {b} of them men.",
            2 => $"Of the {a + b + c - slip} votes, {a} were for the plan, {b} were against it and {c} were blank.",
            3 => $"The fleet has {a} ferries, {b} tugs and {c} barges, making a total of {a + b + c + slip}.",
            4 => $"The {a + b + slip} passengers, {a} adults and {b} children, were taken ashore.",
            _ => $"They won {a} seats in the north and {b} in the south, a total of {a + b + slip} seats.",
        };
    }

    private static string Change(Random random, bool isSlip)
    {
        var from = random.Next(20, 400);
        var percent = random.Next(3, 90);
        var isRise = random.Next(2) == 0;
        var to = Math.Round(from * (1 + (isRise ? percent : -percent) / 100m));
        var real = Math.Round(Math.Abs(to / from - 1) * 100);
        var said = isSlip ? real + random.Next(3, 30) : real;
        var verb = isRise ? "rose" : "fell";
        return random.Next(5) switch
        {
            0 => $"Profits {verb} by {said}% from ${from}m to ${to}m last year.",
            1 => $"Sales {verb} {said}% to £{to}m, from £{from}m a year earlier.",
            2 => $"The number of passengers {verb} {said} per cent, from {from} to {to}.",
            3 => $"Turnover {verb} to ${to}m from ${from}m, {(isRise ? "an increase" : "a decrease")} of {said}%.",
            _ => $"Losses {verb} {said} percent to ${to} million from ${from} million.",
        };
    }

    private static string Shares(Random random, bool isSlip)
    {
        var a = random.Next(30, 60);
        var b = random.Next(20, 95 - a);
        var c = 100 - a - b + (isSlip ? random.Next(4, 20) : 0);
        return random.Next(3) switch
        {
            0 => $"In the survey, {a}% were in favour, {b}% were against and {c}% did not know.",
            1 => $"Some {a} per cent voted for the plan, {b} per cent against it and {c} per cent abstained.",
            _ => $"The vote was {a}% yes, {b}% no and {c}% undecided.",
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"[£$€]?(?<n>\d+(?:\.\d+)?)(?:m|bn|%)?\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:rose|fell|jumped|dropped|grew|climbed|up|down|increased|declined|slumped|surged)(?: by)? (?<n>\d+(?:\.\d+)?)% to .{1,30}? from [£$€]?\d[^ ]*", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Rise();
}

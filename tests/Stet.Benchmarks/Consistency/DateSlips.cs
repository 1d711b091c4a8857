using System.Globalization;

namespace Stet.Benchmarks.Consistency;

/// <summary>Weekdays that their date does not have, and ages that the years do not give.</summary>
internal static class DateSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        new("weekday of a date", "weekday-and-date", (news, random) => Story.Added(news, random, Meeting(random, random.Next(1, 7)))),
        new("honest weekday", null, (news, random) => Story.Added(news, random, Meeting(random, 0))),
        new("age and years", "age-and-birth-year", (news, random) => Story.Added(news, random, Life(random, random.Next(2) == 0 ? random.Next(2, 12) : -random.Next(1, 12)))),
        new("honest age", null, (news, random) => Story.Added(news, random, Life(random, random.Next(2)))),
    ];

    private static string Meeting(Random random, int slip)
    {
        var date = new DateTime(1950, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(random.Next(80 * 365));
        var day = date.AddDays(slip);
        var culture = CultureInfo.InvariantCulture;
        string F(DateTime time, string format) => time.ToString(format, culture);
        var written = random.Next(9) switch
        {
            0 => $"on {F(day, "dddd")}, {F(date, "d MMMM yyyy")}",
            1 => $"on {F(day, "dddd")} {F(date, "d MMMM yyyy")}",
            2 => $"on {F(day, "dddd")}, {F(date, "MMMM d, yyyy")}",
            3 => $"on {F(day, "ddd")} {F(date, "d MMM yyyy")}",
            4 => $"on {F(day, "dddd")}, the {Ordinal(date.Day)} of {F(date, "MMMM yyyy")}",
            5 => $"on {F(day, "dddd")} {Ordinal(date.Day)} {F(date, "MMMM yyyy")}",
            6 => $"on {F(date, "d MMMM yyyy")}, a {F(day, "dddd")},",
            7 => $"on {F(day, "dddd")} ({F(date, "d MMMM yyyy")})",
            _ => $"on {F(day, "dddd")}, {F(date, "MMMM d")}, in {F(date, "yyyy")}".Replace(", in ", ", ", StringComparison.Ordinal),
        };
        return random.Next(2) == 0 ? $"The committee met {written} to discuss the plan." : $"It was signed {written}.";
    }

    private static string Ordinal(int day) => day + (day % 100 is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Life(Random random, int slip)
    {
        var born = random.Next(1890, 1985);
        var died = born + random.Next(20, 95);
        var age = died - born - slip;
        return random.Next(6) switch
        {
            0 => $"The painter, who was born in {born}, died in {died} aged {age}.",
            1 => $"Marten Halloway, born in {born}, died in {died} at the age of {age}.",
            2 => $"Ilse Brandt (born {born}) died in {died}, aged {age}.",
            3 => $"Brandt died in {died} aged {age}. He was born in Tarnhill in {born}.",
            4 => $"She was born in {born} in Tarnhill and died in {died} at {age}.",
            _ => $"Halloway ({born}-{died}) was {age} when he died.",
        };
    }
}

namespace Stet.Analyzers;

/// <summary>The time zones that embargo lines name, with their hours before or behind UTC. Own table: results must not depend on the machine's.</summary>
internal static class TimeZoneNames
{
    private static readonly Dictionary<string, double> Fixed = new(StringComparer.Ordinal)
    {
        ["GMT"] = 0,
        ["UTC"] = 0,
        ["Z"] = 0,
        ["WET"] = 0,
        ["BST"] = 1,
        ["IST"] = 5.5,
        ["CET"] = 1,
        ["MEZ"] = 1,
        ["CEST"] = 2,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["SAST"] = 2,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["AWST"] = 8,
        ["NZST"] = 12,
        ["NZDT"] = 13,
        ["JST"] = 9,
        ["KST"] = 9,
        ["HKT"] = 8,
        ["SGT"] = 8,
        ["PKT"] = 5,
    };

    /// <summary>Names that mean summer time in summer: the winter's hours, and whether its summer is America's or Europe's.</summary>
    private static readonly Dictionary<string, (double Hours, bool IsAmerican)> Seasonal = new(StringComparer.Ordinal)
    {
        ["ET"] = (-5, true),
        ["EASTERN"] = (-5, true),
        ["CT"] = (-6, true),
        ["CENTRAL"] = (-6, true),
        ["MT"] = (-7, true),
        ["MOUNTAIN"] = (-7, true),
        ["PT"] = (-8, true),
        ["PACIFIC"] = (-8, true),
        ["LONDON"] = (0, false),
        ["UK"] = (0, false),
        ["BERLIN"] = (1, false),
        ["PARIS"] = (1, false),
        ["BRUSSELS"] = (1, false),
        ["KYIV"] = (2, false),
        ["КИЇВ"] = (2, false),
    };

    /// <summary>The zone that a word names, with the word after it where that is needed; null for none.</summary>
    public static string? Find(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IsEmpty || word.Length > 9 || !char.IsUpper(word[0]))
        {
            return null;
        }

        var name = word.ToString().ToUpperInvariant();
        var isWritten = word.SequenceEqual(name);
        return isWritten && Fixed.ContainsKey(name) ? name
            : Seasonal.ContainsKey(name) && ((isWritten && name.Length == 2 && name != "UK") || next.Equals("time", StringComparison.OrdinalIgnoreCase) || next is "Standard" or "Daylight") ? name
            : null;
    }

    public static bool IsAmerican(string? zone) => zone is not null && (Seasonal.TryGetValue(zone, out var seasonal) ? seasonal.IsAmerican : Fixed[zone] < 0);

    public static TimeSpan OffsetOf(string zone, DateTime moment)
    {
        if (Fixed.TryGetValue(zone, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        var (winter, isAmerican) = Seasonal[zone];
        return TimeSpan.FromHours(winter + (IsSummer(moment, isAmerican) ? 1 : 0));
    }

    /// <summary>By the rules of since 2007 in America and of since 1996 in Europe, to the day.</summary>
    private static bool IsSummer(DateTime moment, bool isAmerican)
    {
        var (start, end) = isAmerican
            ? (Sunday(moment.Year, 3, 8), Sunday(moment.Year, 11, 1))
            : (Sunday(moment.Year, 3, 25), Sunday(moment.Year, 10, 25));
        return moment >= start && moment < end;
    }

    /// <summary>The first Sunday from a day on.</summary>
    private static DateTime Sunday(int year, int month, int day)
    {
        var date = new DateTime(year, month, day, 2, 0, 0, DateTimeKind.Unspecified);
        return date.AddDays((7 - (int)date.DayOfWeek) % 7);
    }
}

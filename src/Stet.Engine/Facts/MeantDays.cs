using System.Globalization;
using Stet.Articles;

namespace Stet.Facts;

/// <summary>Days of the calendar that a date means, counted from the day on which its document appears.</summary>
internal static class MeantDays
{
    private const int IsoLength = 10;
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int MonthsOfSeason = 3;

    /// <summary>What lies further off has no day that could be meant, and may lie outside the calendar.</summary>
    private const int FarthestOffset = 500;

    /// <summary>The day on which an article appears: its head says so, a dateline with a year, or the name of its file ("2024-11-18-ferry.txt"); null where none does, or where it is no day of a time that news is of.</summary>
    public static DateOnly? DayOf(Article article) =>
        (article.FrontMatter.Day ?? InDateline(article) ?? InName(System.IO.Path.GetFileName(article.Path))) is { } day && DateNumbers.IsYear(day.Year) ? day : null;

    /// <summary>The first and the last day that are meant; null where that is not known.</summary>
    /// <param name="appears">The day on which the document appears; null where it is not known.</param>
    public static (DateOnly First, DateOnly Last)? DaysOf(Date date, DateOnly? appears) => date switch
    {
        { Relative.Unit: TimeUnit.Season } or { Relative.Offset: > FarthestOffset or < -FarthestOffset } => null,
        { Relative: { Unit: not TimeUnit.Named } relative } => appears is { } day ? DaysOf(relative, day) : null,
        { Exact: { } exact } => (exact, exact),
        { Year: { } year, Month: { } month, Day: null } when DateNumbers.IsYear(year) => Months(new DateOnly(year, month, 1), 1),
        { Year: { } year, Month: null, Season: null, LastYear: null } when DateNumbers.IsYear(year) => Months(new DateOnly(year, 1, 1), MonthsOfYear),
        { Month: { } month, Year: null, Day: null, Relative: null } => appears is { } day ? Months(Nearest(day, month), 1) : null,
        { Month: { } month, Relative: { } named } => appears is { } day ? Months(Named(day, month, named.Offset), 1) : null,
        { Season: { } season, Relative: { } named } => appears is { } day ? Months(Named(day, ((int)season * MonthsOfSeason) + MonthsOfSeason, named.Offset), MonthsOfSeason) : null,
        _ => null,
    };

    private static (DateOnly, DateOnly) DaysOf(RelativeTime relative, DateOnly day)
    {
        switch (relative.Unit)
        {
            case TimeUnit.Day:
                return (day.AddDays(relative.Offset), day.AddDays(relative.Offset));
            case TimeUnit.Week:
                // Weeks begin on Sunday or on Monday, and "last week" may be the last seven days.
                var first = day.AddDays((relative.Offset * DaysOfWeek) - (DaysOfWeek - 1));
                return (first, first.AddDays((2 * DaysOfWeek) - 2));
            case TimeUnit.Month:
                return Months(new DateOnly(day.Year, day.Month, 1).AddMonths(relative.Offset), 1);
            default:
                return Months(new DateOnly(day.Year, 1, 1).AddYears(relative.Offset), MonthsOfYear);
        }
    }

    private static (DateOnly, DateOnly) Months(DateOnly first, int count) => (first, first.AddMonths(count).AddDays(-1));

    /// <summary>The month of that name that lies nearest.</summary>
    private static DateOnly Nearest(DateOnly day, int month)
    {
        var year = month - day.Month > MonthsOfYear / 2 ? day.Year - 1 : day.Month - month >= MonthsOfYear / 2 ? day.Year + 1 : day.Year;
        return new DateOnly(year, month, 1);
    }

    /// <summary>"last March" is the one before, "next March" the one behind, "this March" the one of the year.</summary>
    private static DateOnly Named(DateOnly day, int month, int offset)
    {
        var year = offset < 0 && month >= day.Month ? day.Year - 1 : offset > 0 && month <= day.Month ? day.Year + 1 : day.Year;
        return new DateOnly(year, month, 1);
    }

    private static DateOnly? InDateline(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Role == Roles.Dateline && SentenceFacts.Of(block).SelectMany(sentence => sentence.Facts).OfType<Date>().Select(date => date.Exact).FirstOrDefault(exact => exact is not null) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? InName(string name)
    {
        for (var i = 0; i + IsoLength <= name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i]) && (i == 0 || !char.IsAsciiDigit(name[i - 1])) && DateOnly.TryParseExact(name.AsSpan(i, IsoLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        return null;
    }
}

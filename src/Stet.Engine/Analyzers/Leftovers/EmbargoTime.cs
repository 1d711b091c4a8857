using System.Globalization;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>When an embargo ends, as its line says: "00.01 GMT, Friday 13 March 2026", "March 3, 2026 at 10 a.m. ET", "12. März 2026, 14 Uhr MEZ".</summary>
/// <param name="End">Null where no zone is named, or no day.</param>
internal readonly record struct EmbargoTime(bool HasDate, DateTimeOffset? End)
{
    /// <summary>The years that an embargo can end in. Others are slips of the pen, and some no calendar of ours holds.</summary>
    private const int FirstYear = 1900, LastYear = 2200;

    /// <param name="units">The line.</param>
    /// <param name="from">Where its words of embargo end.</param>
    /// <param name="now">Decides the year of a day that names none: the one that is nearest.</param>
    public static EmbargoTime Read(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> units, int from, DateTimeOffset? now)
    {
        int? day = null, month = null, year = null;
        TimeSpan? time = null;
        var zone = ZoneOf(text, units, from);
        for (var at = from; at < units.Length; at++)
        {
            var word = text[units[at].Start..units[at].End];
            var next = at + 1 < units.Length ? text[units[at + 1].Start..units[at + 1].End] : default;
            if (units[at].Kind == TokenKind.Number)
            {
                if (DateOf(word) is { } date)
                {
                    (year, month, day) = date;
                }
                else if (time is null && TimeOf(word, next, Marker(text, units, at)) is { } found)
                {
                    time = found;
                }
                else if (SlashDate(text, units, at, zone) is { } slashed)
                {
                    (year, month, day) = slashed;
                    at += 4;
                }
                else if (int.TryParse(word.TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    year = number is > FirstYear and < LastYear ? number : year;
                    day = number is > 0 and < 32 && day is null ? number : day;
                }
            }
            else if (units[at].IsWord)
            {
                month ??= DateWords.MonthOf(units[at].Fold);
                time ??= word is "noon" or "NOON" or "Noon" ? TimeSpan.FromHours(12) : word.Equals("midnight", StringComparison.OrdinalIgnoreCase) ? TimeSpan.Zero : null;
            }
        }

        if (day is not { } d || month is not { } m || (year is null && now is null))
        {
            return new EmbargoTime(HasDate: false, null);
        }

        return MidnightOf(year ?? NearestYear(m, d, now!.Value), m, d) + (time ?? TimeSpan.Zero) is { } moment
            ? new EmbargoTime(HasDate: true, zone is null ? null : new DateTimeOffset(moment, TimeZoneNames.OffsetOf(zone, moment)))
            : new EmbargoTime(HasDate: false, null);
    }

    /// <summary>Null for a day that there is not, or in no year for an embargo.</summary>
    private static DateTime? MidnightOf(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    /// <summary>2026-03-13 and 13.03.2026.</summary>
    private static (int? Year, int? Month, int? Day)? DateOf(ReadOnlySpan<char> word) =>
        DateOnly.TryParseExact(word, ["yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date.Year, date.Month, date.Day) : null;

    private static string? ZoneOf(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> units, int from)
    {
        for (var at = from; at < units.Length; at++)
        {
            var next = at + 1 < units.Length ? text[units[at + 1].Start..units[at + 1].End] : default;
            if (units[at].IsWord && TimeZoneNames.Find(text[units[at].Start..units[at].End], next) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    /// <summary>13/03/2026, and 03/13/2026 in America. Where nothing tells, the later of the two days, for an embargo is better kept too long.</summary>
    private static (int? Year, int? Month, int? Day)? SlashDate(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> units, int at, string? zone)
    {
        if (at + 4 >= units.Length || units[at + 1].Fold != '/' || units[at + 3].Fold != '/'
            || !int.TryParse(text[units[at].Start..units[at].End], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(text[units[at + 2].Start..units[at + 2].End], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            || !int.TryParse(text[units[at + 4].Start..units[at + 4].End], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        year += year < 100 ? 2000 : 0;
        return first > 12 || (second <= 12 && second >= first && !TimeZoneNames.IsAmerican(zone)) ? (year, second, first) : (year, first, second);
    }

    /// <summary>"p" or "a" of a.m. and p.m., "u" of Uhr, "h" of hours, behind a number; else a blank.</summary>
    private static char Marker(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> units, int at)
    {
        if (at + 1 >= units.Length)
        {
            return ' ';
        }

        var word = text[units[at + 1].Start..units[at + 1].End];
        return word.StartsWith("p.m", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase) ? 'p'
            : word.StartsWith("a.m", StringComparison.OrdinalIgnoreCase) || word.Equals("am", StringComparison.OrdinalIgnoreCase) ? 'a'
            : word.Equals("Uhr", StringComparison.OrdinalIgnoreCase) || word is "hrs" or "hours" or "h" or "heures" or "horas" ? 'h'
            : ' ';
    }

    /// <summary>00.01, 18:30, 0001 (before a zone or "hrs"), 6pm, 14 Uhr.</summary>
    private static TimeSpan? TimeOf(ReadOnlySpan<char> word, ReadOnlySpan<char> next, char marker)
    {
        var suffix = word.EndsWith("pm", StringComparison.OrdinalIgnoreCase) ? 'p' : word.EndsWith("am", StringComparison.OrdinalIgnoreCase) ? 'a' : word.EndsWith("h", StringComparison.OrdinalIgnoreCase) || word.EndsWith("hrs", StringComparison.OrdinalIgnoreCase) ? 'h' : ' ';
        marker = suffix == ' ' ? marker : suffix;
        var digits = word.TrimEnd("apmhrsAPMHRS");
        int hours, minutes = 0;
        if (digits.IndexOfAny(':', '.') is var sign and > 0)
        {
            if (!int.TryParse(digits[..sign], NumberStyles.None, CultureInfo.InvariantCulture, out hours) || digits.Length - sign - 1 != 2 || !int.TryParse(digits[(sign + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out minutes))
            {
                return null;
            }
        }
        else if (digits.Length == 4 && (marker == 'h' || TimeZoneNames.Find(next, default) is not null) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var military))
        {
            (hours, minutes) = (military / 100, military % 100);
        }
        else if (marker == ' ' || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out hours))
        {
            return null;
        }

        hours = marker == 'p' && hours < 12 ? hours + 12 : marker == 'a' && hours == 12 ? 0 : hours;
        return hours < 25 && minutes < 60 ? new TimeSpan(hours, minutes, 0) : null;
    }

    private static int NearestYear(int month, int day, DateTimeOffset now)
    {
        var year = now.Year;
        var inYear = new DateTime(year, Math.Clamp(month, 1, 12), Math.Clamp(day, 1, 28), 0, 0, 0, DateTimeKind.Unspecified);
        var distance = (inYear - now.DateTime).TotalDays;
        return distance > 183 ? year - 1 : distance < -183 ? year + 1 : year;
    }
}

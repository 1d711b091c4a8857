using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads the date that begins at a piece.</summary>
internal static class DateReader
{
    private static readonly WordMap<int> Months = DateNumbers.Numbered("january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec");
    private static readonly WordMap<int> Weekdays = DateNumbers.Numbered("monday mon mondays|tuesday tue tues tuesdays|wednesday wed wednesdays|thursday thu thur thurs thursdays|friday fri fridays|saturday sat saturdays|sunday sun sundays");
    private static readonly WordMap<int> Seasons = DateNumbers.Numbered("spring springtime|summer summertime|autumn fall|winter wintertime");
    private static readonly WordMap<int> Units = DateNumbers.Numbered("day days|week weeks weekend|month months|year years|season seasons");

    /// <summary>What a season has: "the spring conference".</summary>
    private static readonly WordSet Seasoned = Folding.SetOf("conference season semester term collection collections weekend break campaign offensive election elections tour budget statement series festival semester schedule lineup");

    private static readonly WordSet DayLinks = Folding.SetOf("to until till through and");

    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong Ago = Folding.Hash("ago");
    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong An = Folding.Hash("an");
    private static readonly ulong In = Folding.Hash("in");

    /// <summary>The words that a date can begin with.</summary>
    public static IEnumerable<ulong> Starts { get; } =
        [.. Folding.SetOf("yesterday today tonight tomorrow last next this week weekend month year season"), .. Months.Keys, .. Weekdays.Keys, .. Seasons.Keys, .. DateNumbers.Decades.Keys];

    public static Date? At(FactWords words, int first)
    {
        var fold = words.Fold(first);
        if (fold == 0)
        {
            return null;
        }

        // Most of what is asked begins with an article, and then a span of time alone can follow.
        if (fold == A || fold == An)
        {
            return Relative(words, first, fold);
        }

        return (Relative(words, first, fold) ?? Weekday(words, first, fold) ?? MonthFirst(words, first, fold) ?? DayFirst(words, first) ?? DateNumbers.Numeric(words, first) ?? Seasonal(words, first, fold) ?? DateNumbers.Decade(words, first, fold) ?? DateNumbers.YearAlone(words, first)) is { } date ? DateParts.With(words, date) : AfterNext(words, first, fold) ?? PartAlone(words, first, fold);
    }

    /// <summary>"the year after next", "the week before last".</summary>
    private static Date? AfterNext(FactWords words, int first, ulong fold) =>
        words.Fold(first - 1) == The && Units.TryGetValue(fold, out var unit) && ((words.Text(first + 1) is "after" && words.Text(first + 2) is "next") || (words.Text(first + 1) is "before" && words.Text(first + 2) is "last"))
            ? new Date(first, first + 3, words.Span(first, first + 3)) { Relative = new RelativeTime((TimeUnit)unit, words.Text(first + 1) is "after" ? 2 : -2) } : null;

    /// <summary>The "year" of "the end of the year".</summary>
    private static Date? PartAlone(FactWords words, int first, ulong fold) =>
        words.Fold(first - 1) == The && !words[first].IsOwner && !words[first + 1].IsJoined && Units.TryGetValue(fold, out var unit) && (TimeUnit)unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year
            && DateParts.With(words, new Date(first, first + 1, words.Span(first, first + 1)) { Period = (TimeUnit)unit }) is { Part: not null } date ? date : null;

    private static Date? Weekday(FactWords words, int first, ulong fold)
    {
        if (!Weekdays.TryGetValue(fold, out var day) || !words[first].Has(TokenFlags.Capital) || (words.Text(first).Length < 5 && !words[first].Has(TokenFlags.Abbreviation) && !Months.ContainsKey(words.Fold(first + 1)) && words[first + 1].Kind != TokenKind.Number)
            || words.Text(first) is "Sun")
        {
            return null;
        }

        var weekday = (DayOfWeek)((day + 1) % 7);
        var end = first + 1;
        var next = words.Is(end, ',') ? end + 1 : end;
        if (words.Fold(next) == The && Numerals.TryDigits(words.Text(next + 1), out _, out var suffix) && suffix is "st" or "nd" or "rd" or "th")
        {
            next++;
        }

        return (MonthFirst(words, next, words.Fold(next)) ?? DayFirst(words, next)) is { Day: not null } date
            ? date with { First = first, Span = words.Span(first, date.End), Weekday = weekday }
            : new Date(first, end, words.Span(first, end)) { Weekday = weekday };
    }

    /// <summary>"December 12, 2004", "Dec. 2004", "March".</summary>
    private static Date? MonthFirst(FactWords words, int first, ulong fold)
    {
        if (!Months.TryGetValue(fold, out var month) || !words[first].Has(TokenFlags.Capital) || words[first].Has(TokenFlags.AllCapitals) && words.Text(first).Length <= 3)
        {
            return null;
        }

        var date = new Date(first, first + 1, words.Span(first, first + 1)) { Month = month + 1 };
        if (!words[first].IsOwner && DateNumbers.Day(words, first + 1) is { } day && DateNumbers.YearAt(words, first + 1) is null && !DateNumbers.IsCounted(words, first + 1, words.Fold(first - 1) == In))
        {
            date = date with { Day = day, End = first + 2 };
            date = WithYear(words, LastDay(words, date.End, isBeforeMonth: false) is var (last, end) ? date with { LastDay = last, End = end } : date);
            return date with { Span = words.Span(first, date.End) };
        }

        date = WithYear(words, date);
        var isSure = date.Year is not null || month is not (2 or 4) || DateNumbers.Leads.Contains(words.Fold(first - 1));
        return isSure ? date with { Span = words.Span(first, date.End) } : null;
    }

    /// <summary>"12 December 2004", "the 12th of December".</summary>
    private static Date? DayFirst(FactWords words, int first)
    {
        if (DateNumbers.Day(words, first) is not { } day)
        {
            return null;
        }

        var (lastDay, behind) = LastDay(words, first + 1, isBeforeMonth: true) ?? (0, first + 1);
        var at = words.Fold(behind) == Of ? behind + 1 : behind;
        if (!Months.TryGetValue(words.Fold(at), out var month) || !words[at].Has(TokenFlags.Capital))
        {
            return null;
        }

        var date = WithYear(words, new Date(first, at + 1, words.Span(first, at + 1)) { Day = day, Month = month + 1, LastDay = lastDay > 0 ? lastDay : null });
        return date with { Span = words.Span(first, date.End) };
    }

    /// <summary>The "to 15" of "January 9 to 15" and "9-15 January", and the index behind it.</summary>
    private static (int Day, int End)? LastDay(FactWords words, int at, bool isBeforeMonth)
    {
        var isDash = words[at].Kind == TokenKind.Punctuation && words.Text(at) is [var c] && Characters.IsDash(c);
        var day = words[at].IsJoined ? at : isDash || DayLinks.Contains(words.Fold(at)) ? at + 1 : -1;
        return day > 0 && DateNumbers.Day(words, day) is { } last && IsBeforeMonth(words, day) == isBeforeMonth && DateNumbers.YearAt(words, day) is null && !DateNumbers.IsCounted(words, day, isOfThings: false) ? (last, day + 1) : null;
    }

    private static bool IsBeforeMonth(FactWords words, int day) => Months.ContainsKey(words.Fold(day + 1)) || (words.Fold(day + 1) == Of && Months.ContainsKey(words.Fold(day + 2)));

    private static Date? Seasonal(FactWords words, int first, ulong fold)
    {
        if (!Seasons.TryGetValue(fold, out var season))
        {
            return null;
        }

        var end = first + 1;
        var year = DateNumbers.YearAt(words, words.Fold(end) == Of ? end + 1 : end);
        var isNoun = words.Text(first) is not ("spring" or "fall" or "Spring" or "Fall") || Seasoned.Contains(words.Fold(end))
            || year is not null || (DateNumbers.Leads.Contains(words.Fold(first - 1)) && words.Fold(first - 1) != The && !words[end].IsJoined && !(words.Text(first) is "fall" && words.Text(first - 1) is "to" or "and" or "of" or "by" or "after" or "since"))
            || (words.Fold(first - 1) == The && words.Fold(first - 2) == In && words.Fold(end) != Of && words.Fold(end) != In);
        if (!isNoun || words[first].IsJoined)
        {
            return null;
        }

        end = year is null ? end : words.Fold(end) == Of ? end + 2 : end + 1;
        return new Date(first, end, words.Span(first, end)) { Season = (Season)season, Year = year };
    }

    /// <summary>"yesterday", "last week", "two years ago", "next March".</summary>
    private static Date? Relative(FactWords words, int first, ulong fold)
    {
        var text = words.Text(first);
        RelativeTime? simple = text switch
        {
            "yesterday" or "Yesterday" => new RelativeTime(TimeUnit.Day, -1),
            "today" or "Today" or "tonight" or "Tonight" => new RelativeTime(TimeUnit.Day, 0),
            "tomorrow" or "Tomorrow" => new RelativeTime(TimeUnit.Day, 1),
            _ => null,
        };
        if (simple is { } day)
        {
            return new Date(first, first + 1, words.Span(first, first + 1)) { Relative = day };
        }

        int? offset = text is "last" or "Last" ? -1 : text is "next" or "Next" ? 1 : text is "this" or "This" ? 0 : null;
        if (offset is { } o)
        {
            var at = first + 1;
            if (words[at].IsJoined || words.Fold(first - 1) == The)
            {
                return null; // "the last week of March"
            }

            if (Units.TryGetValue(words.Fold(at), out var unit) && words.Text(at)[^1] != 's' && words.Text(at) is not "day")
            {
                return new Date(first, at + 1, words.Span(first, at + 1)) { Relative = new RelativeTime((TimeUnit)unit, o) };
            }

            if ((Weekday(words, at, words.Fold(at)) ?? MonthFirst(words, at, words.Fold(at)) ?? Seasonal(words, at, words.Fold(at))) is { } named)
            {
                return named with { First = first, Span = words.Span(first, named.End), Relative = named.Year is null ? new RelativeTime(TimeUnit.Named, o) : null };
            }

            return null;
        }

        // "two years ago", "a week ago"
        var number = fold == A || fold == An ? 1 : Numerals.Word(fold) ?? (words[first].Kind == TokenKind.Number && Numerals.TryDigits(text, out var digits, out var suffix) && suffix.IsEmpty && digits < 1000 ? (int)digits : null);
        return number is { } n && words.Fold(first + 2) == Ago && Units.TryGetValue(words.Fold(first + 1), out var ago) && words.Text(first + 1) is not "weekend"
            ? new Date(first, first + 3, words.Span(first, first + 3)) { Relative = new RelativeTime((TimeUnit)ago, -n) }
            : null;
    }

    private static Date WithYear(FactWords words, Date date)
    {
        var at = words.Is(date.End, ',') ? date.End + 1 : words.Fold(date.End) == Of && date.Day is null ? date.End + 1 : date.End;
        return DateNumbers.YearAt(words, at) is { } year && (at == date.End || date.Day is not null || words.Fold(date.End) == Of) ? date with { Year = year, End = at + 1 } : date;
    }
}

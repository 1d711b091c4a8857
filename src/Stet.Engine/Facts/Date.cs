using Microsoft.CodeAnalysis.Text;

namespace Stet.Facts;

/// <summary>A day, month, year, season or a time counted from when the story appears. What is not said is null.</summary>
public sealed record Date(int First, int End, TextSpan Span) : Fact(First, End, Span)
{
    public int? Year { get; init; }

    /// <summary>From 1.</summary>
    public int? Month { get; init; }

    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public Season? Season { get; init; }

    /// <summary>Its first year: 1980. The century of "the eighties" is taken for the last.</summary>
    public int? Decade { get; init; }

    /// <summary>"yesterday", "last week", "two years ago"; of "last March" the month is told besides.</summary>
    public RelativeTime? Relative { get; init; }

    /// <summary>The last year of "1997-2001" or of "2004-05".</summary>
    public int? LastYear { get; init; }

    /// <summary>The first and the last day that it means, where it is known when its document appears, or it says its year.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>The last day of "9 to 15 January".</summary>
    public int? LastDay { get; init; }

    /// <summary>"early in 2005", "the end of March".</summary>
    public DatePart? Part { get; init; }

    /// <summary>Where the words begin that tell the part.</summary>
    public int PartStart { get; init; }

    /// <summary>With the words that tell the part.</summary>
    public TextSpan WholeSpan => Part is null ? Span : TextSpan.FromBounds(PartStart, Span.End);

    /// <summary>Of a part of it alone, as "the end of the year" is.</summary>
    public TimeUnit? Period { get; init; }

    /// <summary>Day, month and year are all said and make a day of the calendar.</summary>
    public DateOnly? Exact =>
        this is { Year: >= 1 and <= 9999 and var year, Month: >= 1 and <= 12 and var month, Day: >= 1 and var day } && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}

/// <param name="Offset">In units, from the day the story appears: -1 is yesterday, last week, last year.</param>
public readonly record struct RelativeTime(TimeUnit Unit, int Offset);

public enum TimeUnit : byte
{
    Day,
    Week,
    Month,
    Year,

    /// <summary>That of a sport, from one summer to the next.</summary>
    Season,

    /// <summary>The weekday, month or season that stands beside it: last March, next Tuesday.</summary>
    Named,
}

public enum DatePart : byte
{
    Early,
    Middle,
    Late,
}

public enum Season : byte
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads the part of a year, month or week that a date tells: "early in 2005", "mid-March", "the end of the year".</summary>
internal static class DateParts
{
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 31;

    /// <summary>How much of a period may lie on the wrong side of what is called early, middle or late: "early in the year" is hardly August.</summary>
    private const double Early = 0.6;
    private const double Late = 0.5;
    private const double AroundMiddle = 0.3;

    private static readonly WordMap<int> Beside = DateNumbers.Numbered("early|mid|late");
    private static readonly WordMap<int> BeforeOf = DateNumbers.Numbered("start beginning|middle|end close");
    private static readonly WordMap<int> BeforeParts = DateNumbers.Numbered("first opening|middle|last final closing");
    private static readonly WordSet Parts = Folding.SetOf("half week weeks days fortnight weekend");
    private static readonly ulong Half = Folding.Hash("half");
    private static readonly ulong Second = Folding.Hash("second");

    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");

    /// <summary>The date with the part that the words before it tell; the same where they tell none.</summary>
    public static Date With(FactWords words, Date date)
    {
        if (date is { Day: not null } or { Weekday: not null } or { Season: not null } or { Relative.Unit: TimeUnit.Day or TimeUnit.Named })
        {
            return date;
        }

        var at = words.Fold(date.First - 1) == The ? date.First - 2 : date.First - 1;
        var (told, word) = words.Fold(at) == Of ? (BeforeOf, at - 1) : (Beside, words.Fold(at) == In ? at - 1 : at);
        if (words.Fold(at) == Of && Parts.Contains(words.Fold(word)))
        {
            // "the last week of March", "the second half of 2005"
            (told, word) = (BeforeParts, word - 1);
            if (words.Fold(word) == Second && words.Fold(word + 1) == Half)
            {
                return date with { Part = DatePart.Late, PartStart = words[word].Span.Start };
            }
        }

        return told.TryGetValue(words.Fold(word), out var part) ? date with { Part = (DatePart)part, PartStart = words[word].Span.Start } : date;
    }

    /// <summary>Whether one cannot lie in the part of a period that the other tells.</summary>
    public static bool Differ(Date one, Date other) => IsOutside(one, other) || IsOutside(other, one) || (one.Part != other.Part && one.Part is not null && other.Part is not null && PeriodOf(one) == PeriodOf(other));

    /// <summary>May is not at the end of the year, and the 9th not in late March.</summary>
    private static bool IsOutside(Date part, Date other) => part.Part is { } which && (
        PeriodOf(part) == TimeUnit.Year && other.Month is { } month ? IsOutside(which, (month - 0.5) / MonthsOfYear)
        : PeriodOf(part) == TimeUnit.Month && part.Month == other.Month && other.Day is { } day && IsOutside(which, (day - 0.5) / DaysOfMonth));

    private static bool IsOutside(DatePart part, double at) => part switch
    {
        DatePart.Early => at > Early,
        DatePart.Late => at < Late,
        _ => Math.Abs(at - 0.5) > AroundMiddle,
    };

    private static TimeUnit? PeriodOf(Date date) =>
        date.Month is not null ? TimeUnit.Month : date.Year is not null ? TimeUnit.Year : date.Period ?? date.Relative?.Unit;
}

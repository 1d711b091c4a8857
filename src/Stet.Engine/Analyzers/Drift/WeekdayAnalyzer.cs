using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Weekdays beside a date that falls on another: "Monday, 4 March 2025".</summary>
public sealed class WeekdayAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    /// <summary>Britain took the Gregorian calendar in 1752; older weekdays depend on the country.</summary>
    private const int FirstYear = 1753;

    private static readonly ulong A = Folding.Hash("a");

    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("weekday", ["date", "said", "real"], NoOptions.Read, rules => new WeekdayAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var year = StoryDate.YearOf(context);
        foreach (var block in context.Article.Blocks)
        {
            foreach (var sentence in block.Role == Roles.Code ? [] : context.FactsOf(block))
            {
                for (var i = 0; i < sentence.Facts.Count; i++)
                {
                    if (sentence.Facts[i] is Date date)
                    {
                        Analyze(context, sentence, i, date, year);
                    }
                }
            }
        }
    }

    private void Analyze(ArticleContext context, SentenceFacts sentence, int index, Date date, int? year)
    {
        if (date.Weekday is { } said)
        {
            if (Real(date, said, year) is { } real)
            {
                Report(context, sentence, date.Span, TextSpan.FromBounds(AfterWeekday(sentence, date), date.Span.End), said, real);
            }
            else if (date.Day is null && date.Relative is null && Next(sentence, index) is { Weekday: null } other && IsBetween(sentence, date.End, other.First, isBefore: true) && Real(other, said, year: null) is { } behind)
            {
                Report(context, sentence, TextSpan.FromBounds(date.Span.Start, other.Span.End), other.Span, said, behind);
            }
        }
        else if (Next(sentence, index) is { Weekday: { } day, Day: null, Relative: null } weekday && IsBetween(sentence, date.End, weekday.First, isBefore: false) && Real(date, day, year: null) is { } other)
        {
            Report(context, sentence, TextSpan.FromBounds(date.Span.Start, weekday.Span.End), date.Span, day, other);
        }
    }

    /// <summary>The weekday that the date falls on, where that is certain and another one than is said.</summary>
    /// <param name="year">Of the story; a date without a year may be of the year before or after.</param>
    private static DayOfWeek? Real(Date date, DayOfWeek said, int? year)
    {
        if (date.Exact is { Year: >= FirstYear } exact)
        {
            return exact.DayOfWeek == said ? null : exact.DayOfWeek;
        }

        if (date is not { Year: null, Month: { } month, Day: { } day, Relative: null } || year is not { } y || y < FirstYear)
        {
            return null;
        }

        for (var near = y - 1; near <= y + 1; near++)
        {
            if (day > DateTime.DaysInMonth(near, month) || new DateOnly(near, month, day).DayOfWeek == said)
            {
                return null;
            }
        }

        return new DateOnly(y, month, day).DayOfWeek;
    }

    private static Date? Next(SentenceFacts sentence, int index) => index + 1 < sentence.Facts.Count ? sentence.Facts[index + 1] as Date : null;

    /// <summary>"Monday (4 March 2025)", or "4 March 2025, a Monday".</summary>
    private static bool IsBetween(SentenceFacts sentence, int first, int end, bool isBefore)
    {
        var text = sentence.Block.Text;
        var hasA = false;
        for (var i = first; i < end; i++)
        {
            if (sentence.Pieces[i].IsWord)
            {
                if (isBefore || sentence.Pieces[i].Fold != A)
                {
                    return false;
                }

                hasA = true;
            }
            else if (text[sentence.Pieces[i].Span.Start] is not (',' or '('))
            {
                return false;
            }
        }

        return end - first is > 0 and <= 2 && (isBefore || hasA || text[sentence.Pieces[first].Span.Start] == '(');
    }

    /// <summary>Where the date begins behind its weekday.</summary>
    private static int AfterWeekday(SentenceFacts sentence, Date date)
    {
        var i = date.First + 1;
        while (i < date.End - 1 && !sentence.Pieces[i].IsWord)
        {
            i++;
        }

        return sentence.Pieces[i].Span.Start;
    }

    private void Report(ArticleContext context, SentenceFacts sentence, TextSpan span, TextSpan date, DayOfWeek said, DayOfWeek real)
    {
        foreach (var rule in rules)
        {
            var names = CultureInfo.InvariantCulture.DateTimeFormat;
            context.Report(rule.Rule, sentence.Block, span, new Capture("date", sentence.Block.Prose.ToString(date)), new Capture("said", names.GetDayName(said)), new Capture("real", names.GetDayName(real)));
        }
    }
}

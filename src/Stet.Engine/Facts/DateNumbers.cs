using System.Globalization;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads the numbers of dates: days and years, dates in digits, decades. Most numbers are none of these.</summary>
internal static class DateNumbers
{
    private const int FirstYear = 1100;
    private const int LastYear = 2199;

    public static readonly WordMap<int> Decades = Numbered("twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties");

    /// <summary>Words before a month, a season or a decade that say it is one: "May" and "march" and "fall" are verbs as well.</summary>
    public static readonly WordSet Leads = Folding.SetOf("in since until till by of last next this following previous coming past early late mid from to between before after during the and through on for every each");

    /// <summary>Words before four digits that say they are a year.</summary>
    private static readonly WordSet YearLeads = Folding.SetOf("in since until till by of from to between before after during the and through early late mid for a his her its their");

    /// <summary>An age is compared as the years are: "in her thirties".</summary>
    private static readonly WordSet Owners = Folding.SetOf("his her their");

    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong Mid = Folding.Hash("mid");
    private static readonly ulong In = Folding.Hash("in");

    public static int? Day(FactWords words, int at) =>
        words[at].Kind == TokenKind.Number && Numerals.TryDigits(words.Text(at), out var value, out var suffix) && value is >= 1 and <= 31 && decimal.Truncate(value) == value && suffix is "" or "st" or "nd" or "rd" or "th" && !words.Text(at).Contains('.') ? (int)value : null;

    public static int? YearAt(FactWords words, int at) =>
        words[at].Kind == TokenKind.Number && words.Text(at) is { Length: 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year) ? year : null;

    /// <summary>Whether a number is a year that news tells of, and not so far off that the calendar ends near it.</summary>
    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>"10%", "3 points": a number that counts something and is no day.</summary>
    /// <param name="isOfThings">Whether a plural behind it says so, as well: "in March 3 people", but not "on March 3 people".</param>
    public static bool IsCounted(FactWords words, int at, bool isOfThings) =>
        UnitReader.HasUnit(words, at + 1) || (isOfThings && UnitReader.IsPlural(words, at + 1));

    /// <summary>"23.12.23", "2004-12-23", "12/12/2004". Which comes first, day or month, is not always known: then neither is said.</summary>
    public static Date? Numeric(FactWords words, int first)
    {
        if (words[first].Kind != TokenKind.Number)
        {
            return null;
        }

        var end = first + 1;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var text = words.Text(first);
        if (text.Count('.') == 2)
        {
            foreach (var range in text.Split('.'))
            {
                if (count == 3 || !int.TryParse(text[range], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count++]))
                {
                    return null;
                }
            }
        }
        else
        {
            while (count < 3 && words[end - 1].Kind == TokenKind.Number && int.TryParse(words.Text(end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
            {
                count++;
                if (count < 3 && words[end].IsJoined)
                {
                    end++;
                }
                else if (count < 3 && words.Is(end, '/') && !words[end].Has(TokenFlags.SpaceBefore))
                {
                    end += 2;
                }
                else
                {
                    break;
                }
            }
        }

        if (count != 3)
        {
            return null;
        }

        var isYearFirst = parts[0] >= FirstYear;
        var (year, a, b) = isYearFirst ? (parts[0], parts[2], parts[1]) : (parts[2], parts[0], parts[1]);
        if (a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12) || year is > LastYear or (> 99 and < FirstYear))
        {
            return null;
        }

        year = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
        var date = new Date(first, end, words.Span(first, end)) { Year = year };
        return isYearFirst || a > 12 ? date with { Day = a, Month = b } : b > 12 ? date with { Day = b, Month = a } : date;
    }

    public static Date? Decade(FactWords words, int first, ulong fold)
    {
        var text = words.Text(first);
        if (YearAt(words, first) is { } year && year % 10 == 0 && words[first].IsOwner && IsLead(words.Fold(first - 1)))
        {
            return new Date(first, first + 1, words.Span(first, first + 1)) { Decade = year }; // "the 1980's"
        }

        if (text is [.., '0', 's'] && text.Length is 3 or 5 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var decade) && (text.Length == 5 || IsLead(words.Fold(first - 1))))
        {
            return new Date(first, first + 1, words.Span(first, first + 1)) { Decade = text.Length == 5 ? decade : 1900 + decade };
        }

        return Decades.TryGetValue(fold, out var index) && IsLead(words.Fold(first - 1))
            ? new Date(first, first + 1, words.Span(first, first + 1)) { Decade = 1920 + (index * 10) }
            : null;
    }

    private static bool IsLead(ulong before) => before == The || Leads.Contains(before) || Owners.Contains(before);

    public static Date? YearAlone(FactWords words, int first)
    {
        if (YearAt(words, first) is not { } year || (words[first].IsJoined && words.Fold(first - 1) != Mid))
        {
            return null;
        }

        // "2000 people", "1200 jobs" are counted; "the 2001 election" is not.
        var before = words.Fold(first - 1);
        var next = words.Text(first + 1);
        var isCount = words[first + 1] is { Kind: TokenKind.Word, IsJoined: false } && !words[first + 1].Has(TokenFlags.Capital) && ((next.Length > 3 && next[^1] == 's' && next[^2] != 's') || next is "people" or "men" or "women" or "children") && before != The && before != In && !(Owners.Contains(before) && year is >= 1800 and < 2100);
        if (isCount || Facts.Units.Sign(words.Text(first - 1)) is not null || UnitReader.HasUnit(words, first + 1) || ClockReader.HasZone(words, first)
            || !(YearLeads.Contains(before) || year is >= 1800 and < 2100))
        {
            return null;
        }

        var date = new Date(first, first + 1, words.Span(first, first + 1)) { Year = year };
        var dash = words[first + 1].Kind == TokenKind.Punctuation && words.Text(first + 1) is [var c] && Characters.IsDash(c) && !words[first + 1].Has(TokenFlags.SpaceBefore) ? first + 2 : words[first + 1].IsJoined ? first + 1 : words.Is(first + 1, '/') ? first + 2 : -1;
        if (dash > 0 && int.TryParse(words.Text(dash), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && words.Text(dash).Length is 2 or 4)
        {
            last = last < 100 ? last + (year / 100 * 100) : last;
            date = date with { End = dash + 1, Span = words.Span(first, dash + 1), LastYear = last };
        }

        return date;
    }

    /// <summary>The numbers of names from 0: a bar between two of them, a space between the forms of one.</summary>
    public static WordMap<int> Numbered(string names)
    {
        var table = new Dictionary<ulong, int>();
        var index = 0;
        foreach (var forms in names.Split('|'))
        {
            foreach (var form in forms.Split(' '))
            {
                table[Folding.Hash(form)] = index;
            }

            index++;
        }

        return new WordMap<int>(table);
    }
}

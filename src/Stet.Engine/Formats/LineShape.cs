using System.Collections.Frozen;
using Stet.Text;

namespace Stet.Formats;

/// <summary>What a line of plain text looks like, by its first and last characters and its words.</summary>
internal static class LineShape
{
    private const int LongestName = 100;

    private static readonly FrozenSet<string> DateWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Jan", "January", "Januar", "Feb", "February", "Februar", "Mar", "March", "März", "Apr", "April", "May", "Mai", "Jun", "June", "Juni", "Jul", "July", "Juli",
        "Aug", "August", "Sep", "Sept", "September", "Oct", "October", "Oktober", "Okt", "Nov", "November", "Dec", "December", "Dezember", "Dez");

    private static readonly FrozenSet<string> WordsBesideDates = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun",
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "am", "pm", "a.m", "p.m", "at", "of", "the", "on", "GMT", "BST", "UTC", "CET", "CEST", "EST", "EDT", "PST", "PDT", "ET", "PT",
        "Uhr", "um", "published", "updated", "posted", "th", "st", "nd", "rd", "local", "time");

    private static readonly FrozenSet<string> WordsInBylines = FrozenSet.Create(
        StringComparer.Ordinal, "and", "und", "in", "of", "for", "the", "de", "la", "van", "von", "der", "den", "bin", "al", "y", "e", "with", "mit", "at");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = DateWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideDates = WordsBesideDates.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InBylines = WordsInBylines.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A stop stands at its end, or before the marks and brackets there.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && (Characters.IsMark(line[end - 1]) || line[end - 1] is ')' or ']'))
        {
            end--;
        }

        return end > 0 && (Characters.IsStop(line[end - 1]) || line[end - 1] == '\u2026');
    }

    public static bool IsBlockQuote(ReadOnlySpan<char> line) => line is ['>', ..];

    /// <summary>A bullet or a number, and words after it.</summary>
    public static bool IsListItem(ReadOnlySpan<char> line)
    {
        switch (line)
        {
            case ['-' or '*' or '+' or '\u2022' or '\u00B7' or '\u2023' or '\u25E6' or '\u25AA', ' ' or '\t' or '\u00A0', ..]:
                return line[1..].TrimStart() is [var first, ..] && first is not ('-' or '*' or '+');
            default:
                var digits = 0;
                while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
                {
                    digits++;
                }

                return digits > 0 && line[digits..] is ['.' or ')', ' ' or '\t' or '\u00A0', ..];
        }
    }

    /// <summary>A separator: only signs, no letter or digit.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!(Characters.IsDash(c) || c is '*' or '_' or '=' or '#' or '~' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsCaption(ReadOnlySpan<char> line) =>
        !IsCredit(line) && (IsLabelled(line, "Caption") || IsLabelled(line, "Photo") || IsLabelled(line, "Picture") || IsLabelled(line, "Image") || IsLabelled(line, "Pictured"));

    public static bool IsCredit(ReadOnlySpan<char> line) =>
        line.StartsWith("Photo credit", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Picture credit", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Image credit", StringComparison.OrdinalIgnoreCase) || IsLabelled(line, "Credit") || IsLabelled(line, "Photograph");

    /// <summary>"By Jane Doe and John Roe in Kyiv": every word a name or what joins names, and no stop.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        var isGerman = line.StartsWith("Von ", StringComparison.Ordinal);
        if (line.Length > LongestName || EndsSentence(line) || !(isGerman || line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal)))
        {
            return false;
        }

        var words = 0;
        var names = 0;
        foreach (var range in line[3..].SplitAny(' ', ',', '|', '/', '\u00A0'))
        {
            var word = line[3..][range];
            if (!word.IsEmpty)
            {
                words++;
                names += char.IsUpper(word[0]) ? 1 : 0;
                if (!char.IsUpper(word[0]) && !InBylines.Contains(word) && word is not "&")
                {
                    return false;
                }
            }
        }

        return names >= 2 && words <= (isGerman ? 5 : 12);
    }

    /// <summary>Nothing but a date, with the place, weekday or time that can stand beside one. A dateline before a paragraph's first words is
    /// part of that paragraph.</summary>
    public static bool IsDateline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestName)
        {
            return false;
        }

        bool hasMonth = false, hasNumber = false;
        var places = 0;
        foreach (var range in line.SplitAny(' ', ',', '|', '(', ')', '\u00A0'))
        {
            var word = line[range].Trim(".:-\u2013\u2014");
            if (word.IsEmpty)
            {
                continue;
            }

            if (char.IsAsciiDigit(word[0]))
            {
                hasNumber = true;
                hasMonth |= IsNumericDate(word);
            }
            else if (Months.Contains(word))
            {
                hasMonth = true;
            }
            else if (!BesideDates.Contains(word) && (hasMonth || ++places > 3 || word.ContainsAnyInRange('a', 'z')))
            {
                return false;
            }
        }

        return hasMonth && hasNumber;
    }

    private static bool IsNumericDate(ReadOnlySpan<char> word)
    {
        var parts = 0;
        foreach (var range in word.SplitAny('.', '/', '-'))
        {
            var part = word[range];
            if (part.Length is 0 or > 4 || part.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            parts++;
        }

        return parts == 3;
    }

    private static bool IsLabelled(ReadOnlySpan<char> line, string label) =>
        line.Length > label.Length + 1 && line[label.Length] == ':' && line.StartsWith(label, StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads a time of day: "10.30am", "5pm", "10:30", "0930 GMT".</summary>
internal static class ClockReader
{
    private static readonly ulong Am = Folding.Hash("am");
    private static readonly ulong Pm = Folding.Hash("pm");
    private static readonly ulong AmStops = Folding.Hash("a.m");
    private static readonly ulong PmStops = Folding.Hash("p.m");

    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Before = Folding.Hash("at");
    private const decimal Noon = 12 * 60;

    /// <summary>How many words ahead the time may stand that has the zone of another.</summary>
    private const int FarthestZone = 15;

    /// <summary>Words that are a time by themselves.</summary>
    public static IEnumerable<ulong> Starts { get; } = [.. Folding.SetOf("midnight noon midday")];

    public static Quantity? At(FactWords words, int at)
    {
        if (InWords(words, at) is { } told)
        {
            return told;
        }

        if (words[at].Kind != TokenKind.Number)
        {
            return null;
        }

        // "6 to 9 a.m.", "6-9am": the half of the day is said once.
        var text = words.Text(at);
        if (text.Length <= 2 && (words.Fold(at + 1) == To || words.Is(at + 1, '-') || words.Is(at + 1, '\u2013')) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is > 0 and <= 12
            && At(words, at + 2) is { } until && IsHalfSaid(words, until))
        {
            return new Quantity(at, at + 1, words.Span(at, at + 1), (first % 12 * 60) + (until.Value >= Noon && first % 12 * 60 <= until.Value - Noon ? Noon : 0), Measure.Clock);
        }

        var digits = text.IndexOfAnyExceptInRange('0', ':') is var end and >= 0 ? end : text.Length;
        var colon = text[..digits].IndexOf(':');
        if (colon < 0 && digits < text.Length && text[digits] == '.' && digits + 2 < text.Length && char.IsAsciiDigit(text[digits + 1]) && char.IsAsciiDigit(text[digits + 2]))
        {
            colon = digits;
            digits += 3;
        }

        var suffix = text[digits..];
        var behind = words.Fold(at + 1);
        var isAfternoon = suffix is "pm" || (suffix.IsEmpty && (behind == Pm || behind == PmStops));
        var isMorning = suffix is "am" || (suffix.IsEmpty && (behind == Am || behind == AmStops));
        if (!isAfternoon && !isMorning && !(suffix.IsEmpty && (HasZone(words, at) || (colon > 0 && text[colon] == ':'))))
        {
            return null;
        }

        var written = text[..digits];
        var hours = colon > 0 ? written[..colon] : written.Length == 4 ? written[..2] : written;
        var minutes = colon > 0 ? written[(colon + 1)..] : written.Length == 4 ? written[2..] : "0";
        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || hour > 24 || minute > 59)
        {
            return null;
        }

        var stop = at + 1 + (suffix.IsEmpty && (isAfternoon || isMorning) ? 1 : 0);
        stop += IsZone(words, stop) ? 1 : 0;
        hour = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour;
        return new Quantity(at, stop, words.Span(at, stop), (hour * 60) + minute, Measure.Clock);
    }

    /// <summary>"midnight", "nine o'clock", "one in the morning".</summary>
    private static Quantity? InWords(FactWords words, int at)
    {
        if (words.Text(at) is "midnight" or "noon" or "midday")
        {
            return new Quantity(at, at + 1, words.Span(at, at + 1), words.Text(at) is "midnight" ? 0 : Noon, Measure.Clock) { IsWords = true };
        }

        if ((Numerals.Word(words.Fold(at)) ?? DateNumbers.Day(words, at)) is not (>= 1 and <= 12 and var hour))
        {
            return null;
        }

        var end = IsOClock(words.Text(at + 1)) ? at + 2 : at + 1;
        var half = HalfOfDay(words, end);
        if (half is null && end == at + 1)
        {
            return null;
        }

        end = half?.End ?? end;
        return new Quantity(at, end, words.Span(at, end), (hour % 12 * 60) + (half?.First ?? 0), Measure.Clock) { IsVague = half is null, IsWords = true };
    }

    /// <summary>The minutes at which "in the morning" or "in the evening" begins, and the index behind it.</summary>
    private static (decimal First, int End)? HalfOfDay(FactWords words, int at)
    {
        var end = words.Text(at) is "in" && words.Text(at + 1) is "the" ? at + 2 : words.Text(at) is "at" ? at + 1 : -1;
        return end < 0 ? null : words.Text(end) switch
        {
            "morning" => (0, end + 1),
            "afternoon" or "evening" or "night" => (Noon, end + 1),
            _ => null,
        };
    }

    private static bool IsOClock(ReadOnlySpan<char> text) => text.Length > 5 && text[0] == 'o' && text.EndsWith("clock");

    public static bool IsZone(FactWords words, int index) => words.Text(index) is "GMT" or "BST" or "UTC" or "CET" or "ET" or "EST" or "EDT" or "PT" or "PST" or "PDT";

    /// <summary>Whether four digits are a time of a zone: "at 1430 GMT, and at 1815" says it once.</summary>
    public static bool HasZone(FactWords words, int at) =>
        IsZone(words, at + 1) || (words.Fold(at - 1) == Before && words.Text(at).Length == 4 && Enumerable.Range(2, FarthestZone).Any(back => IsZone(words, at - back)));

    private static bool IsHalfSaid(FactWords words, Quantity clock) => (IsZone(words, clock.End - 1) ? clock.End - 2 : clock.End - 1) is var end && words.Fold(end) is var last && (last == Am || last == Pm || last == AmStops || last == PmStops || words.Text(end) is [.., 'm']);
}

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

    public static Quantity? At(FactWords words, int at)
    {
        if (words[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var text = words.Text(at);
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
        var isZone = words.Text(at + 1) is "GMT" or "BST" or "EST" or "ET" or "CET";
        if (!isAfternoon && !isMorning && !(suffix.IsEmpty && (isZone || (colon > 0 && text[colon] == ':'))))
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
        hour = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour;
        return new Quantity(at, stop, words.Span(at, stop), (hour * 60) + minute, Measure.Clock);
    }
}

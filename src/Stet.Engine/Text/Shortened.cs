namespace Stet.Text;

/// <summary>Text cut to a length for people. No character is cut in half.</summary>
public static class Shortened
{
    private const string Cut = "…";

    /// <param name="most">UTF-16 units of the text that are kept.</param>
    public static string AtEnd(string text, int most) => text.Length <= most ? text : string.Concat(Before(text, most), Cut);

    /// <summary>Two thirds are kept of the beginning and one of the end.</summary>
    /// <param name="most">UTF-16 units of the text that are kept.</param>
    public static string InMiddle(string text, int most) => text.Length <= most ? text : $"{Before(text, most * 2 / 3)} {Cut} {After(text, text.Length - (most / 3))}";

    private static ReadOnlySpan<char> Before(string text, int end) => text.AsSpan(0, IsInside(text, end) ? end - 1 : end);

    private static ReadOnlySpan<char> After(string text, int start) => text.AsSpan(IsInside(text, start) ? start + 1 : start);

    private static bool IsInside(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}

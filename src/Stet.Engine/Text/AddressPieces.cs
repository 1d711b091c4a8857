using System.Buffers;

namespace Stet.Text;

/// <summary>Tells the rest of an address that spaces have cut from the sentence that merely goes on after one.</summary>
internal static class AddressPieces
{
    /// <summary>No more pieces than this are looked at.</summary>
    private const int MostPieces = 8;

    private static readonly string[] Endings = [".html", ".htm", ".shtml", ".php", ".aspx", ".asp", ".jsp", ".pdf", ".jpg", ".stm"];

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_/%");
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789/-");

    /// <summary>The end of the run without spaces at an offset.</summary>
    public static int EndOfChunk(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Characters.IsSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '|'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the last piece of the address whose first piece is [start, end), or 0 where it is whole.</summary>
    public static int Find(ReadOnlySpan<char> text, int start, int end)
    {
        var first = text[start..end];
        if (first.Length < 4 || Next(text, end) is not (var next, var nextEnd) || nextEnd == next)
        {
            return 0;
        }

        var scheme = first.IndexOf("://") is var at and >= 0 ? first[(at + 3)..] : first;
        if ((scheme.IsEmpty || scheme.Equals("www.", StringComparison.OrdinalIgnoreCase)) && IsHost(text, end))
        {
            return Trimmed(text, next, nextEnd);
        }

        if (!scheme.Contains('/'))
        {
            // "https://example .org/news"
            return scheme.Length < first.Length && text[next] == '.' && nextEnd - next >= 3 && char.IsAsciiLetterLower(text[next + 1]) && first[^1] != '.' ? Trimmed(text, next, nextEnd) : 0;
        }

        if (first[^1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\u201D' or '\'')
        {
            return 0;
        }

        if (first[^1] is '-' or '_' or '=' or '&' or '%' && char.IsAsciiLetterOrDigit(text[next]))
        {
            return Trimmed(text, next, nextEnd);
        }

        return Chain(text, start, end);
    }

    /// <summary>Whether a line that holds nothing else is the rest of an address that ends the line before.</summary>
    public static bool IsRest(ReadOnlySpan<char> address, ReadOnlySpan<char> next) =>
        address.Contains("://", StringComparison.Ordinal) && address.LastIndexOf('/') > address.IndexOf("://") + 2 && EndOfChunk(next, 0) == next.Length && Weigh(next) is Weight.Strong;

    /// <summary>Whether a host name follows: "www. example.org".</summary>
    public static bool IsHost(ReadOnlySpan<char> text, int end)
    {
        if (Next(text, end) is not (var next, var nextEnd))
        {
            return false;
        }

        var chunk = text[next..Trimmed(text, next, nextEnd)];
        var host = chunk.IndexOf('/') is var slash and >= 0 ? chunk[..slash] : chunk;
        return host.Length > 3 && host.IndexOf('.') is > 0 && !host.ContainsAnyExcept(HostCharacters);
    }

    private enum Weight : byte
    {
        None,

        /// <summary>A word of small letters.</summary>
        Word,

        /// <summary>Words joined by hyphens, as sentences have them too.</summary>
        Slug,

        /// <summary>Only addresses look so.</summary>
        Strong,
    }

    private static int Chain(ReadOnlySpan<char> text, int start, int end)
    {
        var isAlone = start == 0 || text[..start].TrimEnd() is [.., ':'] || text[..start].TrimEnd().IsEmpty;
        var found = 0;
        var slugs = 0;
        var hasWords = false;
        var at = end;
        for (var piece = 0; piece < MostPieces && Next(text, at) is (var next, var nextEnd) && nextEnd > next; piece++)
        {
            var chunk = text[next..Trimmed(text, next, nextEnd)];
            var weight = Weigh(chunk);
            if (weight == Weight.None || (weight == Weight.Word && !isAlone))
            {
                return found;
            }

            hasWords |= weight == Weight.Word;
            slugs += weight == Weight.Slug && chunk.Count('-') >= 2 ? 1 : 0;
            at = nextEnd;
            found = weight == Weight.Strong && !hasWords ? next + chunk.Length : found;
            if (next + chunk.Length < nextEnd)
            {
                return found; // a stop: a sentence ends here
            }
        }

        // A line of nothing but an address and its pieces.
        return isAlone && slugs > 0 && at == text.Length ? at : found;
    }

    private static Weight Weigh(ReadOnlySpan<char> chunk)
    {
        if (chunk.IsEmpty || chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.Contains('@'))
        {
            return Weight.None;
        }

        var slash = chunk.IndexOf('/');
        if (slash > 0 && chunk[..slash].Contains('.'))
        {
            return Weight.None; // another address without a scheme
        }

        foreach (var ending in Endings)
        {
            if (chunk.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && chunk.Length > ending.Length && char.IsAsciiLetterOrDigit(chunk[0]))
            {
                return Weight.Strong;
            }
        }

        var hyphens = chunk.Count('-');
        if (chunk.ContainsAnyExcept(PathCharacters))
        {
            return chunk.IndexOf('=') > 0 && chunk.ContainsAny('?', '&') && !chunk.ContainsAny('(', ')') ? Weight.Strong : Weight.None;
        }

        if (chunk.Count('/') >= 2 && chunk.ContainsAny('-', '_') | chunk.ContainsAnyInRange('0', '9') && !IsDate(chunk))
        {
            return Weight.Strong;
        }

        if (slash >= 0)
        {
            return Weight.None;
        }

        if (hyphens == 0)
        {
            return chunk.ContainsAnyInRange('0', '9') ? Weight.None : Weight.Word;
        }

        // "…-talks-nyt-a83548": the number of an article ends it.
        var tail = chunk[(chunk.LastIndexOf('-') + 1)..];
        return hyphens >= 2 && tail.Length >= 5 && tail.ContainsAnyInRange('0', '9') ? Weight.Strong : Weight.Slug;
    }

    private static bool IsDate(ReadOnlySpan<char> chunk) => !chunk.ContainsAnyExcept(DateCharacters);

    /// <summary>The next run without spaces, one space or line break on.</summary>
    private static (int Start, int End)? Next(ReadOnlySpan<char> text, int end)
    {
        var next = end;
        while (next < text.Length && next - end < 3 && text[next] is ' ' or '\n' or '\r')
        {
            next++;
        }

        return next == end || next >= text.Length ? null : (next, EndOfChunk(text, next));
    }

    /// <summary>Where an address ends: what ends the sentence around it is no part of it.</summary>
    internal static int Trimmed(ReadOnlySpan<char> text, int start, int end) => start + text[start..end].TrimEnd(".,;:!?)]\u201D\u2019'\"").Length;
}

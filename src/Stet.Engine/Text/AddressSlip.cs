using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>A slip in the writing of a web address.</summary>
/// <param name="End">Where the address ends, in UTF-16 units of the text.</param>
/// <param name="Problem">A clause for a message.</param>
/// <param name="Change">What mends it; null where that cannot be known.</param>
internal readonly record struct AddressSlip(int End, string Problem, TextChange? Change)
{
    private static readonly string[] Misspelt =
        ["htp", "htps", "htttp", "htttps", "hhttp", "hhttps", "ttp", "ttps", "httpp", "httpps", "httpss", "httsp", "htpps", "httos", "htts", "hptt", "hptts", "hhtp", "hhtps"];

    /// <summary>Debris of mark-up that was taken for the end of an address.</summary>
    private static readonly string[] Debris = ["%20", "%22", "%C2%A0", "%E2%80%9D", "&nbsp", "&quot", "&gt", "&lt"];

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly string[] Doubled = [".com.com", ".org.org", ".net.net"];

    /// <summary>What addresses of editors hold: previews and the desk of a publishing system.</summary>
    private static readonly string[] Previews = ["?preview=true", "&preview=true", "preview_id=", "/wp-admin/"];

    /// <summary>Endings that tell a comma inside a host from the comma of a sentence.</summary>
    private static readonly string[] Endings = ["com", "org", "net", "gov", "edu", "co.uk", "org.uk", "de", "fr", "eu"];

    /// <summary>The slip in an e-mail address around an at sign, in a run without spaces.</summary>
    public static AddressSlip? FindMail(ReadOnlySpan<char> text, int at, out int start)
    {
        start = at;
        while (start > 0 && at - start < 64 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+'))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && end - at < 255 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or ',' or '@'))
        {
            end++;
        }

        end = AddressPieces.Trimmed(text, at, end);
        if (at - start < 2 || end - at < 5 || !text[at..end].Contains('.'))
        {
            return null;
        }

        var host = text[(at + 1)..end];
        if (host[0] == '@' && !host[1..].Contains('@'))
        {
            return new AddressSlip(end, "the at sign stands twice", Replace(at, 1, ""));
        }

        if (host.IndexOf("..") is var dots and > 0 && !host.ContainsAny(',', '@') && host[^1] != '.')
        {
            return new AddressSlip(end, "it has a dot too many", Replace(at + 1 + dots, 1, ""));
        }

        return CommaBeforeEnding(host) is var comma and > 0 || (comma = host.IndexOf(',')) > 1 && IsHostOf(host[(comma + 1)..]) && !host[..comma].Contains('.') && !host[comma..].Contains('@')
            ? new AddressSlip(end, "a comma stands for a dot", Replace(at + 1 + comma, 1, "."))
            : null;
    }

    /// <summary>Where a comma stands before the ending of a host that ends there: "news,com"; or -1.</summary>
    private static int CommaBeforeEnding(ReadOnlySpan<char> run)
    {
        var comma = run.IndexOf(',');
        if (comma < 1 || !char.IsAsciiLetterOrDigit(run[comma - 1]))
        {
            return -1;
        }

        var rest = run[(comma + 1)..];
        foreach (var ending in Endings)
        {
            if (rest.StartsWith(ending) && (rest.Length == ending.Length || rest[ending.Length] is '/' or ',' or '?' || rest[ending.Length..].TrimEnd(".;:!)").IsEmpty))
            {
                return comma;
            }
        }

        return -1;
    }

    private static bool IsHostOf(ReadOnlySpan<char> run)
    {
        var end = run.IndexOfAny('/', '?', '#');
        var host = (end < 0 ? run : run[..end]).TrimEnd(".,;:!?)");
        return host.LastIndexOf('.') is var dot and > 0 && host.Length - dot is > 2 and < 9 && !host[(dot + 1)..].ContainsAnyExcept(Letters);
    }

    /// <summary>The slip in the address that begins at <paramref name="start"/>, in a run without spaces that ends at <paramref name="end"/>.</summary>
    public static AddressSlip? Find(ReadOnlySpan<char> text, int start, int end)
    {
        var chunk = text[start..end];
        var letters = chunk.IndexOfAnyExcept(Letters);
        var scheme = letters < 0 ? chunk : chunk[..letters];
        var rest = chunk[scheme.Length..];
        var colon = start + scheme.Length;
        if (scheme is "wwww" or "wwwww" && rest is ['.', var host, ..] && char.IsAsciiLetterOrDigit(host))
        {
            return new AddressSlip(AddressPieces.Trimmed(text, start, end), "it has a w too many", Replace(start, scheme.Length, "www"));
        }

        if (scheme.Equals("www", StringComparison.OrdinalIgnoreCase))
        {
            if (rest.StartsWith(".www."))
            {
                return new AddressSlip(AddressPieces.Trimmed(text, start, end), "'www.' stands twice", Replace(start, 4, ""));
            }

            if (CommaBeforeEnding(rest) is var comma and > 0)
            {
                return new AddressSlip(AddressPieces.Trimmed(text, start, end), "a comma stands for a dot", Replace(colon + comma, 1, "."));
            }

            return rest is [',' or ';', var after, ..] && char.IsAsciiLetterOrDigit(after) && rest[2..].Contains('.')
                ? new AddressSlip(AddressPieces.Trimmed(text, start, end), "a comma stands for a dot", Replace(colon, 1, "."))
                : null;
        }

        if (scheme is "file" or "FILE" && rest.StartsWith(":///"))
        {
            return new AddressSlip(AddressPieces.Trimmed(text, start, end), "it leads to a file of one computer", null);
        }

        if (!IsHttp(scheme))
        {
            return rest.StartsWith("://") && rest.Length > 3 && IsOneOf(Misspelt, scheme)
                ? new AddressSlip(AddressPieces.Trimmed(text, start, end), "its beginning is misspelt", Replace(start, scheme.Length, scheme.Contains('s') || scheme.Contains('S') ? "https" : "http"))
                : null;
        }

        var slashes = rest switch
        {
            [':', '/', '/', ..] => null,
            [':', '/', var c, ..] when char.IsAsciiLetterOrDigit(c) => ("a slash is missing", 2),
            [':', '\\', '\\', var c, ..] when char.IsAsciiLetterOrDigit(c) => ("its slashes lean the wrong way", 3),
            ['/', '/', ':', var c, ..] when char.IsAsciiLetterOrDigit(c) => ("the colon stands behind the slashes", 3),
            [':', var c, ..] when char.IsAsciiLetterOrDigit(c) && IsHostOf(rest[1..]) => ("the slashes are missing", 1),
            ['/', '/', var c, ..] when char.IsAsciiLetterOrDigit(c) => ("the colon is missing", 2),
            [';' or '.' or ',', '/', '/', var c, ..] when char.IsAsciiLetterOrDigit(c) => ("another mark stands for the colon", 3),
            [':', 'w', 'w', 'w', '.', ..] => ("the slashes are missing", 1),
            _ => ((string, int)?)null,
        };
        if (slashes is var (problem, length))
        {
            return new AddressSlip(AddressPieces.Trimmed(text, start, end), problem, Replace(colon, length, "://"));
        }

        return rest.StartsWith("://") ? FindInHost(text, start, end, colon + 3) : null;
    }

    private static AddressSlip? FindInHost(ReadOnlySpan<char> text, int start, int end, int hostStart)
    {
        var whole = AddressPieces.Trimmed(text, start, end);
        return OfScheme(text, start, end, hostStart, whole) ?? OfHost(text, end, hostStart, whole) ?? OfRest(text, start, end, hostStart, whole);
    }

    /// <summary>What the scheme and its slashes have too many of.</summary>
    private static AddressSlip? OfScheme(ReadOnlySpan<char> text, int start, int end, int hostStart, int whole)
    {
        var rest = text[hostStart..end];
        var scheme = text[start..hostStart];
        if (rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && rest[4..] is ['s' or 'S', ':', ..] or [':', ..] or ['s', '/', '/', ..] or ['/', '/', ..])
        {
            var isWhole = rest[4..] is [':', '/', '/', ..] or ['s' or 'S', ':', '/', '/', ..];
            return new AddressSlip(whole, $"'{scheme}' stands twice", isWhole ? Replace(start, scheme.Length, "") : null);
        }

        return rest is ['/', var afterSlash, ..] && char.IsAsciiLetterOrDigit(afterSlash) ? new AddressSlip(whole, "it has a slash too many", Replace(hostStart, 1, "")) : null;
    }

    private static AddressSlip? OfHost(ReadOnlySpan<char> text, int end, int hostStart, int whole)
    {
        var rest = text[hostStart..end];
        var host = rest.IndexOfAny('/', '?', '#') is var cut and >= 0 ? rest[..cut] : rest;
        if (host.IndexOf(',') is var comma and > 0 && comma + 1 < host.Length && char.IsAsciiLetterOrDigit(host[comma - 1]) && char.IsAsciiLetterLower(host[comma + 1]))
        {
            return new AddressSlip(whole, "a comma stands for a dot", Replace(hostStart + comma, 1, "."));
        }

        if (TestHost.Is(host))
        {
            return new AddressSlip(whole, "readers cannot reach a host of tests", null);
        }

        if (host.IndexOf("..") is var dots and > 0 && dots + 2 < host.Length && char.IsAsciiLetterOrDigit(host[dots + 2]))
        {
            return new AddressSlip(whole, "it has a dot too many", Replace(hostStart + dots, 1, ""));
        }

        if (host.StartsWith("https.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("http.", StringComparison.OrdinalIgnoreCase))
        {
            return new AddressSlip(whole, $"'{host[..host.IndexOf('.')]}' stands twice", null);
        }

        foreach (var ending in Doubled)
        {
            if (host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return new AddressSlip(whole, $"'{ending[..4]}' stands twice", Replace(hostStart + host.Length - 4, 4, ""));
            }
        }

        return null;
    }

    /// <summary>What stands behind the host, or is missing there.</summary>
    private static AddressSlip? OfRest(ReadOnlySpan<char> text, int start, int end, int hostStart, int whole)
    {
        var rest = text[hostStart..end];
        foreach (var mark in Previews)
        {
            if (rest.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return new AddressSlip(whole, "readers cannot see what only editors can", null);
            }
        }

        if (rest.TrimEnd(".,;:!?)]\u201D\u2019'\">").IsEmpty)
        {
            // The scheme as such is spoken of in quotation marks or brackets: "https://" is what it begins with.
            var isNamed = start > 0 && text[start - 1] is '"' or '\u201C' or '\'' or '\u2018' or '(' or '`' or '\u00AB';
            return isNamed || AddressPieces.IsHost(text, end) ? null : new AddressSlip(hostStart, "nothing follows", null);
        }

        if (rest.TrimEnd(".,;:!?)]") is [.. var kept, '\u2026'] && kept.Contains('.') || (rest.EndsWith("...") && rest[..^3].Contains('/')))
        {
            return new AddressSlip(end, "it was cut short", null);
        }

        foreach (var debris in Debris)
        {
            if (rest.TrimEnd(".,;)").EndsWith(debris))
            {
                return new AddressSlip(whole, $"'{debris}' is no part of it", null);
            }
        }

        return null;
    }

    private static bool IsHttp(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static TextChange Replace(int at, int length, string by) => new(new TextSpan(at, length), by);
}

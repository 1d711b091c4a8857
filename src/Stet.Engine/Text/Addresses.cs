using System.Collections.Frozen;

namespace Stet.Text;

/// <summary>Where web and e-mail addresses end, by the look of them; nothing is ever asked over a network.</summary>
internal static class Addresses
{
    /// <summary>Endings of host names that are written without a scheme in copy. Others count only in names of three parts or more.</summary>
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.Ordinal,
        "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "eu", "uk", "ru", "ua", "de", "fr", "io", "tv", "news", "press", "online", "me");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address that begins at <paramref name="start"/> with a word that ends at <paramref name="wordEnd"/>, or 0 where none does.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        var rest = text[wordEnd..];
        if (rest.StartsWith("://"))
        {
            return Trimmed(text, start, AddressRun(text, wordEnd + 3));
        }

        if (rest is ['.' or '@', var next, ..] && (Characters.IsLetter(next) || Characters.IsDigit(next)))
        {
            var end = Trimmed(text, start, AddressRun(text, wordEnd));
            var address = text[start..end];
            var at = address.IndexOf('@');
            var host = at > 0 ? address[(at + 1)..] : address;
            host = host.IndexOfAny('/', '?', '#') is var cut and >= 0 ? host[..cut] : host;
            return IsHost(host, mail: at > 0) ? end : 0;
        }

        return 0;
    }

    private static bool IsHost(ReadOnlySpan<char> host, bool mail)
    {
        var dots = 0;
        foreach (var c in host)
        {
            dots += c == '.' ? 1 : 0;
            if (!(c is '.' or '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z')))
            {
                return false;
            }
        }

        var ending = host[(host.LastIndexOf('.') + 1)..];
        return dots > 0 && ending.Length >= 2 && !ending.ContainsAnyInRange('0', '9') && (mail || host.StartsWith("www.") || dots >= 2 || EndingLookup.Contains(ending));
    }

    private static int AddressRun(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Characters.IsSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '|' or '\\' or '^' or '`' or '{' or '}'))
        {
            at++;
        }

        return at;
    }

    /// <summary>What ends the sentence around an address is no part of it; nor is a bracket that it does not open.</summary>
    private static int Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ']' or ')')
        {
            if (text[end - 1] == ')' && text[start..end].Contains('('))
            {
                break;
            }

            end--;
        }

        return end;
    }
}

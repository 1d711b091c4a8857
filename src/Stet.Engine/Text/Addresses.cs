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

    /// <summary>Longer ones than any that people write are cut.</summary>
    private const int LongestAddress = 2048;

    /// <summary>The longest name of a person and a host (RFC 5321). What stands before a path is searched no further, so that a text
    /// without a space costs no more than its length.</summary>
    private const int LongestName = 320;

    /// <summary>The end of the address that begins at <paramref name="start"/> with a word that ends at <paramref name="wordEnd"/>, or 0 where none does.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        var rest = text[wordEnd..];
        if (rest.StartsWith("://"))
        {
            var end = Trimmed(text, start, AddressRun(text, wordEnd + 3));
            return end > wordEnd + 3 ? end : 0;
        }

        if (rest is not ['.' or '@', var next, ..] || !(Characters.IsLetter(next) || Characters.IsDigit(next)))
        {
            return 0;
        }

        var nameEnd = wordEnd;
        while (nameEnd < text.Length && nameEnd - start < LongestName && IsOfName(text[nameEnd]))
        {
            nameEnd++;
        }

        var name = text[start..nameEnd].TrimEnd(".-_@%+");
        var at = name.IndexOf('@');
        if (!IsHost(at > 0 ? name[(at + 1)..] : name, mail: at > 0))
        {
            return 0;
        }

        nameEnd = start + name.Length;
        return nameEnd < text.Length && text[nameEnd] is '/' or '?' or '#' or ':' && nameEnd + 1 < text.Length && IsOfName(text[nameEnd + 1])
            ? Trimmed(text, start, AddressRun(text, nameEnd))
            : nameEnd < text.Length && text[nameEnd] == '/' ? nameEnd + 1 : nameEnd;
    }

    private static bool IsOfName(char c) => c is '.' or '-' or '@' or '_' or '%' or '+' || Characters.IsLetter(c) || Characters.IsDigit(c);

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
        var most = Math.Min(text.Length, at + LongestAddress);
        while (at < most && !Characters.IsSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '|' or '\\' or '^' or '`' or '{' or '}'))
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

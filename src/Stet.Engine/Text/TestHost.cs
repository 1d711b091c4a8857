using System.Buffers;

namespace Stet.Text;

/// <summary>Hosts that only the desk and its developers can reach.</summary>
internal static class TestHost
{
    private static readonly string[] Firsts = ["staging", "stage", "preview", "preprod", "uat", "qa", "intranet", "localhost"];

    /// <summary>Endings that no public name has (RFC 6761 and 6762), the one of examples apart.</summary>
    private static readonly string[] Lasts = [".localhost", ".local", ".test", ".invalid", ".internal", ".lan"];

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <param name="host">With its port, if it has one.</param>
    public static bool Is(ReadOnlySpan<char> host)
    {
        var name = host.IndexOf(':') is var colon and >= 0 ? host[..colon] : host;
        name = name.TrimEnd(".,;!?)]\u201D\u2019'\"");
        var first = name.IndexOf('.') is var dot and >= 0 ? name[..dot] : name;
        if (host[name.Length..] is ":3000" or ":4200" or ":5173" or ":8000") // as developers' own servers have them
        {
            return true;
        }

        if (name.Count('.') == 1 && !name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) && !IsEnded(name))
        {
            return false; // "preview-theatre.example" is somebody's name
        }

        if (name.Contains(".staging.", StringComparison.OrdinalIgnoreCase) || name.Contains(".preprod.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var word in Firsts)
        {
            // "staging.", "news-staging." and "staging-news."
            if (first.Equals(word, StringComparison.OrdinalIgnoreCase)
                || (first.Length > word.Length && first.EndsWith(word, StringComparison.OrdinalIgnoreCase) && first[^(word.Length + 1)] == '-')
                || (word.Length > 5 && first.Length > word.Length && first.StartsWith(word, StringComparison.OrdinalIgnoreCase) && first[word.Length] == '-'))
            {
                return true;
            }
        }

        return IsEnded(name) || IsPrivate(name);
    }

    private static bool IsEnded(ReadOnlySpan<char> name)
    {
        foreach (var ending in Lasts)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>127.0.0.1, and the networks of RFC 1918.</summary>
    private static bool IsPrivate(ReadOnlySpan<char> name)
    {
        if (name.ContainsAnyExcept(NumberCharacters) || name.Count('.') != 3)
        {
            return false;
        }

        var second = name[(name.IndexOf('.') + 1)..];
        second = second[..second.IndexOf('.')];
        return name.StartsWith("127.") || name.StartsWith("10.") || name.StartsWith("192.168.") || name is "0.0.0.0"
            || (name.StartsWith("172.") && int.TryParse(second, System.Globalization.NumberStyles.None, null, out var part) && part is >= 16 and <= 31);
    }
}

namespace Stet.Cli.Files;

/// <summary>A glob for one name of a path, as .gitignore files write it: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a]</c> and <c>\</c> before a character
/// that is meant as it stands. The time is at most the pattern's length times the name's.</summary>
public static class NameGlob
{
    public static bool Matches(ReadOnlySpan<char> glob, ReadOnlySpan<char> name)
    {
        int g = 0, n = 0, afterStar = -1, retry = 0;
        while (n < name.Length)
        {
            if (g < glob.Length && glob[g] == '*')
            {
                afterStar = ++g;
                retry = n;
            }
            else if (g < glob.Length && MatchesOne(glob, name[n], out var next, g))
            {
                g = next;
                n++;
            }
            else if (afterStar >= 0)
            {
                g = afterStar;
                n = ++retry;
            }
            else
            {
                return false;
            }
        }

        return glob[g..].Trim('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> glob, char character, out int next, int at)
    {
        next = at + 1;
        switch (glob[at])
        {
            case '?':
                return true;
            case '\\' when at + 1 < glob.Length:
                next = at + 2;
                return glob[at + 1] == character;
            case '[' when ClosingBracket(glob, at) is > 0 and var close:
                next = close + 1;
                return IsOneOf(glob[(at + 1)..close], character);
            default:
                return glob[at] == character;
        }
    }

    /// <summary>A bracket right after the opening one, or after its '!', stands for itself.</summary>
    private static int ClosingBracket(ReadOnlySpan<char> glob, int open)
    {
        var at = open + 1;
        at += at < glob.Length && glob[at] is '!' or '^' ? 1 : 0;
        for (var first = true; at < glob.Length; at++, first = false)
        {
            if (glob[at] == ']' && !first)
            {
                return at;
            }

            at += glob[at] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private static bool IsOneOf(ReadOnlySpan<char> set, char character)
    {
        var isNegated = set is ['!' or '^', ..];
        set = isNegated ? set[1..] : set;
        var found = false;
        for (var i = 0; i < set.Length; i++)
        {
            i += set[i] == '\\' && i + 1 < set.Length ? 1 : 0;
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                found |= character >= set[i] && character <= set[i + 2];
                i += 2;
            }
            else
            {
                found |= character == set[i];
            }
        }

        return found != isNegated;
    }
}

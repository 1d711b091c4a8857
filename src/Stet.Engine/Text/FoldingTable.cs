namespace Stet.Text;

internal static class FoldingTable
{
    [ThreadStatic]
    private static char[]? one;

    public static ReadOnlySpan<char> Fold(char c)
    {
        switch (c)
        {
            case '\u2018' or '\u2019' or '\u201B' or '\u02BC':
                return "'";
            case '\u2010' or '\u2011':
                return "-";
            case '\u00AD' or '\u200B' or '\uFEFF' or '\u2060':
                return [];
        }

        var buffer = one ??= new char[1];
        buffer[0] = char.ToLowerInvariant(c);
        return buffer;
    }
}

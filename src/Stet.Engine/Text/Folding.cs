namespace Stet.Text;

/// <summary>What a reader takes for the same: case, apostrophes and dashes of any shape, ligatures and compatibility forms, composed and
/// decomposed accents. By our own tables, because without ICU <c>string.Normalize</c> does nothing.</summary>
public static class Folding
{
    /// <summary>FNV-1a, 64 bits.</summary>
    public const ulong HashSeed = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = HashSeed;
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of a text with one more character, folded.</summary>
    public static ulong Add(ulong hash, char c)
    {
        if (c < 0x80)
        {
            return (hash ^ (uint)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)) * HashPrime;
        }

        foreach (var folded in Fold(c))
        {
            hash = (hash ^ folded) * HashPrime;
        }

        return hash;
    }

    /// <summary>The folded text, for showing and comparing outside hot paths.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var builder = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else
            {
                builder.Append(Fold(c));
            }
        }

        return builder.ToString();
    }

    /// <summary>What one character past U+007F folds to: nothing, one character or several.</summary>
    private static ReadOnlySpan<char> Fold(char c) => FoldingTable.Fold(c);
}

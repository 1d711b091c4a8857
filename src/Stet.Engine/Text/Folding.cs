using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Stet.Text;

/// <summary>What a reader takes for the same: case, apostrophes and hyphens of any shape, spaces of any width, ligatures and compatibility
/// forms, composed and decomposed accents; what is invisible counts for nothing. By our own tables, because without ICU
/// <c>string.Normalize</c> does nothing. Characters past the basic plane fold to themselves, and several marks on one letter keep their order.</summary>
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char c) =>
        c < 0x80 ? (hash ^ FoldingTable.Ascii[c]) * HashPrime : AddPastAscii(hash, c);

    /// <summary>The hashes of words that spaces divide.</summary>
    internal static WordSet SetOf(ReadOnlySpan<char> words)
    {
        var hashes = new List<ulong>(words.Length / 5);
        foreach (var word in words.Split(' '))
        {
            hashes.Add(Hash(words[word]));
        }

        return WordSet.Of(CollectionsMarshal.AsSpan(hashes));
    }

    /// <summary>The folded text, for showing and comparing outside hot paths.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        const int ShortWord = 64;
        if (text.Length <= ShortWord && Ascii.IsValid(text))
        {
            Span<char> ascii = stackalloc char[ShortWord];
            for (var i = 0; i < text.Length; i++)
            {
                ascii[i] = (char)FoldingTable.Ascii[text[i]];
            }

            return ascii[..text.Length].ToString();
        }

        var builder = new StringBuilder(text.Length);
        Span<char> parts = stackalloc char[Hangul.MostParts];
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                builder.Append((char)FoldingTable.Ascii[c]);
            }
            else if (Hangul.IsSyllable(c))
            {
                builder.Append(parts[..Hangul.Divide(c, parts)]);
            }
            else if (FoldingTable.TryFold(c, out var folded))
            {
                builder.Append(folded);
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    private static ulong AddPastAscii(ulong hash, char c)
    {
        if (Hangul.IsSyllable(c))
        {
            Span<char> parts = stackalloc char[Hangul.MostParts];
            return AddAll(hash, parts[..Hangul.Divide(c, parts)]);
        }

        return FoldingTable.TryFold(c, out var folded) ? AddAll(hash, folded) : (hash ^ c) * HashPrime;
    }

    private static ulong AddAll(ulong hash, ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
        {
            hash = (hash ^ c) * HashPrime;
        }

        return hash;
    }

    /// <summary>Korean syllables, whose decomposition is arithmetic (The Unicode Standard, section 3.12).</summary>
    private static class Hangul
    {
        public const int MostParts = 3;
        private const int Vowels = 21;
        private const int Finals = 28;

        public static bool IsSyllable(char c) => c is >= '\uAC00' and <= '\uD7A3';

        /// <summary>Writes the letters of a syllable and returns how many they are.</summary>
        public static int Divide(char c, Span<char> parts)
        {
            var index = c - '\uAC00';
            var final = index % Finals;
            parts[0] = (char)('\u1100' + (index / (Vowels * Finals)));
            parts[1] = (char)('\u1161' + (index / Finals % Vowels));
            parts[2] = (char)('\u11A7' + final);
            return final == 0 ? 2 : MostParts;
        }
    }
}

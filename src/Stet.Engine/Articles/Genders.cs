using System.Runtime.InteropServices;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Whether first names and nouns mean men, women, or several. Genders.txt beside this file holds the words; the build packs their hashes.</summary>
internal static class Genders
{
    private static readonly Lazy<Table> Words = new(Read);

    /// <summary>The pronouns of whoever bears a first name: "he" or "she", or anybody where men and women bear it; none where it is not known.</summary>
    public static Pronouns OfFirstName(Token token) =>
        Has(Words.Value.NamesOfMen, token.Fold) ? Pronouns.He
        : Has(Words.Value.NamesOfWomen, token.Fold) ? Pronouns.She
        : Has(Words.Value.NamesOfEither, token.Fold) ? Pronouns.Anybody
        : Pronouns.None;

    /// <summary>The pronouns for what a noun means: "uncle", "teacher", "teachers", "crew"; none where it means no people.</summary>
    public static Pronouns OfNoun(ReadOnlySpan<char> text, Token token)
    {
        if (OfNoun(token.Fold) is var own && own != Pronouns.None)
        {
            return own;
        }

        var word = text.Slice(token.Start, token.Length);
        return Singular(word) is { Length: > 2 } singular && OfNoun(Folding.Hash(singular)) != Pronouns.None ? Pronouns.They : Pronouns.None;
    }

    private static Pronouns OfNoun(ulong fold) =>
        Has(Words.Value.Men, fold) ? Pronouns.He
        : Has(Words.Value.Women, fold) ? Pronouns.She
        : Has(Words.Value.People, fold) ? Pronouns.Anybody
        : Has(Words.Value.Groups, fold) ? Pronouns.They
        : Pronouns.None;

    /// <summary>What a regular plural is the plural of; "men" for "women"; empty for a word that is none.</summary>
    private static string Singular(ReadOnlySpan<char> word) =>
        word switch
        {
            [.. var stem, 'i', 'e', 's'] => $"{stem}y",
            [.. var stem, 'm', 'e', 'n'] => $"{stem}man",
            [.. var stem, 'w', 'i', 'v', 'e', 's'] => $"{stem}wife",
            [.. var stem, 'e', 's'] when stem is [.., 's' or 'h' or 'x'] => stem.ToString(),
            [.. var stem, 's'] when stem is not [.., 's'] => stem.ToString(),
            _ => "",
        };

    private static bool Has(uint[] hashes, ulong fold) => Array.BinarySearch(hashes, (uint)fold) >= 0;

    private static Table Read()
    {
        using var stream = typeof(Genders).Assembly.GetManifestResourceStream("genders.packed")!;
        return new Table(Next(stream), Next(stream), Next(stream), Next(stream), Next(stream), Next(stream), Next(stream));
    }

    private static uint[] Next(Stream stream)
    {
        Span<int> count = [0];
        stream.ReadExactly(MemoryMarshal.AsBytes(count));
        var hashes = new uint[count[0]];
        stream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return hashes;
    }

    private sealed record Table(uint[] NamesOfMen, uint[] NamesOfWomen, uint[] NamesOfEither, uint[] Men, uint[] Women, uint[] People, uint[] Groups);
}

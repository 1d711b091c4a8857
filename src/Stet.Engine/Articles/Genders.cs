using Stet.Text;

namespace Stet.Articles;

/// <summary>Whether first names and nouns mean men, women, or several. Genders.txt beside this file holds the words; the build packs their hashes.</summary>
internal static class Genders
{
    private static readonly Lazy<Table> Words = new(Read);

    /// <summary>The pronouns of whoever bears a first name: "he" or "she", or anybody where men and women bear it; none where it is not known.</summary>
    public static Pronouns OfFirstName(Token token) => OfFirstName(token.Fold);

    /// <param name="fold">The hash of the folded name.</param>
    public static Pronouns OfFirstName(ulong fold) =>
        Has(Words.Value.NamesOfMen, fold) ? Pronouns.He
        : Has(Words.Value.NamesOfWomen, fold) ? Pronouns.She
        : Has(Words.Value.NamesOfEither, fold) ? Pronouns.Anybody
        : Pronouns.None;

    /// <summary>The pronouns for what a noun means: "uncle", "teacher", "teachers", "crew"; none where it means no people.</summary>
    public static Pronouns OfNoun(ReadOnlySpan<char> text, Token token)
    {
        var nouns = Words.Value.Nouns;
        var own = nouns.GetValueOrDefault(Key(token.Fold));
        return own != Pronouns.None ? own
            : Singular(text.Slice(token.Start, token.Length)) is { } singular && nouns.ContainsKey(Key(singular)) ? Pronouns.They
            : Pronouns.None;
    }

    /// <summary>The hash of what a regular plural is the plural of; "men" for "women"; null for a word that is none.</summary>
    private static ulong? Singular(ReadOnlySpan<char> word) => word switch
    {
        [.., 'i', 'e', 's'] => word.Length > 4 ? Hash(word[..^3], "y") : null,
        [.., 'm', 'e', 'n'] => Hash(word[..^3], "man"),
        [.., 'w', 'i', 'v', 'e', 's'] => Hash(word[..^5], "wife"),
        [.., 's' or 'h' or 'x', 'e', 's'] => word.Length > 4 ? Hash(word[..^2], "") : null,
        [_, .., not 's', 's'] => word.Length > 3 ? Hash(word[..^1], "") : null,
        _ => null,
    };

    private static ulong Hash(ReadOnlySpan<char> stem, string ending)
    {
        var hash = Folding.Hash(stem);
        foreach (var c in ending)
        {
            hash = Folding.Add(hash, c);
        }

        return hash;
    }

    /// <summary>The build packs low halves.</summary>
    private static uint Key(ulong fold) => (uint)fold;

    private static bool Has(uint[] hashes, ulong fold) => Array.BinarySearch(hashes, Key(fold)) >= 0;

    private static Table Read()
    {
        using var packed = Packed.Open("genders.packed");
        var (men, women, either) = (packed.ReadArray<uint>(), packed.ReadArray<uint>(), packed.ReadArray<uint>());
        var meanings = Array.ConvertAll([Pronouns.He, Pronouns.She, Pronouns.Anybody, Pronouns.They], meaning => (Meaning: meaning, Words: packed.ReadArray<uint>()));
        var nouns = new WordMap<Pronouns>(meanings.Sum(list => list.Words.Length));
        foreach (var (meaning, words) in meanings)
        {
            // Of two meanings the first holds.
            foreach (var hash in words.Where(hash => !nouns.ContainsKey(hash)))
            {
                nouns[hash] = meaning;
            }
        }

        return new Table(men, women, either, nouns);
    }

    /// <summary>Any word of a story may be one of the nouns, and few are asked for as names: those stay as the build sorted them.</summary>
    private sealed record Table(uint[] NamesOfMen, uint[] NamesOfWomen, uint[] NamesOfEither, WordMap<Pronouns> Nouns);
}

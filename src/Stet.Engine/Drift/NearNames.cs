using Stet.Articles;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Names that are nearly those of the originals, anywhere in a story.</summary>
internal static class NearNames
{
    private const int LeastLetters = 4;
    private const int LongWord = 7;

    /// <summary>What the sentences must have in common beside the names.</summary>
    private const int LeastShared = 2;
    private const double LeastShare = 0.25;

    /// <summary>A story with more names that its originals lack is not made from them; with more names than this, they are a directory.</summary>
    private const int MostUnknown = 200;
    private const int MostKnown = 3_000;

    /// <summary>Ways to write a sound of another alphabet; longer ones first.</summary>
    private static readonly (string One, string Other)[] Sounds = [("yy", "y"), ("iy", "y"), ("ii", "y"), ("ij", "y"), ("ei", "y"), ("yev", "ev"), ("ff", "v"), ("kh", "h"), ("zh", "j"), ("ts", "c"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("q", "k"), ("ph", "f")];

    /// <summary>Reports each spelling once, where it stands first.</summary>
    public static void Find(IEnumerable<Statement> story, StatementIndex index, List<Change> changes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in story)
        {
            foreach (var name in statement.Facts.Facts.OfType<Name>())
            {
                if (name.IsAcronym || name.IsDoubtful)
                {
                    continue;
                }

                foreach (var word in name.Words)
                {
                    if (word.Length >= LeastLetters && !index.Names.Has(word) && !index.Names.IsWord(word) && !Thesaurus.Knows(Stem.Hash(word)) && seen.Count < MostUnknown && seen.Add(word) && Nearest(statement, word, name, index) is { } place)
                    {
                        var there = index.All[place.Statement];
                        var other = there.Statement.Units[place.Unit].Fact!;
                        changes.Add(new Change(FactKind.Name, statement.Block, name.Span, there.Original, there.Statement.Block, other.Span, IsMild: Sounded(word) == Sounded(((Name)other).Words.MinBy(candidate => NearMiss.Distance(candidate, word))!)));
                        break;
                    }
                }
            }
        }
    }

    private static Place? Nearest(Statement statement, string word, Name name, StatementIndex index)
    {
        string? nearest = null;
        var best = word.Length >= LongWord ? 3 : 2;
        foreach (var candidate in index.Names.Words.Take(MostKnown))
        {
            // In a short word one letter makes another name: Home and Dome, France and Frankie.
            if (candidate.Length < LeastLetters || (Math.Min(candidate.Length, word.Length) < LongWord && candidate[0] != word[0]) || Math.Abs(candidate.Length - word.Length) >= best || (candidate[0] != word[0] && candidate[^1] != word[^1]))
            {
                continue;
            }

            var distance = NearMiss.Distance(word, candidate);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (best, nearest) = (distance, candidate);
            }
        }

        if (nearest is null || Peoples.Knows(word) || Peoples.Knows(nearest) && Peoples.Of(word) == Peoples.Of(nearest))
        {
            return null;
        }

        foreach (var place in index.Names.PlacesOf(nearest))
        {
            var other = (Name)index.All[place.Statement].Statement.Units[place.Unit].Fact!;
            if (!NameLikeness.IsSame(new Name(0, 0, default, [word], [], BeginsSentence: false), new Name(0, 0, default, [nearest], [], BeginsSentence: false)) && IsSamePerson(name, other, word, nearest)
                && (Sounded(word) == Sounded(nearest) || Backing.Share(index, statement, name.Span, index.All[place.Statement].Statement, other.Span) is { Words: >= LeastShared, Share: >= LeastShare }))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Two names of several words that share no other word are two persons.</summary>
    private static bool IsSamePerson(Name name, Name other, string word, string nearest) =>
        name.Words.Count == 1 || other.Words.Count == 1 || name.Words.Where(part => part != word).Any(part => other.Words.Any(candidate => candidate != nearest && candidate[0] == part[0]));

    /// <summary>A word in one of the ways in which it may be written.</summary>
    public static string Sounded(string word)
    {
        foreach (var (one, other) in Sounds)
        {
            word = word.Replace(one, other, StringComparison.Ordinal);
        }

        return word;
    }
}

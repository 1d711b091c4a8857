using System.Text;
using Stet.Facts;
using Stet.Text;

namespace Stet.Originals;

/// <summary>All names of some originals.</summary>
public sealed class NamesOfOriginals
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 7;

    private readonly Dictionary<string, List<Place>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Name>> byLast = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> lowerCase = [];
    private readonly Lazy<HashSet<string>> initials;
    private readonly Lazy<HashSet<string>> peoples;
    private readonly HashSet<string> certain = new(StringComparer.Ordinal);

    internal NamesOfOriginals(IReadOnlyList<OriginalStatement> statements)
    {
        initials = new Lazy<HashSet<string>>(() => statements.SelectMany(statement => InitialsOf(statement.Statement.Facts)).ToHashSet(StringComparer.Ordinal));
        peoples = new Lazy<HashSet<string>>(() => Words.Where(Peoples.Knows).Select(Peoples.Of).ToHashSet(StringComparer.Ordinal));
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i].Statement;
            for (var j = 0; j < statement.Units.Count; j++)
            {
                if (statement.Units[j].Fact is Name name)
                {
                    Add(name, new Place(i, j));
                }
                else if (statement.Units[j].Kind == UnitKind.Content && statement.Facts.Pieces[statement.Units[j].First] is var piece && !piece.Has(TokenFlags.Capital))
                {
                    lowerCase.Add(piece.Fold);
                }
            }
        }
    }

    /// <summary>All words of names.</summary>
    public IReadOnlyCollection<string> Words => byWord.Keys;

    /// <summary>Where a word stands in a name.</summary>
    public IReadOnlyList<Place> PlacesOf(string word) => byWord.GetValueOrDefault(word) ?? [];

    public bool Has(string word) => byWord.ContainsKey(word);

    /// <summary>Whether a word is a name for certain: it has its capital inside a sentence.</summary>
    public bool IsCertain(string word) => certain.Contains(word);

    /// <summary>Whether a word stands there without a capital.</summary>
    public bool IsWord(string word) => lowerCase.Contains(Folding.Hash(word));

    /// <summary>The names that end in a word and have others before it, each once.</summary>
    public IReadOnlyList<Name> FullNamesOf(string last) => byLast.GetValueOrDefault(last) ?? [];

    /// <summary>Whether words with capitals stand there that an acronym is made of: "MTGU" of the Marlow Transport and General Union.</summary>
    public bool HasInitials(string acronym) => initials.Value.Contains(acronym);

    /// <summary>Whether a word of a name there is a land or a people, and the same as a word is.</summary>
    public bool HasPeopleOf(string word) => peoples.Value.Contains(Peoples.Of(word));

    /// <summary>The first letters of all runs of words with capitals, with small words left out of them.</summary>
    private static IEnumerable<string> InitialsOf(SentenceFacts facts)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < facts.Pieces.Count; i++)
        {
            letters.Clear();
            for (var j = i; j < facts.Pieces.Count && letters.Length < LongestAcronym; j++)
            {
                var piece = facts.Pieces[j];
                if (piece.Kind == TokenKind.Word && piece.Has(TokenFlags.Capital))
                {
                    letters.Append(char.ToLowerInvariant(facts.Block.Text[piece.Span.Start]));
                    if (letters.Length >= ShortestAcronym)
                    {
                        yield return letters.ToString();
                    }
                }
                else if (letters.Length == 0 || !(FunctionWords.IsLight(piece.Fold) || facts.Block.Text[piece.Span.Start] is '\'' or '’'))
                {
                    break;
                }
            }
        }
    }

    /// <summary>"Ilse" and "Brandt" where it is told of Ilse Brandt.</summary>
    public bool AreOne(Name one, Name other) => one.Words.Count == 1 && other.Words.Count == 1 && (FullNamesOf(one.Last).Any(full => full.Words.Contains(other.Last, StringComparer.Ordinal)) || FullNamesOf(other.Last).Any(full => full.Words.Contains(one.Last, StringComparer.Ordinal)));

    private void Add(Name name, Place place)
    {
        foreach (var word in name.Words)
        {
            if (!byWord.TryGetValue(word, out var list))
            {
                byWord[word] = list = [];
            }

            list.Add(place);
            if (!name.IsDoubtful)
            {
                certain.Add(word);
            }
        }

        if (name.Words.Count > 1)
        {
            if (!byLast.TryGetValue(name.Last, out var names))
            {
                byLast[name.Last] = names = [];
            }

            if (names.Count < 8 && !names.Exists(known => known.Words.SequenceEqual(name.Words, StringComparer.Ordinal)))
            {
                names.Add(name);
            }
        }
    }
}

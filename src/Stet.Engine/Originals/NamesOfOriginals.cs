using Stet.Facts;
using Stet.Text;

namespace Stet.Originals;

/// <summary>All names of some originals.</summary>
public sealed class NamesOfOriginals
{
    private readonly Dictionary<string, List<Place>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Name>> byLast = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> lowerCase = [];
    private readonly HashSet<string> certain = new(StringComparer.Ordinal);

    internal NamesOfOriginals(IReadOnlyList<OriginalStatement> statements)
    {
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

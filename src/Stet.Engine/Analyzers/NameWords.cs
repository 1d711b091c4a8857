using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>A word of a story's names, with where it stands.</summary>
internal sealed record NameWord(string Word, int Index)
{
    /// <summary>In the order of the story; the second is the index of the word in the name.</summary>
    public List<(Mention Mention, int Word)> Uses { get; } = [];

    /// <summary>Given names that it stands behind, as the last word of a name.</summary>
    public HashSet<string> Givens { get; } = new(StringComparer.Ordinal);

    /// <summary>The last words of names that it begins.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles before it, where it is the whole name; those of courtesy, which everybody has, left out.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    public bool IsAlone => Givens.Count == 0 && Surnames.Count == 0;

    /// <summary>A title or a verb of saying stands beside one of its mentions.</summary>
    public bool IsPerson { get; set; }

    /// <summary>In the middle of a name: of a body, a title, a place.</summary>
    public bool IsInner { get; set; }

    public bool IsAfter(NameWord other) =>
        (Uses[0].Mention.Block.Index, Uses[0].Mention.SpanOf(Uses[0].Word).Start).CompareTo((other.Uses[0].Mention.Block.Index, other.Uses[0].Mention.SpanOf(other.Uses[0].Word).Start)) > 0;
}

/// <summary>The words of a story's names, and those that are nearly alike.</summary>
internal sealed class NameWords
{
    /// <summary>More family names of one given name, or the other way about, are held against each other only where one letter differs.</summary>
    private const int MostSharing = 20;

    private readonly Dictionary<string, NameWord> byWord = new(StringComparer.Ordinal);
    private readonly List<NameWord> words = [];
    private readonly Dictionary<(string, bool), List<NameWord>> sharing = [];

    public NameWords(StoryNames names, int most)
    {
        foreach (var mention in names.Mentions)
        {
            var parts = mention.Name.Words;
            for (var i = 0; i < parts.Count && words.Count < most; i++)
            {
                if (!byWord.TryGetValue(parts[i], out var word))
                {
                    words.Add(word = byWord[parts[i]] = new NameWord(parts[i], words.Count));
                }

                word.Uses.Add((mention, i));
                if (mention.IsLoose)
                {
                    continue;
                }

                word.IsPerson |= mention.IsPerson && i == parts.Count - 1;
                if (parts.Count == 1)
                {
                    word.Titles.UnionWith(mention.Name.Titles.Where(title => title is not ("mr" or "mrs" or "ms" or "miss" or "dr" or "sir" or "lord" or "lady" or "dame" or "chief" or "senior" or "former" or "judge" or "officer")));
                }

                word.IsInner |= i > 0 && i < parts.Count - 1;
                if (parts.Count >= 2 && i == parts.Count - 1 && word.Givens.Add(parts[0]))
                {
                    Share((parts[0], true), word);
                }

                if (parts.Count >= 2 && i == 0 && word.Surnames.Add(parts[^1]))
                {
                    Share((parts[^1], false), word);
                }
            }
        }
    }

    /// <summary>Pairs of words that one slip divides, and pairs beside the same other name that two divide.</summary>
    public IEnumerable<(NameWord A, NameWord B)> Pairs()
    {
        foreach (var (a, b) in Spelling.Neighbours([.. words.Select(word => word.Word)]))
        {
            yield return (words[a], words[b]);
        }

        var seen = new HashSet<(int, int)>();
        foreach (var group in sharing.Values)
        {
            for (var i = 0; i < Math.Min(group.Count, MostSharing); i++)
            {
                for (var j = i + 1; j < Math.Min(group.Count, MostSharing); j++)
                {
                    if (seen.Add((group[i].Index, group[j].Index)) && Math.Min(group[i].Word.Length, group[j].Word.Length) >= 6 && NearMiss.Distance(group[i].Word, group[j].Word) == 2)
                    {
                        yield return (group[i], group[j]);
                    }
                }
            }
        }
    }

    private void Share((string, bool) key, NameWord word) => (sharing.TryGetValue(key, out var group) ? group : sharing[key] = []).Add(word);
}

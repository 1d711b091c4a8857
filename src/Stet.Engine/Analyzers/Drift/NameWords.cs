using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

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

                word.IsPerson |= i == parts.Count - 1 && mention.IsPerson;
                if (parts.Count == 1 && mention.Name.Titles.Count > 0)
                {
                    word.AddTitles(mention.Name.Titles.Where(title => title is not ("mr" or "mrs" or "ms" or "miss" or "dr" or "sir" or "lord" or "lady" or "dame" or "chief" or "senior" or "former" or "judge" or "officer")));
                }

                word.IsInner |= i > 0 && i < parts.Count - 1;
                if (parts.Count >= 2 && i == parts.Count - 1 && word.AddGiven(parts[0]))
                {
                    Share((parts[0], true), word);
                }

                if (parts.Count >= 2 && i == 0 && word.AddSurname(parts[^1]))
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

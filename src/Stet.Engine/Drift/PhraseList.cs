using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words and phrases, each with its values, as they are looked for in sentences.</summary>
public sealed class PhraseList
{
    private readonly bool byStem;

    /// <summary>Made when a story is first held against an original.</summary>
    private readonly Lazy<WordMap<Entry[]>> byFirst;

    /// <param name="phrases">Words with a space between them; a phrase with a space in it wins over its first word.</param>
    /// <param name="byStem">A word stands for all its forms.</param>
    public PhraseList(IEnumerable<(string Phrase, int Value)> phrases, bool byStem = false)
    {
        this.byStem = byStem;
        byFirst = new Lazy<WordMap<Entry[]>>(() => new WordMap<Entry[]>(phrases.Select(phrase => new Entry(phrase.Phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => byStem ? Stem.Hash(word) : Folding.Hash(word)).ToArray(), [phrase.Value]))
            .Where(entry => entry.Words.Length > 0)
            .GroupBy(entry => string.Join(' ', entry.Words), StringComparer.Ordinal)
            .Select(same => same.First() with { Values = [.. same.SelectMany(entry => entry.Values)] })
            .GroupBy(entry => entry.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray())));
    }

    /// <summary>The longest phrase that begins at a unit: its values, and how many units it has; 0 where none does.</summary>
    public (IReadOnlyList<int> Values, int Length) At(Statement statement, int unit)
    {
        if (statement.Units[unit].Fold == 0 || !byFirst.Value.TryGetValue(Of(statement.Units[unit]), out var entries))
        {
            return ([], 0);
        }

        foreach (var (words, values) in entries)
        {
            var matches = unit + words.Length <= statement.Units.Count;
            for (var i = 1; matches && i < words.Length; i++)
            {
                matches = Of(statement.Units[unit + i]) == words[i];
            }

            if (matches)
            {
                return (values, words.Length);
            }
        }

        return ([], 0);
    }

    private ulong Of(Unit unit) => byStem ? unit.Stem : unit.Fold;

    private sealed record Entry(ulong[] Words, int[] Values);
}

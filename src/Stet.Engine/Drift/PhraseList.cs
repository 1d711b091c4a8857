using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words and phrases, each with its values, as they are looked for in sentences.</summary>
public sealed class PhraseList
{
    /// <summary>"letter" compares nothing.</summary>
    private const int ShortestCompared = 4;

    private const int LeastRest = 3;

    private readonly bool byStem;

    /// <summary>Made when a story is first held against an original.</summary>
    private readonly Lazy<WordMap<Entry[]>> byFirst;

    private readonly (string Part, int Value)[] parts;

    /// <param name="phrases">Words with a space between them; a phrase with a space in it wins over its first word.</param>
    /// <param name="byStem">A word stands for all its forms.</param>
    /// <param name="parts">Beginnings of words, of "pro-war" and "prewar"; with a hyphen before them ends, of "tie-up".</param>
    public PhraseList(IEnumerable<(string Phrase, int Value)> phrases, bool byStem = false, IEnumerable<(string Part, int Value)>? parts = null)
    {
        this.byStem = byStem;
        this.parts = [.. parts ?? []];
        byFirst = new Lazy<WordMap<Entry[]>>(() => Table(phrases));
    }

    /// <summary>The phrases by their first words, the longest first. There are thousands: they are put in order once, and nothing is made for each but its entry.</summary>
    private WordMap<Entry[]> Table(IEnumerable<(string Phrase, int Value)> phrases)
    {
        var listed = phrases.Select((phrase, at) => (Words: WordsOf(phrase.Phrase), phrase.Value, At: at)).Where(phrase => phrase.Words.Length > 0).ToArray();
        Array.Sort(listed, (one, other) => Order(one.Words, other.Words) is not 0 and var order ? order : one.At.CompareTo(other.At));
        var table = new WordMap<Entry[]>();
        var (entries, values) = (new List<Entry>(), new List<int>());
        for (var i = 0; i < listed.Length; i++)
        {
            var words = listed[i].Words;
            if (!values.Contains(listed[i].Value))
            {
                values.Add(listed[i].Value);
            }

            var isLast = i + 1 == listed.Length;
            if (isLast || Order(words, listed[i + 1].Words) != 0)
            {
                entries.Add(new Entry(words, [.. values]));
                values.Clear();
            }

            if (isLast || listed[i + 1].Words[0] != words[0])
            {
                table[words[0]] = WithFirst([.. entries]);
                entries.Clear();
            }
        }

        return table;
    }

    private ulong[] WordsOf(string phrase)
    {
        if (!phrase.Contains(' ', StringComparison.Ordinal))
        {
            return phrase.Length == 0 ? [] : [HashOf(phrase)];
        }

        var words = new List<ulong>();
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (phrase.AsSpan(range) is { Length: > 0 } word)
            {
                words.Add(HashOf(word));
            }
        }

        return [.. words];
    }

    private ulong HashOf(ReadOnlySpan<char> word) => byStem ? Stem.Hash(word) : Folding.Hash(word);

    /// <summary>Those of one first word together, the longest first.</summary>
    private static int Order(ulong[] one, ulong[] other) =>
        one[0] != other[0] ? one[0].CompareTo(other[0]) : one.Length != other.Length ? other.Length.CompareTo(one.Length) : one.AsSpan().SequenceCompareTo(other);

    /// <summary>"lose out on" says all that "lose" says, if it says some of it; "call off" says nothing of "call".</summary>
    private Entry[] WithFirst(Entry[] phrases)
    {
        if (!byStem || phrases[^1].Words.Length > 1)
        {
            return phrases;
        }

        var first = phrases[^1].Values;
        return Array.ConvertAll(phrases, phrase => Array.Exists(phrase.Values, first.Contains) ? phrase with { Values = [.. phrase.Values.Union(first)] } : phrase);
    }

    /// <summary>The longest phrase that begins at a unit: its values, and how many units it has; 0 where none does. Where words stand for all their
    /// forms, "weaker" and "weakest" are "weak" as well.</summary>
    public (IReadOnlyList<int> Values, int Length) At(Statement statement, int unit)
    {
        var (values, length) = LongestAt(statement, unit);
        return byStem && length <= 1 && statement.Units[unit].Fact is null && ((IReadOnlyList<int>?)ValuesOfPlain(statement.WordAt(unit)) ?? ValuesOfParts(statement, unit)) is { } more ? ([.. values, .. more], 1) : (values, length);
    }

    /// <summary>Values of their own for what is behind such parts, so that "overpaid" is held against "underpaid" alone; null where there are none.</summary>
    private List<int>? ValuesOfParts(Statement statement, int unit)
    {
        List<int>? values = null;
        var isCompound = statement.Units[unit].End > statement.Units[unit].First + 1;
        var word = statement.WordAt(unit);
        var text = isCompound ? statement.TextOf(unit, unit + 1) : word;
        foreach (var (part, value) in statement.Units[unit].Kind == UnitKind.Content ? parts : [])
        {
            var isEnd = part[0] == '-';
            if (isEnd ? isCompound && text.EndsWith(part, StringComparison.OrdinalIgnoreCase) : word.StartsWith(part, StringComparison.OrdinalIgnoreCase) && (isCompound ? word.Length == part.Length : word.Length >= part.Length + LeastRest))
            {
                var rest = isEnd ? text[..^part.Length] : isCompound ? text[part.Length..].TrimStart('-') : word[part.Length..];
                var number = StoryDrift.Parts + (int)((Stem.Hash(rest) ^ (ulong)Math.Abs(value)) % (StoryDrift.Converse - StoryDrift.Parts));
                (values ??= []).Add(value < 0 ? -number : number);
            }
        }

        return values;
    }

    /// <summary>"weaker": more than a word of the list.</summary>
    public bool IsComparative(ReadOnlySpan<char> word) => word.EndsWith("er") && ValuesOfPlain(word) is not null;

    /// <summary>Those of the word that "weaker", "weakest", "happier" or "bigger" compares; null where it is no such word.</summary>
    private int[]? ValuesOfPlain(ReadOnlySpan<char> word)
    {
        var plain = word.EndsWith("er") ? word[..^2] : word.EndsWith("est") ? word[..^3] : default;
        return plain.Length < ShortestCompared ? null
            : ValuesOf(Stem.Hash(plain)) ?? (plain[^1] == 'i' ? ValuesOf(Stem.Hash($"{plain[..^1]}y")) : plain[^1] == plain[^2] ? ValuesOf(Stem.Hash(plain[..^1])) : ValuesOf(Stem.Hash($"{plain}e")));
    }

    private int[]? ValuesOf(ulong stem) => byFirst.Value.TryGetValue(stem, out var entries) && entries[^1].Words.Length == 1 ? entries[^1].Values : null;

    private (IReadOnlyList<int> Values, int Length) LongestAt(Statement statement, int unit)
    {
        if (Of(statement, unit) is not (> 0 and var first) || !byFirst.Value.TryGetValue(first, out var entries))
        {
            return ([], 0);
        }

        foreach (var (words, values) in entries)
        {
            var matches = unit + words.Length <= statement.Units.Count;
            for (var i = 1; matches && i < words.Length; i++)
            {
                matches = Of(statement, unit + i) == words[i];
            }

            if (matches)
            {
                return (values, words.Length);
            }
        }

        return ([], 0);
    }

    /// <summary>What a unit is looked up by: "first" and "half" are words as well as numbers.</summary>
    private ulong Of(Statement statement, int unit) => statement.Units[unit] is var found && found.Fold == 0 && found.Fact is Facts.Quantity { IsWords: true } && found.End == found.First + 1
        ? HashOf(statement.WordAt(unit))
        : byStem ? found.Stem : found.Fold;

    private sealed record Entry(ulong[] Words, int[] Values);
}

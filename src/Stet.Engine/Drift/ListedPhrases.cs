using Stet.Text;

namespace Stet.Drift;

/// <summary>Words and phrases with their values, found by their first words. The build makes and packs those of the program's own rules: there are
/// thousands, and to make them at each start would take longer than to check a story.</summary>
internal sealed class ListedPhrases
{
    private static readonly ulong[] Behind = [Stem.Hash("about"), Stem.Hash("of"), Stem.Hash("to"), Stem.Hash("for"), Stem.Hash("with"), Stem.Hash("by"), Stem.Hash("at"), Stem.Hash("than")];
    private static readonly WordSet Possessives = Folding.SetOf("his her its their my our your");

    /// <summary>In phrases it stands for all possessives: "throw their weight behind".</summary>
    public static readonly ulong Its = Stem.Hash("its");

    private static readonly ulong[] Away = [Stem.Hash("from"), Stem.Hash("of")];

    /// <summary>First words with their numbers from 1, and where the entries of each end.</summary>
    private readonly WordMap<int> firsts;
    private readonly int[] firstEnds;

    /// <summary>The words of all entries behind their first, and where those of each end.</summary>
    private readonly ulong[] rests;
    private readonly int[] restEnds;

    /// <summary>The values of all entries, and where those of each end.</summary>
    private readonly int[] values;
    private readonly int[] valueEnds;

    /// <summary>Those that were asked for: most never are.</summary>
    private readonly int[]?[] asked;

    private ListedPhrases(WordMap<int> firsts, int[] firstEnds, ulong[] rests, int[] restEnds, int[] values, int[] valueEnds)
    {
        (this.firsts, this.firstEnds, this.rests, this.restEnds, this.values, this.valueEnds) = (firsts, firstEnds, rests, restEnds, values, valueEnds);
        asked = new int[valueEnds.Length][];
    }

    /// <summary>Those of a rule that comes with the program.</summary>
    /// <param name="file">As the rule names it.</param>
    public static ListedPhrases Unpack(string file)
    {
        using var packed = Packed.Part("drift.packed", file)!;
        return Read(packed);
    }

    public static ListedPhrases Read(Stream packed) =>
        new(packed.ReadMap<int>(), packed.ReadArray<int>(), packed.ReadArray<ulong>(), packed.ReadArray<int>(), packed.ReadArray<int>(), packed.ReadArray<int>());

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter output)
    {
        output.WriteMap(firsts);
        output.WriteArray<int>(firstEnds);
        output.WriteArray<ulong>(rests);
        output.WriteArray<int>(restEnds);
        output.WriteArray<int>(values);
        output.WriteArray<int>(valueEnds);
    }

    /// <param name="phrases">Words with spaces between them; one that comes again has all its values.</param>
    /// <param name="byStem">A word stands for all its forms.</param>
    public static ListedPhrases Of(IEnumerable<(string Phrase, int Value)> phrases, bool byStem)
    {
        var listed = phrases.Select((phrase, at) => (Words: WordsOf(phrase.Phrase, byStem), phrase.Value, At: at)).Where(phrase => phrase.Words.Length > 0).ToArray();
        Array.Sort(listed, (one, other) => Order(one.Words, other.Words) is not 0 and var order ? order : one.At.CompareTo(other.At));
        var (firsts, firstEnds, rests, restEnds, values, valueEnds) = (new WordMap<int>(), new List<int>(), new List<ulong>(), new List<int>(), new List<int>(), new List<int>());
        var (entries, own) = (new List<Entry>(), new List<int>());
        for (var i = 0; i < listed.Length; i++)
        {
            var words = listed[i].Words;
            if (!own.Contains(listed[i].Value))
            {
                own.Add(listed[i].Value);
            }

            var isLast = i + 1 == listed.Length;
            if (isLast || Order(words, listed[i + 1].Words) != 0)
            {
                entries.Add(new Entry(words, [.. own]));
                own.Clear();
            }

            if (isLast || listed[i + 1].Words[0] != words[0])
            {
                foreach (var entry in byStem ? WithFirst(entries) : entries)
                {
                    rests.AddRange(entry.Words.AsSpan(1));
                    restEnds.Add(rests.Count);
                    values.AddRange(entry.Values);
                    valueEnds.Add(values.Count);
                }

                firstEnds.Add(restEnds.Count);
                firsts[words[0]] = firstEnds.Count;
                entries.Clear();
            }
        }

        return new ListedPhrases(firsts, [.. firstEnds], [.. rests], [.. restEnds], [.. values], [.. valueEnds]);
    }

    /// <summary>The phrases of a text of a rule: one, or several with commas between.</summary>
    public static string[] In(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static bool IsPossessive(ulong fold) => Possessives.Contains(fold);

    public static ulong HashOf(ReadOnlySpan<char> word, bool byStem) => !byStem ? Folding.Hash(word) : IsPossessive(Folding.Hash(word)) ? Its : Stem.Hash(word);

    /// <summary>The entries that begin with a word, the longest first: indices, half-open.</summary>
    public (int First, int End) BeginningWith(ulong word) => firsts.GetValueOrDefault(word) is > 0 and var number ? (StartOf(firstEnds, number - 1), firstEnds[number - 1]) : default;

    /// <summary>The words of an entry behind its first.</summary>
    public ReadOnlySpan<ulong> RestOf(int entry) => rests.AsSpan(StartOf(restEnds, entry)..restEnds[entry]);

    public int[] ValuesOf(int entry) => asked[entry] ??= values[StartOf(valueEnds, entry)..valueEnds[entry]];

    private static int StartOf(int[] ends, int at) => at == 0 ? 0 : ends[at - 1];

    private static ulong[] WordsOf(string phrase, bool byStem)
    {
        if (!phrase.Contains(' ', StringComparison.Ordinal))
        {
            return phrase.Length == 0 ? [] : [HashOf(phrase, byStem)];
        }

        var words = new List<ulong>();
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (phrase.AsSpan(range) is { Length: > 0 } word)
            {
                words.Add(HashOf(word, byStem));
            }
        }

        return [.. words];
    }

    /// <summary>Those of one first word together, the longest first.</summary>
    private static int Order(ulong[] one, ulong[] other) =>
        one[0] != other[0] ? one[0].CompareTo(other[0]) : one.Length != other.Length ? other.Length.CompareTo(one.Length) : one.AsSpan().SequenceCompareTo(other);

    /// <summary>"step down from" says all that "step down" says. "lose out on" says all that "lose" says, if it says some of it, and so does
    /// "excited about" of "excited"; "call off" says nothing of "call".</summary>
    private static List<Entry> WithFirst(List<Entry> phrases)
    {
        var first = phrases[^1].Words.Length == 1 ? phrases[^1].Values : [];
        return phrases.ConvertAll(phrase => phrase with
        {
            Values = [.. phrase.Values
                .Union(Away.Contains(phrase.Words[^1]) && phrases.Find(other => phrase.Words.AsSpan(..^1).SequenceEqual(other.Words)) is { Words.Length: > 1 } shorter ? shorter.Values : [])
                .Union(Array.Exists(phrase.Values, first.Contains) ? first : phrase.Words is [_, var last] && Behind.Contains(last) ? first.Where(value => !phrase.Values.Contains(-value)) : [])],
        });
    }

    private sealed record Entry(ulong[] Words, int[] Values);
}

using System.Text;

namespace Stet.Analyzers;

/// <summary>The phrases of the rules that come with the program, as the build added them to one automaton: to read them at each start would take
/// longer than to check a story.</summary>
internal sealed class PackedPhrases
{
    private readonly Dictionary<string, (int First, int Count)> rules = new(StringComparer.Ordinal);
    private readonly byte[] places;

    private PackedPhrases(BinaryReader packed)
    {
        var first = 0;
        for (var rule = packed.ReadInt32(); rule > 0; rule--)
        {
            var (file, count) = (packed.ReadString(), packed.ReadInt32());
            rules.Add(file, (first, count));
            first += count;
        }

        places = packed.ReadBytes(first);
        Automaton = new PhraseAutomaton(packed);
    }

    /// <summary>All of them, under their numbers from 0; its own for each who asks, to add more to it.</summary>
    public PhraseAutomaton Automaton { get; }

    public int Count => places.Length;

    public static PackedPhrases Read()
    {
        using var packed = new BinaryReader(typeof(PackedPhrases).Assembly.GetManifestResourceStream("phrases.packed")!, Encoding.UTF8);
        return new PackedPhrases(packed);
    }

    public PhrasePlace PlaceOf(int phrase) => (PhrasePlace)places[phrase];

    /// <summary>The numbers of the phrases of a rule.</summary>
    /// <param name="file">As the rule names it.</param>
    public IEnumerable<int> Of(string file) => rules.TryGetValue(file, out var range) ? Enumerable.Range(range.First, range.Count) : [];
}

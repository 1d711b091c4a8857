using Stet.Text;

namespace Stet.Analyzers;

/// <summary>The words of a <see cref="PageVocabulary"/> with what they are in which languages. The build packs those of the program's own rule.</summary>
internal sealed class PageWords
{
    /// <summary>Of a check: it has a mapping for each language.</summary>
    public const string Key = "page";

    private static readonly (string Key, PageRole Role)[] Roles =
    [
        ("small", PageRole.Small), ("address", PageRole.Address), ("house", PageRole.House), ("requests", PageRole.Request), ("closing", PageRole.Closing),
        ("plain", PageRole.Plain), ("topics", PageRole.Topic), ("telling", PageRole.Telling),
    ];

    /// <summary>What words can be: nothing, and then what any of them is. Thousands of words share a few hundred meanings.</summary>
    private readonly List<PageWord> meanings;

    /// <summary>The meanings, by their indices, of whole words, of beginnings and of endings.</summary>
    private readonly WordMap<int>[] words;

    private PageWords(List<PageWord> meanings, WordMap<int>[] words) => (this.meanings, this.words) = (meanings, words);

    public bool IsEmpty => words[0].Count == 0;

    /// <param name="languages">For each language what gives the words under a key, with spaces between.</param>
    public static PageWords Of(IEnumerable<Func<string, string?>> languages)
    {
        var all = new PageWords([default], [new(), new(), new()]);
        var known = new Dictionary<PageWord, int>();
        var language = 0;
        foreach (var textOf in languages)
        {
            var own = textOf("language") == "any" ? ushort.MaxValue : (ushort)(1 << (language++ & 15));
            foreach (var (key, role) in Roles)
            {
                all.Add(textOf(key), PageWord.Of(role, own), known);
            }
        }

        return all;
    }

    /// <summary>Those of a rule that comes with the program; none where it has none.</summary>
    /// <param name="file">As the rule names it.</param>
    public static PageWords Unpack(string file)
    {
        using var packed = Packed.Part("pages.packed", file);
        return packed is null ? Of([]) : new PageWords([.. packed.ReadArray<PageWord>()], [packed.ReadMap<int>(), packed.ReadMap<int>(), packed.ReadMap<int>()]);
    }

    /// <summary>Writes what <see cref="Unpack"/> reads.</summary>
    public void Write(BinaryWriter output)
    {
        output.WriteArray<PageWord>([.. meanings]);
        foreach (var map in words)
        {
            output.WriteMap(map);
        }
    }

    public PageWord Whole(ulong fold) => meanings[words[0].GetValueOrDefault(fold)];

    public PageWord BeginningWith(ReadOnlySpan<char> start) => meanings[words[1].GetValueOrDefault(Folding.Hash(start))];

    public PageWord EndingWith(ReadOnlySpan<char> end) => meanings[words[2].GetValueOrDefault(Folding.Hash(end))];

    /// <param name="known">The meanings with their indices.</param>
    private void Add(ReadOnlySpan<char> text, PageWord added, Dictionary<PageWord, int> known)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (!word.IsEmpty)
            {
                var map = words[word is [.., '*'] ? 1 : word is ['*', ..] ? 2 : 0];
                var hash = Folding.Hash(word.Trim('*'));
                var meaning = meanings[map.GetValueOrDefault(hash)].And(added);
                if (known.TryAdd(meaning, meanings.Count))
                {
                    meanings.Add(meaning);
                }

                map[hash] = known[meaning];
            }
        }
    }
}

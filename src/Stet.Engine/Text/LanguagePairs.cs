using System.Reflection;

namespace Stet.Text;

/// <summary>How likely each letter is after each other one, in each of some sixty languages: what tells a word from its misread bytes. The file beside this
/// one is written by LanguagePairs.py. Costs are sixteenths of a nat: what is likely costs little.</summary>
internal sealed class LanguagePairs
{
    /// <summary>What it costs that a language does not have a letter.</summary>
    private const int Unknown = 192;

    /// <summary>What follows a letter that a language does not have.</summary>
    private const int AfterUnknown = 64;

    /// <summary>Pairs that cost less are ordinary, and this is what they cost.</summary>
    private const int Ordinary = 104;
    private const int Usual = 45;

    /// <summary>What a letter costs at most in a text of a language that is here: of a hundred lines of such texts 99 cost less, of other languages few.</summary>
    public const int Known = 53;

    /// <summary>A word of another language than the text around it costs so much more.</summary>
    private const int Foreign = 80;

    /// <summary>The place of the edge of a word.</summary>
    public const int Edge = 0;

    private const int Highest = 0x2020;
    private const ushort None = ushort.MaxValue;

    private static readonly Lazy<LanguagePairs> Read = new(() => new LanguagePairs());

    private readonly ushort[] letters = new ushort[Highest];
    private readonly Language[] languages;
    private readonly string[] codes;

    /// <summary>The least that each pair costs in any language; made when it is first asked for, which few stories do.</summary>
    private readonly Lazy<Language> any;

    private LanguagePairs()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("LanguagePairs.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        languages = new Language[bytes[0]];
        codes = new string[languages.Length];
        var own = new ReadOnlyMemory<byte>[languages.Length];
        var costs = new int[languages.Length];
        ushort known = 0;
        for (int i = 0, at = 1; i < languages.Length; i++)
        {
            codes[i] = System.Text.Encoding.ASCII.GetString(bytes, at + 1, bytes[at]);
            English = codes[i] == "en" ? i : English;
            at += 1 + bytes[at];
            var count = bytes[at++];
            own[i] = bytes.AsMemory(at, 2 * count);
            costs[i] = at + (2 * count);
            at = costs[i] + ((count + 1) * (count + 1));
            for (var j = 0; j < count; j++)
            {
                ref var number = ref letters[LetterAt(own[i].Span, j)];
                number = number == 0 ? ++known : number;
            }
        }

        for (var i = 0; i < languages.Length; i++)
        {
            var count = own[i].Length / 2;
            var places = new ushort[known + 1];
            places.AsSpan(1).Fill(None);
            for (var j = 0; j < count; j++)
            {
                places[letters[LetterAt(own[i].Span, j)]] = (ushort)(j + 1);
            }

            languages[i] = new Language(places, count + 1, bytes, costs[i]);
        }

        any = new Lazy<Language>(() => Any(known));
    }

    public static LanguagePairs Instance => Read.Value;

    public int Count => languages.Length;

    public int English { get; }

    /// <summary>Of ISO 639.</summary>
    public string CodeOf(int language) => codes[language];

    /// <summary>The number of a letter in small, or 0 where no language here has it.</summary>
    public int Letter(char small) => small < Highest ? letters[small] : 0;

    /// <summary>What a word costs in each language.</summary>
    /// <param name="word">Numbers of letters; <see cref="Edge"/> for what is none.</param>
    public void Cost(ReadOnlySpan<ushort> word, Span<int> costs)
    {
        for (var i = 0; i < languages.Length; i++)
        {
            costs[i] = languages[i].Cost(word);
        }
    }

    /// <summary>Adds to a total what a word costs in each language, or a little more than in its own.</summary>
    public void Add(Span<int> total, Span<int> costs, ReadOnlySpan<ushort> word)
    {
        Cost(word, costs);
        var most = Least(costs) + Foreign;
        for (var i = 0; i < total.Length; i++)
        {
            total[i] += Math.Min(costs[i], most);
        }
    }

    public static int Cheapest(ReadOnlySpan<int> costs) => costs.IndexOf(Least(costs));

    public static int Least(ReadOnlySpan<int> costs)
    {
        var least = int.MaxValue;
        foreach (var cost in costs)
        {
            least = Math.Min(least, cost);
        }

        return least;
    }

    public int Cost(ReadOnlySpan<ushort> word, int language) => languages[language].Cost(word);

    /// <summary>What the pairs cost that hold one of some letters and are out of the ordinary, beyond what is usual.</summary>
    public int Excess(ReadOnlySpan<ushort> word, ReadOnlySpan<bool> isLooked, int language) => languages[language].Excess(word, isLooked);

    /// <summary>What a pair costs in the language that it suits best.</summary>
    public int LeastOf(int first, int second)
    {
        return any.Value.Pair(any.Value.Place(first), any.Value.Place(second));
    }

    private static char LetterAt(ReadOnlySpan<byte> letters, int index) => (char)(letters[2 * index] | (letters[(2 * index) + 1] << 8));

    private Language Any(int known)
    {
        var least = new byte[(known + 1) * (known + 1)];
        least.AsSpan().Fill(Unknown);
        foreach (var language in languages)
        {
            language.AddTo(least, known);
        }

        var all = new ushort[known + 1];
        for (var i = 0; i <= known; i++)
        {
            all[i] = (ushort)i;
        }

        return new Language(all, known + 1, least, first: 0);
    }

    /// <param name="first">Where its costs begin.</param>
    private sealed class Language(ushort[] places, int size, byte[] costs, int first)
    {
        /// <summary>Lowers what pairs cost in any language to what they cost in this one.</summary>
        public void AddTo(Span<byte> any, int known)
        {
            for (var i = 0; i <= known; i++)
            {
                for (var j = 0; j <= known && places[i] != None; j++)
                {
                    if (places[j] != None)
                    {
                        ref var pair = ref any[(i * (known + 1)) + j];
                        pair = Math.Min(pair, costs[first + (places[i] * size) + places[j]]);
                    }
                }
            }
        }

        public int Place(int letter) => places[letter];

        public int Pair(int before, int second) => second == None ? Unknown : before == None ? AfterUnknown : before == Edge && second == Edge ? 0 : costs[first + (before * size) + second];

        public int Cost(ReadOnlySpan<ushort> word)
        {
            var cost = 0;
            int before = Edge;
            foreach (var letter in word)
            {
                int place = places[letter];
                cost += Pair(before, place);
                before = place;
            }

            return cost + Pair(before, Edge);
        }

        public int Excess(ReadOnlySpan<ushort> word, ReadOnlySpan<bool> isLooked)
        {
            var excess = 0;
            for (var i = 0; i <= word.Length; i++)
            {
                if ((i < word.Length && isLooked[i]) || (i > 0 && isLooked[i - 1]))
                {
                    var cost = Pair(i == 0 ? Edge : places[word[i - 1]], i == word.Length ? Edge : places[word[i]]);
                    excess += cost >= Ordinary ? cost - Usual : 0;
                }
            }

            return excess;
        }
    }
}

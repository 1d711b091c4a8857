using System.Text;
using Stet.Articles;
using Stet.Benchmarks.Speed;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Text;

namespace Stet.Benchmarks.Growth;

/// <summary>Documents of a given size made of the stories' own words and of made-up names, each different from all others and the same in every run.
/// Words are drawn as language draws them: a few are everywhere, most are rare.</summary>
internal sealed class Documents
{
    private const int MadeUpWords = 20_000;

    private static readonly string[] Syllables = "ba den ko ri ta mel os va lin ger ho sta ne pur mi ca tor ul wen da fe sol kin ra".Split(' ');

    private readonly string[] words;

    public Documents()
    {
        var random = new Random(1);
        var own = Stories.Articles().Take(50).SelectMany(article => article.Blocks).SelectMany(WordsOf);
        words = [.. own.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
            .. Enumerable.Range(0, MadeUpWords).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])))];
    }

    /// <summary>A document of at least so many bytes, in sentences and paragraphs.</summary>
    public string Make(int seed, int bytes)
    {
        var random = new Random(seed);
        var text = new StringBuilder(bytes + 200);
        while (text.Length < bytes)
        {
            for (var sentences = random.Next(2, 6); sentences > 0; sentences--)
            {
                Append(text, random);
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>So many words that stand in no document in this order.</summary>
    public string[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Word(random))];

    public string Word(Random random) => words[(int)(words.Length * Math.Pow(random.NextDouble(), 4))];

    public static Original Read(string path, string text) => new(ArticleReaders.Read(path, Encoding.UTF8.GetBytes(text), new List<Trouble>())!);

    private void Append(StringBuilder text, Random random)
    {
        for (int i = 0, length = random.Next(8, 28); i < length; i++)
        {
            var word = Word(random);
            text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(i + 1 == length ? ". " : " ");
        }
    }

    private static IEnumerable<string> WordsOf(Block block)
    {
        var found = new List<string>();
        foreach (var token in block.Tokens)
        {
            var word = block.Text.Slice(token.Start, token.Length);
            if (token.Kind == TokenKind.Word && !word.ContainsAnyExceptInRange('a', 'z'))
            {
                found.Add(word.ToString());
            }
        }

        return found;
    }
}

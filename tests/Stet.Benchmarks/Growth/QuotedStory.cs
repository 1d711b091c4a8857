using System.Text;
using Stet.Originals;

namespace Stet.Benchmarks.Growth;

/// <summary>A story of quotations that stand in the originals word for word, with a word changed, or not at all.</summary>
internal static class QuotedStory
{
    private const int LeastWords = 8;
    private const int MostWords = 25;

    public static string Exact(IReadOnlyList<Original> originals, int count) => Tell(count, random => Passage(originals, random));

    public static string Altered(Documents documents, IReadOnlyList<Original> originals, int count) => Tell(count, random =>
    {
        var words = Passage(originals, random);
        words[random.Next(1, words.Length)] = documents.Word(random);
        return words;
    });

    public static string Unfound(Documents documents, int count) => Tell(count, random => documents.Draw(random, random.Next(LeastWords, MostWords)));

    /// <summary>A third of each.</summary>
    public static string Mixed(Documents documents, IReadOnlyList<Original> originals, int count) =>
        Exact(originals, count - (count / 3 * 2)) + Altered(documents, originals, count / 3) + Unfound(documents, count / 3);

    private static string[] Passage(IReadOnlyList<Original> originals, Random random)
    {
        var original = originals[random.Next(originals.Count)];
        var count = random.Next(LeastWords, MostWords);
        var first = random.Next(original.Words.Count - count);
        return original.TextOf(first, first + count).TrimEnd('.').Split(' ');
    }

    private static string Tell(int count, Func<Random, string[]> quote)
    {
        var random = new Random(count);
        var story = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            story.Append("The mayor said: \"").AppendJoin(' ', quote(random)).Append(".\"\n\n");
        }

        return story.ToString();
    }
}

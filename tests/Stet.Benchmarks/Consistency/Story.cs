using System.Text.RegularExpressions;
using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Consistency;

/// <summary>Makes a story from an article by one change.</summary>
internal static class Story
{
    /// <summary>One chance place in the body where a pattern is found becomes another text.</summary>
    public static string[]? Replaced(News news, Random random, Regex pattern, Func<Match, string?> change, int from = 1)
    {
        var places = Enumerable.Range(from, Math.Max(0, news.Paragraphs.Count - from)).SelectMany(i => pattern.Matches(news.Paragraphs[i]).Select(match => (Paragraph: i, Match: match))).ToArray();
        random.Shuffle(places);
        foreach (var (paragraph, match) in places)
        {
            if (change(match) is { } text)
            {
                var story = news.Paragraphs.ToArray();
                story[paragraph] = $"{story[paragraph][..match.Index]}{text}{story[paragraph][(match.Index + match.Length)..]}";
                return story;
            }
        }

        return null;
    }

    /// <summary>A sentence of the narration, told in another way, stands as a paragraph of its own.</summary>
    public static string[]? Inserted(News news, Random random, Func<string, string?> tell)
    {
        if (news.Narration.Count == 0 || tell(news.Narration[random.Next(news.Narration.Count)]) is not { } told)
        {
            return null;
        }

        return Added(news, random, told);
    }

    /// <summary>A new paragraph somewhere in the body.</summary>
    public static string[] Added(News news, Random random, string paragraph)
    {
        var story = news.Paragraphs.ToList();
        story.Insert(random.Next(Math.Min(2, story.Count), story.Count + 1), paragraph);
        return [.. story];
    }
}

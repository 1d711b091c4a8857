using Stet.Articles;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Words that a story about the matter itself uses, and from how many of them on it is one.</summary>
public sealed record Topic(IReadOnlySet<ulong> Words, int At)
{
    /// <summary>Menu items and buttons are neither ended nor as long as a sentence.</summary>
    private const int ShortestSentence = 6;

    /// <summary>Of the keys <c>topic</c> and <c>topic-at</c>.</summary>
    public static Topic Read(YamlMap check) => new(check.Texts("topic").Select(word => Folding.Hash(word.Value)).ToHashSet(), check.Number("topic-at", 3, 1, 100));

    /// <summary>Whether a story's own sentences are about the matter.</summary>
    /// <param name="aside">Sentences that do not count, by block and start: those in which something was found.</param>
    public bool IsOf(Article article, IReadOnlySet<(int Block, int Start)>? aside = null)
    {
        var count = 0;
        foreach (var block in article.Blocks)
        {
            foreach (var sentence in Words.Count == 0 ? [] : block.Sentences)
            {
                if (!sentence.IsEnded || sentence.TokenCount < ShortestSentence || aside?.Contains((block.Index, sentence.Span.Start)) == true)
                {
                    continue;
                }

                foreach (ref readonly var token in block.TokensOf(sentence))
                {
                    if (Words.Contains(token.Fold) && ++count >= At)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}

using Stet.Articles;
using Stet.Text;

namespace Stet.Originals;

/// <summary>Tells the language of a story's blocks, those of few words by the rest of the story. Nothing is counted until it is asked for.</summary>
internal sealed class StoryLanguage(Article article)
{
    /// <summary>A language that nobody here knows.</summary>
    public const string Unknown = "";

    /// <summary>Fewer words are judged by the language of the whole story.</summary>
    private const int LeastWords = 4;

    /// <summary>So many words of no English at all are another language.</summary>
    private const int LeastForeignWords = 25;

    /// <summary>Words that are read to tell the language of a story.</summary>
    private const int MostWords = 2000;

    private Block? asked;
    private string? language;
    private bool isStoryRead;
    private string? storyLanguage;

    /// <summary>The English name of a block's language; null where it cannot be told, <see cref="Unknown"/> where it is none of those known.</summary>
    public string? Of(Block block)
    {
        if (!ReferenceEquals(asked, block))
        {
            asked = block;
            language = Guess([block]) ?? OfStory();
        }

        return language;
    }

    private string? OfStory()
    {
        if (!isStoryRead)
        {
            isStoryRead = true;
            storyLanguage = Guess(article.Blocks);
        }

        return storyLanguage;
    }

    private static string? Guess(IReadOnlyList<Block> blocks)
    {
        var folds = new List<ulong>();
        for (var i = 0; i < blocks.Count && folds.Count < MostWords; i++)
        {
            var tokens = blocks[i].Tokens;
            foreach (ref readonly var token in tokens[..Math.Min(tokens.Length, MostWords)])
            {
                if (token.Kind == TokenKind.Word)
                {
                    folds.Add(token.Fold);
                }
            }
        }

        if (folds.Count < LeastWords)
        {
            return null;
        }

        // One small word in a few is no evidence: "come" and "my" are words of other languages, too.
        return Language.Of(folds) is { } name ? (name == Language.English || Language.Count(name, folds) > 1 ? name : null)
            : folds.Count >= LeastForeignWords && Language.Count(Language.English, folds) == 0 ? Unknown
            : null;
    }
}

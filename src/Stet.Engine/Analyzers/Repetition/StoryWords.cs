using Stet.Articles;
using Stet.Originals;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>What the rest of a story tells about a word that stands twice: the language, and whether the word stands alone elsewhere. Nothing is
/// counted until it is asked for.</summary>
internal sealed class StoryWords(Article article)
{
    /// <summary>A language that nobody here knows.</summary>
    public const string Unknown = "";

    /// <summary>Fewer words are judged by the language of the whole story.</summary>
    private const int LeastWords = 4;

    /// <summary>So many words of no English at all are another language.</summary>
    private const int LeastForeignWords = 25;

    /// <summary>Words that are read to tell the language of a story.</summary>
    private const int MostWords = 2000;

    private Dictionary<ulong, (int All, int Doubled)>? capitals;
    private HashSet<ulong>? words;
    private Block? asked;
    private string? language;
    private bool isStoryRead;
    private string? storyLanguage;

    /// <summary>The English name of a block's language; null where it cannot be told, <see cref="Unknown"/> where it is none of those known.</summary>
    public string? LanguageOf(Block block)
    {
        if (!ReferenceEquals(asked, block))
        {
            asked = block;
            language = Guess([block], LeastWords) ?? StoryLanguage();
        }

        return language;
    }

    /// <summary>Whether a word with a capital stands elsewhere in the story as well, and not beside itself there: a name that is double is never
    /// written once.</summary>
    /// <param name="copies">How often it stands at the place that is judged.</param>
    /// <param name="pairs">How often beside itself.</param>
    public bool StandsElsewhere(ulong fold, int copies, int pairs)
    {
        capitals ??= Count();
        return capitals.TryGetValue(fold, out var count) && count.All > copies && count.Doubled <= pairs;
    }

    /// <summary>Whether a word with a capital stands beside itself more often than so many times.</summary>
    public bool IsDoubled(ulong fold, int more)
    {
        capitals ??= Count();
        return capitals.GetValueOrDefault(fold).Doubled > more;
    }

    /// <summary>Whether a word stands anywhere in the story.</summary>
    public bool Holds(ulong fold)
    {
        if (words is null)
        {
            words = [];
            foreach (var block in article.Blocks)
            {
                foreach (ref readonly var token in block.Tokens)
                {
                    words.Add(token.Fold);
                }
            }
        }

        return words.Contains(fold);
    }

    private Dictionary<ulong, (int All, int Doubled)> Count()
    {
        var counts = new Dictionary<ulong, (int All, int Doubled)>();
        foreach (var block in article.Blocks)
        {
            var tokens = block.Tokens;
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Kind == TokenKind.Word && tokens[i].Has(TokenFlags.Capital))
                {
                    var (all, doubled) = counts.GetValueOrDefault(tokens[i].Fold);
                    counts[tokens[i].Fold] = (all + 1, doubled + (i > 0 && tokens[i - 1].Fold == tokens[i].Fold ? 1 : 0));
                }
            }
        }

        return counts;
    }

    private string? StoryLanguage()
    {
        if (!isStoryRead)
        {
            isStoryRead = true;
            storyLanguage = Guess(article.Blocks, LeastWords);
        }

        return storyLanguage;
    }

    private static string? Guess(IReadOnlyList<Block> blocks, int least)
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

        if (folds.Count < least)
        {
            return null;
        }

        // One small word in a few is no evidence: "come" and "my" are words of other languages, too.
        return Language.Of(folds) is { } name ? (name == Language.English || Language.Count(name, folds) > 1 ? name : null)
            : folds.Count >= LeastForeignWords && Language.Count(Language.English, folds) == 0 ? Unknown
            : null;
    }
}

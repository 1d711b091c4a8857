using Stet.Articles;
using Stet.Originals;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>What the rest of a story tells about a word that stands twice: its language, and whether the word stands alone elsewhere. Nothing is
/// counted until it is asked for.</summary>
internal sealed class StoryWords(Article article)
{
    private readonly StoryLanguage language = new(article);
    private Dictionary<ulong, (int All, int Doubled)>? capitals;
    private HashSet<ulong>? words;

    /// <inheritdoc cref="StoryLanguage.Of"/>
    public string? LanguageOf(Block block) => language.Of(block);

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
}

using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>All names of a story, in its order.</summary>
public sealed class StoryNames
{
    private readonly List<Mention> mentions = [];
    private readonly List<SentenceFacts> sentences = [];
    private HashSet<ulong>? small;

    private StoryNames()
    {
    }

    public IReadOnlyList<Mention> Mentions => mentions;

    /// <summary>Whether the story writes a word with a small letter as well: then it is no name, or not everywhere.</summary>
    public bool IsSmall(string word) => (small ??= SmallWords()).Contains(Folding.Hash(word));

    public static StoryNames Of(Article article, Func<Block, IReadOnlyList<SentenceFacts>> factsOf)
    {
        var names = new StoryNames();
        foreach (var block in article.Blocks)
        {
            if ((block.Role & (Roles.Running | Roles.Headline | Roles.Subheading)) == Roles.None)
            {
                continue;
            }

            var isLoose = IsTitleCase(block);
            foreach (var sentence in factsOf(block))
            {
                foreach (var fact in sentence.Facts)
                {
                    if (fact is Name name)
                    {
                        names.mentions.Add(new Mention(sentence, name, isLoose));
                    }
                }

                names.sentences.Add(sentence);
            }
        }

        return names;
    }

    private HashSet<ulong> SmallWords()
    {
        var words = new HashSet<ulong>();
        foreach (var sentence in sentences)
        {
            foreach (ref readonly var piece in sentence.Pieces)
            {
                if (piece.Kind == TokenKind.Word && !piece.Has(TokenFlags.Capital))
                {
                    words.Add(piece.Fold);
                }
            }
        }

        return words;
    }

    /// <summary>One sentence, in which most of the longer words have a capital, besides the first.</summary>
    private static bool IsTitleCase(Block block)
    {
        if (block.Sentences.Count != 1)
        {
            return false;
        }

        var (capitals, all) = (0, 0);
        var tokens = block.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 3)
            {
                all++;
                capitals += tokens[i].Has(TokenFlags.Capital) ? 1 : 0;
            }
        }

        return all >= 2 && capitals * 3 > all * 2;
    }
}

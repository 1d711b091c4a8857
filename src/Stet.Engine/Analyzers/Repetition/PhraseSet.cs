using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Phrases by the fold of their first word.</summary>
public sealed class PhraseSet
{
    private readonly WordMap<ulong[][]> byFirst;

    private PhraseSet(WordMap<ulong[][]> byFirst) => this.byFirst = byFirst;

    public static PhraseSet Of(IEnumerable<string> phrases)
    {
        var folded = new List<ulong[]>();
        foreach (var phrase in phrases)
        {
            var tokens = new List<Token>();
            Tokenizer.Append(phrase, tokens, Vocabulary.OwnAbbreviations);
            if (tokens.Count > 0)
            {
                folded.Add(tokens.Select(token => token.Fold).ToArray());
            }
        }

        return new PhraseSet(new WordMap<ulong[][]>(folded.GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.ToArray())));
    }

    /// <summary>Whether one of the phrases begins at a token.</summary>
    public bool MatchesAt(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length || !byFirst.TryGetValue(tokens[at].Fold, out var phrases))
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            var length = 0;
            while (length < phrase.Length && at + length < tokens.Length && tokens[at + length].Fold == phrase[length])
            {
                length++;
            }

            if (length == phrase.Length)
            {
                return true;
            }
        }

        return false;
    }
}

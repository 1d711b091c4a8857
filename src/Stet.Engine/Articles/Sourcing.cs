using Stet.Text;
using Stet.Yaml;

namespace Stet.Articles;

/// <summary>Whether a sentence of narration says where it has its knowledge from.</summary>
internal static class Sourcing
{
    private static readonly WordSet Counts = Folding.SetOf("one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands scores several many");

    /// <summary>A source stands in the sentence, or in the one before or behind it in its paragraph.</summary>
    public static bool IsNear(Block block, Sentence sentence)
    {
        var at = block.SentenceAt(sentence.FirstToken);
        return IsIn(block, sentence, strict: false) || (at > 0 && IsIn(block, block.Sentences[at - 1], strict: true)) || (at + 1 < block.Sentences.Count && IsIn(block, block.Sentences[at + 1], strict: true));
    }

    /// <summary>A number of people or things: no year, no date.</summary>
    public static bool IsCount(Block block, int token)
    {
        var found = block.Tokens[token];
        return Counts.Contains(found.Fold) || (found.Kind == TokenKind.Number && !(found.Length == 4 && block.Text[found.Start] is '1' or '2') && !IsDay(block, token));
    }

    /// <summary>A word of a name, or "he" and "she".</summary>
    public static bool IsPersonal(Block block, int token) => SpeakerWords.IsSingular(block.Tokens[token]) || (SpeakerWords.IsName(block.Tokens[token]) && !block.Vocabulary.IsBody(block.Tokens[token]));

    private static bool IsDay(Block block, int token) => (token + 1 < block.Tokens.Length && SpeakerWords.IsTime(block.Tokens[token + 1])) || (token > 0 && SpeakerWords.IsTime(block.Tokens[token - 1]));

    /// <param name="strict">Only a verb of saying with its subject counts, no mere word of saying.</param>
    private static bool IsIn(Block block, Sentence sentence, bool strict)
    {
        var words = block.Vocabulary;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var token = block.Tokens[i];
            if (words.IsSaying(token) || words.According(block.Tokens, i) > 0 || words.Hedges(block.Tokens, i) > 0 || token.Kind == TokenKind.Mark
                || (!strict && (words.Is(token, WordClass.Telling | WordClass.Noun | WordClass.Document) && !token.Has(TokenFlags.Capital))))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Words and phrases of a rule, looked for at a token.</summary>
public sealed class ClaimWords
{
    private readonly PhraseTable table = new();

    public static ClaimWords Of(IReadOnlyList<YamlText> phrases)
    {
        var set = new ClaimWords();
        foreach (var phrase in phrases.Where(phrase => !string.IsNullOrWhiteSpace(phrase.Value)))
        {
            set.table.Add(phrase.Value);
        }

        return set;
    }

    /// <summary>The tokens of the longest phrase that begins at a token; 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int at) => table.LengthAt(tokens, at);
}

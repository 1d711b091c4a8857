using Stet.Articles;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>The words of one language by which a check of repetition decides.</summary>
/// <param name="Except">Phrases that stand as they are; each begins with the first of the repeated words and may go on after the last.</param>
/// <param name="Certain">Words whose doubling is never grammar; the doubling of others is only likely a mistake.</param>
/// <param name="Particles">Words of <paramref name="Certain"/> that can end one phrase and begin the next ("believed in in 2019"): a doubling is only likely a mistake.</param>
/// <param name="Emphasis">Words that are doubled for effect or sound.</param>
/// <param name="Spoken">Words that are doubled so in speech alone.</param>
/// <param name="Names">Words that are a name where they stand doubled and in capitals: The The, Duran Duran.</param>
/// <param name="Capitalized">Words with a capital that no name doubles: Mr, Monday, British.</param>
/// <param name="GivenNames">Words that are a name where the first has a capital: "Will will sing".</param>
/// <param name="Dangling">Words that end neither a clause nor a sentence: over a comma or a stop their doubling is a slip as well.</param>
/// <param name="Stands">Where grammar brings a word together with itself.</param>
/// <param name="Openers">Words that open a clause; before a phrase they make its doubling doubtful: "whatever will be will be".</param>
/// <param name="Connectors">Words that join a word to itself again: "more and more and".</param>
/// <param name="Rhetoric">Words that are joined to themselves by an "and" for effect: "on and on and".</param>
/// <param name="Repeaters">Words that do so where the word comes a third time: "inch by inch by inch".</param>
public sealed record RepetitionWords(
    PhraseSet Except,
    WordSet Certain,
    WordSet Particles,
    WordSet Emphasis,
    WordSet Spoken,
    WordSet Names,
    WordSet Capitalized,
    WordSet GivenNames,
    WordSet Dangling,
    IReadOnlyList<StandingWord> Stands,
    WordSet Openers,
    WordSet Connectors,
    WordSet Rhetoric,
    WordSet Repeaters)
{
    internal static RepetitionWords Read(YamlMap map, RepetitionUnit unit)
    {
        var none = WordSet.Empty;
        var words = new RepetitionWords(PhraseSet.Of(map.Texts("except").Select(text => text.Value)), Folds(map, "certain"), none, none, none, none, none, none, none, [], none, none, none, none);
        return unit switch
        {
            RepetitionUnit.Word => words with
            {
                Particles = Folds(map, "particles"),
                Emphasis = Folds(map, "emphasis"),
                Spoken = Folds(map, "spoken"),
                Names = Folds(map, "names"),
                Capitalized = Folds(map, "capitalized"),
                GivenNames = Folds(map, "given-names"),
                Dangling = Folds(map, "dangling"),
                Stands = map.Maps("stands").Select(StandingWord.Read).ToArray(),
            },
            RepetitionUnit.Phrase => words with { Rhetoric = Folds(map, "rhetoric"), Connectors = Folds(map, "connectors"), Repeaters = Folds(map, "repeaters"), Openers = Folds(map, "openers") },
            _ => words,
        };
    }

    internal static WordSet Folds(YamlMap map, string key) => WordSet.Of([.. map.Texts(key).Select(text => Fold(text.Value))]);

    /// <summary>The fold of the one token that a text is: a comma folds as it does in prose.</summary>
    private static ulong Fold(string text)
    {
        // Nearly every one is a word in small letters.
        if (!text.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return Folding.Hash(text);
        }

        var tokens = new List<Token>();
        Tokenizer.Append(text, tokens, Vocabulary.OwnAbbreviations);
        return tokens.Count == 1 ? tokens[0].Fold : Folding.Hash(text);
    }
}

/// <summary>Where grammar brings a word together with itself, once: "what it is is", "came in in May". At the start of a sentence nothing does.</summary>
/// <param name="After">Of which one stands before, with none of <paramref name="Words"/> and no punctuation between; any where empty.</param>
/// <param name="Within">How far before, in tokens.</param>
/// <param name="Before">Of which one follows; any where empty.</param>
/// <param name="BeforeNumbers">A number may follow as well: a year.</param>
/// <param name="NotBefore">Of which none follows; where it is not empty, some word does.</param>
/// <param name="NotBeforeNames">No word with a capital and no number follows.</param>
/// <param name="NotBeforeParticiples">No word follows that ends as regular participles do.</param>
/// <param name="NotAfter">Of which none stands immediately before.</param>
public sealed record StandingWord(
    WordSet Words, WordSet After, int Within, WordSet Before, bool BeforeNumbers, WordSet NotBefore, bool NotBeforeNames, bool NotBeforeParticiples, WordSet NotAfter)
{
    internal static StandingWord Read(YamlMap map)
    {
        var standing = new StandingWord(
            RepetitionWords.Folds(map, "words"),
            RepetitionWords.Folds(map, "after"),
            map.Number("within", 1, 1, 20),
            RepetitionWords.Folds(map, "before"),
            map.Flag("before-numbers"),
            RepetitionWords.Folds(map, "not-before"),
            map.Flag("not-before-names"),
            map.Flag("not-before-participles"),
            RepetitionWords.Folds(map, "not-after"));
        map.RefuseUnknown();
        return standing;
    }

    /// <param name="first">The first of the equal tokens.</param>
    /// <param name="last">The last of them.</param>
    internal bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        if (last - first > 1 || !Words.Contains(tokens[first].Fold) || (After.Count > 0 && !StandsBefore(tokens, first)) || (NotAfter.Count > 0 && first > 0 && NotAfter.Contains(tokens[first - 1].Fold)))
        {
            return false;
        }

        var next = last + 1 < tokens.Length && tokens[last + 1].IsWord ? tokens[last + 1] : default;
        return (Before.Count == 0 || Before.Contains(next.Fold) || (BeforeNumbers && next.Kind == TokenKind.Number))
            && (NotBefore.Count == 0 || (next.Length > 0 && !NotBefore.Contains(next.Fold)))
            && !(NotBeforeNames && (next.Has(TokenFlags.Capital) || next.Kind == TokenKind.Number))
            && !(NotBeforeParticiples && next.Length > 3 && text.Slice(next.Start, next.Length).EndsWith("ed"));
    }

    private bool StandsBefore(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Within; i--)
        {
            if (After.Contains(tokens[i].Fold))
            {
                return true;
            }

            if (!tokens[i].IsWord || Words.Contains(tokens[i].Fold))
            {
                return false;
            }
        }

        return false;
    }
}

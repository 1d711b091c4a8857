using System.Collections.Frozen;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>What a rule of the kind <c>repetition</c> looks for and lets stand.</summary>
/// <param name="Except">Phrases that stand as they are; each begins with the first of the repeated words and may go on after the last.</param>
/// <param name="Certain">Words whose doubling is never grammar; the doubling of others is only likely a mistake.</param>
/// <param name="Emphasis">Words that are doubled for effect or sound.</param>
/// <param name="Names">Words that are a name where they stand doubled and in capitals: The The.</param>
/// <param name="GivenNames">Words that are a name where the first has a capital: "Will will sing".</param>
/// <param name="Particles">Words that end a phrasal verb and begin what follows: "came in in May".</param>
/// <param name="PhrasalVerbs">The verbs that particles belong to.</param>
/// <param name="Closing">Words that can end a clause and begin the next, where one of <paramref name="Openers"/> stands before: "what it is is".</param>
/// <param name="Openers">Words that open a clause which can end as the next begins; before a phrase they make its doubling doubtful: "whatever will be will be".</param>
/// <param name="Connectors">Words that join a word to itself again: "more and more and".</param>
public sealed record RepetitionOptions(
    RepetitionUnit Unit,
    PhraseSet Except,
    FrozenSet<ulong> Certain,
    FrozenSet<ulong> Emphasis,
    FrozenSet<ulong> Names,
    FrozenSet<ulong> GivenNames,
    FrozenSet<ulong> Particles,
    FrozenSet<ulong> PhrasalVerbs,
    FrozenSet<ulong> Closing,
    FrozenSet<ulong> Openers,
    FrozenSet<ulong> Connectors)
{
    private static readonly Dictionary<string, RepetitionUnit> Units = new(StringComparer.Ordinal)
    {
        ["word"] = RepetitionUnit.Word,
        ["phrase"] = RepetitionUnit.Phrase,
        ["glued"] = RepetitionUnit.Glued,
    };

    public static RepetitionOptions Read(YamlMap check)
    {
        var unit = check.Choice("unit", Units, "word");
        var except = PhraseSet.Of(check.Texts("except").Select(text => text.Value));
        return unit switch
        {
            RepetitionUnit.Word => new RepetitionOptions(
                unit,
                except,
                Folds(check, "certain"),
                Folds(check, "emphasis"),
                Folds(check, "names"),
                Folds(check, "given-names"),
                Folds(check, "particles"),
                Folds(check, "phrasal-verbs"),
                Folds(check, "closing"),
                Folds(check, "openers"),
                FrozenSet<ulong>.Empty),
            RepetitionUnit.Phrase => OnlyExcept(unit, except) with { Connectors = Folds(check, "connectors"), Openers = Folds(check, "openers") },
            _ => OnlyExcept(unit, except),
        };
    }

    private static RepetitionOptions OnlyExcept(RepetitionUnit unit, PhraseSet except)
    {
        var none = FrozenSet<ulong>.Empty;
        return new RepetitionOptions(unit, except, none, none, none, none, none, none, none, none, none);
    }

    private static FrozenSet<ulong> Folds(YamlMap check, string key) => check.Texts(key).Select(text => Folding.Hash(text.Value)).ToFrozenSet();
}

/// <summary>What is repeated.</summary>
public enum RepetitionUnit : byte
{
    Word,
    Phrase,

    /// <summary>A word written to itself without a space.</summary>
    Glued,
}

/// <summary>Phrases by the fold of their first word.</summary>
public sealed class PhraseSet
{
    private readonly FrozenDictionary<ulong, ulong[][]> byFirst;

    private PhraseSet(FrozenDictionary<ulong, ulong[][]> byFirst) => this.byFirst = byFirst;

    public static PhraseSet Of(IEnumerable<string> phrases)
    {
        var folded = new List<ulong[]>();
        foreach (var phrase in phrases)
        {
            var tokens = new List<Token>();
            Tokenizer.Append(phrase, tokens);
            if (tokens.Count > 0)
            {
                folded.Add(tokens.Select(token => token.Fold).ToArray());
            }
        }

        return new PhraseSet(folded.GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray()));
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

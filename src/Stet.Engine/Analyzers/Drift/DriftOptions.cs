using Stet.Drift;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <param name="Fact">What the rule reports.</param>
/// <param name="Words">The words that deny or soften; null for other facts.</param>
/// <param name="Pairs">The words that point two ways; null for other facts.</param>
public sealed record DriftOptions(FactKind Fact, CueWords? Words, PhraseList? Pairs)
{
    private static readonly Dictionary<string, FactKind> Facts = new(StringComparer.Ordinal)
    {
        ["negation"] = FactKind.Negation,
        ["number"] = FactKind.Number,
        ["date"] = FactKind.Date,
        ["name"] = FactKind.Name,
        ["hedge"] = FactKind.Hedge,
        ["exchange"] = FactKind.Exchange,
        ["direction"] = FactKind.Direction,
    };

    public static DriftOptions Read(YamlMap check)
    {
        if (!check.Has("fact"))
        {
            check.Errors.Add(check.At, $"'fact' is missing; it is one of {string.Join(", ", Facts.Keys)}");
        }

        var fact = check.Choice("fact", Facts, "number");
        (int, IEnumerable<string>)[] lists =
        [
            (0, WordsOf(check, "except")), (CueWords.Cue, WordsOf(check, "words")), (CueWords.Opinion, WordsOf(check, "opinions")), (CueWords.Plan, WordsOf(check, "plans")), (CueWords.Settled, WordsOf(check, "settled")), (CueWords.Degree, WordsOf(check, "degrees")),
            (CueWords.Stand, WordsOf(check, "instead")), (CueWords.Surer, WordsOf(check, "surer")), (CueWords.Whole, WordsOf(check, "wholes")),
        ];
        var (notAffixed, pairs, parts) = (WordsOf(check, "not-affixed"), PairsOf(check, "pairs"), PairsOf(check, "parts"));
        return new DriftOptions(
            fact,
            fact is FactKind.Negation or FactKind.Hedge ? CueWords.Of(lists, notAffixed) : null,
            fact == FactKind.Direction ? new PhraseList(pairs, byStem: true, parts) : null);
    }

    /// <summary>Entries of a list, each one phrase or several with commas between.</summary>
    private static string[] WordsOf(YamlMap check, string key) => check.Texts(key).SelectMany(text => text.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();

    /// <summary>"rise, climb | fall, drop": the words of both sides, each for all its forms. With "&lt;&gt;" between them the two can say the same
    /// when what stands before and behind them is exchanged: who beats somebody is one that somebody loses to.</summary>
    private static IEnumerable<(string Phrase, int Value)> PairsOf(YamlMap check, string key)
    {
        var pairs = check.Texts(key);
        foreach (var pair in pairs.Where(pair => pair.Value.AsSpan().Count('|') + pair.Value.AsSpan().Count("<>") != 1))
        {
            check.Errors.Add(pair.At, $"'{pair.Value}' is no pair; write the words of both sides with '|' between: rise, climb | fall, drop");
        }

        return Split(pairs);
    }

    /// <summary>There are thousands of words: they are told apart when the first story is held against an original.</summary>
    private static IEnumerable<(string Phrase, int Value)> Split(IReadOnlyList<YamlText> pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            var isConverse = pairs[i].Value.Contains("<>", StringComparison.Ordinal);
            var number = i + 1 + (isConverse ? StoryDrift.Converse : 0);
            var sides = pairs[i].Value.Split(isConverse ? "<>" : "|");
            foreach (var (side, value) in new[] { (sides[0], number), (sides[1], -number) })
            {
                foreach (var word in side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return (word, value);
                }
            }
        }
    }
}

using Stet.Drift;
using Stet.Text;
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

    /// <summary>It looks for words that it lists.</summary>
    internal bool HasWords { get; private init; }

    public static DriftOptions Read(YamlMap check)
    {
        if (!check.Has("fact"))
        {
            check.Errors.Add(check.At, $"'fact' is missing; it is one of {string.Join(", ", Facts.Keys)}");
        }

        var fact = check.Choice("fact", Facts, "number");
        var cues = CueWords.In(key => TextsOf(check, key));
        var (notAffixed, plain) = (SetOf("not-affixed"), SetOf("plain"));
        var (pairs, parts) = (PairsOf(check, Opposites.Key), PairsOf(check, "parts"));
        var marks = new DirectionMarks(StemsOf("turning"), StemsOf("amounts"), StemsOf("little"));
        return new DriftOptions(
            fact,
            fact is FactKind.Negation or FactKind.Hedge ? new CueWords(ListOf(cues, byStem: false), notAffixed, plain) : null,
            fact == FactKind.Direction ? ListOf(pairs, byStem: true, parts, marks) : null)
        {
            HasWords = fact == FactKind.Direction ? check.Errors.IsTrusted || pairs.Any() : fact is FactKind.Negation or FactKind.Hedge && (check.Errors.IsTrusted || cues is not []),
        };

        HashSet<string> SetOf(string key) => TextsOf(check, key).SelectMany(ListedPhrases.In).ToHashSet(StringComparer.Ordinal);

        WordSet StemsOf(string key) => WordSet.Of([.. TextsOf(check, key).SelectMany(ListedPhrases.In).Select(word => Stem.Hash(word))]);

        PhraseList ListOf(IEnumerable<(string Phrase, int Value)> phrases, bool byStem, IEnumerable<(string Part, int Value)>? parts = null, DirectionMarks? marks = null) =>
            new(check.Errors.IsTrusted ? () => ListedPhrases.Unpack(check.Errors.Path) : () => ListedPhrases.Of(phrases, byStem), byStem, parts, marks);
    }

    private static IEnumerable<string> TextsOf(YamlMap check, string key) => check.Texts(key).Select(text => text.Value);

    private static IEnumerable<(string Phrase, int Value)> PairsOf(YamlMap check, string key)
    {
        var pairs = check.Texts(key);
        foreach (var pair in pairs.Where(pair => !Opposites.IsPair(pair.Value)))
        {
            check.Errors.Add(pair.At, $"'{pair.Value}' is no pair; write the words of both sides with '|' between: rise, climb | fall, drop");
        }

        return Opposites.Of(pairs.Select(pair => pair.Value).Where(Opposites.IsPair));
    }
}

using System.Collections.Frozen;
using Stet.Articles;
using Stet.Text;

namespace Stet.Originals;

/// <summary>Speakers without a name: "a senior international official". A word of rank or origin that was lost or added, or one that became several,
/// makes another source of them.</summary>
internal static class SpeakerRoles
{
    /// <summary>Words whose loss or gain changes what a source is worth.</summary>
    private static readonly FrozenSet<string> Weighty = FrozenSet.Create(
        StringComparer.Ordinal,
        "senior", "junior", "former", "ex", "retired", "acting", "deputy", "international", "national", "federal", "local", "regional", "foreign", "top", "independent", "military", "government", "opposition",
        "intelligence", "security", "defence", "defense", "police", "medical", "financial");

    /// <summary>Small words around the words that count.</summary>
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal, "a", "an", "the", "one", "of", "some", "several", "two", "three", "four", "five", "other", "another", "this", "that", "these", "those", "its", "their", "his", "her", "our");

    /// <summary>Whether both name a role of the same kind, and not the same one. What cannot be told apart is the same.</summary>
    public static bool AreDifferent(Attribution story, Attribution original) =>
        Read(story) is { } here && Read(original) is { } there && here.Head == there.Head
        && (here.IsGroup != there.IsGroup || Weight(here).SetEquals(Weight(there)) is false);

    private static HashSet<string> Weight(Role role) => role.Words.Where(Weighty.Contains).Concat(role.Origins).ToHashSet(StringComparer.Ordinal);

    /// <summary>Null for a name, a pronoun, a body, or words that are no plain role.</summary>
    private static Role? Read(Attribution attribution)
    {
        if (attribution is not { State: AttributionState.SameSentence, Person: null, SpeakerText: { } text } || SpeakerNames.Of(attribution).Count > 1)
        {
            return null;
        }

        var tokens = new List<Token>();
        Tokenizer.Append(text, tokens, Vocabulary.OwnAbbreviations);
        var words = new List<string>();
        var origins = new List<string>();
        var isOneOf = text.StartsWith("one of ", StringComparison.OrdinalIgnoreCase);
        foreach (var token in tokens.Where(token => token.Kind == TokenKind.Word))
        {
            var word = Folding.Fold(text.AsSpan(token.Start, token.Length));
            if (Small.Contains(word))
            {
                continue;
            }

            if (token.Has(TokenFlags.Capital) && token.Start > 0)
            {
                origins.Add(word.Replace(".", "", StringComparison.Ordinal));
            }

            words.Add(word);
        }

        if (words.Count < 1 || origins.Contains(words[^1], StringComparer.Ordinal) || words.Count == 1)
        {
            return null;
        }

        var head = words[^1];
        var isPlural = head.Length > 3 && head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal);
        return new Role(isPlural ? head[..^1] : head, words, origins, isPlural && !isOneOf);
    }

    /// <param name="Origins">Words with a capital: Russian, NATO.</param>
    private sealed record Role(string Head, IReadOnlyList<string> Words, IReadOnlyList<string> Origins, bool IsGroup);
}

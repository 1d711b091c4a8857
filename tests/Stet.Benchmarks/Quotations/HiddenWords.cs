using static Stet.Benchmarks.Quotations.WordTables;

namespace Stet.Benchmarks.Quotations;

/// <summary>Ellipses and brackets that change what was said.</summary>
internal static class HiddenWords
{
    private const string Misleading = "misleading-omission";

    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("ellipsis hides negation", Misleading, draft => draft.Changed(words => Hide(draft, words, word => word is "not" or "never" or "without" or "nothing" || word.EndsWith("n't", StringComparison.Ordinal)))),
        new("ellipsis hides condition", Misleading, draft => draft.Changed(words => Hide(draft, words, word => word is "if" or "unless" or "provided"))),
        new("ellipsis hides number", Misleading, draft => draft.Changed(words => Hide(draft, words, word => Numbers.ContainsKey(word) || word.Length > 0 && word.All(char.IsDigit)))),
        new("ellipsis joins speakers", Misleading, JoinSpeakers),
        new("bracket for negation", Misleading, draft => draft.Changed(words => Bracket(draft, words))),
    ];

    /// <summary>One to five words around the one that matters.</summary>
    private static string[]? Hide(Draft draft, string[] words, Func<string, bool> matters)
    {
        var at = draft.Place(words, 3, words.Length - 3, i => matters(Key(words[i])));
        if (at < 0)
        {
            return null;
        }

        var from = Math.Max(3, at - draft.Random.Next(0, 3));
        var end = Math.Min(words.Length - 3, at + 1 + draft.Random.Next(0, 3));
        return end <= at || words[from..end].Any(word => word[^1] is '.' or '?' or '!') ? null : [.. words[..from], draft.Any(["…", "..."]), .. words[end..]];
    }

    private static Retold? JoinSpeakers(Draft draft)
    {
        foreach (var first in draft.Utterances)
        {
            if (draft.Utterances.FirstOrDefault(other => other.Surname != first.Surname && Math.Abs(other.Paragraph - first.Paragraph) is >= 1 and <= 3 && other.Paragraph > first.Paragraph) is { } second)
            {
                return new Retold(first, $"{Phrasing.Ending(first.Sentences[^1], '.')} … {second.Sentences[0]}");
            }
        }

        return null;
    }

    private static string[]? Bracket(Draft draft, string[] words)
    {
        var at = draft.Place(words, 1, words.Length - 1, i => Negated.ContainsKey(Key(words[i])) && Key(words[i]) is not ("no" or "never") || Key(words[i]) == "not" && Auxiliaries.Contains(Key(words[i - 1])));
        return at < 0 ? null
            : Key(words[at]) == "not" ? [.. words[..(at - 1)], $"[{Key(words[at - 1])}]", .. words[(at + 1)..]]
            : [.. words[..at], Phrasing.Swap(words[at], $"[{Negated[Key(words[at])]}]"), .. words[(at + 1)..]];
    }

    private static string Key(string word) => Phrasing.Core(word).ToLowerInvariant();
}

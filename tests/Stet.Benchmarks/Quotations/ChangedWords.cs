using System.Collections.Frozen;
using static Stet.Benchmarks.Quotations.WordTables;

namespace Stet.Benchmarks.Quotations;

/// <summary>Words of a quotation replaced, dropped, added or moved without a sign.</summary>
internal static class ChangedWords
{
    private const string Altered = "altered-quotation";

    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("synonym", Altered, draft => draft.Changed(words => Exchange(draft, words, Synonyms))),
        new("content word dropped", Altered, draft => draft.Changed(words => Drop(draft, words, isLight: false))),
        new("function word dropped", Altered, draft => draft.Changed(words => Drop(draft, words, isLight: true))),
        new("word added", Altered, draft => draft.Changed(words => Add(draft, words))),
        new("negation removed", Altered, draft => draft.Changed(words => Affirm(draft, words))),
        new("negation added", Altered, draft => draft.Changed(words => Negate(draft, words))),
        new("number changed", Altered, draft => draft.Changed(words => ChangeNumber(draft, words))),
        new("tense changed", Altered, draft => draft.Changed(words => Exchange(draft, words, Tenses))),
        new("name changed", Altered, draft => draft.Changed(words => ChangeName(draft, words))),
        new("modal changed", Altered, draft => draft.Changed(words => Exchange(draft, words, Modals))),
        new("order swapped", Altered, draft => draft.Changed(words => SwapOrder(draft, words))),
        new("middle cut silently", Altered, draft => draft.Changed(words => CutMiddle(draft, words))),
        new("contraction opened", Altered, draft => draft.Changed(words => Exchange(draft, words, Contractions))),
        new("word of a transcript changed", Altered, draft => draft.First(utterance => Exchange(draft, Phrasing.Split(utterance.Words), Synonyms) is { } words ? new Retold(utterance, Phrasing.Join(words)) { IsTranscript = true } : null)),
        new("word of a part changed", Altered, draft => draft.First(utterance => ChangePart(draft, utterance))),
        new("two words changed", Altered, draft => draft.Changed(words => Exchange(draft, words, Synonyms) is { } once ? (draft.Random.Next(2) == 0 ? Add(draft, once) : Drop(draft, once, isLight: false)) : null)),
    ];

    /// <summary>A few words in a sentence of the story's own, one of them another.</summary>
    private static Retold? ChangePart(Draft draft, Utterance utterance)
    {
        if (HonestForms.Part(draft, draft.Any(utterance.Sentences)) is not { } part)
        {
            return null;
        }

        var words = Phrasing.Split(part);
        var changed = Exchange(draft, words, Synonyms) ?? Exchange(draft, words, Tenses) ?? Drop(draft, words, isLight: true);
        return changed is { Length: >= 5 } && !draft.News.Holds(Phrasing.Join(changed)) ? new Retold(utterance, Phrasing.Join(changed)) { Paragraph = HonestForms.Carrying(draft, utterance.Speaker, Phrasing.Join(changed)) } : null;
    }

    private static string[]? Exchange(Draft draft, string[] words, FrozenDictionary<string, string> table)
    {
        var at = draft.Place(words, 0, words.Length, i => table.ContainsKey(Key(words[i])));
        return at < 0 ? null : With(words, at, Phrasing.Swap(words[at], table[Key(words[at])]));
    }

    /// <summary>A word inside a clause: at the edge of the quotation it would only make it shorter.</summary>
    private static string[]? Drop(Draft draft, string[] words, bool isLight)
    {
        var at = draft.Place(words, 1, words.Length - 1, i => Light.Contains(Key(words[i])) == isLight && IsPlain(words, i)
            && Key(words[i]) != Key(words[i + 1]) && Key(words[i]) != Key(words[i - 1]) && Key(words[i]) is not ("sort" or "kind" or "mean" or "um" or "er"));
        return at < 0 ? null : [.. words[..at], .. words[(at + 1)..]];
    }

    private static string[]? Add(Draft draft, string[] words)
    {
        var added = draft.Any(Added);
        var at = draft.Place(words, 1, words.Length - 1, i => IsPlain(words, i) && Auxiliaries.Contains(Key(words[i])) && Key(words[i + 1]) != added);
        return at < 0 ? null : [.. words[..(at + 1)], added, .. words[(at + 1)..]];
    }

    private static string[]? Affirm(Draft draft, string[] words)
    {
        var at = draft.Place(words, 1, words.Length - 1, i => Key(words[i]) == "not" && IsPlain(words, i) || Negated.ContainsKey(Key(words[i])) && IsPlain(words, i));
        return at < 0 ? null : Key(words[at]) == "not" ? [.. words[..at], .. words[(at + 1)..]] : With(words, at, Phrasing.Swap(words[at], Negated[Key(words[at])]));
    }

    private static string[]? Negate(Draft draft, string[] words)
    {
        var at = draft.Place(words, 0, words.Length - 1, i => Auxiliaries.Contains(Key(words[i])) && IsPlain(words, i) && Key(words[i + 1]) != "not");
        return at < 0 ? null : [.. words[..(at + 1)], "not", .. words[(at + 1)..]];
    }

    private static string[]? ChangeNumber(Draft draft, string[] words)
    {
        var at = draft.Place(words, 0, words.Length, i => Key(words[i]) is var key && (Numbers.ContainsKey(key) || key.All(char.IsDigit) && key.Length > 0));
        if (at < 0)
        {
            return null;
        }

        var key = Key(words[at]);
        var other = Numbers.GetValueOrDefault(key) ?? key[..^1] + (char)('0' + ((key[^1] - '0' + draft.Random.Next(1, 9)) % 10));
        return other.StartsWith('0') ? null : With(words, at, Phrasing.Swap(words[at], other));
    }

    private static string[]? ChangeName(Draft draft, string[] words)
    {
        var at = draft.Place(words, 1, words.Length, i => Phrasing.Core(words[i]) is { Length: > 3 } core && char.IsUpper(core[0]) && core.All(char.IsLetter) && !Phrasing.EndsClause(words[i - 1]));
        var name = draft.Any(Names);
        return at < 0 || Phrasing.Core(words[at]) == name ? null : With(words, at, Phrasing.Swap(words[at], name));
    }

    /// <summary>The two sides of an "and", or two neighbours.</summary>
    private static string[]? SwapOrder(Draft draft, string[] words)
    {
        var and = draft.Place(words, 2, words.Length - 2, i => Key(words[i]) is "and" or "or" && IsPlain(words, i) && IsPlain(words, i - 1) && IsPlain(words, i + 1) && Key(words[i - 1]) != Key(words[i + 1]));
        var (one, other) = and >= 0 ? (and - 1, and + 1) : (-1, -1);
        if (and < 0)
        {
            one = draft.Place(words, 1, words.Length - 2, i => IsPlain(words, i) && IsPlain(words, i + 1) && Key(words[i]) != Key(words[i + 1]) && Key(words[i]).Length > 3);
            other = one + 1;
        }

        if (one < 0)
        {
            return null;
        }

        string[] swapped = [.. words];
        (swapped[one], swapped[other]) = (words[other], words[one]);
        return swapped;
    }

    /// <summary>Three to eight words inside one sentence; what is left on both sides stands for itself.</summary>
    private static string[]? CutMiddle(Draft draft, string[] words)
    {
        var length = draft.Random.Next(3, 9);
        var at = draft.Place(words, 4, words.Length - length - 3, i =>
            Enumerable.Range(i - 3, length + 5).All(j => !IsSentenceEnd(words[j])) && words[i - 1][^1] is not ('-' or '–') && Key(words[i]) != Key(words[i + length]));
        return at < 0 ? null : [.. words[..at], .. words[(at + length)..]];
    }

    private static bool IsSentenceEnd(string word) => word[^1] is '.' or '?' or '!' or ':';

    /// <summary>A word that no punctuation parts from the next one.</summary>
    private static bool IsPlain(string[] words, int i) => Key(words[i]).Length > 0 && !Phrasing.EndsClause(words[i]) && char.IsLetterOrDigit(words[i][0]);

    private static string Key(string word) => Phrasing.Core(word).ToLowerInvariant();

    private static string[] With(string[] words, int at, string word) => [.. words[..at], word, .. words[(at + 1)..]];
}

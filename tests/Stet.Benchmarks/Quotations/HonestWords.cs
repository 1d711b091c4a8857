using static Stet.Benchmarks.Quotations.WordTables;

namespace Stet.Benchmarks.Quotations;

/// <summary>Words left out or replaced openly, and what a house may choose: spelling, numerals, hyphens, fillers.</summary>
internal static class HonestWords
{
    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new("honest ellipsis", null, draft => draft.Quoted(utterance => Ellipsis(draft, utterance))),
        new("sentence elided", null, draft => draft.Quoted(utterance => SentenceElided(draft, utterance))),
        new("bracketed name", null, draft => draft.Quoted(utterance => BracketedName(draft, utterance))),
        new("British or American", null, draft => draft.Quoted(utterance => Spelling(utterance))),
        new("numerals or words", null, draft => draft.Quoted(utterance => Numeral(utterance))),
        new("hyphenation", null, draft => draft.Quoted(utterance => Hyphen(draft, utterance))),
        new("fillers dropped", null, draft => draft.Quoted(utterance => Filler(draft, utterance))),
    ];

    private static string Mark(Draft draft) => draft.Any(["…", "...", ". . .", "[…]", "[...]", "(...)"]);

    private static Retold? Ellipsis(Draft draft, Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        var length = draft.Random.Next(2, 11);
        var at = draft.Place(words, 3, words.Length - length - 2, i => Enumerable.Range(i - 3, length + 5).All(j => words[j][^1] is not ('.' or '?' or '!')) && IsLightweight(words[i..(i + length)]));
        return at < 0 ? null : new Retold(utterance, Phrasing.Join([.. words[..at], Mark(draft), .. words[(at + length)..]]));
    }

    private static Retold? SentenceElided(Draft draft, Utterance utterance) =>
        utterance.Sentences is [var first, var second, var third, ..] && Phrasing.Split(first).Length >= 3 && Phrasing.Split(third).Length >= 3 && IsLightweight(Phrasing.Split(second))
            ? new Retold(utterance, string.Join(' ', [first, Mark(draft), .. utterance.Sentences.Skip(2)]))
            : null;

    private static Retold? BracketedName(Draft draft, Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        var at = draft.Place(words, 0, words.Length, i => Key(words[i]) is "he" or "she" or "they" or "him" or "them");
        return at < 0 ? null : new Retold(utterance, Phrasing.Join([.. words[..at], Phrasing.Swap(words[at], $"[{draft.Any(Names)}]"), .. words[(at + 1)..]]));
    }

    private static Retold? Spelling(Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        // "check" is not always a cheque, nor "story" a floor.
        var at = Array.FindIndex(words, word => Spellings.ContainsKey(Key(word)) && Key(word) is not ("check" or "story" or "tire" or "tires" or "practice" or "practise" or "tons"));
        return at < 0 ? null : new Retold(utterance, Phrasing.Join([.. words[..at], Phrasing.Swap(words[at], Spellings[Key(words[at])]), .. words[(at + 1)..]]));
    }

    private static Retold? Numeral(Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        var at = Array.FindIndex(words, word => char.IsLetterOrDigit(word[0]) && (Numerals.ContainsKey(Key(word)) && !word.Contains('%', StringComparison.Ordinal) || word.TrimEnd(',', '.').EndsWith('%')));
        if (at < 0)
        {
            return null;
        }

        var other = Numerals.GetValueOrDefault(Key(words[at])) is { } numeral && !words[at].Contains('%', StringComparison.Ordinal) ? Phrasing.Swap(words[at], numeral) : words[at].Replace("%", " percent", StringComparison.Ordinal);
        return new Retold(utterance, Phrasing.Join([.. words[..at], other, .. words[(at + 1)..]]));
    }

    private static Retold? Hyphen(Draft draft, Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        var at = Array.FindIndex(words, word => Hyphens.ContainsKey(Key(word)) || Phrasing.Core(word).Split('-') is [{ Length: > 1 } head, { Length: > 1 } tail] && head.All(char.IsLetter) && tail.All(char.IsLetter));
        if (at < 0)
        {
            return null;
        }

        var core = Phrasing.Core(words[at]);
        var other = Hyphens.GetValueOrDefault(Key(words[at])) ?? core.Replace("-", draft.Any(["", " "]), StringComparison.Ordinal);
        return new Retold(utterance, Phrasing.Join([.. words[..at], Phrasing.Swap(words[at], other), .. words[(at + 1)..]]));
    }

    /// <summary>The original stumbles, the story does not.</summary>
    private static Retold? Filler(Draft draft, Utterance utterance)
    {
        var words = Phrasing.Split(utterance.Words);
        var at = draft.Place(words, 1, words.Length - 1, i => Key(words[i]).Length > 0 && !Phrasing.EndsClause(words[i - 1]) && char.IsLetter(words[i][0]) && char.IsLower(words[i][0]));
        if (at < 0)
        {
            return null;
        }

        var stumble = draft.Any([$"{words[at]}, {words[at]}", $"um, {words[at]}", $"er, {words[at]}", $"you know, {words[at]}", $"I mean, {words[at]}", $"sort of {words[at]}", $"uh {words[at]}"]);
        return new Retold(utterance, utterance.Words) { OriginalWords = Phrasing.Join([.. words[..(at - 1)], words[at - 1] + (stumble.StartsWith(words[at], StringComparison.Ordinal) ? "" : ","), stumble, .. words[(at + 1)..]]) };
    }

    private static bool IsLightweight(string[] words) => words.SelectMany(word => Key(word).Split('-')).All(key => !Weighty.Contains(key) && !key.Any(char.IsDigit) && !key.EndsWith("n't", StringComparison.Ordinal) && key != "if");

    private static string Key(string word) => Phrasing.Core(word).ToLowerInvariant();
}

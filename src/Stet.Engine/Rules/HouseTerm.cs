using Microsoft.CodeAnalysis.Text;
using Stet.Yaml;

namespace Stet.Rules;

/// <summary>Write this, not that: one house word.</summary>
/// <param name="Write">What to write; of several the writer chooses, and nothing is mended.</param>
/// <param name="Not">What not to write; null means this very word in other capitals.</param>
/// <param name="At">Where it is written, from 0.</param>
public sealed record HouseTerm(IReadOnlyList<string> Write, string? Not, LinePosition At)
{
    private const int LongestTerm = 100;

    /// <summary>Reads a mapping <c>not: write</c>, or a list of <c>{ write: …, not: […] }</c>, where <c>not</c> may be missing for a name that is
    /// spelt with capitals of its own.</summary>
    public static IReadOnlyList<HouseTerm> ReadAll(YamlMap map, string key)
    {
        var terms = new List<HouseTerm>();
        if (map.IsMap(key))
        {
            var words = map.Map(key)!;
            foreach (var word in words.Keys)
            {
                Add(terms, words.Errors, words.Texts(word.Value), word);
            }

            return terms;
        }

        foreach (var entry in map.Maps(key))
        {
            var write = entry.Texts("write");
            var not = entry.Texts("not");
            entry.RefuseUnknown();
            if (write.Count == 0)
            {
                entry.Errors.Add(entry.At, "'write' is missing; it says what to write");
            }
            else if (not.Count == 0)
            {
                Add(terms, entry.Errors, write, null);
            }

            foreach (var word in not)
            {
                Add(terms, entry.Errors, write, word);
            }
        }

        return terms;
    }

    private static void Add(List<HouseTerm> terms, YamlErrors errors, IReadOnlyList<YamlText> write, YamlText? not)
    {
        var at = not?.At ?? write[0].At;
        if (write.Count == 0)
        {
            errors.Add(at, $"'{not?.Value}' has nothing to write in its place");
            return;
        }

        foreach (var word in not is { } wrong ? write.Prepend(wrong) : write)
        {
            if (Problem(word.Value) is { } problem)
            {
                errors.Add(word.At, problem);
                return;
            }
        }

        if (write.FirstOrDefault(word => word.Value == not?.Value).Value is { } same)
        {
            errors.Add(at, $"'{same}' is both what to write and what not to write");
            return;
        }

        if (not is null && !write[0].Value.Any(char.IsUpper))
        {
            errors.Add(at, $"say with 'not' what is written in place of '{write[0].Value}'; only a name with capitals of its own can do without");
            return;
        }

        terms.Add(new HouseTerm(write.Select(word => word.Value).ToArray(), not?.Value, at));
    }

    private static string? Problem(string word) =>
        word.Length is 0 or > LongestTerm ? $"a term has 1 to {LongestTerm} characters"
        : !char.IsLetterOrDigit(word[0]) || !(char.IsLetterOrDigit(word[^1]) || word[^1] == '.') || word.AsSpan().ContainsAny('\n', '\r', '\t')
            ? $"'{word}' is no term: a term begins and ends with a letter or a digit, and stands on one line"
            : null;
}

using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Articles;

/// <summary>A file of words that a pack brings along: a list and no rule. What it holds is added to what Stet knows already.</summary>
/// <param name="Name">Which words they are: speech-verbs, speakers …</param>
/// <param name="Groups">The words by the key that they stand under.</param>
/// <param name="Loaded">Loaded verbs with the reason why they are.</param>
public sealed record WordList(string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Groups, IReadOnlyDictionary<string, string> Loaded)
{
    /// <summary>The list of what no sentence ends with.</summary>
    internal const string AbbreviationList = "abbreviations";

    private const string LoadedKey = "loaded";

    /// <summary>The keys of each list.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["speech-verbs"] = ["always", "past", "beside", "telling", "clausal", "silent", "thought", LoadedKey],
        ["speech-nouns"] = ["owned", "documents"],
        ["speech-phrases"] = ["according", "introducing", "naming", "wording", "hedges"],
        ["speakers"] = ["titles", "men", "women", "bodies", "groups", "outlets"],
        ["anonymity"] = ["sources", "reasons"],
        ["story-parts"] = ["bylines", "credits", "credit-openings"],
        [AbbreviationList] = ["before-names", "elsewhere", "before-numbers"],
    };

    /// <summary>Whether a file of a pack is a list: one of its keys at the top is <c>list</c>.</summary>
    public static bool Is(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("list:", StringComparison.Ordinal))
            {
                return true;
            }

            if (line is [not (' ' or '\t' or '#' or '-'), ..])
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads a list; null after reporting what is wrong with it.</summary>
    public static WordList? Read(string path, string text, ICollection<Trouble> troubles)
    {
        var errors = new YamlErrors(TroubleId.RuleFile, path, troubles);
        return YamlFile.Read(text, errors) is { } file ? Read(file) : null;
    }

    internal static WordList? Read(YamlMap file)
    {
        var errors = file.Errors;
        var name = file.Choice("list", Known.Keys.ToDictionary(known => known, StringComparer.Ordinal), "speakers");
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var loaded = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in Known[name])
        {
            if (key == LoadedKey)
            {
                var reasons = file.Map(key);
                foreach (var verb in reasons?.Keys ?? [])
                {
                    loaded[verb.Value] = reasons!.RequiredText(verb.Value);
                }

                continue;
            }

            var words = file.Texts(key);
            foreach (var word in words.Where(word => string.IsNullOrWhiteSpace(word.Value)))
            {
                errors.Add(word.At, $"an entry of '{key}' is empty");
            }

            groups[key] = words.Select(word => word.Value).ToArray();
            if (name == AbbreviationList)
            {
                CheckAbbreviations(key, words, seen, errors);
            }
        }

        file.RefuseUnknown();
        return errors.Any ? null : new WordList(name, groups, loaded);
    }

    /// <summary>An abbreviation is one word without spaces, and stands under one key.</summary>
    /// <param name="seen">Those of the keys before, with their keys.</param>
    private static void CheckAbbreviations(string key, IReadOnlyList<YamlText> words, Dictionary<string, string> seen, YamlErrors errors)
    {
        foreach (var word in words)
        {
            var plain = word.Value.TrimEnd('.');
            if (plain.Length == 0 || plain.AsSpan().ContainsAny(" \t\n"))
            {
                errors.Add(word.At, $"'{word.Value}' is no abbreviation; write one word, with or without its full stop");
            }
            else if (!seen.TryAdd(plain, key))
            {
                errors.Add(word.At, $"'{word.Value}' stands under '{seen[plain]}' already; keep one");
            }
        }
    }
}

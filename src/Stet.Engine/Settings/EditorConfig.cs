using Microsoft.CodeAnalysis;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Text;

namespace Stet.Settings;

/// <summary>One .editorconfig, for its <c>stet_…</c> keys: <c>stet_diagnostic.STET301.severity = warning</c>,
/// <c>stet_analyzer_diagnostic.category-language.severity = none</c>.</summary>
public sealed class EditorConfig
{
    public const string Name = ".editorconfig";

    /// <summary>A section name with more stars, more choices or more characters is left out: matching it could take for ever.</summary>
    private const int MostStars = 3, MostChoices = 4, LongestSection = 256;

    /// <summary>A section that is hard to match takes too long on longer paths.</summary>
    private const int LongestPath = 512;

    private const string Prefix = "stet_", OfRule = "stet_diagnostic.", OfArea = "stet_analyzer_diagnostic.category-", End = ".severity";

    private readonly AnalyzerConfigSet set;

    private EditorConfig(string path, AnalyzerConfigSet set)
    {
        Path = path;
        this.set = set;
    }

    public string Path { get; }

    /// <summary>Null where the file says nothing of Stet.</summary>
    public static EditorConfig? Read(string path, string text, ICollection<Trouble> troubles)
    {
        if (!text.Contains(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var config = AnalyzerConfig.Parse(WithoutHardSections(path, text, troubles), path.Replace('\\', '/'));
        return new EditorConfig(path, AnalyzerConfigSet.Create(new[] { config }));
    }

    /// <summary>Whether the file says <c>root = true</c> before its first section, so that nothing above it counts.</summary>
    public static bool IsRoot(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("["))
            {
                return false;
            }

            var equals = trimmed.IndexOf('=');
            if (equals > 0 && trimmed[..equals].Trim().Equals("root", StringComparison.OrdinalIgnoreCase))
            {
                return trimmed[(equals + 1)..].Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>What the file says for one story: keys in lower case, values as written. Empty where it says nothing.</summary>
    /// <param name="path">Absolute.</param>
    public IReadOnlyDictionary<string, string> For(string path) =>
        path.Length > LongestPath ? new Dictionary<string, string>(StringComparer.Ordinal) : set.GetOptionsForSourcePath(path.Replace('\\', '/')).AnalyzerOptions;

    /// <summary>What some options say of a rule; null where they say nothing.</summary>
    public static Decision? Apply(Descriptor rule, IReadOnlyDictionary<string, string> options, string by, Decision decision)
    {
        var said = false;
        if (options.TryGetValue(Key(OfArea, rule.Area), out var area) && Levels.OfEditorConfig.TryGetValue(area, out var ofArea))
        {
            decision = decision.ForArea(rule, ofArea, by);
            said = true;
        }

        if (options.TryGetValue(Key(OfRule, rule.Id), out var own) && Levels.OfEditorConfig.TryGetValue(own, out var ofRule))
        {
            decision = decision.ForRule(rule, ofRule, by);
            said = true;
        }

        return said ? decision : null;
    }

    /// <summary>A sentence for each key of Stet's that names no rule, and each value that is no severity.</summary>
    public static IEnumerable<string> Wrong(IReadOnlyDictionary<string, string> options, IReadOnlyCollection<Descriptor> rules)
    {
        foreach (var (key, value) in options.Where(option => option.Key.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            var isOfArea = Between(key, OfArea);
            var name = isOfArea ?? Between(key, OfRule);
            if (name is null)
            {
                yield return $"unknown key '{key}'; known are 'stet_diagnostic.ID.severity' and 'stet_analyzer_diagnostic.category-AREA.severity'";
            }
            else if (isOfArea is not null && !rules.Any(rule => RuleNames.IsAreaOf(rule, name)))
            {
                yield return $"unknown area '{name}'{NearMiss.Hint(name, rules.Select(rule => rule.Area).Distinct(StringComparer.Ordinal))}";
            }
            else if (isOfArea is null && !rules.Any(rule => name.Equals(rule.Id, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"unknown rule '{name}'{NearMiss.Hint(name, rules.Select(rule => rule.Id))}";
            }
            else if (!Levels.OfEditorConfig.ContainsKey(value))
            {
                yield return $"'{key}' cannot be '{value}'{NearMiss.Hint(value, Levels.OfEditorConfig.Keys).TrimEnd('?')}; it is one of {string.Join(", ", Levels.OfEditorConfig.Keys)}";
            }
        }
    }

    private static string Key(string prefix, string name) => $"{prefix}{name.ToLowerInvariant()}{End}";

    private static string? Between(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(End, StringComparison.Ordinal) && key.Length > prefix.Length + End.Length
            ? key[prefix.Length..^End.Length]
            : null;

    /// <summary>Roslyn turns a section name into a regex that tries all ways to share a path among its stars.</summary>
    private static string WithoutHardSections(string path, string text, ICollection<Trouble> troubles)
    {
        var builder = new System.Text.StringBuilder(text.Length);
        var isHard = false;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart().StartsWith("["))
            {
                isHard = IsHard(line);
                if (isHard)
                {
                    troubles.Add(new Trouble(TroubleId.LimitReached, path, new(number, 0), $"this section is not read: its name has more than {MostStars} stars, {MostChoices} choices or {LongestSection} characters"));
                }
            }

            builder.Append(isHard ? "" : line).Append('\n');
            number++;
        }

        return builder.ToString();
    }

    private static bool IsHard(ReadOnlySpan<char> section)
    {
        var stars = 0;
        for (var i = 0; i < section.Length; i++)
        {
            // ** is one star.
            stars += section[i] == '*' && (i == 0 || section[i - 1] != '*') ? 1 : 0;
        }

        return stars > MostStars || section.Count('{') > MostChoices || section.Length > LongestSection;
    }
}

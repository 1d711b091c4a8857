using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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
    private readonly IReadOnlyList<Entry> entries;

    private EditorConfig(string path, AnalyzerConfigSet set, IReadOnlyList<Entry> entries)
    {
        Path = path;
        this.set = set;
        this.entries = entries;
    }

    public string Path { get; }

    /// <summary>Null where the file says nothing of Stet.</summary>
    public static EditorConfig? Read(string path, string text, ICollection<Trouble> troubles)
    {
        if (!text.Contains(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var read = new List<Entry>();
        var config = AnalyzerConfig.Parse(WithoutHardSections(path, text, read, troubles), path.Replace('\\', '/'));
        return new EditorConfig(path, AnalyzerConfigSet.Create(new[] { config }), read);
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

    /// <summary>Reports each key of Stet's that names no rule, and each value that is no severity.</summary>
    public void RefuseUnknown(IReadOnlyCollection<Descriptor> rules, ICollection<Trouble> troubles)
    {
        foreach (var (key, value, at) in entries)
        {
            if (Problem(key, value, rules) is { } problem)
            {
                troubles.Add(new Trouble(TroubleId.SettingsFile, Path, at, problem));
            }
        }
    }

    private static string? Problem(string key, string value, IReadOnlyCollection<Descriptor> rules)
    {
        var area = Between(key, OfArea);
        var rule = Between(key, OfRule);
        return area is null && rule is null ? $"unknown key '{key}'; known are 'stet_diagnostic.ID.severity' and 'stet_analyzer_diagnostic.category-AREA.severity'"
            : area is not null && !rules.Any(known => RuleNames.IsAreaOf(known, area)) ? $"unknown area '{area}'{NearMiss.Hint(area, rules.Select(known => known.Area).Distinct(StringComparer.Ordinal))}"
            : area is null && !rules.Any(known => rule!.Equals(known.Id, StringComparison.OrdinalIgnoreCase)) ? $"unknown rule '{rule}'{NearMiss.Hint(rule!, rules.Select(known => known.Id))}"
            : !Levels.OfEditorConfig.ContainsKey(value) ? $"'{key}' cannot be '{value}'{NearMiss.Hint(value, Levels.OfEditorConfig.Keys).TrimEnd('?')}; it is one of {string.Join(", ", Levels.OfEditorConfig.Keys)}"
            : null;
    }

    private static string Key(string prefix, string name) => $"{prefix}{name.ToLowerInvariant()}{End}";

    private static string? Between(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && key.EndsWith(End, StringComparison.Ordinal) && key.Length > prefix.Length + End.Length
            ? key[prefix.Length..^End.Length]
            : null;

    /// <summary>Roslyn turns a section name into a regex that tries all ways to share a path among its stars.</summary>
    /// <param name="said">Takes what the file says of Stet, for Roslyn forgets where a key stands.</param>
    private static string WithoutHardSections(string path, string text, List<Entry> said, ICollection<Trouble> troubles)
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

            if (!isHard && EntryOf(line, number) is { } entry)
            {
                said.Add(entry);
            }

            builder.Append(isHard ? "" : line).Append('\n');
            number++;
        }

        return builder.ToString();
    }

    /// <summary><c>stet_diagnostic.STET301.severity = none ; why</c>: as Roslyn reads it, the key in lower case. Null for any other line.</summary>
    private static Entry? EntryOf(ReadOnlySpan<char> line, int number)
    {
        var start = line.IndexOfAnyExcept(' ', '\t');
        var sign = line.IndexOfAny('=', ':');
        if (sign < 0 || !line[start..].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var value = line[(sign + 1)..];
        value = value.IndexOfAny('#', ';') is var comment and >= 0 ? value[..comment] : value;
        return new Entry(line[start..sign].TrimEnd().ToString().ToLowerInvariant(), value.Trim().ToString(), new LinePosition(number, start));
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

    private readonly record struct Entry(string Key, string Value, LinePosition At);
}

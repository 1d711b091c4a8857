using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Marks;

/// <summary>The findings that were there when somebody looked last: they do not count, and what is not among them is new. Known by content, one a
/// line and sorted, so that it merges like text.</summary>
/// <param name="Path">As messages name it.</param>
/// <param name="Entries">Sorted by story, rule and words.</param>
public sealed record Baseline(string Path, IReadOnlyList<BaselineEntry> Entries)
{
    public const string FileName = "stet.baseline.yml";

    /// <summary>UTF-16 units; room for some hundred thousand findings.</summary>
    private const int LongestFile = 16 << 20;

    private const int Version = 1;

    private readonly Lazy<ILookup<string, BaselineEntry>> ofStories = new(() => Entries.ToLookup(entry => entry.Story, StringComparer.Ordinal));

    /// <summary>The entries of one story.</summary>
    /// <param name="story">From the folder of the baseline, with slashes.</param>
    public IReadOnlyList<BaselineEntry> Of(string story) => [.. ofStories.Value[story]];

    /// <summary>Null after reporting why it cannot be read.</summary>
    public static Baseline? Read(string path, string text, ICollection<Trouble> troubles)
    {
        var errors = new YamlErrors(TroubleId.SettingsFile, path, troubles);
        if (YamlFile.Read(text, errors, LongestFile) is not { } file)
        {
            return null;
        }

        var version = file.Number("version", Version, 1, int.MaxValue);
        if (version > Version)
        {
            file.Wrong("version", $"this baseline was written by a later Stet (version {version}); this one reads version {Version}");
        }

        var entries = file.Maps("findings").Select(BaselineEntry.Read).OfType<BaselineEntry>().ToArray();
        file.RefuseUnknown();
        return errors.Any ? null : new Baseline(path, entries);
    }

    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var yaml = new System.Text.StringBuilder();
        yaml.Append("# Findings that are known and do not count; whatever is not here is new. 'stet baseline' takes out what is mended and adds nothing.\n");
        yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"version: {Version}\n");
        var sorted = entries.Order(BaselineEntry.BySight).ToArray();
        yaml.Append(sorted.Length == 0 ? "findings: []\n" : "findings:\n");
        foreach (var entry in sorted)
        {
            entry.AppendTo(yaml);
        }

        return yaml.ToString();
    }
}

/// <summary>A known finding.</summary>
/// <param name="Story">From the folder of the baseline, with slashes.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">The words, shortened, for people.</param>
public sealed record BaselineEntry(string Story, string Rule, ContentKey Key, string Text)
{
    private const int LongestText = 60;

    public static IComparer<BaselineEntry> BySight { get; } = Comparer<BaselineEntry>.Create((x, y) =>
    {
        var order = string.CompareOrdinal(x.Story, y.Story);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule, y.Rule);
        order = order != 0 ? order : string.CompareOrdinal(x.Text, y.Text);
        return order != 0 ? order : string.CompareOrdinal(x.Key.ToString(), y.Key.ToString());
    });

    public static BaselineEntry Of(string story, SourceText text, Diagnostic diagnostic)
    {
        var words = WrittenMark.OneLine(text.ToString(diagnostic.Location.Span));
        var shown = Shortened.AtEnd(words, LongestText);
        return new BaselineEntry(story, diagnostic.Rule.Id, ContentKey.Of(text, diagnostic), shown);
    }

    internal static BaselineEntry? Read(YamlMap entry)
    {
        var story = entry.RequiredText("story");
        var rule = entry.RequiredText("rule");
        var written = entry.RequiredText("key");
        var text = entry.Text("text") ?? "";
        entry.RefuseUnknown();
        if (ContentKey.Parse(written) is { } key)
        {
            return new BaselineEntry(story, rule, key, text);
        }

        entry.Wrong("key", "this is no key; 'stet baseline' writes this file");
        return null;
    }

    internal void AppendTo(System.Text.StringBuilder yaml) =>
        yaml.Append("  - { story: ").Append(YamlQuoting.Quoted(Story)).Append(", rule: ").Append(Rule).Append(", key: \"").Append(Key.ToString()).Append("\", text: ").Append(YamlQuoting.Quoted(Text)).Append(" }\n");
}

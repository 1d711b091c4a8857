using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Marks;

/// <summary>The file beside a story that says what is let stand in it, for formats without comments: <c>story.txt.stet.yml</c>. Its entries are known
/// by the words they are for, not by lines.</summary>
public sealed record Sidecar(string Path, SourceText Text, IReadOnlyList<SidecarEntry> Entries)
{
    public const string Ending = ".stet.yml";

    public static string PathFor(string storyPath) => storyPath + Ending;

    /// <summary>What is wrong with the file is reported, and the rest of it still holds; null where nothing can be read.</summary>
    public static Sidecar? Read(string path, string text, ICollection<Trouble> troubles)
    {
        if (YamlFile.Read(text, new YamlErrors(TroubleId.SettingsFile, path, troubles)) is not { } file)
        {
            return null;
        }

        var entries = EntriesOf(file);
        return new Sidecar(path, SourceText.From(text), entries);
    }

    /// <summary>Asks the file for every key that there is.</summary>
    internal static SidecarEntry[] EntriesOf(YamlMap file)
    {
        var entries = file.Maps("stand").Select(SidecarEntry.Read).ToArray();
        file.RefuseUnknown();
        return entries;
    }

    /// <summary>The file with one more entry; a new file where there is none yet.</summary>
    /// <param name="text">Of the file; null where there is none.</param>
    public static string With(string? text, string story, SidecarEntry entry)
    {
        var file = text ?? $"# What is let stand in {Flattened(story)}, and why. 'stet stand' adds to this file. Take an entry out, and what it is for is reported again.\nstand:\n";
        return (file.EndsWith('\n') ? file : file + "\n") + entry.ToYaml();
    }

    /// <summary>A comment is one line.</summary>
    private static string Flattened(string name) => name.ReplaceLineEndings(" ");
}

/// <summary>One finding that is let stand.</summary>
/// <param name="Text">The words it is for; shortened for people where there is a <paramref name="Key"/>.</param>
/// <param name="Key">Null in an entry written by hand, which is for those words wherever they stand.</param>
/// <param name="Evidence">What the finding was held against in the original; null where there was nothing.</param>
public sealed record SidecarEntry(WrittenMark Mark, string Text, ContentKey? Key, string? Evidence)
{
    private const int LongestText = 160;

    private string? flat;

    public static SidecarEntry Read(YamlMap entry)
    {
        var mark = WrittenMark.Read(entry);
        var text = entry.RequiredText("text");
        var written = entry.Text("key");
        var key = written is null ? null : ContentKey.Parse(written);
        if (written is not null && key is null)
        {
            entry.Wrong("key", "this is no key; 'stet stand' writes keys, and an entry without one is for its text wherever that stands");
        }

        var read = new SidecarEntry(mark, text, key, entry.Text("original"));
        entry.RefuseUnknown();
        return read;
    }

    public static SidecarEntry Of(SourceText story, Diagnostic diagnostic, string because, string? owner, DateOnly? until)
    {
        var words = WrittenMark.OneLine(story.ToString(diagnostic.Location.Span));
        var shown = Shortened.InMiddle(words, LongestText);
        var mark = new WrittenMark(
            [new YamlText(diagnostic.Rule.Name, default)],
            because,
            until is { } day ? new YamlText(MarkReader.Written(day), default) : null,
            owner,
            default);
        return new SidecarEntry(mark, shown, ContentKey.Of(story, diagnostic), ContentKey.EvidenceOf(diagnostic));
    }

    /// <summary>Whether a finding is the one that the entry is for, and both the words and what they are held against are still the same.</summary>
    internal bool IsFor(FoundWords found) =>
        (Key is { } key ? key.Matches(found.Key) : (flat ??= ContentKey.Flat(Text)) == found.Flat) && (Evidence is null || Evidence == ContentKey.EvidenceOf(found.Diagnostic));

    internal string ToYaml()
    {
        var yaml = new System.Text.StringBuilder();
        yaml.Append("  - rule: ").Append(string.Join(", ", Mark.Rules.Select(rule => rule.Value))).Append('\n');
        Add("text", Text);
        Add("because", Mark.Because);
        Add("owner", Mark.Owner);
        Add("until", Mark.Until?.Value);
        Add("original", Evidence);
        Add("key", Key?.ToString());
        return yaml.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                yaml.Append("    ").Append(name).Append(": ").Append(YamlQuoting.Quoted(value)).Append('\n');
            }
        }
    }
}

using System.Text.Json;

namespace Stet.Cli.Tests.Golden;

/// <summary>The founding articles beside the repository and the list of their defects, read as their own score.py reads them.</summary>
internal sealed class FoundingArticles
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "seeds");

    private readonly JsonElement gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "gold.json"))).RootElement;
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly List<GoldenFinding> alone;
    private readonly List<GoldenFinding> compared;
    private readonly HashSet<GoldenFinding> known = [];

    public FoundingArticles()
    {
        var original = gold.GetProperty("original").GetString()!;
        var retold = Entries("must_flag").Select(entry => entry.File).Where(file => file != original).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var file in retold.Append(original))
        {
            texts.Add(file, File.ReadAllText(Path.Combine(Folder, file)));
        }

        alone = Find([original, .. retold], []);
        compared = Find(retold, ["--original", Path.Combine(Folder, original)]);
        var defects = Entries("must_flag").ToArray();
        Missed = defects.Where(entry => Answers(entry, entry.Level).Length == 0).Select(entry => entry.ToString()).ToArray();
        known.UnionWith(defects.SelectMany(entry => Answers(entry, entry.Level)));
        known.UnionWith(Entries("may_flag").SelectMany(entry => Answers(entry, "note")));
        FalselyFlagged = Entries("must_pass").Where(entry => Answers(entry, "warning").Any(finding => !known.Contains(finding))).Select(entry => entry.ToString()).ToArray();
        Others = alone.Union(compared).Where(finding => !known.Contains(finding) && finding.Level != "note").Select(finding => finding.ToString()).ToArray();
    }

    /// <summary>Defects that nothing found.</summary>
    public IReadOnlyList<string> Missed { get; }

    /// <summary>Passages that are fine and were flagged at warning or above.</summary>
    public IReadOnlyList<string> FalselyFlagged { get; }

    /// <summary>Findings at warning or above that the list does not have.</summary>
    public IReadOnlyList<string> Others { get; }

    private static List<GoldenFinding> Find(IEnumerable<string> files, string[] options)
    {
        var sarif = Repository.Run(["check", .. files.Select(file => Path.Combine(Folder, file)), .. options, "--format", "sarif"]).Output;
        return [.. GoldenFinding.Of(JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0])];
    }

    private IEnumerable<GoldenEntry> Entries(string list) =>
        gold.GetProperty(list).EnumerateArray().Select(GoldenEntry.Of);

    private GoldenFinding[] Answers(GoldenEntry entry, string least)
    {
        var text = texts[entry.File];
        var start = entry.PlaceIn(text);
        var end = start + entry.Text.Length;

        // A finding may take in the lines that the entry touches, or three times its length, but not half the page.
        var lineEnd = text.IndexOf('\n', end) is var next and >= 0 ? next : text.Length;
        var room = Math.Max(3 * entry.Text.Length, lineEnd - (text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1));
        return (entry.NeedsOriginal ? compared : alone.Union(compared))
            .Where(finding => finding.File == entry.File && finding.Area == entry.Area && entry.Accepts(finding.Rule)
                && GoldenFinding.Rank(finding.Level) >= GoldenFinding.Rank(least)
                && finding.Start < end && start < Math.Max(finding.End, finding.Start + 1) && finding.End - finding.Start <= room)
            .ToArray();
    }
}

/// <summary>A defect or a fine passage of the list.</summary>
internal sealed record GoldenEntry(string File, string Area, string Text, int Nth, int Line, string Level, bool NeedsOriginal, string[] Rules)
{
    public static GoldenEntry Of(JsonElement entry) => new(
        Value(entry, "file", ""),
        Value(entry, "category", ""),
        Value(entry, "text", ""),
        entry.TryGetProperty("nth", out var nth) ? nth.GetInt32() : 1,
        entry.GetProperty("line").GetInt32(),
        Value(entry, "level", "note").Replace("suggestion", "note", StringComparison.Ordinal),
        entry.TryGetProperty("needs_original", out var needs) && needs.GetBoolean(),
        entry.TryGetProperty("rules", out var rules) ? [.. rules.EnumerateArray().Select(rule => rule.GetString()!)] : []);

    public bool Accepts(string rule) => Rules.Length == 0 || Rules.Contains(rule);

    public int PlaceIn(string text)
    {
        var at = -1;
        for (var i = 0; i < Nth; i++)
        {
            at = text.IndexOf(Text, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    public override string ToString() => $"{File}:{Line} {Area}: {Text}";

    private static string Value(JsonElement entry, string name, string absent) => entry.TryGetProperty(name, out var value) ? value.GetString()! : absent;
}

/// <summary>A result of SARIF.</summary>
internal sealed record GoldenFinding(string File, string Rule, string Area, string Level, int Start, int End, string Message)
{
    public static IEnumerable<GoldenFinding> Of(JsonElement run)
    {
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleId").GetString()!];
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var start = region.GetProperty("charOffset").GetInt32();
            yield return new GoldenFinding(
                Path.GetFileName(Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!)),
                rule.GetProperty("name").GetString()!,
                rule.GetProperty("properties").GetProperty("category").GetString()!,
                result.GetProperty("level").GetString()!,
                start,
                start + region.GetProperty("charLength").GetInt32(),
                result.GetProperty("message").GetProperty("text").GetString()!);
        }
    }

    public static int Rank(string level) => level switch { "error" => 3, "warning" => 2, _ => 1 };

    public override string ToString() => $"{File} {Start} {Level} {Rule}: {Message}";
}

using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Settings;

/// <summary>The settings files that hold in one folder.</summary>
/// <param name="File">The nearest stet.yml; null where there is none.</param>
/// <param name="EditorConfigs">Those that speak of Stet, the outermost first.</param>
public sealed record FolderSettings(SettingsFile? File, IReadOnlyList<EditorConfig> EditorConfigs)
{
    public static FolderSettings None { get; } = new(null, []);

    /// <summary>Whether all stories of the folder are alike.</summary>
    public bool IsSameForAllStories => EditorConfigs.Count == 0 && (File is null || File.Overrides.Count == 0);

    public FailOn FailOn => File?.FailOn ?? FailOn.Error;

    /// <summary>What the newsroom says of itself.</summary>
    public House House => File?.House ?? House.Silent;

    public bool HeedsMarks => File?.HeedsMarks != false;

    /// <summary>Who says that no mark may let a rule stand; null where one may.</summary>
    public string? NeverStandsBy(Descriptor rule) => File?.NeverStandsBy(rule);

    /// <summary>The decision for each rule in one story, by the rule's id.</summary>
    /// <param name="storyPath">Absolute.</param>
    public IReadOnlyDictionary<string, Decision> Decide(string storyPath, IReadOnlyCollection<Descriptor> rules, RuleChoice choice, ICollection<Trouble> troubles)
    {
        var options = new List<(EditorConfig Config, IReadOnlyDictionary<string, string> Options)>();
        foreach (var config in EditorConfigs)
        {
            var found = config.For(storyPath);
            options.Add((config, found));
            foreach (var wrong in EditorConfig.Wrong(found, rules))
            {
                troubles.Add(new Trouble(TroubleId.SettingsFile, config.Path, null, wrong));
            }
        }

        var decisions = new Dictionary<string, Decision>(rules.Count, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var decision = Decision.Default(rule);
            decision = File?.Apply(rule, storyPath, decision) ?? decision;
            foreach (var (config, found) in options)
            {
                decision = EditorConfig.Apply(rule, found, config.Path, decision) ?? decision;
            }

            decisions[rule.Id] = choice.Apply(rule, decision);
        }

        return decisions;
    }
}

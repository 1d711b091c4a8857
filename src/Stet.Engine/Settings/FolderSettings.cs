using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Text;

namespace Stet.Settings;

/// <summary>The settings that hold in one folder.</summary>
/// <param name="Layers">The settings files that count, the outermost first: each has the last word over those before it. Folders with the same layers
/// have the same list.</param>
/// <param name="EditorConfigs">Those that speak of Stet, the outermost first.</param>
/// <param name="AskedStage">The stage that the command line names; null where the settings decide.</param>
public sealed record FolderSettings(IReadOnlyList<SettingsFile> Layers, IReadOnlyList<EditorConfig> EditorConfigs, string? AskedStage)
{
    /// <summary>Whether all stories of the folder are alike.</summary>
    public bool IsSameForAllStories => EditorConfigs.Count == 0 && Layers.All(layer => layer.Overrides.Count == 0);

    /// <summary>The stage of the work; null where nobody names one.</summary>
    public string? Stage => AskedStage ?? FromInside.Select(layer => layer.DefaultStage?.Value).FirstOrDefault(stage => stage is not null);

    public FailOn FailOn => FromInside.Select(layer => (Stage is { } stage ? layer.Stages.GetValueOrDefault(stage)?.FailOn : null) ?? layer.FailOn).FirstOrDefault(level => level is not null) ?? FailOn.Error;

    /// <summary>Stet marks count. Who says that they do not cannot be overruled from a folder below.</summary>
    public bool HeedsMarks => Layers.All(layer => layer.HeedsMarks);

    /// <summary>The innermost file that names a baseline.</summary>
    public SettingsFile? WithBaseline => FromInside.FirstOrDefault(layer => layer.Baseline is not null);

    /// <summary>What the newsroom says of itself: the innermost word on its names, and all that anybody promises.</summary>
    public House House => new(
        FromInside.Select(layer => layer.House.Outlet).FirstOrDefault(outlet => outlet is not null),
        FromInside.Select(layer => layer.House.OutletOfOriginals).FirstOrDefault(outlet => outlet is not null),
        Layers.Any(layer => layer.House.PromisesByline),
        Layers.Any(layer => layer.House.PromisesCredits));

    private IEnumerable<SettingsFile> FromInside => Layers.Reverse();

    /// <summary>Who says that no mark may let a rule stand; null where one may.</summary>
    public string? NeverStandsBy(Descriptor rule) => Layers.Select(layer => layer.NeverStandsBy(rule)).FirstOrDefault(by => by is not null);

    /// <summary>Whether the settings say that a file of a folder is no story.</summary>
    /// <param name="path">Absolute.</param>
    public bool Excludes(string path) => Layers.Any(layer => layer.Exclude.Match(path) || layer.IsOriginal(path));

    /// <summary>The globs that say which files are stories; null where nobody says so.</summary>
    public Globs? Files => FromInside.Select(layer => layer.Files).FirstOrDefault(files => !files.IsEmpty);

    /// <summary>Reports rules and stages that there are not.</summary>
    public void RefuseUnknown(RuleNames rules, ICollection<Trouble> troubles)
    {
        foreach (var layer in Layers)
        {
            layer.RefuseUnknownRules(rules, troubles);
            if (layer.DefaultStage is { } stage && !StageNames.Contains(stage.Value, StringComparer.Ordinal))
            {
                troubles.Add(new Trouble(TroubleId.SettingsFile, layer.Path, stage.At, $"unknown stage '{stage.Value}'{NearMiss.Hint(stage.Value, StageNames)}"));
            }
        }
    }

    /// <summary>Why there is no stage of the name that the command line gives; null where there is, or where it gives none.</summary>
    public string? UnknownStage()
    {
        if (AskedStage is not { } asked || StageNames.Contains(asked, StringComparer.Ordinal))
        {
            return null;
        }

        var hint = NearMiss.Hint(asked, StageNames);
        return $"unknown stage '{asked}'{(hint.Length > 0 ? hint : StageNames.Any() ? $"; there are {string.Join(", ", StageNames)}" : "; the settings name none under 'stages'")}";
    }

    private IEnumerable<string> StageNames => Layers.SelectMany(layer => layer.Stages.Keys).Distinct(StringComparer.Ordinal);

    /// <summary>The decision for each rule in one story, by the rule's id.</summary>
    /// <param name="storyPath">Absolute.</param>
    public IReadOnlyDictionary<string, Decision> Decide(string storyPath, IReadOnlyCollection<Descriptor> rules, RuleChoice choice)
    {
        var options = EditorConfigs.Select(config => (Config: config, Options: config.For(storyPath))).ToArray();
        var stage = Stage;
        var said = Layers.SelectMany(layer => layer.For(storyPath, stage)).ToArray();
        var decisions = new Dictionary<string, Decision>(rules.Count, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var decision = Decision.Default(rule);
            foreach (var settings in said)
            {
                decision = settings.Apply(rule, decision);
            }

            foreach (var (config, found) in options)
            {
                decision = EditorConfig.Apply(rule, found, config.Path, decision) ?? decision;
            }

            decisions[rule.Id] = choice.Apply(rule, decision);
        }

        return decisions;
    }
}

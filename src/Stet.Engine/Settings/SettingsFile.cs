using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>A stet.yml as read.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Folder">Absolute; globs and originals are relative to it. For a file that another extends, that file's folder.</param>
public sealed record SettingsFile(string Path, string Folder)
{
    /// <summary>What the newsroom says of itself.</summary>
    public House House { get; init; } = House.Silent;

    /// <summary>Relative to the folder of the file itself.</summary>
    public IReadOnlyList<YamlText> Packs { get; init; } = [];

    public IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Which files of a folder are stories; empty means those that look like it.</summary>
    public required Globs Files { get; init; }

    public required Globs Exclude { get; init; }

    public IReadOnlyList<Override> Overrides { get; init; } = [];

    public IReadOnlyList<OriginalsSetting> Originals { get; init; } = [];

    public FailOn? FailOn { get; init; }

    /// <summary>Files whose settings come before these.</summary>
    public IReadOnlyList<YamlText> Extends { get; init; } = [];

    /// <summary>Settings of the folders above do not count.</summary>
    public bool IsRoot { get; init; }

    /// <summary>What else holds at a stage of the work, by its name.</summary>
    public IReadOnlyDictionary<string, Stage> Stages { get; init; } = new Dictionary<string, Stage>(StringComparer.Ordinal);

    /// <summary>The stage where the command line names none.</summary>
    public YamlText? DefaultStage { get; init; }

    /// <summary>House words.</summary>
    public IReadOnlyList<HouseTerm> Terms { get; init; } = [];

    /// <summary>Stet marks count.</summary>
    public bool HeedsMarks { get; init; } = true;

    /// <summary>Rules, by id, name or area, that no mark may let stand.</summary>
    public IReadOnlyList<YamlText> NeverSuppress { get; init; } = [];

    /// <summary>The file of findings that are old; null where the usual one counts.</summary>
    public YamlText? Baseline { get; init; }

    /// <summary>What the file says for one story: first what holds for all, then the overrides for the story in their order, then the stage.</summary>
    public IReadOnlyList<RuleSettings> For(string storyPath, string? stage)
    {
        var said = new List<RuleSettings> { new(this, Rules, "") };
        said.AddRange(Overrides.Where(entry => entry.Files.Match(storyPath)).Select(entry => new RuleSettings(this, entry.Rules, "")));
        if (stage is not null && Stages.TryGetValue(stage, out var found))
        {
            said.Add(new RuleSettings(this, found.Rules, $" at stage {stage}"));
        }

        return said;
    }

    /// <summary>Reports what the file says of rules that there are not.</summary>
    public void RefuseUnknownRules(RuleNames rules, ICollection<Trouble> troubles)
    {
        var named = Rules.Concat(Overrides.SelectMany(entry => entry.Rules)).Concat(Stages.Values.SelectMany(stage => stage.Rules)).Select(setting => setting.Rule);
        foreach (var name in named.Concat(NeverSuppress))
        {
            if (!rules.Knows(name.Value))
            {
                troubles.Add(new Trouble(TroubleId.SettingsFile, Path, name.At, rules.Unknown(name.Value)));
            }
        }
    }

    /// <summary>Where the file says that no mark may let a rule stand; null where it does not.</summary>
    public string? NeverStandsBy(Descriptor rule)
    {
        foreach (var name in NeverSuppress)
        {
            if (RuleNames.IsOneOf(rule, name.Value) || RuleNames.IsAreaOf(rule, name.Value))
            {
                return By(name);
            }
        }

        return null;
    }

    /// <summary>Whether a file is an original that the settings name, and so no story of a folder.</summary>
    public bool IsOriginal(string path)
    {
        foreach (var setting in Originals)
        {
            if (setting.Globs.Match(path))
            {
                return true;
            }
        }

        return false;
    }

    internal string By(YamlText written) => $"{Path}({written.At.Line + 1})";
}

/// <summary>One list of settings in a file.</summary>
/// <param name="When">For a person, behind the place of a setting: at which stage it holds.</param>
public readonly record struct RuleSettings(SettingsFile File, IReadOnlyList<RuleSetting> Settings, string When)
{
    /// <summary>Areas first, then the rule itself.</summary>
    public Decision Apply(Descriptor rule, Decision decision)
    {
        foreach (var setting in Settings)
        {
            decision = RuleNames.IsAreaOf(rule, setting.Rule.Value) ? decision.ForArea(rule, setting.Level, File.By(setting.Rule) + When) : decision;
        }

        foreach (var setting in Settings)
        {
            decision = RuleNames.IsOneOf(rule, setting.Rule.Value) ? decision.ForRule(rule, setting.Level, File.By(setting.Rule) + When) : decision;
        }

        return decision;
    }
}

/// <summary><c>doubled-word: warning</c>.</summary>
public sealed record RuleSetting(YamlText Rule, RuleLevel Level);

/// <summary>Levels for the stories that some globs match.</summary>
public sealed record Override(Globs Files, IReadOnlyList<RuleSetting> Rules);

/// <summary>What holds at one stage of the work: in a draft, at publication.</summary>
public sealed record Stage(IReadOnlyList<RuleSetting> Rules, FailOn? FailOn);

/// <param name="Stories">The stories it is for; null means all.</param>
/// <param name="Paths">Paths or globs, as written.</param>
/// <param name="Globs">The same, to match with.</param>
public sealed record OriginalsSetting(Globs? Stories, IReadOnlyList<YamlText> Paths, Globs Globs);

using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>A stet.yml as read.</summary>
/// <param name="Folder">Absolute; what the file names is relative to it.</param>
public sealed record SettingsFile(
    string Path,
    string Folder,
    IReadOnlyList<YamlText> Packs,
    IReadOnlyList<RuleSetting> Rules,
    Globs Files,
    Globs Exclude,
    IReadOnlyList<Override> Overrides,
    IReadOnlyList<OriginalsSetting> Originals,
    FailOn? FailOn)
{
    /// <summary>What the newsroom says of itself.</summary>
    public House House { get; init; } = House.Silent;

    /// <summary>Stet marks count.</summary>
    public bool HeedsMarks { get; init; } = true;

    /// <summary>Rules, by id, name or area, that no mark may let stand.</summary>
    public IReadOnlyList<YamlText> NeverSuppress { get; init; } = [];

    /// <summary>All that the settings say of a rule in one story: areas first, then the rule itself, then the overrides for the story in their order.</summary>
    public Decision Apply(Descriptor rule, string storyPath, Decision decision)
    {
        decision = Apply(rule, Rules, decision);
        foreach (var entry in Overrides)
        {
            if (entry.Files.Match(storyPath))
            {
                decision = Apply(rule, entry.Rules, decision);
            }
        }

        return decision;
    }

    /// <summary>Reports what the file says of rules that there are not.</summary>
    public void RefuseUnknownRules(RuleNames rules, ICollection<Trouble> troubles)
    {
        foreach (var setting in Rules.Concat(Overrides.SelectMany(entry => entry.Rules)))
        {
            if (!rules.Knows(setting.Rule.Value))
            {
                troubles.Add(new Trouble(TroubleId.SettingsFile, Path, setting.Rule.At, rules.Unknown(setting.Rule.Value)));
            }
        }

        foreach (var name in NeverSuppress)
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

    private Decision Apply(Descriptor rule, IReadOnlyList<RuleSetting> settings, Decision decision)
    {
        foreach (var setting in settings)
        {
            decision = RuleNames.IsAreaOf(rule, setting.Rule.Value) ? decision.ForArea(rule, setting.Level, By(setting)) : decision;
        }

        foreach (var setting in settings)
        {
            decision = RuleNames.IsOneOf(rule, setting.Rule.Value) ? decision.ForRule(rule, setting.Level, By(setting)) : decision;
        }

        return decision;
    }

    private string By(RuleSetting setting) => By(setting.Rule);

    private string By(YamlText written) => $"{Path}({written.At.Line + 1})";
}

/// <summary><c>doubled-word: warning</c>.</summary>
public sealed record RuleSetting(YamlText Rule, RuleLevel Level);

/// <summary>Levels for the stories that some globs match.</summary>
public sealed record Override(Globs Files, IReadOnlyList<RuleSetting> Rules);

/// <param name="Stories">The stories it is for; null means all.</param>
/// <param name="Paths">Paths or globs, as written.</param>
/// <param name="Globs">The same, to match with.</param>
public sealed record OriginalsSetting(Globs? Stories, IReadOnlyList<YamlText> Paths, Globs Globs);

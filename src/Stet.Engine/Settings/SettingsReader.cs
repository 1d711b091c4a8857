using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>Reads a stet.yml. What is wrong in it is reported at its place, and the rest still holds.</summary>
internal static class SettingsReader
{
    private const string Byline = "byline";
    private const string PictureCredit = "picture-credit";

    /// <param name="path">Absolute.</param>
    /// <param name="folder">Absolute: what globs are relative to.</param>
    public static SettingsFile? Read(string path, string folder, string text, ICollection<Trouble> troubles)
    {
        var errors = new YamlErrors(TroubleId.SettingsFile, path, troubles);
        if (IsBlank(text))
        {
            var none = Globs.Of(folder, [], errors);
            return new SettingsFile(path, folder) { Files = none, Exclude = none };
        }

        return YamlFile.Read(text, errors) is { } file ? Read(path, folder, file) : null;
    }

    /// <summary>Asks the file for every key that there is.</summary>
    internal static SettingsFile Read(string path, string folder, YamlMap file)
    {
        var errors = file.Errors;
        var settings = new SettingsFile(path, folder)
        {
            House = House(file),
            IsRoot = file.Flag("root"),
            Extends = file.Texts("extends"),
            Packs = file.Texts("packs"),
            Rules = Rules(file.Map("rules")),
            Files = Globs.Of(folder, file.Texts("files"), errors),
            Exclude = Globs.Of(folder, file.Texts("exclude"), errors),
            Overrides = file.Maps("overrides").Select(entry => Override(entry, folder, errors)).ToArray(),
            Originals = Originals(file, folder, errors),
            FailOn = FailOnOf(file),
            Terms = HouseTerm.ReadAll(file, "terms"),
            DefaultStage = TextOf(file, "stage"),
            Stages = Stages(file.Map("stages")),
            HeedsMarks = file.Flag("marks", absent: true),
            NeverSuppress = file.Texts("never-suppress"),
            Baseline = TextOf(file, "baseline"),
        };
        file.RefuseUnknown();
        return settings;
    }

    /// <summary>A file of nothing but comments, as 'stet init' may leave it, is no mistake: it marks the workspace.</summary>
    private static bool IsBlank(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart() is [not '#', ..])
            {
                return false;
            }
        }

        return true;
    }

    private static YamlText? TextOf(YamlMap file, string key) => file.Text(key) is { } text ? new YamlText(text, file.PlaceOf(key)) : null;

    private static FailOn? FailOnOf(YamlMap file)
    {
        var level = file.Choice("fail-on", Levels.OfFailing, "error");
        return file.Has("fail-on") ? level : null;
    }

    private static House House(YamlMap file)
    {
        var promises = file.Texts("promises");
        foreach (var promise in promises.Where(promise => promise.Value is not (Byline or PictureCredit)))
        {
            file.Errors.Add(promise.At, $"'promises' cannot hold '{promise.Value}'; it holds {Byline} and {PictureCredit}");
        }

        return new House(file.Text("outlet"), file.Text("outlet-of-originals"), promises.Any(promise => promise.Value == Byline), promises.Any(promise => promise.Value == PictureCredit));
    }

    private static RuleSetting[] Rules(YamlMap? rules) =>
        rules is null ? [] : rules.Keys.Select(key => new RuleSetting(key, rules.Choice(key.Value, Levels.OfRules, "on"))).ToArray();

    private static Override Override(YamlMap entry, string folder, YamlErrors errors)
    {
        if (!entry.Has("files"))
        {
            errors.Add(entry.At, "'files' is missing; it says which stories the override is for");
        }

        var read = new Override(Globs.Of(folder, entry.Texts("files"), errors), Rules(entry.Map("rules")));
        entry.RefuseUnknown();
        return read;
    }

    private static Dictionary<string, Stage> Stages(YamlMap? stages)
    {
        var read = new Dictionary<string, Stage>(StringComparer.Ordinal);
        foreach (var name in stages?.Keys ?? [])
        {
            if (stages!.Map(name.Value) is { } stage)
            {
                read[name.Value] = new Stage(Rules(stage.Map("rules")), FailOnOf(stage));
                stage.RefuseUnknown();
            }
        }

        return read;
    }

    private static OriginalsSetting[] Originals(YamlMap file, string folder, YamlErrors errors)
    {
        if (!file.IsMap("originals"))
        {
            var all = file.Texts("originals");
            return all.Count == 0 ? [] : [new OriginalsSetting(null, all, Globs.Of(folder, all, errors))];
        }

        var stories = file.Map("originals")!;
        return stories.Keys.Select(key =>
        {
            var paths = stories.Texts(key.Value);
            return new OriginalsSetting(Globs.Of(folder, [key], errors), paths, Globs.Of(folder, paths, errors));
        }).ToArray();
    }
}

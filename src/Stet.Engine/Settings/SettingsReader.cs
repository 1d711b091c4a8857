using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>Reads a stet.yml. What is wrong in it is reported at its place, and the rest still holds.</summary>
internal static class SettingsReader
{
    private const string Byline = "byline";
    private const string PictureCredit = "picture-credit";

    /// <param name="path">Absolute.</param>
    public static SettingsFile? Read(string path, string text, ICollection<Trouble> troubles)
    {
        var errors = new YamlErrors(TroubleId.SettingsFile, path, troubles);
        var folder = Path.GetDirectoryName(path)!;
        if (IsBlank(text))
        {
            return Empty(path, folder, errors);
        }

        if (YamlFile.Read(text, errors) is not { } file)
        {
            return null;
        }

        var settings = new SettingsFile(
            path,
            folder,
            file.Texts("packs"),
            Rules(file.Map("rules")),
            Globs.Of(folder, file.Texts("files"), errors),
            Globs.Of(folder, file.Texts("exclude"), errors),
            file.Maps("overrides").Select(entry => Override(entry, folder, errors)).ToArray(),
            Originals(file, folder, errors),
            file.Has("fail-on") ? file.Choice("fail-on", Levels.OfFailing, "error") : null)
        {
            House = House(file),
            HeedsMarks = file.Flag("marks", absent: true),
            NeverSuppress = file.Texts("never-suppress"),
        };
        _ = file.Has("fail-on") ? null : file.Text("fail-on");
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

    private static SettingsFile Empty(string path, string folder, YamlErrors errors)
    {
        var none = Globs.Of(folder, [], errors);
        return new SettingsFile(path, folder, [], [], none, none, [], [], null);
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

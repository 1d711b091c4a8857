using Stet.Analyzers;
using Stet.Cli.Commands;
using Stet.Cli.Files;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Cli;

/// <summary>Decides for each story, before any is read, which rules it is linted with, how severe they are there and which originals the settings
/// name. One thread.</summary>
public sealed class StoryDesk(DiskFiles files, Surroundings around, CheckOptions options, SettingsFinder settings)
{
    private readonly Packs packs = new(files, options.Reading.Packs, withPages: false);
    private readonly OriginalsOfSettings originals = new(files, around, settings);
    private readonly BaselineFiles baselines = new(files, options);
    private readonly List<Trouble> own = [];
    private readonly HashSet<string> partaking = new(StringComparer.Ordinal);

    public IEnumerable<Trouble> Troubles => packs.Troubles.Concat(own).Concat(originals.Troubles).Concat(baselines.Troubles);

    /// <summary>The rules that take part in the run.</summary>
    public IReadOnlyList<Rule> Rules { get; private set; } = [];

    /// <summary>What decides about stories, and the stories themselves: files, and the folders of packs, absolute. A sidecar may not be there yet.</summary>
    public IEnumerable<string> InputsOf(IReadOnlyList<Assignment> assignments) => assignments
        .SelectMany(assignment => assignment.Settings.Layers.Select(layer => layer.Path)
            .Concat(assignment.Settings.EditorConfigs.Select(config => config.Path))
            .Concat(assignment.Baseline is { } baseline ? [baseline.FullPath] : [])
            .Append(assignment.Story.FullPath)
            .Append(Sidecar.PathFor(assignment.Story.FullPath)))
        .Concat(packs.Folders)
        .Distinct(StringComparer.Ordinal);

    /// <param name="wrong">A sentence for each rule on the command line that there is not.</param>
    public IReadOnlyList<Assignment> Assign(IReadOnlyList<StoryFile> stories, ICollection<string> wrong)
    {
        var decided = new List<Assignment>(stories.Count);
        var ofFolders = new Dictionary<FolderSettings, IReadOnlyDictionary<string, Decision>>(ReferenceEqualityComparer.Instance);
        foreach (var story in stories)
        {
            var folder = settings.Of(story.Folder);
            if (!ofFolders.TryGetValue(folder, out var decisions))
            {
                decisions = folder.Decide(story.FullPath, Descriptors(folder), options.Choice);
                Note(decisions);
                if (folder.IsSameForAllStories)
                {
                    ofFolders.Add(folder, decisions);
                }
            }

            decided.Add(new Assignment(story, folder, decisions, originals.Of(story)) { Baseline = baselines.Of(story, folder) });
        }

        var all = AllRules(stories).Distinct().ToArray();
        var descriptors = all.Select(rule => rule.Descriptor).ToArray();
        var names = new RuleNames(descriptors);
        foreach (var rule in all)
        {
            names.RefuseUnknownYields(rule, own);
        }

        foreach (var sentence in options.Choice.Unknown(names))
        {
            wrong.Add(sentence);
        }

        var folders = decided.Select(assignment => assignment.Settings).Distinct().ToArray();
        foreach (var folder in folders)
        {
            folder.RefuseUnknown(names, own);
        }

        foreach (var config in folders.SelectMany(folder => folder.EditorConfigs).Distinct())
        {
            config.RefuseUnknown(descriptors, own);
        }

        // A stage that no settings know would be no stage at all, and nobody would notice.
        if (folders.Length > 0 && folders.All(folder => folder.UnknownStage() is not null))
        {
            wrong.Add(folders[0].UnknownStage()!);
        }

        return wrong.Count == 0 ? GiveLinters(decided, names) : [];
    }

    /// <summary>One linter for each set of packs, of the rules that are on in some story. Rules of packs are built in any case: what is wrong in them
    /// must be said.</summary>
    private List<Assignment> GiveLinters(List<Assignment> assignments, RuleNames names)
    {
        var linters = new Dictionary<IReadOnlyList<Rule>, Linter>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < assignments.Count; i++)
        {
            var rules = packs.RulesOf(assignments[i].Settings.Layers);
            if (!linters.TryGetValue(rules, out var linter))
            {
                linter = new Linter(AnalyzerDriver.Create(rules.Where((rule, place) => place >= packs.BuiltIn.Count || partaking.Contains(rule.Descriptor.Id)), packs.VocabularyOf(assignments[i].Settings.Layers, rules)), names);
                linters.Add(rules, linter);
            }

            assignments[i] = assignments[i] with { Linter = linter };
        }

        Rules = linters.Values.SelectMany(linter => linter.Rules).Distinct().Where(rule => partaking.Contains(rule.Descriptor.Id)).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).ToArray();
        return assignments;
    }

    private void Note(IReadOnlyDictionary<string, Decision> decisions)
    {
        foreach (var (id, decision) in decisions)
        {
            if (decision.Severity is not null)
            {
                partaking.Add(id);
            }
        }
    }

    private Descriptor[] Descriptors(FolderSettings folder) => packs.RulesOf(folder.Layers).Select(rule => rule.Descriptor).ToArray();

    private IEnumerable<Rule> AllRules(IReadOnlyList<StoryFile> stories) =>
        stories.Select(story => packs.RulesOf(settings.Of(story.Folder).Layers)).Append(packs.RulesOf([])).Distinct().SelectMany(rules => rules);
}

/// <summary>A story and all that was decided for it.</summary>
/// <param name="Decisions">By the rule's id.</param>
/// <param name="Originals">Those that the settings name, as reports show them.</param>
public sealed record Assignment(StoryFile Story, FolderSettings Settings, IReadOnlyDictionary<string, Decision> Decisions, IReadOnlyList<string> Originals)
{
    public Linter? Linter { get; init; }

    /// <summary>The baseline that holds for the story; null where there is none.</summary>
    public BaselineFile? Baseline { get; init; }

    public Severity? SeverityOf(Descriptor rule) => Decisions.TryGetValue(rule.Id, out var decision) ? decision.Severity : null;
}

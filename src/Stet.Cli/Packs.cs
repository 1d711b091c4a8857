using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Settings;
using Stet.Text;

namespace Stet.Cli;

/// <summary>The rules that a run may use: those that come with the program, those of packs that the command line names, and those of packs that
/// settings name. Each is read once.</summary>
public sealed class Packs
{
    private readonly IFiles files;
    private readonly bool withPages;
    private readonly IReadOnlyList<Rule> trusted;
    private readonly Dictionary<string, IReadOnlyList<Rule>> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<SettingsFile>, IReadOnlyList<Rule>> ofSettings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<WordList>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<Rule>, Vocabulary> vocabularies = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<string> named;

    /// <param name="named">Folders that the command line names, or files of one rule each.</param>
    /// <param name="withPages">Reads why and examples too.</param>
    public Packs(IFiles files, IReadOnlyList<string> named, bool withPages)
    {
        this.files = files;
        this.withPages = withPages;
        this.named = named;
        BuiltIn = RulePack.BuiltIn(withPages, Troubles);
        trusted = named.Aggregate(BuiltIn, (rules, pack) => Join(rules, Read(pack, pack, null, TroubleId.RuleFile)));
    }

    public IReadOnlyList<Rule> BuiltIn { get; }

    /// <summary>The packs asked for so far, beside the program's own: absolute, links followed, so that one named in two ways is one.</summary>
    public IEnumerable<string> Folders => folders.Keys;

    /// <summary>What was wrong with the packs read so far.</summary>
    public List<Trouble> Troubles { get; } = [];

    /// <summary>The rules for stories under some settings, those that come with the program first. The same list for the same layers.</summary>
    public IReadOnlyList<Rule> RulesOf(IReadOnlyList<SettingsFile> layers)
    {
        if (layers.All(layer => layer.Packs.Count == 0 && layer.Terms.Count == 0))
        {
            return trusted;
        }

        if (!ofSettings.TryGetValue(layers, out var rules))
        {
            rules = trusted;
            foreach (var layer in layers)
            {
                rules = WithPacks(rules, layer);
            }

            rules = WithTerms(rules, layers);
            ofSettings.Add(layers, rules);
        }

        return rules;
    }

    private IReadOnlyList<Rule> WithPacks(IReadOnlyList<Rule> rules, SettingsFile settings)
    {
        var home = Path.GetDirectoryName(settings.Path)!;
        foreach (var pack in settings.Packs)
        {
            var workspace = Workspace.Of(files, home);
            var folder = Path.GetFullPath(pack.Value, home);
            if (workspace.Contains(folder))
            {
                rules = Join(rules, Read(folder, settings.Path, pack.At, TroubleId.SettingsFile));
            }
            else
            {
                Troubles.Add(new Trouble(TroubleId.SettingsFile, settings.Path, pack.At, $"the pack '{pack.Value}' lies outside '{workspace.Root}'; settings name packs inside it, others are for --rules"));
            }
        }

        return rules;
    }

    /// <summary>House words go to the rules that look for such words. Of two settings that speak of the same word the inner one has the last.</summary>
    private static IReadOnlyList<Rule> WithTerms(IReadOnlyList<Rule> rules, IReadOnlyList<SettingsFile> layers)
    {
        var terms = new Dictionary<string, HouseTerm>(StringComparer.Ordinal);
        foreach (var term in layers.SelectMany(layer => layer.Terms))
        {
            terms[term.Not ?? term.Write[0]] = term;
        }

        return terms.Count == 0 ? rules : rules.Select(rule => TermAnalyzer.IsKindOf(rule) ? rule with { HouseTerms = [.. terms.Values] } : rule).ToArray();
    }

    /// <summary>The words by which attributions are known there: the program's own and those of the packs.</summary>
    /// <param name="rules">As <see cref="RulesOf"/> gave them for the same settings.</param>
    public Vocabulary VocabularyOf(IReadOnlyList<SettingsFile> layers, IReadOnlyList<Rule> rules)
    {
        if (lists.Count == 0)
        {
            return Vocabulary.BuiltIn;
        }

        if (!vocabularies.TryGetValue(rules, out var vocabulary))
        {
            var packs = named.Concat(layers.SelectMany(layer => layer.Packs.Select(pack => Path.GetFullPath(pack.Value, Path.GetDirectoryName(layer.Path)!))));
            vocabulary = Vocabulary.BuiltIn.With(packs.Select(files.Resolve).Distinct(StringComparer.Ordinal).SelectMany(pack => lists.GetValueOrDefault(pack) ?? []).ToArray());
            vocabularies.Add(rules, vocabulary);
        }

        return vocabulary;
    }

    /// <param name="namedBy">The file, or the argument, that names the pack.</param>
    private IReadOnlyList<Rule> Read(string folder, string namedBy, LinePosition? at, TroubleId id)
    {
        var resolved = files.Resolve(folder);
        if (folders.TryGetValue(resolved, out var rules))
        {
            return rules;
        }

        rules = [];
        if (!files.FolderExists(folder) && !files.Exists(folder))
        {
            Troubles.Add(new Trouble(id, namedBy, at, $"there is no pack '{folder}'"));
        }
        else
        {
            var before = Troubles.Count;
            var words = new List<WordList>();
            rules = RulePack.Folder(files, folder, withPages, Troubles, words);
            if (words.Count > 0)
            {
                lists.Add(resolved, words);
            }

            if (rules.Count == 0 && words.Count == 0 && Troubles.Count == before)
            {
                Troubles.Add(new Trouble(id, namedBy, at, $"the pack '{folder}' holds no rule: no .yml file"));
            }
        }

        folders.Add(resolved, rules);
        return rules;
    }

    /// <summary>Both, without rules that take an id or a name that another has.</summary>
    private List<Rule> Join(IReadOnlyList<Rule> rules, IReadOnlyList<Rule> more)
    {
        var joined = new List<Rule>(rules);
        foreach (var rule in more)
        {
            var same = joined.Find(other => other.Descriptor.Id == rule.Descriptor.Id || other.Descriptor.Name == rule.Descriptor.Name);
            if (same is null)
            {
                joined.Add(rule);
            }
            else if (same.File != rule.File && files.Resolve(same.File) != files.Resolve(rule.File))
            {
                var what = same.Descriptor.Id == rule.Descriptor.Id ? $"the id {rule.Descriptor.Id}" : $"the name '{rule.Descriptor.Name}'";
                Troubles.Add(new Trouble(TroubleId.RuleFile, rule.File, default(LinePosition), $"{what} is taken by the rule in {same.File}"));
            }
        }

        return joined;
    }
}

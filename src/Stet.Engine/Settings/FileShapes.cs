using Stet.Analyzers;
using Stet.Marks;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Settings;

/// <summary>What the files that people write can hold, as their readers ask for it, and what it means.</summary>
public static class FileShapes
{
    /// <summary>A stet.yml.</summary>
    public static YamlShape Settings() => YamlShape.Of(file => SettingsReader.Read("/stet.yml", "/", file));

    /// <summary>A rule, apart from the options of its check.</summary>
    public static YamlShape Rule() => YamlShape.Of(file => RuleReader.Read("area/rule.yml", file, withPages: true));

    /// <summary>The options of each kind of check.</summary>
    public static IEnumerable<(string Kind, YamlShape Shape)> Checks() =>
        CheckKinds.All.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, YamlShape.Of(kind.Value.Ask)));

    /// <summary>The file beside a story that says what is let stand in it.</summary>
    public static YamlShape Sidecar() => YamlShape.Of(file => Marks.Sidecar.EntriesOf(file));

    /// <summary>One sentence for each key, for editors that show it.</summary>
    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["root"] = "Settings of the folders above do not count",
        ["extends"] = "Settings files inside the repository whose settings come before these",
        ["packs"] = "Folders of rules of your own, beside this file",
        ["rules"] = "How severe a rule or a whole area is, by id, name or area",
        ["files"] = "Globs of the files that are stories",
        ["exclude"] = "Globs of what is no story",
        ["overrides"] = "Other rules for the stories that some globs match",
        ["originals"] = "What stories were made from: paths and globs, or a mapping from stories to them",
        ["fail-on"] = "From which severity on a check fails",
        ["terms"] = "House words: what not to write, and what to write",
        ["outlet"] = "The name of the house, as its stories write it",
        ["outlet-of-originals"] = "Whose work the originals are, where they are another outlet's",
        ["promises"] = "What no story may lack: byline, picture-credit",
        ["stage"] = "The stage of the work where the command line names none",
        ["stages"] = "What else holds at a stage of the work, which --stage names",
        ["marks"] = "Whether stet marks count",
        ["never-suppress"] = "Rules and areas that no stet mark may let stand",
        ["baseline"] = "The file of findings that are known and do not count",
        ["write"] = "What to write",
        ["not"] = "What not to write",
        ["stand"] = "What is let stand in the story",
        ["rule"] = "The rule, by id, name or area",
        ["text"] = "The words that are let stand",
        ["because"] = "Why",
        ["owner"] = "Who answers for it",
        ["until"] = "The last day on which it holds, like 2026-12-31",
        ["original"] = "What the words were held against: text in the example of a rule, a key that 'stet stand' writes beside a story",
        ["key"] = "Where the words stand, written by 'stet stand'; without it the entry is for the words wherever they stand",
        ["id"] = "Capital letters and three or more digits, like HOUSE001; never used again for another rule",
        ["title"] = "What is wrong, in a few words without a full stop",
        ["severity"] = "How bad it is",
        ["default"] = "Whether the rule is on where nobody says so",
        ["message"] = "What is said of a finding; {match} and the like are filled in",
        ["why"] = "What goes wrong for the reader",
        ["check"] = "What to look for",
        ["kind"] = "The kind of check; its options stand beside it",
        ["scope"] = "Where to look: roles of blocks, speech, narration, joined by & | !",
        ["fix"] = "How safe the rule's mending is",
        ["yields-to"] = "Rules that report instead where both see the same place",
        ["examples"] = "What the rule flags and what it lets pass: its tests and its documentation",
        ["flag"] = "A story with what is flagged between [| and |]",
        ["pass"] = "A story in which nothing is flagged",
        ["fixed"] = "The story after mending",
        ["path"] = "A file name for the example, whose ending decides the format",
        ["settings"] = "Settings that the example is checked under",
    };
}

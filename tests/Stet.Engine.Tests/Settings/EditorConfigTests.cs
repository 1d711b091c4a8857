using Stet.Analyzers;
using Stet.Rules;
using Stet.Settings;

namespace Stet.Tests.Settings;

public sealed class EditorConfigTests
{
    private readonly FakeFiles files = new();

    [Fact]
    public void What_is_wrong_is_told_once_and_at_its_place_however_many_stories_there_are()
    {
        files["/desk/.editorconfig"] = "root = true\n[*.txt]\nindent_size = 2\n  stet_diagnostic.STET999.severity = none ; a rule that there is not\nstet_diagnostic.stet301.severity: loud\n[*.md]\nstet_typo = 1\n";
        var rules = RulePack.BuiltIn(withPages: false, []).Select(rule => rule.Descriptor).ToArray();
        var settings = new SettingsFinder(files, named: null).Of("/desk");

        var troubles = new List<Stet.Diagnostics.Trouble>();
        foreach (var config in settings.EditorConfigs)
        {
            config.RefuseUnknown(rules, troubles);
        }

        foreach (var story in Enumerable.Range(0, 50).Select(i => $"/desk/{i}.txt"))
        {
            settings.Decide(story, rules, new RuleChoice([], []));
        }

        troubles.Select(trouble => $"({trouble.At!.Value.Line + 1},{trouble.At.Value.Character + 1}) {trouble.Message}").ShouldBe([
            "(4,3) unknown rule 'stet999', did you mean 'STET109'?",
            "(5,1) 'stet_diagnostic.stet301.severity' cannot be 'loud'; it is one of error, warning, suggestion, none, silent, default",
            "(7,1) unknown key 'stet_typo'; known are 'stet_diagnostic.ID.severity' and 'stet_analyzer_diagnostic.category-AREA.severity'",
        ]);
    }

    [Fact]
    public void A_glob_of_an_override_is_matched_once_for_a_story_and_not_for_each_rule()
    {
        files["/few/stet.yml"] = Overrides(1);
        files["/many/stet.yml"] = Overrides(10);
        var rules = RulePack.BuiltIn(withPages: false, []).Select(rule => rule.Descriptor).ToArray();
        var finder = new SettingsFinder(files, named: null);

        // Matching allocates; a decision that no override changes does not. Ten matches cost little beside the decisions on all rules.
        (Allocated("/many") / (double)Allocated("/few")).ShouldBeLessThan(3);

        long Allocated(string folder)
        {
            var settings = finder.Of(folder);
            settings.Decide($"{folder}/story.txt", rules, new RuleChoice([], []));
            var before = GC.GetAllocatedBytesForCurrentThread();
            settings.Decide($"{folder}/story.txt", rules, new RuleChoice([], []));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static string Overrides(int count) => "overrides:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  - {{ files: \"wire{i}/**/*.txt\", rules: {{ doubled-word: off }} }}\n"));
    }
}

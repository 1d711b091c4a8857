using System.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Drift;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Tests.Yaml;

public sealed class PackedFilesTests
{
    [Fact]
    public void The_rules_that_the_build_packed_are_those_of_the_files()
    {
        var packed = RulePack.BuiltIn(withPages: false, []);
        var whole = RulePack.BuiltIn(withPages: true, []);

        packed.Select(Shown).ShouldBe(whole.Select(Shown));
    }

    [Fact]
    public void The_phrases_that_the_build_packed_find_what_those_of_the_files_find()
    {
        var whole = PhraseRules(withPages: true);
        var (ofPacked, ofFiles) = (LinterOf(PhraseRules(withPages: false)), LinterOf(whole));

        foreach (var example in whole.SelectMany(rule => rule.Examples))
        {
            Found(ofPacked, example).ShouldBe(Found(ofFiles, example));
        }
    }

    [Fact]
    public void The_words_against_originals_that_the_build_packed_find_what_the_files_say()
    {
        var whole = RulePack.BuiltIn(withPages: true, []).ToDictionary(rule => rule.Descriptor.Name, rule => rule.Examples);
        var packed = RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Kind.Value == DriftAnalyzer.Kind.Name).ToArray();

        packed.ShouldNotBeEmpty();
        packed.SelectMany(rule => ExampleTrial.Of(rule with { Examples = whole[rule.Descriptor.Name] })).Where(trial => trial.Outcome != ExampleOutcome.Held).Select(trial => trial.Detail).ShouldBeEmpty();
    }

    [Fact]
    public void Packed_phrases_of_a_rule_that_takes_no_part_are_not_found()
    {
        var linter = LinterOf(PhraseRules(withPages: false).Where(rule => rule.Descriptor.Name != "chatbot-reply"));

        foreach (var example in PhraseRules(withPages: true).Single(rule => rule.Descriptor.Name == "chatbot-reply").Examples)
        {
            Found(linter, example).ShouldNotContain("chatbot-reply");
        }
    }

    [Fact]
    public void The_word_lists_come_in_the_order_of_their_files_with_the_abbreviations_first()
    {
        var names = Vocabulary.OwnLists().Select(list => list.Name).ToArray();

        names[0].ShouldBe(WordList.AbbreviationList);
        names.ShouldBe(names.Order(StringComparer.Ordinal));
    }

    private static Rule[] PhraseRules(bool withPages) => RulePack.BuiltIn(withPages, []).Where(rule => rule.Kind.Value == PhraseAnalyzer.Kind.Name).ToArray();

    private static Linter LinterOf(IEnumerable<Rule> rules) => new(AnalyzerDriver.Create(rules));

    private static string Found(Linter linter, Example example) =>
        string.Join('\n', linter.Check(example.Path, Encoding.UTF8.GetBytes(example.Story), rule => rule.Severity, (_, _) => []).Diagnostics.Select(found => $"{found.Rule.Name} {found.Severity} {found.Location.Span} {found.Message}"));

    private static string Shown(Rule rule)
    {
        var builder = new StringBuilder($"{rule.File}: {rule.Descriptor with { YieldsTo = [] }} {string.Join(',', rule.Descriptor.YieldsTo)} {rule.Kind}\n");
        Append(rule.Check, builder, "  ");
        return builder.ToString();
    }

    /// <summary>Whether what stands under a key of a check is packed apart from the rule.</summary>
    internal static bool IsApart(string? kind, string key) =>
        kind == PhraseAnalyzer.Kind.Name ? key == PageWords.Key || PhrasePlaces.Keys.Any(place => place.Key == key) : kind == DriftAnalyzer.Kind.Name && (key == Opposites.Key || CueWords.IsList(key));

    private static void Append(YamlMap map, StringBuilder builder, string indent)
    {
        var kind = map.Text("kind");
        foreach (var key in map.Keys.Where(key => !IsApart(kind, key.Value)))
        {
            builder.Append(indent).Append(key.Value).Append(' ').AppendLine($"{key.At}");
            if (map.IsMap(key.Value))
            {
                Append(map.Map(key.Value)!, builder, indent + "  ");
                continue;
            }

            foreach (var text in map.Texts(key.Value))
            {
                builder.Append(indent).AppendLine($"  {text.At} {text.Value}");
            }
        }
    }
}

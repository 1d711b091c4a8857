using Stet.Rules;

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

    private static string Shown(Rule rule) =>
        $"{rule.File}: {rule.Descriptor with { YieldsTo = [] }} {string.Join(',', rule.Descriptor.YieldsTo)} {rule.Kind} {rule.Check.At} {string.Join(' ', rule.Check.Keys)} {string.Join('|', rule.Check.Keys.SelectMany(key => Text(rule, key.Value)))}";

    private static IEnumerable<string> Text(Rule rule, string key) =>
        rule.Check.IsMap(key) ? rule.Check.Map(key)!.Keys.Select(inner => $"{inner}") : rule.Check.Texts(key).Select(text => $"{text}");
}

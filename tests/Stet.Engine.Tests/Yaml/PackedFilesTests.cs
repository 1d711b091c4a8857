using System.Text;
using Stet.Articles;
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
    public void The_word_lists_come_in_the_order_of_their_files_with_the_abbreviations_first()
    {
        var names = Vocabulary.OwnLists().Select(list => list.Name).ToArray();

        names[0].ShouldBe(WordList.AbbreviationList);
        names.ShouldBe(names.Order(StringComparer.Ordinal));
    }

    private static string Shown(Rule rule)
    {
        var builder = new StringBuilder($"{rule.File}: {rule.Descriptor with { YieldsTo = [] }} {string.Join(',', rule.Descriptor.YieldsTo)} {rule.Kind}\n");
        Append(rule.Check, builder, "  ");
        return builder.ToString();
    }

    private static void Append(YamlMap map, StringBuilder builder, string indent)
    {
        foreach (var key in map.Keys)
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

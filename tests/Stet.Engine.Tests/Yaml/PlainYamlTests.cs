using System.Globalization;
using System.Text;
using Shouldly;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Tests.Yaml;

public sealed class PlainYamlTests
{
    public static TheoryData<string> OwnFiles() => [.. typeof(RulePack).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public void Every_file_of_the_program_reads_as_the_library_reads_it(string name)
    {
        using var stream = new StreamReader(typeof(RulePack).Assembly.GetManifestResourceStream(name)!);
        var text = YamlFile.Without(stream.ReadToEnd(), "why", "examples");

        var plain = PlainYaml.Read(text).ShouldNotBeNull("a run reads this file with the library, which takes thirty times as long; write it with keys, lists and texts on one line");

        Shown(plain).ShouldBe(Shown(YamlFile.Parsed(text, Errors())!));
    }

    [Theory]
    [InlineData("a: 'it''s'\nb: \"say \\\"no\\\"\"\n\"c\": x # comment\n")]
    [InlineData("a:\n- x\n- y: [1, 'b', \"c]\", d e]\n  z: q:r\nb: {k: v, l: [m,\n  n]}\n")]
    [InlineData("a: \"\\u00B7 and \\\"\"\n")]
    [InlineData("a:\n  - b: c\n    d: e#f\n  -   g\n# end")]
    public void Plain_yaml_reads_as_the_library_reads_it(string text) => Shown(PlainYaml.Read(text).ShouldNotBeNull()).ShouldBe(Shown(YamlFile.Parsed(text, Errors())!));

    [Theory]
    [InlineData("a: >\n  folded\n")]
    [InlineData("a: two\n  lines\n")]
    [InlineData("a: \"two\n  lines\"\n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("a: &x b\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: [b, c\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: [b] c\n")]
    [InlineData("a: \"\\x41\"\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("---\na: b\n")]
    [InlineData("- a\n")]
    [InlineData("a:\tb\n")]
    [InlineData("")]
    public void What_is_not_plain_is_left_to_the_library(string text) => PlainYaml.Read(text).ShouldBeNull();

    private static YamlErrors Errors() => new(TroubleId.RuleFile, "rule.yml", []);

    private static string Shown(YamlValue value)
    {
        var builder = new StringBuilder();
        Write(value, builder, "");
        return builder.ToString();
    }

    private static void Write(YamlValue value, StringBuilder builder, string indent)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{indent}{value.At} {value.GetType().Name} {(value as YamlScalar)?.Value}\n");
        foreach (var child in value switch { YamlItems list => list.Children, YamlEntries map => map.Children.SelectMany(entry => new[] { entry.Key, entry.Value }), _ => [] })
        {
            Write(child, builder, indent + " ");
        }
    }
}

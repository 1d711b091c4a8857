using System.Text.Json;
using Stet.Cli.Pages;
using Stet.Settings;
using Stet.Yaml;

namespace Stet.Cli.Tests.Pages;

/// <summary>What editors are told of the files that people write.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_settings_have_every_key_that_is_read()
    {
        var properties = JsonDocument.Parse(Schema.Of("settings")).RootElement.GetProperty("properties");

        foreach (var key in new[] { "root", "extends", "packs", "rules", "files", "exclude", "overrides", "originals", "fail-on", "terms", "stage", "stages", "marks", "never-suppress", "baseline" })
        {
            properties.TryGetProperty(key, out _).ShouldBeTrue(key);
        }

        properties.GetProperty("fail-on").GetProperty("enum").EnumerateArray().Select(level => level.GetString()).ShouldBe(["error", "warning", "suggestion", "never"]);
        properties.GetProperty("stages").GetProperty("additionalProperties").GetProperty("properties").TryGetProperty("rules", out _).ShouldBeTrue();
        properties.GetProperty("terms").GetProperty("anyOf").GetArrayLength().ShouldBe(2);
        properties.GetProperty("originals").GetProperty("anyOf").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void A_rule_has_the_options_of_the_kind_of_its_check()
    {
        var kinds = JsonDocument.Parse(Schema.Of("rule")).RootElement.GetProperty("properties").GetProperty("check").GetProperty("oneOf").EnumerateArray().ToArray();

        kinds.Length.ShouldBe(Stet.Analyzers.CheckKinds.All.Count);
        kinds.Single(kind => kind.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString() == "phrase").GetProperty("properties").TryGetProperty("line-start", out _).ShouldBeTrue();
    }

    [Fact]
    public void Every_key_of_a_file_is_explained()
    {
        var keys = new[] { FileShapes.Settings(), FileShapes.Rule(), FileShapes.Sidecar() }.SelectMany(Keys).Distinct(StringComparer.Ordinal);

        keys.Except(FileShapes.Meanings.Keys).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("settings", 0)]
    [InlineData("setings", 2)]
    public void The_command_prints_one(string name, int code)
    {
        using var newsroom = new Newsroom();

        newsroom.Run("schema", name).Code.ShouldBe(code);
    }

    private static IEnumerable<string> Keys(YamlShape shape) =>
        shape.Properties.SelectMany(property => new[] { property.Map, property.Maps }.OfType<YamlShape>().SelectMany(Keys).Prepend(property.Key));
}

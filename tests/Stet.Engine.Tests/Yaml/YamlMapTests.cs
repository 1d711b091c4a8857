using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Tests.Yaml;

public sealed class YamlMapTests
{
    private readonly List<Trouble> troubles = [];

    [Fact]
    public void An_unknown_key_is_told_with_the_one_that_was_meant()
    {
        var map = Read("kind: x\nexept: y\n");
        map.Text("kind");
        map.Texts("except");

        map.RefuseUnknown();

        Told(1, 0, "unknown key 'exept', did you mean 'except'?");
    }

    [Fact]
    public void An_unknown_key_like_none_is_told_with_those_there_are()
    {
        var map = Read("kind: x\ncolour: y\n");
        map.Text("kind");

        map.RefuseUnknown();

        Told(1, 0, "unknown key 'colour'; known here: kind");
    }

    [Fact]
    public void A_list_where_text_is_wanted_is_told_and_read_as_absent()
    {
        Read("a:\n  - b\n").Text("a", "absent").ShouldBe("absent");
        Told(1, 2, "'a' must be text, not a list");
    }

    [Fact]
    public void A_mapping_where_text_is_wanted_is_told()
    {
        Read("a: { b: c }\n").Texts("a").ShouldBeEmpty();
        Told(0, 3, "'a' must be text, not a mapping");
    }

    [Fact]
    public void Text_where_a_mapping_is_wanted_is_told()
    {
        Read("check: x\n").Map("check").ShouldBeNull();
        Told(0, 7, "'check' must be a mapping of keys to values");
    }

    [Fact]
    public void Text_where_a_list_of_mappings_is_wanted_is_told()
    {
        Read("examples: x\n").Maps("examples").ShouldBeEmpty();
        Told(0, 10, "'examples' must be a list");
    }

    [Fact]
    public void Text_in_a_list_of_mappings_is_told_and_the_others_are_read()
    {
        Read("examples:\n  - flag: x\n  - y\n").Maps("examples").Count.ShouldBe(1);
        Told(2, 4, "each entry of 'examples' must be a mapping of keys to values");
    }

    [Theory]
    [InlineData("n: many", "many")]
    [InlineData("n: 11", "11")]
    [InlineData("n: -1", "-1")]
    [InlineData("n: 1.5", "1.5")]
    [InlineData("n: 99999999999999", "99999999999999")]
    public void A_number_out_of_its_range_is_told_and_read_as_absent(string text, string value)
    {
        Read(text).Number("n", absent: 3, least: 0, most: 10).ShouldBe(3);
        Told(0, 3, $"'n' must be a whole number from 0 to 10, not '{value}'");
    }

    [Fact]
    public void A_flag_that_is_neither_is_told()
    {
        Read("f: maybe").Flag("f", absent: true).ShouldBeTrue();
        Told(0, 3, "'f' must be true or false, not 'maybe'");
    }

    [Fact]
    public void A_choice_that_is_none_is_told_with_all()
    {
        var choices = new Dictionary<string, int> { ["error"] = 1, ["warning"] = 2 };

        Read("s: eror").Choice("s", choices, "warning").ShouldBe(2);

        Told(0, 3, "'s' cannot be 'eror', did you mean 'error'; it is one of error, warning");
    }

    [Fact]
    public void A_key_that_is_no_text_is_told()
    {
        Read("[a]: b\nc: d\n").Text("c").ShouldBe("d");
        Told(0, 0, "a key must be plain text");
    }

    [Fact]
    public void What_is_missing_is_told_at_the_mapping()
    {
        Read("check:\n  kind: x\n").Map("check")!.RequiredText("unit").ShouldBe("");
        Told(1, 2, "'unit' is missing");
    }

    private YamlMap Read(string text) => YamlFile.Read(text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles))!;

    private void Told(int line, int column, string message) => troubles.ShouldBe([new Trouble(TroubleId.RuleFile, "x.yml", new LinePosition(line, column), message)]);
}

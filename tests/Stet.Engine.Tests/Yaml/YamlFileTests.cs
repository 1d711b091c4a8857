using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Tests.Yaml;

public sealed class YamlFileTests
{
    [Fact]
    public void Brackets_without_end_are_refused_and_do_not_overflow_the_stack()
    {
        var troubles = Refused("a: " + new string('[', 200_000));

        troubles.Single().Message.ShouldBe($"this is not valid YAML: nested deeper than {YamlFile.DeepestNesting} levels");
        troubles[0].At.ShouldBe(new LinePosition(0, 32));
    }

    [Fact]
    public void Mappings_nested_without_end_are_refused() =>
        Refused("a: " + new string('{', 200_000)).Single().Message.ShouldContain("nested deeper");

    [Fact]
    public void Indented_mappings_nested_without_end_are_refused() =>
        Refused(string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i) + "a:\n"))).Single().Message.ShouldContain("nested deeper");

    [Fact]
    public void Bombs_of_aliases_are_refused_at_the_first()
    {
        var troubles = Refused("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n");

        troubles.ShouldBe([Trouble(1, 7, "this is not valid YAML: aliases (*name) are not read; write the value out")]);
    }

    [Fact]
    public void A_second_document_is_told_at_its_place() =>
        Refused("a: 1\n---\nb: 2\n").ShouldBe([Trouble(1, 0, "the file holds more than one YAML document; keep one")]);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void An_empty_file_says_so(string text) => Refused(text).ShouldBe([Trouble(0, 0, "the file is empty")]);

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("just words\n")]
    public void A_top_that_is_no_mapping_says_so(string text) => Refused(text).ShouldBe([Trouble(0, 0, "the file must be a mapping of keys to values")]);

    [Fact]
    public void A_tab_as_indent_is_told_at_its_place()
    {
        var trouble = Refused("a:\n\tb: 1\n").Single();

        trouble.At.ShouldBe(new LinePosition(1, 0));
        trouble.Message.ShouldStartWith("this is not valid YAML: ");
    }

    [Fact]
    public void A_key_that_stands_twice_is_told_at_its_second_place()
    {
        var trouble = Refused("id: A\ntitle: b\nid: C\n").Single();

        trouble.At.ShouldBe(new LinePosition(2, 0));
        trouble.Message.ShouldBe("the key 'id' stands twice");
    }

    [Fact]
    public void A_key_that_stands_twice_in_an_inner_mapping_is_told_too() =>
        Refused("check:\n  kind: a\n  kind: b\n").ShouldBe([Trouble(2, 2, "the key 'kind' stands twice")]);

    [Fact]
    public void A_file_that_is_too_long_is_refused() =>
        Refused("a: " + new string('x', YamlFile.LongestFile)).Single().Message.ShouldBe("the file is longer than 1,048,576 characters; split it");

    [Theory]
    [InlineData("a: 'open")]
    [InlineData("a: \"\\q\"")]
    [InlineData("a: b: c")]
    [InlineData("a: @b")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("a: [1, 2")]
    [InlineData("x: 1\na: [1, 2\nb: c\n")]
    [InlineData("x: {a: 1\nb: 2\n")]
    [InlineData("x:\n  - a\n b: 1\n")]
    [InlineData("? [a, b]\n: c")]
    [InlineData("a: !!int x\n<<: b")]
    [InlineData("\0")]
    [InlineData("a: \uD83D")]
    [InlineData("a: |99\n  b")]
    public void Nothing_that_is_no_YAML_throws(string text)
    {
        var troubles = new List<Trouble>();

        YamlFile.Read(text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles));

        troubles.ShouldAllBe(trouble => trouble.At != null && trouble.Message.Length > 0);
    }

    [Fact]
    public void A_bracket_left_open_above_another_key_is_told_near_its_place()
    {
        var trouble = Refused("x: 1\na: [1, 2\nb: c\n").Single();

        trouble.At!.Value.Line.ShouldBeInRange(1, 2);
        trouble.Message.ShouldStartWith("this is not valid YAML");
    }

    [Fact]
    public void No_text_at_all_throws()
    {
        var piece = Gen.Elements("a", "b: ", "- ", "[", "]", "{", "}", ",", "\n", "  ", "\t", "'", "\"", "|", ">", "&a ", "*a", "!t ", "? ", ": ", "#", "---\n", "...\n", "%", "@", "\\", "\uD83D", "\0", "\r", "é", "<<: ");

        Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var troubles = new List<Trouble>();
            var map = YamlFile.Read(text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles));
            return map is not null || troubles.Count > 0;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>No time is measured: work that grows with the square of a megabyte would not come to an end.</summary>
    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    [InlineData("? ")]
    [InlineData(": ")]
    [InlineData("- ")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("\"a\n")]
    [InlineData("|\n")]
    [InlineData("# c\n")]
    [InlineData("a ")]
    [InlineData("a\n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("&a ")]
    [InlineData("!t ")]
    [InlineData("%a\n")]
    [InlineData("---\n")]
    [InlineData("...\n")]
    [InlineData("a: [],\n")]
    [InlineData("x: {a: b},")]
    [InlineData("a: >\n\n")]
    public void A_quarter_of_a_megabyte_of_one_sign_is_read_in_reasonable_time(string unit)
    {
        var troubles = new List<Trouble>();
        var text = string.Concat(Enumerable.Repeat(unit, 250_000 / unit.Length));

        YamlFile.Read(text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles));
        YamlFile.Read("a: [" + text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles));
        YamlFile.Read("a: \"" + text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles));
        YamlFile.Read("a: |\n " + text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles));

        troubles.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_megabyte_of_keys_is_read_in_reasonable_time() =>
        Read(string.Concat(Enumerable.Range(0, 80_000).Select(i => $"key{i}: v\n")))!.Keys.Count.ShouldBe(80_000);

    [Fact]
    public void Keys_that_are_left_out_leave_their_lines()
    {
        const string text = "id: A\nwhy: >\n  some words\n\n  more\ncheck:\n  kind: b\nexamples:\n  - flag: |\n      [|x|]\n# a comment\nfix: safe\n";

        var without = YamlFile.Without(text, key => key is "why" or "examples");

        without.Split('\n').Length.ShouldBeGreaterThanOrEqualTo(text.Split('\n').Length);
        var map = Read(without)!;
        map.Text("id").ShouldBe("A");
        map.PlaceOf("check").ShouldBe(new LinePosition(6, 2));
        map.PlaceOf("fix").ShouldBe(new LinePosition(11, 5));
        map.Has("why").ShouldBeFalse();
        map.Has("examples").ShouldBeFalse();
    }

    [Theory]
    [InlineData("whys: a\nid: b\n", "whys")]
    [InlineData("check:\n  why: a\nid: b\n", "check")]
    [InlineData("why:\n- a\n- b\nid: b\n", "id")]
    [InlineData("why: |\n  a\n  id: no\nid: b\n", "id")]
    [InlineData("\"why\": a\nid: b\n", "id")]
    [InlineData("message: >\n  words\n\n\n  why: not this\nid: b\n", "message")]
    [InlineData("why: a\r\nid: b\r\n", "id")]
    public void No_other_key_is_left_out(string text, string key) => Read(YamlFile.Without(text, key => key == "why"))!.Has(key).ShouldBeTrue();

    private static YamlMap? Read(string text) => YamlFile.Read(text, new YamlErrors(TroubleId.RuleFile, "x.yml", new List<Trouble>()));

    private static Trouble Trouble(int line, int column, string message) => new(TroubleId.RuleFile, "x.yml", new LinePosition(line, column), message);

    private static List<Trouble> Refused(string text)
    {
        var troubles = new List<Trouble>();
        YamlFile.Read(text, new YamlErrors(TroubleId.RuleFile, "x.yml", troubles)).ShouldBeNull();
        return troubles;
    }
}

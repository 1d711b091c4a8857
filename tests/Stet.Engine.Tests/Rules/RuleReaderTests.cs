using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Tests.Yaml;

namespace Stet.Tests.Rules;

public sealed class RuleReaderTests
{
    private const string Good = """
        id: HOUSE101
        title: Old harbour name
        severity: warning
        message: "'{match}' is the old name"
        why: Readers know the new name.
        check:
          kind: phrase
        examples:
          - flag: |
              At [|Old Quay|] he waited.
          - pass: |
              At the quay he waited.
            because: it is another quay

        """;

    private readonly List<Trouble> troubles = [];

    [Fact]
    public void A_rule_is_read_whole()
    {
        var rule = Read(Good)!;

        troubles.ShouldBeEmpty();
        rule.Descriptor.Id.ShouldBe("HOUSE101");
        rule.Descriptor.Name.ShouldBe("old-name");
        rule.Descriptor.Area.ShouldBe("house");
        rule.Descriptor.Severity.ShouldBe(Severity.Warning);
        rule.Why.ShouldBe("Readers know the new name.");
        rule.Examples.Count.ShouldBe(2);
        rule.Examples[0].Story.ShouldBe("At Old Quay he waited.");
        rule.Examples[0].Flagged.ShouldBe([new TextSpan(3, 8)]);
        rule.Examples[1].Because.ShouldBe("it is another quay");
    }

    [Theory]
    [InlineData("id: HOUSE101", "id: house-1", 0, 4, "'house-1' is no rule id")]
    [InlineData("id: HOUSE101\n", "", 0, 0, "'id' is missing")]
    [InlineData("title: Old harbour name", "title: Old harbour name.", 1, 7, "the title ends with a full stop")]
    [InlineData("severity: warning", "severity: eror", 2, 10, "'severity' cannot be 'eror', did you mean 'error'")]
    [InlineData("severity: warning\n", "", 0, 0, "'severity' is missing")]
    [InlineData("check:\n  kind: phrase\n", "", 0, 0, "'check' is missing")]
    [InlineData("check:\n  kind: phrase\n", "check:\n  kinds: phrase\n", 6, 2, "'kind' is missing")]
    [InlineData("why: Readers know the new name.\n", "", 0, 0, "'why' is missing")]
    [InlineData("severity: warning", "severty: error\nseverity: warning", 2, 0, "unknown key 'severty', did you mean 'severity'?")]
    [InlineData("check:", "scope: headlin\ncheck:", 5, 7, "unknown scope 'headlin', did you mean 'headline'?")]
    [InlineData("check:", "fix: always\ncheck:", 5, 5, "'fix' cannot be 'always'")]
    [InlineData("check:", "fix: safe\ncheck:", 9, 2, "the rule has a fix and no example shows it")]
    [InlineData("[|Old Quay|]", "[|Old Quay", 8, 10, "[| and |] do not pair up")]
    [InlineData("[|Old Quay|]", "Old Quay", 8, 10, "mark what the rule reports with [|…|]")]
    [InlineData("At the quay", "At [|the|] quay", 10, 10, "a text that passes has no [|…|]")]
    [InlineData("    because: it is another quay\n", "", 10, 4, "say with 'because'")]
    [InlineData("    because:", "    becouse:", 12, 4, "unknown key 'becouse', did you mean 'because'?")]
    public void What_is_wrong_is_told_at_its_place(string good, string bad, int line, int column, string message)
    {
        Good.ShouldContain(good);

        Read(Good.Replace(good, bad, StringComparison.Ordinal)).ShouldBeNull();

        troubles.ShouldContain(trouble => trouble.Id == TroubleId.RuleFile && trouble.At == new LinePosition(line, column) && trouble.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("  - pass: |\n      At the quay he waited.\n    because: it is another quay\n", "no example with 'pass'")]
    [InlineData("  - flag: |\n      At [|Old Quay|] he waited.\n", "no example with 'flag'")]
    public void A_rule_without_both_kinds_of_example_is_refused(string left, string message)
    {
        Read(Good.Replace(left, "", StringComparison.Ordinal)).ShouldBeNull();

        troubles.Single().Message.ShouldStartWith(message);
    }

    [Fact]
    public void Without_its_pages_a_rule_needs_neither_reason_nor_examples()
    {
        var rule = RuleReader.Read("house/old-name.yml", Good, withPages: false, troubles)!;

        troubles.ShouldBeEmpty();
        rule.Why.ShouldBeEmpty();
        rule.Examples.ShouldBeEmpty();
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        Read("title: x.\nseverity: bad\n").ShouldBeNull();

        troubles.Count.ShouldBeGreaterThanOrEqualTo(5);
        troubles.ShouldAllBe(trouble => trouble.Path == "rules/house/old-name.yml");
    }

    [Fact]
    public void Reading_without_pages_changes_nothing_else_of_any_rule()
    {
        var whole = RulePack.BuiltIn(withPages: true, troubles);
        var lean = RulePack.BuiltIn(withPages: false, troubles);

        troubles.ShouldBeEmpty();
        lean.Select(Written).ShouldBe(whole.Select(Written));
    }

    private static string Written(Rule rule) => string.Join('\n',
        rule.Descriptor with { YieldsTo = [] }, string.Join(',', rule.Descriptor.YieldsTo), rule.File, rule.Scope.Written, rule.Kind,
        rule.Check.At, string.Join(' ', rule.Check.Keys.Where(key => !PackedFilesTests.IsApart(rule.Kind.Value, key.Value)).Select(key => $"{key} {rule.Check.PlaceOf(key.Value)}")));

    private Rule? Read(string text) => RuleReader.Read("rules/house/old-name.yml", text, withPages: true, troubles);
}

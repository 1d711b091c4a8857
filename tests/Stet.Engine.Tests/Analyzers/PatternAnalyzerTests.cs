using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Tests.Analyzers;

public sealed class PatternAnalyzerTests
{
    [Fact]
    public void Groups_fill_the_holes_of_the_message()
    {
        var rule = HouseRule.Of("""
              kind: pattern
              regex: '(\d+) (apples|pears)'
              requires: [apples, pears]
              replace: '$2: $1'
            """, "fix: unsafe");

        var diagnostic = rule.Diagnose("We ate 12 pears.").ShouldHaveSingleItem();

        diagnostic.Message.ShouldBe("'12 pears'");
        SourceText.From("We ate 12 pears.").WithChanges(diagnostic.Fix!.Changes).ToString().ShouldBe("We ate pears: 12.");
    }

    [Fact]
    public void What_stands_beside_lets_a_match_stand()
    {
        var rule = HouseRule.Of("""
              kind: pattern
              regex: 'see \w+'
              requires: see
              unless-beside: ["(sic)"]
            """);

        rule.On("see here\n\nThat is all.").ShouldBe(["Error: see here"]);
        rule.On("see here (sic)").ShouldBeEmpty();
        rule.On("see here\n\nShe wrote so (sic).").ShouldBeEmpty();
        rule.On("She wrote so (sic).\n\nsee here").ShouldBe(["Error: see here"]);
    }

    [Fact]
    public void Case_counts_unless_the_rule_says_otherwise()
    {
        HouseRule.Of("  kind: pattern\n  regex: 'apple'\n  requires: apple").On("Apple, apple").ShouldBe(["Error: apple"]);
        HouseRule.Of("  kind: pattern\n  regex: 'apple'\n  requires: apple\n  ignore-case: true").On("APPLE, apple").ShouldBe(["Error: APPLE", "Error: apple"]);
    }

    [Fact]
    public void Nothing_is_looked_for_where_no_literal_occurs() =>
        HouseRule.Of("  kind: pattern\n  regex: '\\d+'\n  requires: apples").On("12 pears\n\n12 Apples\n\n13 apples").ShouldBe(["Error: 13"]);

    [Fact]
    public void An_empty_match_is_no_finding() => HouseRule.Of("  kind: pattern\n  regex: 'a*'").On("bab").ShouldBe(["Error: a"]);

    [Theory]
    [InlineData("(abc", "a '(' is not closed (at its character 4)")]
    [InlineData("[a", "a '[' is not closed (at its character 2)")]
    [InlineData("*a", "a quantifier stands after nothing (at its character 1)")]
    [InlineData("[z-a]", "a range in [ ] runs backwards (at its character 4)")]
    public void A_regex_that_cannot_be_read_is_reported_at_its_place(string regex, string reason) =>
        HouseRule.ProblemsOf($"  kind: pattern\n  regex: '{regex}'").ShouldBe([$"(7,10): STET002 the regular expression cannot be read: {reason}"]);

    [Fact]
    public void A_hole_that_no_group_can_fill_is_reported() =>
        HouseRule.ProblemsOf("  kind: pattern\n  regex: a", "{word}").ShouldHaveSingleItem().ShouldContain("it fills match, 1, 2");

    [Fact]
    public void A_regex_that_runs_away_goes_on_without_backtracking()
    {
        var rule = HouseRule.Of("  kind: pattern\n  regex: '^(\\w+\\s?)+$'\n  requires: a");

        rule.On(new string('a', 40) + "!\n\nab").ShouldBe(["Error: ab"]);
        rule.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public void A_regex_that_runs_away_and_must_backtrack_is_given_up_for_that_story_and_named()
    {
        var rule = HouseRule.Of("  kind: pattern\n  regex: '^(?=a)(\\w+\\s?)+$'\n  requires: a");

        rule.On(new string('a', 40) + "!").ShouldBeEmpty();

        var trouble = rule.Troubles.ShouldHaveSingleItem();
        trouble.Id.ShouldBe(TroubleId.LimitReached);
        trouble.Message.ShouldContain("the regular expression of test took longer than");
        rule.On("ab").ShouldBe(["Error: ab"]);
    }

    [Theory]
    [InlineData("'\\w*?(?!x)q|b'", 1)]
    [InlineData("'\\w*?q|b'", 1)]
    [InlineData("'\\w*?(?!x)q|b'", 20)]
    public void The_time_limit_is_for_all_matches_of_a_rule_in_a_story(string regex, int paragraphs)
    {
        var rule = HouseRule.Of($"  kind: pattern\n  regex: {regex}");

        rule.On(string.Join("\n\n", Enumerable.Repeat(new string('b', 100_000), paragraphs)));

        rule.Troubles.ShouldHaveSingleItem().Message.ShouldContain("took longer than");
    }
}

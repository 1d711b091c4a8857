using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Rules;

namespace Stet.Tests.Marks;

/// <summary>What marks let stand, and what is said of marks.</summary>
public sealed class StandingTests
{
    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, [])));

    [Theory]
    [InlineData("<!-- stet doubled-word: a band -->\nHe met the the band.\n")]
    [InlineData("<!-- stet doubled-word: a band -->\n\nHe met the the band.\n")]
    [InlineData("He met the the band. <!-- stet doubled-word: a band -->\n")]
    [InlineData("He met <!-- stet STET301: a band --> the band,\nthe the band.\n")]
    [InlineData("He met the the band,\nand left. <!-- stet STET301: a band -->\n")]
    [InlineData("<!-- stet repetition: a band --> He met the the band.\n")]
    [InlineData("<!-- STET placeholder, doubled-word and STET302: a band -->\nHe met the the band.\n")]
    [InlineData("<!-- stet doubled-word until 2026-11-22: a band -->\nHe met the the band.\n")]
    [InlineData("<!--stet doubled-word:a\nband-->\nHe met the the band.\n")]
    [InlineData("- <!-- stet doubled-word: a band --> He met the the band.\n")]
    [InlineData("> <!-- stet doubled-word: a band -->\n> He met the the band.\n")]
    [InlineData("<!-- stet begin doubled-word: a band -->\n\nOne.\n\nHe met the the band.\n\n<!-- stet end -->\n")]
    [InlineData("<!-- stet begin placeholder: x -->\n<!-- stet begin doubled-word: a band -->\n\nHe met the the band.\n\n<!-- stet end -->\n<!-- stet end -->\n")]
    [InlineData("---\nstet:\n  - { rule: doubled-word, because: a band }\n---\n\nOne.\n\nHe met the the band.\n")]
    [InlineData("---\nstet:\n  - rules: [placeholder, repetition]\n    because: a band\n    owner: Ada\n---\n\nHe met the the band.\n")]
    public void A_mark_lets_stand_what_it_is_for(string story)
    {
        var doubled = Check(story).Diagnostics.Single(diagnostic => diagnostic.Rule.Name == "doubled-word");

        doubled.Suppression.ShouldNotBeNull();
        doubled.Suppression.Because.ShouldBe(story.Contains("a\nband", StringComparison.Ordinal) || story.Contains("a band", StringComparison.Ordinal) ? "a band" : null);
    }

    [Theory]
    [InlineData("<!-- stet doubled-word: a band -->\nOne.\n\nHe met the the band.\n", "unused-mark doubled-word")]
    [InlineData("He met the the band.\n\n<!-- stet doubled-word: a band -->\n", "doubled-word unused-mark")]
    [InlineData("<!-- stet placeholder: a band -->\nHe met the the band.\n", "unused-mark doubled-word")]
    [InlineData("<!-- stet doubled-word -->\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("<!-- stet doubled-word: -->\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("<!-- stet: a band -->\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("<!-- stet -->\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("<!-- stet doubled-wrod: a band -->\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("<!-- stet doubled-word until tomorrow: a band -->\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("<!-- stet doubled-word until 2026-11-21: a band -->\nHe met the the band.\n", "expired-mark doubled-word")]
    [InlineData("<!-- stet begin doubled-word: a band -->\n\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("He met the the band.\n\n<!-- stet end -->\n", "doubled-word wrong-mark")]
    [InlineData("---\nstet:\n  - rule: doubled-word\n---\n\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("---\nstet: doubled-word\n---\n\nHe met the the band.\n", "wrong-mark doubled-word")]
    [InlineData("---\nstet:\n  - { rule: doubled-word, because: a band, til: 2026-12-01 }\n---\n\nOne.\n", "unused-mark wrong-mark")]
    [InlineData("<!-- stet marks: hide them all -->\n<!-- stet doubled-word -->\nOne.\n", "unused-mark wrong-mark")]
    [InlineData("`<!-- stet doubled-word: code -->` He met the the band.\n", "doubled-word")]
    [InlineData("```\n<!-- stet doubled-word: code -->\n```\n\nHe met the the band.\n", "doubled-word")]
    [InlineData("<!-- Stet is Latin -->\n<!-- stets: x -->\n<!-- stet-x: y -->\nOne.\n", "")]
    public void What_a_mark_does_not_reach_and_what_is_wrong_with_it_is_reported(string story, string reported) =>
        string.Join(' ', Check(story).Counted.Select(diagnostic => diagnostic.Rule.Name)).ShouldBe(reported);

    [Fact]
    public void Comments_are_no_marks_in_plain_text() =>
        Check("He met the the band. <!-- stet doubled-word: x -->", path: "story.txt").Counted.ShouldContain(diagnostic => diagnostic.Rule.Name == "doubled-word");

    [Fact]
    public void Without_an_original_a_mark_for_a_rule_that_compares_is_not_called_useless() =>
        Check("<!-- stet altered-quotation: read back to her -->\n\"We sail again on Monday,\" said Ada Lund.\n").Counted.ShouldBeEmpty();

    [Fact]
    public void A_mark_for_a_rule_that_is_off_is_not_called_useless() =>
        Linter.Check("story.md", "<!-- stet placeholder: x -->\nOne."u8, rule => rule.Name == "placeholder" ? null : rule.Severity, (_, _) => []).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Of_a_mark_for_several_rules_the_useless_ones_are_named_and_the_mark_stays()
    {
        var unused = Check("<!-- stet doubled-word, placeholder: a band -->\nHe met the the band.\n").Counted.ShouldHaveSingleItem();

        unused.Message.ShouldBe("Nothing here needs this mark for placeholder");
        unused.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("One. <!-- stet placeholder: x --> Two.\n", "One. Two.\n")]
    [InlineData("One. <!-- stet placeholder: x -->\nTwo.\n", "One.\nTwo.\n")]
    [InlineData("<!-- stet placeholder: x -->\nOne.\n", "One.\n")]
    [InlineData("One.\n\n  <!-- stet placeholder:\n x -->\n\nTwo.\n", "One.\n\n\nTwo.\n")]
    [InlineData("<!-- stet begin placeholder: x -->\n\nOne.\n\n<!-- stet end -->\n", "\nOne.\n\n")]
    public void A_useless_mark_can_be_taken_out(string story, string mended)
    {
        var fix = Check(story).Counted.ShouldHaveSingleItem().Fix.ShouldNotBeNull();

        Microsoft.CodeAnalysis.Text.SourceText.From(story).WithChanges(fix.Changes).ToString().ShouldBe(mended);
    }

    [Fact]
    public void What_must_not_be_marked_away_is_not_and_the_mark_is_told_so()
    {
        var orders = LetStand.Default with { NeverBy = rule => rule.Area == "repetition" ? "stet.yml(3)" : null };

        var report = Linter.Check("story.md", "<!-- stet STET301: a band -->\nHe met the the band.\n"u8, rule => rule.Severity, (_, _) => [], orders);

        report.Counted.Select(diagnostic => diagnostic.Message).ShouldBe(["No mark may let 'doubled-word' stand: stet.yml(3) says so", "'the' is repeated"]);
    }

    [Fact]
    public void Where_marks_do_not_count_they_let_nothing_stand()
    {
        var report = Linter.Check("story.md", "<!-- stet STET301: a band -->\nHe met the the band.\n"u8, rule => rule.Severity, (_, _) => [], LetStand.Default with { HeedsMarks = false });

        report.Diagnostics.ShouldHaveSingleItem().Suppression.ShouldBeNull();
    }

    [Fact]
    public void Thousands_of_marks_are_cut_short_and_told()
    {
        var story = string.Concat(Enumerable.Repeat("<!-- stet doubled-word: x -->\nHe met the the band.\n\n", 1500));

        var report = Check(story);

        report.Counted.Count(diagnostic => diagnostic.Rule.Name == "doubled-word").ShouldBe(1300);
        report.Counted.Single(diagnostic => diagnostic.Rule.Name == "wrong-mark").Message.ShouldContain("more than 200 marks");
    }

    [Theory]
    [InlineData("<!-- stet {0}: x -->")]
    [InlineData("<!-- stet end -->")]
    [InlineData("<!-- stet doubled-word -->")]
    [InlineData("<!-- stet begin doubled-word: x -->")]
    public void Thousands_of_wrong_marks_are_cut_short_and_told(string mark)
    {
        var unknown = string.Join(' ', Enumerable.Range(0, 20).Select(i => $"rule-{i}"));
        var story = "He met the the band.\n\n" + string.Concat(Enumerable.Repeat(string.Format(System.Globalization.CultureInfo.InvariantCulture, mark, unknown) + "\n\n", 3000));

        var wrong = Check(story).Counted.Where(diagnostic => diagnostic.Rule.Name == "wrong-mark").ToArray();

        wrong.Length.ShouldBeInRange(201, 230);
        wrong.ShouldContain(diagnostic => diagnostic.Message.Contains("more than 200 marks", StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_wrong_marks_in_the_head_are_cut_short_as_well()
    {
        var story = "---\nstet:\n" + string.Concat(Enumerable.Repeat("  - { rule: no-such-rule, because: x, til: 1 }\n", 1500)) + "---\n\nOne.\n";

        Check(story).Counted.Count(diagnostic => diagnostic.Rule.Name == "wrong-mark").ShouldBeLessThan(230);
    }

    private static Report Check(string story, string path = "story.md") =>
        Linter.Check(path, Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => [], LetStand.Default with { Today = new DateOnly(2026, 11, 22) });
}

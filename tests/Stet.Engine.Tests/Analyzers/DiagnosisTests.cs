using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Tests.Formats;

namespace Stet.Tests.Analyzers;

/// <summary>From findings to diagnostics: who yields, how bad it is, what is mended.</summary>
public sealed class DiagnosisTests
{
    private static readonly Descriptor Broad = Rule("HOUSE001", "broad", "narrow");
    private static readonly Descriptor Narrow = Rule("HOUSE002", "narrow");
    private static readonly Descriptor Wide = Rule("HOUSE004", "wide", "leftovers");
    private static readonly Descriptor Other = Rule("HOUSE003", "other");

    private readonly Article article = Reading.Markdown("One *two* three &amp; four. She said \"five six seven\".\n");

    [Theory]
    [InlineData(0, 7, "narrow")]
    [InlineData(4, 3, "narrow")]
    [InlineData(5, 1, "narrow")]
    [InlineData(0, 4, "broad narrow")]
    [InlineData(7, 4, "narrow broad")]
    public void A_rule_yields_where_the_more_specific_one_sees_the_same_place(int start, int length, string reported) =>
        Names(Find(Broad, start, length), Find(Narrow, 4, 3)).ShouldBe(reported);

    [Theory]
    [InlineData(0, 7, false)]
    [InlineData(5, 2, false)]
    [InlineData(0, 15, true)]
    [InlineData(8, 4, true)]
    public void A_rule_yields_to_an_area_that_covers_the_half_of_its_place(int start, int length, bool isReported) =>
        Names(Find(Wide, start, length), Find(Narrow with { Area = "leftovers" }, 0, 4), Find(Narrow with { Area = "leftovers" }, 4, 3)).Contains("wide", StringComparison.Ordinal).ShouldBe(isReported);

    [Fact]
    public void A_rule_that_is_off_takes_nothing_from_others() =>
        string.Join(' ', Diagnosis.Of(article, [], [Find(Broad, 0, 7), Find(Narrow, 4, 3)], rule => rule.Name == "narrow" ? null : rule.Severity).Select(diagnostic => diagnostic.Rule.Name)).ShouldBe("broad");

    [Fact]
    public void Rules_that_do_not_yield_report_side_by_side_and_each_place_once() =>
        Names(Find(Other, 0, 7), Find(Other, 0, 7), Find(Narrow, 0, 7)).ShouldBe("narrow other");

    [Fact]
    public void What_stands_inside_a_line_that_is_reported_whole_is_part_of_it() =>
        Names(Find(Narrow, 0, 7) with { IsWholeLine = true }, Find(Other, 4, 3), Find(Other, 8, 5)).ShouldBe("narrow other");

    [Fact]
    public void What_is_worse_than_its_line_is_reported_too() =>
        Names(Find(Narrow, 0, 7) with { IsWholeLine = true }, Find(Other, 4, 3) with { Severity = Severity.Error }).ShouldBe("narrow other");

    [Fact]
    public void A_line_that_is_merely_suspected_gives_way_to_what_is_worse() =>
        Names(Find(Narrow, 0, 7) with { IsWholeLine = true, Severity = Severity.Suggestion }, Find(Other, 4, 3)).ShouldBe("other");

    [Fact]
    public void Of_two_rules_that_see_a_line_the_more_severe_reports() =>
        Names(Find(Narrow, 0, 7) with { IsWholeLine = true, Severity = Severity.Suggestion }, Find(Other, 0, 7) with { IsWholeLine = true }).ShouldBe("other");

    [Theory]
    [InlineData(Severity.Warning, Severity.Error, Severity.Error)]
    [InlineData(Severity.Warning, Severity.Suggestion, Severity.Suggestion)]
    [InlineData(Severity.Error, Severity.Suggestion, Severity.Suggestion)]
    [InlineData(Severity.Suggestion, Severity.Error, Severity.Suggestion)]
    [InlineData(Severity.Error, null, Severity.Error)]
    public void The_severity_of_a_finding_never_exceeds_what_settings_chose(Severity chosen, Severity? own, Severity reported) =>
        Diagnosis.Of(article, [], [Find(Other, 0, 3) with { Severity = own }], _ => chosen).ShouldHaveSingleItem().Severity.ShouldBe(reported);

    [Fact]
    public void A_fix_is_written_at_its_place_of_the_file()
    {
        var fix = Fixed(Find(Other, 4, 3), new TextSpan(4, 3));

        fix.ShouldNotBeNull().Changes.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(5, 3));
        fix.Safety.ShouldBe(FixSafety.Safe);
    }

    [Fact]
    public void A_fix_inside_speech_is_never_safe() => Fixed(Find(Other, 33, 3), new TextSpan(33, 3))!.Safety.ShouldBe(FixSafety.Unsafe);

    [Theory]
    [InlineData(0, 7)]
    [InlineData(14, 1)]
    public void What_does_not_stand_in_the_file_character_for_character_is_not_mended(int start, int length) =>
        Fixed(Find(Other, start, length), new TextSpan(start, length)).ShouldBeNull();

    private Fix? Fixed(Finding finding, TextSpan change) => Fixes.Of(article, finding with { Edit = new Edit("Mend", [new TextChange(change, "x")]) });

    private string Names(params Finding[] findings) =>
        string.Join(' ', Diagnosis.Of(article, [], findings, rule => rule.Severity).Select(diagnostic => diagnostic.Rule.Name));

    private static Finding Find(Descriptor rule, int start, int length) => new(rule, 0, new TextSpan(start, length));

    private static Descriptor Rule(string id, string name, params string[] yieldsTo) => new(id, name, "house", "", Severity.Warning, true, name, FixSafety.Safe, yieldsTo);
}

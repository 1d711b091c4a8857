using System.Text;
using Stet.Analyzers;
using Stet.Originals;
using Stet.Rules;
using Stet.Tests.Originals;

namespace Stet.Tests.Analyzers;

public sealed class FidelityAnalyzerTests
{
    private const string Original = "\"The pool will reopen in May after the colour of the 3 tiles is chosen,\" said Councillor Dana Whitlock.";

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "quotes")));

    [Theory]
    [InlineData("The band played \"The Long Road To Elsewhere\" twice.")]
    [InlineData("The \"so-called reform party\" met on Monday.")]
    [InlineData("She called it \"a farce\".")]
    [InlineData("\"Never,\" said Dana Whitlock.")]
    [InlineData("\"The pool will reopen in May,\" said Dana Whitlock. \"The pool will reopen in May.\"")]
    [InlineData("She spoke of \"…\" and \"\" and \"—\".")]
    public void Titles_terms_and_scraps_are_not_looked_for(string story) => Names(story).ShouldBeEmpty();

    [Theory]
    [InlineData("\"Children wait far too long,\" said Dana Whitlock.", "unfound-quotation")]
    [InlineData("\"Children wait there,\" said Dana Whitlock.", "unfound-quotation")]
    [InlineData("\"The pool will never reopen in May,\" said Dana Whitlock.", "altered-quotation")]
    [InlineData("\"The pool will reopen in May,\" said Jonas Weil.", "misattributed-quotation")]
    public void Speech_is(string story, string rule) => Names(story).ShouldBe([rule]);

    [Fact]
    public void Without_an_original_nothing_is_compared()
    {
        var report = Linter.Check("story.txt", Encoding.UTF8.GetBytes("\"Children wait far too long,\" said Dana Whitlock."), rule => rule.Severity, (_, _) => []);

        report.Diagnostics.ShouldBeEmpty();
        report.Coverage!.NamesOriginal.ShouldBeFalse();
        report.Coverage.Quotations.ShouldBe(1);
        report.Coverage.Verdicts.Sum().ShouldBe(0);
    }

    [Fact]
    public void The_summary_counts_every_verdict()
    {
        OriginalSet originals = [Compared.Original(Original)];
        var story = "\"The pool will reopen in May,\" said Dana Whitlock. \"The pool will not reopen in May.\" \"Children wait far too long.\"";

        var verdicts = Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => originals).Coverage!.Verdicts;

        verdicts.Sum().ShouldBe(3);
        (verdicts[(int)Verdict.Altered], verdicts[(int)Verdict.NotFound]).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  allow-spelling: false", 1)]
    [InlineData("  allow-numerals: false", 1)]
    public void A_house_chooses_what_it_allows(string option, int findings)
    {
        var rule = RuleReader.Read("house/test.yml", $"id: HOUSE001\ntitle: Test\nseverity: error\nmessage: \"{{difference}}\"\ncheck:\n  kind: fidelity\n  verdict: altered\n{option}\n", withPages: false, [])!;
        OriginalSet originals = [Compared.Original(Original)];
        var story = "\"The pool will reopen in May after the color of the three tiles is chosen,\" said Dana Whitlock.";

        new Linter(AnalyzerDriver.Create([rule])).Check("story.txt", Encoding.UTF8.GetBytes(story), descriptor => descriptor.Severity, (_, _) => originals).Diagnostics.Count.ShouldBe(findings);
    }

    private static IEnumerable<string> Names(string story)
    {
        OriginalSet originals = [Compared.Original(Original)];

        return Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => originals).Diagnostics.Select(diagnostic => diagnostic.Rule.Name);
    }
}

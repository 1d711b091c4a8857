using System.Text;
using Microsoft.CodeAnalysis.Text;
using Shouldly;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;
using Xunit;

namespace Stet.Tests.Analyzers;

/// <summary>Unnamed sources, loaded verbs, missing parts, borrowed quotations and unsourced claims.</summary>
public sealed class SourcingTests
{
    [Theory]
    [InlineData("The ferry will be sold, sources said.", "sources")]
    [InlineData("The ferry will be sold, a source told the Courier.", "a source")]
    [InlineData("According to one insider, the ferry will be sold.", "one insider")]
    [InlineData("“The ferry will be sold,” said two sources.", "two sources")]
    [InlineData("The ferry will be sold, an unnamed source said.", "an unnamed source")]
    public void A_bare_source_is_found(string story, string source) => Flagged("unexplained-anonymity", story).ShouldBe([source]);

    [Theory]
    [InlineData("The ferry will be sold, sources close to the owners said.")]
    [InlineData("The ferry will be sold, a senior ministry source said.")]
    [InlineData("The ferry will be sold, a source who took part in the talks said.")]
    [InlineData("The ferry will be sold, a source said on condition of anonymity.")]
    [InlineData("The ferry will be sold, a source said. He was not authorised to speak about it.")]
    [InlineData("The source of the leak was a valve, the mayor said.")]
    [InlineData("The mayor said the source code was lost.")]
    [InlineData("The firm sources its steel at home, the mayor said.")]
    [InlineData("“Sources said so,” the mayor said.")]
    public void A_source_that_is_explained_or_none_passes(string story) => Flagged("unexplained-anonymity", story).ShouldBeEmpty();

    [Theory]
    [InlineData("description", "The ferry will be sold, a source said on condition of anonymity.")]
    [InlineData("reason", "The ferry will be sold, sources close to the owners said.")]
    [InlineData("both", "The ferry will be sold, sources close to the owners said.")]
    public void A_house_may_ask_for_more(string require, string story) => HouseRule.Of($"  kind: anonymity\n  require: {require}").On(story).ShouldHaveSingleItem();

    [Fact]
    public void The_sources_of_a_story_are_listed_with_what_is_said_of_them()
    {
        var report = Check("unexplained-anonymity", "The mayor left.\n\nThe ferry will be sold, a senior source close to the owners said. The source declined to be named.\n");

        var source = report.AnonymousSources[0];
        source.At.ShouldBe(new LinePosition(2, 24));
        source.Text.ShouldBe("a senior source");
        source.Description.ShouldBe("senior … close to the owners");
        source.Reason.ShouldBe("declined to be named");
    }

    [Theory]
    [InlineData("“The ferry left at noon,” claimed Ada Lund.", "claimed")]
    [InlineData("Ada Lund admitted the ferry was late.", "admitted")]
    [InlineData("Ada Lund pointed out that the ferry was late.", "pointed out")]
    [InlineData("Ada Lund refuted the charge.", "refuted")]
    public void A_loaded_verb_is_found(string story, string verb) => Flagged("loaded-attribution", story).ShouldBe([verb]);

    [Theory]
    [InlineData("“The ferry left at noon,” said Ada Lund.")]
    [InlineData("Ada Lund maintained the boilers and admitted nobody.")]
    [InlineData("Ada Lund pointed at the ferry.")]
    [InlineData("“She claimed that it left,” said Ada Lund.")]
    public void Other_uses_of_loaded_verbs_pass(string story) => Flagged("loaded-attribution", story).ShouldBeEmpty();

    [Fact]
    public void A_house_may_let_a_loaded_verb_stand() => HouseRule.Of("  kind: loaded-verb\n  except: [claim]").On("“The ferry left at noon,” claimed Ada Lund.").ShouldBeEmpty();

    [Fact]
    public void A_byline_is_due_where_the_head_or_the_settings_promise_it()
    {
        var promises = House.Silent with { PromisesByline = true };
        Check("missing-byline", "The ferry left at noon, and nobody knows why it did.\n", promises).Diagnostics.ShouldHaveSingleItem();
        Check("missing-byline", "Ferry leaves early\n\nBy Ada Lund\n\nThe ferry left at noon, and nobody knows why it did.\n", promises).Diagnostics.ShouldBeEmpty();
        Check("missing-byline", "---\nauthor: ''\n---\n\nThe ferry left at noon.\n", path: "story.md").Diagnostics.ShouldHaveSingleItem();
        Check("missing-byline", "---\nauthor: [Ada Lund]\n---\n\nThe ferry left at noon.\n", promises, "story.md").Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("![The quay on Monday. Ines Hale/Ellery Courier](a.jpg)", 0)]
    [InlineData("![The quay on Monday © Ines Hale](a.jpg)", 0)]
    [InlineData("![The quay on Monday (AP Photo/Ines Hale)](a.jpg)", 0)]
    [InlineData("![The quay on Monday](a.jpg)", 1)]
    [InlineData("![The quay on Monday, with Mayor Ada Lund](a.jpg)", 1)]
    public void A_picture_needs_its_credit_where_the_settings_promise_it(string picture, int findings) =>
        Check("uncredited-picture", $"# Ferry leaves\n\n{picture}\n\nThe ferry left at noon.\n", House.Silent with { PromisesCredits = true }, "story.md").Diagnostics.Count.ShouldBe(findings);

    [Fact]
    public void What_was_told_to_the_outlet_of_the_originals_is_borrowed_unless_it_is_named()
    {
        const string Original = "“We will sail again before the month is out,” said Ada Lund.\n";
        var house = House.Silent with { OutletOfOriginals = "the Northern Wire" };

        Check("borrowed-quotation", Original, house, original: Original).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("the Northern Wire");
        Check("borrowed-quotation", "As the Northern Wire reports, “we will sail again before the month is out”.\n", house, original: Original).Diagnostics.ShouldBeEmpty();
        Check("borrowed-quotation", Original, house with { Outlet = "Northern Wire" }, original: Original).Diagnostics.ShouldBeEmpty();
        Check("borrowed-quotation", Original, original: Original).Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("unsourced-toll", "The ferry sank in the night. Forty people and 12 crew were killed in the wreck.", 1)]
    [InlineData("unsourced-toll", "Twelve people were killed, police said.", 0)]
    [InlineData("unsourced-toll", "The hall, built in 1912, is dead at night.", 0)]
    [InlineData("unsourced-forecast", "Fares will double by spring.", 1)]
    [InlineData("unsourced-forecast", "Fares will double by spring, the board said.", 0)]
    [InlineData("unsourced-accusation", "The board met. Its chairman, Jon Weil, embezzled half of the money.", 1)]
    [InlineData("unsourced-accusation", "Jon Weil, who embezzled half of the money, was convicted in May.", 0)]
    public void Claims_need_a_source(string rule, string story, int findings) => Flagged(rule, story).Length.ShouldBe(findings);

    private static string[] Flagged(string rule, string story)
    {
        var report = Check(rule, "The harbour of Varnby lay empty.\n\n" + story + "\n");
        return report.Diagnostics.Select(diagnostic => report.Text!.ToString(diagnostic.Location.Span)).ToArray();
    }

    private static Report Check(string name, string story, House? house = null, string path = "story.txt", string? original = null)
    {
        var rule = RulePack.BuiltIn(withPages: false, []).Single(rule => rule.Descriptor.Name == name);
        var originals = original is null ? OriginalSet.None : new OriginalSet([new Original(ArticleReaders.Read("original.txt", Encoding.UTF8.GetBytes(original), [])!)]);
        return new Linter(AnalyzerDriver.Create([rule])).Check(path, Encoding.UTF8.GetBytes(story), descriptor => descriptor.Severity, (_, _) => originals, house: house);
    }
}

namespace Stet.Tests.Analyzers;

/// <summary>House words: what is found, what is let pass, and what is written in its place.</summary>
public sealed class TermAnalyzerTests
{
    [Theory]
    [InlineData("cease-fire: ceasefire", "The cease-fire held.", "The ceasefire held.")]
    [InlineData("cease-fire: ceasefire", "Cease-fires held, the cease-fire's third day.", "Ceasefires held, the ceasefire's third day.")]
    [InlineData("cease-fire: ceasefire", "The cease\u2010fire\u2019s third day.", "The ceasefire\u2019s third day.")]
    [InlineData("cease-fire: ceasefire", "CEASE-FIRE HOLDS", "CEASEFIRE HOLDS")]
    [InlineData("web site: website", "Two web  sites are down; Web sites.", "Two websites are down; Websites.")]
    [InlineData("adviser: advisor", "Her advisers' plan and advisers.", "Her advisors' plan and advisors.")]
    [InlineData("U.S.: US", "The U.S. army. He left the U.S.", "The US army. He left the US.")]
    [InlineData("Mr: Mr.", "The Mr Lund.", "The Mr. Lund.")]
    [InlineData("per cent: percent", "By 5 per cent.", "By 5 percent.")]
    [InlineData("city: town", "Two cities, one city's plan.", "Two cities, one town's plan.")]
    [InlineData("Kiev: Kyiv", "In Kiev, Kiev's mayor; KIEV.", "In Kyiv, Kyiv's mayor; KYIV.")]
    [InlineData("Internet: internet", "The Internet is down.", "The internet is down.")]
    [InlineData("Ellery Town: Ellery", "From Ellery Town to Ellery.", "From Ellery to Ellery.")]
    public void A_house_word_is_written_in_place_of_another(string term, string story, string mended) => Mend($"    {term}", story).ShouldBe(mended);

    [Theory]
    [InlineData("cease-fire: ceasefire", "\"The cease-fire holds,\" she said. Pre-cease-fire talks; cease, fire; cease fire; www.cease-fire.example; @cease-fire #cease-fire.")]
    [InlineData("Internet: internet", "Internet use grows. \u201cInternet,\u201d he said. INTERNET USE GROWS.")]
    [InlineData("Ellery: Ellery Town", "From Ellery Town to the sea.")]
    [InlineData("art: arts", "The arts and the party, the start of art-house films.")]
    public void What_is_right_spoken_or_no_whole_word_passes(string term, string story) => Mend($"    {term}", story).ShouldBe(story);

    [Fact]
    public void A_name_with_capitals_of_its_own_is_written_so()
    {
        const string Name = "    - write: eBay";

        Mend(Name, "He sold it on Ebay, and ebay's shares rose.").ShouldBe("He sold it on eBay, and eBay's shares rose.");
        Mend(Name, "EBAY SHARES RISE. EBay grows, eBay said.").ShouldBe("EBAY SHARES RISE. EBay grows, eBay said.");
    }

    [Fact]
    public void Of_several_words_the_writer_chooses()
    {
        var found = HouseRule.Of("  kind: terms\n  terms:\n    chairman: [chair, chairwoman]", "fix: safe").Diagnose("The chairman left.").ShouldHaveSingleItem();

        found.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("    cease-fire: cease-fire", "is both what to write and what not to write")]
    [InlineData("    \"%\": per cent", "'%' is no term")]
    [InlineData("    cease-fire: []", "has nothing to write in its place")]
    [InlineData("    - write: ceasefire", "say with 'not'")]
    [InlineData("    - not: ceasefire", "'write' is missing")]
    [InlineData("    - { write: a, nto: b }", "unknown key 'nto', did you mean 'not'?")]
    public void A_wrong_term_is_told(string terms, string problem) => HouseRule.ProblemsOf($"  kind: terms\n  terms:\n{terms}").ShouldContain(line => line.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Ten_thousand_terms_in_a_hostile_story_are_found_in_one_walk()
    {
        var terms = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"    a{string.Concat(Enumerable.Repeat(" a", i % 30))} b{i}: c"));
        var story = string.Concat(Enumerable.Repeat("a ", 100_000));

        Mend(terms, story).ShouldBe(story);
    }

    private static string Mend(string terms, string story)
    {
        var rule = HouseRule.Of($"  kind: terms\n  terms:\n{terms}", "scope: text & narration\nfix: safe");
        var changes = rule.Diagnose(story).SelectMany(diagnostic => diagnostic.Fix?.Changes ?? []).ToArray();
        rule.Troubles.ShouldBeEmpty();
        return Microsoft.CodeAnalysis.Text.SourceText.From(story).WithChanges(changes).ToString();
    }
}

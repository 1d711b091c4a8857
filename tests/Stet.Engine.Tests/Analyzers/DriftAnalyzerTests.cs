using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;
using Stet.Tests.Originals;

namespace Stet.Tests.Analyzers;

public sealed class DriftAnalyzerTests
{
    private const string Original = """
        Marlow council will close the swimming bath on 12 March 2004 to save £1.2m, its treasurer, Peter Halloran, said on Tuesday.

        The ferry pilots did not agree to the new timetable of the harbour board. Ilse Brandt, who leads them, called it unsafe.

        At least 40 boats were damaged when the storm hit the northern quay, and their owners may go to court.
        """;

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, [])));

    [Theory]
    [InlineData("To save £1.2m, Marlow council will close the swimming bath on March 12, 2004, Mr Halloran said.")]
    [InlineData("Halloran, the treasurer of Marlow, said the swimming bath would shut in March 2004, saving 1.2 million pounds.")]
    [InlineData("The pilots of the ferry refused to agree to the harbour board's new timetable, which Brandt called unsafe.")]
    [InlineData("The harbour board's new timetable is unsafe, said Ilse Brandt. The ferry pilots, whom she leads, have not agreed to it.")]
    [InlineData("The storm that hit the northern quay damaged no fewer than 40 boats, and their owners could go to court.")]
    [InlineData("The harbour board was founded in 1911 and has 14 members, none of whom is a pilot.")]
    public void An_honest_retelling_is_not_flagged(string story) => Names(story, Original).ShouldBeEmpty();

    [Theory]
    [InlineData("To save £1.2bn, Marlow council will close the swimming bath in March 2004.", "changed-number", "£1.2bn", "£1.2m")]
    [InlineData("Marlow council will close the swimming bath on 12 May 2004 to save £1.2m.", "changed-date", "12 May 2004", "12 March 2004")]
    [InlineData("Marlow council will close the swimming bath to save £1.2m, its treasurer, Peter Hallorann, said.", "changed-name", "Peter Hallorann", "Peter Halloran")]
    [InlineData("The ferry pilots agreed to the new timetable of the harbour board.", "changed-negation", "agreed", "did not agree")]
    [InlineData("At least 40 boats were damaged when the storm hit the southern quay.", "reversed-direction", "southern", "northern")]
    [InlineData("At least 40 boats were damaged when the storm hit the northern quay, and their owners will go to court.", "dropped-hedge", "will", "may")]
    public void A_changed_fact_is_shown_with_the_originals(string story, string rule, string match, string original)
    {
        var diagnostic = Diagnose(story, Original).ShouldHaveSingleItem();

        diagnostic.Rule.Name.ShouldBe(rule);
        story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length).ShouldBe(match);
        diagnostic.Related.ShouldHaveSingleItem().Text.ShouldBe(original);
    }

    /// <summary>The one fact is most of what so short a story says.</summary>
    [Fact]
    public void A_changed_fact_of_a_short_sentence_alone_is_found_once() =>
        Names("The film will be Brandt's fourth with Halloran.", "Ilse Brandt is to work with the director Peter Halloran again. Their film about the ferry will be her third with him.").ShouldBe(["changed-number"]);

    [Fact]
    public void What_any_of_several_originals_supports_is_silent()
    {
        var story = "Marlow council will close the swimming bath on 14 March 2004 to save £1.2m.";

        Names(story, Original).ShouldBe(["changed-date"]);
        Names(story, Original, "The swimming bath of Marlow will close on 14 March 2004, the council has decided.").ShouldBeEmpty();
    }

    [Fact]
    public void A_change_inside_a_quotation_is_reported_once()
    {
        var original = "\"The bath will close on 12 March and we are not sorry for it,\" said Peter Halloran, the treasurer.";

        Names("\"The bath will close on 12 May and we are not sorry for it,\" said Peter Halloran, the treasurer.", original).ShouldBe(["altered-quotation"]);
        Names("The bath will close on 12 May and they are not sorry for it, said Peter Halloran, the treasurer.", original).ShouldBe(["changed-date"]);
    }

    [Fact]
    public void Without_an_original_nothing_is_compared() => Names("Marlow council will close the swimming bath on 14 March 2004 to save £1.2m.").ShouldBeEmpty();

    [Fact]
    public void A_house_rule_with_its_own_opposites_finds_them_beside_the_rule_that_comes_with_stet()
    {
        var house = RuleReader.Read("house/berth.yml", "id: HOUSE001\ntitle: Berths\nseverity: error\nmessage: \"'{match}'\"\ncheck:\n  kind: drift\n  fact: direction\n  pairs: [windward | leeward]\n", withPages: false, [])!;
        var original = "The ferry company will moor its boats on the leeward side of the island from March. Fares rose sharply last year in Ellery.";
        var story = "From March the ferry company will moor its boats on the windward side of the island. Last year fares fell sharply in Ellery.";

        var linter = new Linter(AnalyzerDriver.Create([.. RulePack.BuiltIn(withPages: false, []), house]));

        Diagnose(linter, story, original).Select(diagnostic => (diagnostic.Rule.Id, story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length))).ShouldBe([("HOUSE001", "windward"), ("STET607", "fell")]);
    }

    [Theory]
    [InlineData("  kind: drift\n  fact: colour", "(6,9): STET002 'fact' cannot be 'colour'; it is one of negation, number, date, name, hedge, exchange, direction")]
    [InlineData("  kind: drift", "(6,3): STET002 'fact' is missing; it is one of negation, number, date, name, hedge, exchange, direction")]
    [InlineData("  kind: drift\n  fact: direction\n  pairs: [rise and fall]", "(8,11): STET002 'rise and fall' is no pair; write the words of both sides with '|' between: rise, climb | fall, drop")]
    public void A_wrong_option_is_said(string check, string problem) => HouseRule.ProblemsOf(check).ShouldContain(problem.Replace("(6,9)", "(7,9)", StringComparison.Ordinal));

    private static string[] Names(string story, params string[] originals) => Diagnose(story, originals).Select(diagnostic => diagnostic.Rule.Name).ToArray();

    private static IReadOnlyList<Diagnostic> Diagnose(string story, params string[] originals) => Diagnose(Linter, story, originals);

    private static IReadOnlyList<Diagnostic> Diagnose(Linter linter, string story, params string[] originals)
    {
        var set = new OriginalSet(originals.Select((text, i) => Compared.Original(text, $"original-{i}.txt")).ToArray());
        return linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Area is "drift" or "quotes" or "house" ? rule.Severity : null, (_, _) => set).Diagnostics;
    }
}

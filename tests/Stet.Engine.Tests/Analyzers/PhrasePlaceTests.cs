namespace Stet.Tests.Analyzers;

public sealed class PhrasePlaceTests
{
    private const string Lead = "The council met on Friday to decide what the island can afford next year.";

    private static readonly HouseRule Menu = HouseRule.Of("""
          kind: phrase
          line: [share this]
          label: [more from <gap>]
          menu: [travel, sport, news, <date>]
          beside: [<number>, <name>]
        """, "fix: unsafe");

    private static readonly HouseRule Dates = HouseRule.Of("""
          kind: phrase
          zone: after-lead
          line: [<date>, at <time>]
        """);

    private static readonly HouseRule Credits = HouseRule.Of("""
          kind: phrase
          zone: amid
          at-most: 2
          line-start: [photo by <name>]
        """);

    private static readonly HouseRule SignOffs = HouseRule.Of("""
          kind: phrase
          zone: before-end
          line-start: [reporting by <name>]
          line-end: [AFP]
        """);

    [Fact]
    public void A_storys_own_credits_stand_above_and_below_its_running_text()
    {
        Credits.On($"Photo by Ines Hale\n\n{Lead}\n\nPhoto by Tom Alder\n\n{Lead}\n\nPhoto by Orla Finch").ShouldBe(["Error: Photo by Tom Alder"]);
        Credits.On("Photo by Ines Hale\n\nThe harbour.").ShouldBe(["Error: Photo by Ines Hale"], "no running text tells where the story begins and ends");
    }

    [Fact]
    public void More_lines_of_a_kind_than_a_rule_allows_are_the_storys_own() =>
        Credits.On(Lead + string.Concat(Enumerable.Repeat($"\n\nPhoto by Tom Alder\n\n{Lead}", 3))).ShouldBeEmpty();

    [Fact]
    public void An_ellipsis_of_a_phrase_stands_for_itself_and_any_other_mark_for_any()
    {
        var rule = HouseRule.Of("""
              kind: phrase
              line: ["credit… <name>", "tags: <name>"]
            """);
        rule.On($"{Lead}\n\nCredit...Ines Hale\n\nTags — Harbour").ShouldBe(["Error: Credit...Ines Hale", "Error: Tags — Harbour"]);
        rule.On($"{Lead}\n\nCredit: Ines Hale").ShouldBeEmpty();
    }

    [Fact]
    public void A_stop_ends_a_line_of_a_menu_where_its_phrase_asks_for_one()
    {
        var rule = HouseRule.Of("""
              kind: phrase
              menu: ["all our stories.", our news]
            """);
        rule.On($"{Lead}\n\nAll our stories.\n\n{Lead}\n\nOur news.\n\n{Lead}").ShouldBe(["Suggestion: All our stories."]);
    }

    [Fact]
    public void A_numbered_name_is_a_heading_and_a_small_word_belongs_to_the_name_before_it()
    {
        Menu.On($"{Lead}\n\nSport\n\n2. Brook Sport\n\n{Lead}").ShouldBe(["Suggestion: Sport"]);
        Menu.On($"{Lead}\n\n- Travel\n\n{Lead}").ShouldBeEmpty();
        Menu.On($"{Lead}\n\nSport\n\nTravel\n\nBrook sport\n\n{Lead}").ShouldBe(["Error: Sport", "Error: Travel"]);
    }

    [Fact]
    public void A_list_of_names_is_the_storys_own_also_where_a_leftover_stands_beside_it()
    {
        Menu.On($"{Lead}\n\nShare this\n\nIslandia\n\nFerrygate\n\nPierwatch\n\nSport\n\nHillview\n\n{Lead}").ShouldBe(["Error: Share this"]);
        Menu.On($"{Lead}\n\nShare this\n\nIslandia\n\nSport\n\n{Lead}").ShouldBe(["Error: Share this", "Suggestion: Islandia", "Error: Sport"]);
    }

    [Fact]
    public void A_sign_off_stands_at_the_end_of_the_last_paragraph_or_below_it()
    {
        SignOffs.On($"{Lead}\n\n{Lead} AFP\n\n(Reporting by Ines Hale in Ellery, who spoke with the council and the mayor on Friday night.)").ShouldBeEmpty();
        SignOffs.On($"{Lead} AFP\n\nReporting by Ines Hale\n\n{Lead}").ShouldBe(["Error: AFP", "Error: Reporting by Ines Hale"]);
    }

    [Fact]
    public void An_item_beside_a_name_or_before_a_colon_is_the_storys_own_where_it_stands_alone()
    {
        Menu.On($"{Lead}\n\nBrook News\n\n{Lead}").ShouldBeEmpty();
        Menu.On($"{Lead}\n\nBrook News\n\nBrook Sport\n\n{Lead}").ShouldBeEmpty();
        Menu.On($"{Lead}\n\nTravel:\n\n{Lead}").ShouldBeEmpty();
        Menu.On($"{Lead}\n\nTravel:\n\nSport\n\n{Lead}").ShouldBe(["Error: Travel:", "Error: Sport"]);
    }

    [Theory]
    [InlineData("More from the harbour", "Error: More from the harbour")]
    [InlineData("More from the harbour \u00BB", "Error: More from the harbour \u00BB")]
    [InlineData("More from the harbour.", "")]
    [InlineData("More from the harbour than from the town is lost", "")]
    public void A_label_is_a_line_that_no_stop_ends(string line, string expected) =>
        Menu.On($"{Lead}\n\n{line}").ShouldBe(expected.Length == 0 ? [] : [expected]);

    [Fact]
    public void An_item_of_a_menu_is_a_suggestion_where_it_stands_alone() => Menu.On($"{Lead}\n\nTravel\n\n{Lead}").ShouldBe(["Suggestion: Travel"]);

    [Fact]
    public void Items_of_a_menu_are_sure_beside_each_other_and_beside_sure_lines()
    {
        Menu.On($"{Lead}\n\nTravel\n\nSport\n\n{Lead}").ShouldBe(["Error: Travel", "Error: Sport"]);
        Menu.On($"{Lead}\n\nTravel\n\nShare this\n\n{Lead}").ShouldBe(["Error: Travel", "Error: Share this"]);
        Menu.On($"{Lead}\n\nNews Travel Sport\n\n{Lead}").ShouldBe(["Error: News Travel Sport"]);
    }

    [Fact]
    public void An_item_whose_words_the_text_below_uses_heads_that_text() =>
        Menu.On($"{Lead}\n\nTravel\n\nThe island pays for the travel of its two teachers, the council said.").ShouldBeEmpty();

    [Fact]
    public void An_item_that_is_a_heading_by_its_markup_is_the_storys_own() =>
        Menu.Diagnose($"{Lead}\n\n## Travel\n\n{Lead}\n", "story.md").ShouldBeEmpty();

    [Fact]
    public void A_name_says_something_only_between_leftovers_and_a_number_beside_one()
    {
        Menu.On($"{Lead}\n\nOrla Finch\n\n14\n\n{Lead}").ShouldBeEmpty();
        Menu.On($"{Lead}\n\nShare this\n\nOrla Finch\n\n{Lead}").ShouldBe(["Error: Share this"]);
        Menu.On($"{Lead}\n\nShare this\n\nOrla Finch\n\n14\n\nSport").ShouldBe(["Error: Share this", "Suggestion: Orla Finch", "Suggestion: 14", "Error: Sport"]);
    }

    [Theory]
    [InlineData("Nov. 20, 2024, 9:28 AM UTC")]
    [InlineData("Thursday 6 October 2011")]
    [InlineData("21/04/2013 \u00E0 02:20")]
    [InlineData("2018-10-15")]
    [InlineData("15. M\u00E4rz 2024, 14:30 Uhr")]
    [InlineData("12 \u0431\u0435\u0440\u0435\u0437\u043D\u044F 2024")]
    [InlineData("at 9:30 a.m.")]
    public void Dates_and_times_are_read_in_many_forms(string line) => Dates.On($"{Lead}\n\n{line}").Count.ShouldBe(1);

    [Theory]
    [InlineData("May 3 of them stay?")]
    [InlineData("March")]
    [InlineData("3-1")]
    [InlineData("14")]
    public void What_only_looks_like_a_date_is_none(string line) => Dates.On($"{Lead}\n\n{line}").ShouldBeEmpty();

    [Fact]
    public void What_belongs_above_the_lead_is_let_stand_there() => Dates.On($"Island budget\n\n12 March 2024\n\n{Lead}").ShouldBeEmpty();

    [Fact]
    public void Rows_of_lines_made_to_be_slow_are_read_to_their_end() =>
        Menu.On(string.Concat(Enumerable.Repeat("Orla Finch\n\n", 20_000)) + "Share this").ShouldBe(["Error: Share this"]);
}

namespace Stet.Tests.Analyzers;

public sealed class ConsistencyTests
{
    [Theory]
    [InlineData("He said there was any reason to stay.", "there was any reason")]
    [InlineData("The mayor left early, but there’s any doubt who won.", "there’s any doubt")]
    [InlineData("The board has any plans to sell the pier, she said.", "has any plans")]
    [InlineData("The pilots have ever been paid so late.", "have ever been")]
    [InlineData("The ferry sails on Sundays anymore.", "anymore")]
    public void A_word_that_needs_a_denial_is_found_without_one(string story, string flagged) => AreaStory.Drift.Findings(story).ShouldBe([$"unlicensed-any: {flagged}"]);

    [Theory]
    [InlineData("He didn’t say there was any reason to stay.")]
    [InlineData("Has the board any plans? There is hardly any time, and few think there was ever any.")]
    [InlineData("It is too late for there to be any doubt, and anyone who has any doubt may ask.")]
    [InlineData("The pier is the oldest that has ever been built, and no one lives there anymore.")]
    [InlineData("There are any number of reasons. Any of them would do. Any ferry stops at any time.")]
    public void A_denial_a_question_a_condition_or_a_free_choice_allows_it(string story) => AreaStory.Drift.Findings(story).ShouldBeEmpty();

    [Theory]
    [InlineData("The board met on Monday, 4 March 2025.", "Monday, 4 March 2025")]
    [InlineData("The board met on Mon. 4 March 2025.", "Mon. 4 March 2025")]
    [InlineData("The board met on Monday, the 4th of March 2025.", "Monday, the 4th of March 2025")]
    [InlineData("The board met on 4 March 2025, a Monday, in the hall.", "4 March 2025, a Monday")]
    public void A_weekday_is_held_against_the_calendar(string story, string flagged) => AreaStory.Drift.Findings(story).ShouldBe([$"weekday-and-date: {flagged}"]);

    [Fact]
    public void Both_weekdays_are_named() => AreaStory.Drift.Lint("The board met on Monday, 4 March 2025.").Single().Message.ShouldBe("4 March 2025 falls on a Tuesday, not on a Monday");

    [Theory]
    [InlineData("The board met on Tuesday, 4 March 2025, and on Monday. 4 March was fine.")]
    [InlineData("The board met on Monday, 4 March.")]
    [InlineData("The king died on Monday, 2 September 1666.")]
    public void A_date_of_an_unknown_year_or_calendar_passes(string story) => AreaStory.Drift.Findings(story).ShouldBeEmpty();

    [Theory]
    [InlineData("The painter, who was born on 3 May 1948, died on 2 May 2010 aged 62.", "62")]
    [InlineData("Ilse Brandt was born in 1948. She died in 2010 at 64.", "64")]
    public void An_age_is_held_against_the_years(string story, string flagged) => AreaStory.Drift.Findings(story).ShouldBe([$"age-and-birth-year: {flagged}"]);

    [Theory]
    [InlineData("The painter, who was born on 3 May 1948, died on 2 May 2010 aged 61.")]
    [InlineData("Ilse Brandt was born in 1948. Her brother died in 2010 at 64. She married in 1970 at 20.")]
    [InlineData("Born in 1948, she was 20 when her father died in 1960.")]
    public void Another_life_passes(string story) => AreaStory.Drift.Findings(story).ShouldBeEmpty();

    [Theory]
    [InlineData("Ilse Brandauer opened the pier. Everybody was there, and Mr. Brandaeur was moved.", "Brandaeur")]
    [InlineData("Prince Frederik opened the pier. It rained all day long. Prince Fredrik left early.", "Fredrik")]
    [InlineData("Jeffrey Halloway opened the pier. Jefrey Halloway sang.", "Jefrey")]
    public void A_name_in_two_spellings_is_found_at_the_rarer_or_later(string story, string flagged) => AreaStory.Drift.Findings(story).ShouldBe([$"inconsistent-name: {flagged}"]);

    [Theory]
    [InlineData("Jan Halloway and Jane Halloway opened the pier. The Halloways sang with Tom Hallowey.")]
    [InlineData("Iran and Iraq, Slovakia and Slovenia, Austria and Australia sent ships.")]
    [InlineData("Martin Miller opened the pier, and a Fritz Muller watch was lost. Mr. Muller did not mind.")]
    public void People_and_places_with_similar_names_pass(string story) => AreaStory.Drift.Findings(story).ShouldBeEmpty();

    /// <summary>Very much of the worst of each kind: the test ends, or it hangs.</summary>
    [Theory]
    [InlineData("There is any ")]
    [InlineData("if ")]
    [InlineData("Ann Halloway said. ")]
    [InlineData("Halloway ")]
    [InlineData("born in 1950 died in 2010 aged 70, ")]
    [InlineData("Monday, 4 March 2025 ")]
    [InlineData("12 men and 5 women, ")]
    public void Very_much_of_it_is_linted(string piece)
    {
        var story = string.Concat(Enumerable.Repeat(piece, (1 << 18) / piece.Length));

        AreaStory.Drift.Lint(story).ShouldAllBe(diagnostic => diagnostic.Message.Length < 1000);
    }

    [Fact]
    public void A_hundred_thousand_names_that_are_nearly_alike_are_linted()
    {
        var story = string.Join(". ", Enumerable.Range(0, 100_000).Select(i => $"Mr. Q{Letters(i)}ve said so"));

        AreaStory.Drift.Lint(story).ShouldAllBe(diagnostic => diagnostic.Message.Length < 1000);

        static string Letters(int number) => string.Concat(Enumerable.Range(0, 5).Select(place => (char)('a' + (number / (int)Math.Pow(10, place) % 10))));
    }
}

using Stet.Formats;

namespace Stet.Tests.Formats;

public sealed class LineWrappingTests
{
    [Fact]
    public void Full_lines_that_break_in_the_middle_of_sentences_are_wrapped() => Wrapped("""
        The council voted on Tuesday to close the swimming hall, which has lost
        money in every year since it was opened, and to sell the land to the
        hospital next door. Parents had asked for another year to find sponsors.
        """).ShouldBeTrue();

    [Fact]
    public void Paragraphs_one_a_line_are_not_wrapped() => Wrapped("""
        The council voted on Tuesday to close the swimming hall, which has lost money in every year since it was opened.
        Parents had asked for another year to find sponsors.
        Details
        The land goes to the hospital next door, which wants to build a car park on it and has offered to pay for the demolition of the hall.
        """).ShouldBeFalse();

    [Fact]
    public void Short_paragraphs_of_like_length_are_not_wrapped() => Wrapped("""
        The council voted on Tuesday to close the swimming hall in Eastmark.
        Parents had asked for another year to find sponsors for the place.
        The land goes to the hospital, which wants to build a car park now.
        """).ShouldBeFalse();

    [Fact]
    public void Results_are_not_wrapped() => Wrapped("""
        Eastmark Rovers 2-1 Westmark United, after extra time at home
        Northgate 0-0 Southgate, postponed at half time by heavy snow
        Hill Town 3-3 Valley Town, with two goals in the last minute
        """).ShouldBeFalse();

    [Fact]
    public void Verse_is_not_wrapped() => Wrapped("""
        The ferry left the quay at nine,
        And all the bells of Eastmark rang,
        It took the captain, took the wine,
        And took the songs that Martha sang.
        """).ShouldBeFalse();

    [Fact]
    public void A_headline_and_a_byline_above_wrapped_lines_are_not_joined_to_them()
    {
        const string text = """
            Swimming hall to close
            By Ann Lee
            The council voted on Tuesday to close the swimming hall, which has lost
            money in every year since it was opened, and to sell the land to the
            hospital next door. Parents had asked for another year to find sponsors.
            25 views0 comments
            """;

        Reading.Plain(text).Texts().Length.ShouldBe(4);
    }

    [Fact]
    public void An_indent_begins_a_paragraph_of_wrapped_lines()
    {
        const string text = """
              The council voted on Tuesday to close the swimming hall, which has lost
            money in every year since it was opened, and to sell the land to the
            hospital next door, which has asked for it in each of the last ten years.
              Parents had asked for another year to find sponsors but could not name
            one that would have paid.
            """;

        Reading.Plain(text).Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void Items_of_a_wrapped_list_stay_apart()
    {
        const string text = """
            - The council voted on Tuesday to close the swimming hall, which has lost
              money in every year since it was opened.
            - The land goes to the hospital next door, which wants to build a car
              park on it.
            """;

        Reading.Plain(text).Blocks.Count.ShouldBe(2);
    }

    private static bool Wrapped(string text) => LineWrapping.IsHardWrapped(text, TextLine.Of(text, 0));
}

namespace Stet.Tests.Analyzers;

public sealed class AttributionAnalyzerTests
{
    private static readonly HouseRule Missing = HouseRule.Of("  kind: attribution\n  problem: missing");
    private static readonly HouseRule Unclear = HouseRule.Of("  kind: attribution\n  problem: unclear");

    [Theory]
    [InlineData("The bridge closed.\n\n\"Nobody told us.\"\n\nIt rained.")]
    [InlineData("The bridge closed.\n\n\"The Long And Winding Road To Westmark\"\n\nIt rained.")]
    [InlineData("The bridge is what he called a \"jewel\".")]
    [InlineData("The sign reads \"No lorries\" in red.")]
    [InlineData("'We will never close the bridge'\n\nThe mayor spoke on Monday.\n\n\"We will never close the bridge again,\" said Ilse Brandt.")]
    [InlineData("Ilse Brandt leads the council. \"We said 'nobody told us what was coming' to them,\" she said.")]
    public void Terms_titles_and_headlines_of_what_is_said_below_need_no_speaker(string story) => Missing.On(story).ShouldBeEmpty();

    [Fact]
    public void A_quotation_without_a_speaker_is_found_with_its_marks() =>
        Missing.On("The bridge closed.\n\n“Nobody told us what was coming.”\n\nIt rained.").ShouldBe(["Error: “Nobody told us what was coming.”"]);

    [Theory]
    [InlineData("  least-words: 3", 1)]
    [InlineData("  least-words: 4", 0)]
    public void A_house_chooses_how_short_a_quotation_may_be(string option, int findings) =>
        HouseRule.Of($"  kind: attribution\n  problem: missing\n{option}").On("The bridge closed.\n\n\"Nobody told us.\"\n\nIt rained.").Count.ShouldBe(findings);

    [Theory]
    [InlineData("The mayor kept the key.\n\nLund went on.\n\n\"Nobody told us what was coming.\"")]
    [InlineData("The mayor kept the key.\n\nShe added.\n\n\"Nobody told us what was coming.\"")]
    [InlineData("The mayor kept the key. Ada Lund laughs. \"Nobody told us what was coming.\"")]
    [InlineData("The mayor kept the key. The judge was not amused. \"Nobody told us what was coming.\"")]
    [InlineData("Ada Lund kept the key. Why? \"Nobody told us what was coming.\"")]
    [InlineData("\"We were late,\" one of them told me. \"Nobody told us what was coming.\"")]
    public void Whoever_is_shown_right_before_speaks(string story) => Missing.On(story + "\n\nIt rained.").ShouldBeEmpty();

    [Theory]
    [InlineData("The mayor kept the key.\n\nThe talks went on.\n\n\"Nobody told us what was coming.\"")]
    [InlineData("The mayor kept the key.\n\nLund said the bridge was safe.\n\n\"Nobody told us what was coming.\"")]
    [InlineData("The mayor kept the key in a drawer of the old desk that her father had built for the harbour office in the year of the flood. \"Nobody told us what was coming.\"")]
    public void Whoever_is_only_told_of_does_not(string story) => Missing.On(story + "\n\nIt rained.").ShouldHaveSingleItem();

    [Fact]
    public void A_file_of_headings_in_marks_is_read() =>
        Missing.Diagnose(string.Concat(Enumerable.Repeat("\"Nobody told us what was coming here\"\n\n", 8_000))).ShouldNotBeNull();

    [Fact]
    public void A_line_of_many_quotations_is_read() =>
        Missing.Diagnose(string.Concat(Enumerable.Repeat("\"Nobody told us what was coming.\" ", 8_000))).ShouldNotBeNull();

    [Fact]
    public void They_at_the_head_of_a_paragraph_are_no_one_in_particular()
    {
        Unclear.On("The plan is in trouble.\n\nThey say: \"We are ready to strike before the harvest.\"").ShouldHaveSingleItem();
        Unclear.On("Two brothers, Jon and Per Weil, run the mill. They say: \"We are ready to strike before the harvest.\"").ShouldBeEmpty();
    }

    [Fact]
    public void A_pronoun_that_nobody_fits_is_no_one_in_particular()
    {
        Unclear.On("The plan is in trouble.\n\nShe says: \"We are ready to strike before the harvest.\"").ShouldHaveSingleItem();
        Unclear.On("Ada Weil runs the mill.\n\nShe says: \"We are ready to strike before the harvest.\"").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Peter Lund runs the ferry.", "she")]
    [InlineData("Mr Lund runs the ferry.", "she")]
    [InlineData("Lady Carrow opened the bridge.", "he")]
    [InlineData("Snow lies on the hills, and the roads are closed.", "he")]
    [InlineData("Ivo Brandt and Jon Weil met on the bridge.", "he")]
    [InlineData("Peter Lund, the mayor, and Jakob Moen, who runs the ferry, met on the bridge.", "he")]
    [InlineData("Neither Sarah Hale nor Linda Okafor wanted to leave.", "she")]
    [InlineData("The bridge was opened by Peter Lund and Jakob Moen.", "he")]
    [InlineData("The women of the choir chose Marta Lindqvist and Ada Lund.", "she")]
    public void A_pronoun_that_nobody_or_two_fit_leaves_open_who_speaks(string before, string pronoun) =>
        Unclear.On($"{before} \"We are ready to strike before the harvest,\" {pronoun} said.").ShouldHaveSingleItem();

    [Theory]
    [InlineData("Peter Lund met Jakob Moen on the bridge.", "he")]
    [InlineData("Peter Lund and Sarah Moen met on the bridge.", "she")]
    [InlineData("Robin Moen runs the ferry.", "she")]
    [InlineData("Robin Moen runs the ferry.", "he")]
    [InlineData("Okonkwo lost the ball twice.", "he")]
    [InlineData("One of the drivers stopped at once.", "she")]
    [InlineData("The victim, 43, asked not to be named.", "he")]
    [InlineData("His mother would not leave the house.", "she")]
    [InlineData("Somebody called at noon.", "he")]
    [InlineData("The couple bought the mill in 1998.", "they")]
    [InlineData("Peter Lund said it was safe. Karl Weber and Thomas Moen looked on.", "he")]
    public void A_pronoun_that_somebody_fits_names_him(string before, string pronoun) =>
        Unclear.On($"{before} \"We are ready to strike before the harvest,\" {pronoun} said.").ShouldBeEmpty();

    [Fact]
    public void A_long_file_of_pronouns_is_read() =>
        Unclear.Diagnose(string.Concat(Enumerable.Repeat("Ivo Brandt and Jon Weil met. \"We are ready to strike before the harvest,\" she said. ", 8_000))).ShouldNotBeNull();
}

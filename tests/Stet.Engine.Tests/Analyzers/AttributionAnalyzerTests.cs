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

    [Fact]
    public void A_file_of_headings_in_marks_is_read() =>
        Missing.Diagnose(string.Concat(Enumerable.Repeat("\"Nobody told us what was coming here\"\n\n", 8_000))).ShouldNotBeNull();

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
}

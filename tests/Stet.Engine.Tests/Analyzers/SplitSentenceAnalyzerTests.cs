namespace Stet.Tests.Analyzers;

public sealed class SplitSentenceAnalyzerTests
{
    [Theory]
    [InlineData("The board has received several offers\n\nfrom builders for the pier.", "split-sentence: offers")]
    [InlineData("The board has received several offers,\n\nwhich it will read.", "split-sentence: offers")]
    public void A_cut_is_reported_once_and_where_it_is(string story, string finding) => AreaStory.Integrity.Findings(story).ShouldBe([finding]);

    [Theory]
    [InlineData("By Jane Roe and John Doe in Old Harbour\n\nthe council met on Monday to vote.")]
    [InlineData("It said that three things were wanted:\n\nbread from the mill,\n\nwater from the well.")]
    [InlineData("The wind is on the water\n\nthe boat is on the sand\n\nthe boy who had no daughter\n\nhas nothing in his hand")]
    [InlineData("She asked what had become of it —\n\nnothing, he said.")]
    public void Headings_lists_and_verse_are_not_cut(string story) =>
        AreaStory.Integrity.Findings(story).Where(x => x.StartsWith("split", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Lines_of_a_mail_are_not_cut_sentences()
    {
        var line = "The board has received several offers for the pier that it closed\nand it will read them at its next session, which is open to all\n";

        AreaStory.Integrity.Findings(string.Concat(Enumerable.Repeat(line, 8))).ShouldBeEmpty();
    }
}

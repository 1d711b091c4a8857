namespace Stet.Tests.Analyzers;

public sealed class LowerCaseSentenceAnalyzerTests
{
    [Theory]
    [InlineData("The plan has failed again. the mayor is silent.", "lower-case-sentence: the")]
    [InlineData("The plan cost $5m. the mayor is silent.", "lower-case-sentence: the")]
    [InlineData("Mr. Smith will speak to the NATO. he is late.", "lower-case-sentence: he")]
    [InlineData("It was he, not I. she had left by then.", "lower-case-sentence: she")]
    public void A_small_letter_after_a_full_stop_is_found(string story, string finding) => AreaStory.Integrity.Findings(story).ShouldBe([finding]);

    [Theory]
    [InlineData("The flat has 900 sq. ft. of space, costs approx. two million and has a max. height of 3 m.")]
    [InlineData("He works at the dept. of health, est. in 1990, vol. 3, no. 7.")]
    [InlineData("The firm has grown again. iPhone sales fell. eBay grew. mRNA shots sold. pH rose. will.i.am sang.")]
    [InlineData("The board has met again. von der Leyen spoke, then al-Assad. de Gaulle did not.")]
    [InlineData("The board met... and then it did not … or so. . . they say.")]
    [InlineData("“Is it over?” he asked. “No!” she said. Yahoo! was there.")]
    [InlineData("Prof. Dr. med. habil. works at the univ. hospital.")]
    [InlineData("Items that count: a. bread and b. water. 1. first 2. second")]
    [InlineData("harbour bridge vote")]
    [InlineData("See news.example. www.news.example is old. @desk wrote. #harbour trended.")]
    public void What_is_no_sentence_passes(string story) => AreaStory.Integrity.Findings(story).ShouldBeEmpty();
}

using Stet.Text;

namespace Stet.Tests.Text;

public sealed class StemTests
{
    [Theory]
    [InlineData("closes closed closing closure")]
    [InlineData("approve approved approval")]
    [InlineData("take took taken taking")]
    [InlineData("run runs ran running")]
    [InlineData("organise organized organisation")]
    [InlineData("labour labor")]
    [InlineData("decide decided decision")]
    [InlineData("child children")]
    [InlineData("northern north")]
    [InlineData("Lose lost losing")]
    [InlineData("ignore ignored ignoring")]
    [InlineData("promise promised promises")]
    [InlineData("believe believed belief")]
    [InlineData("operate operated operating")]
    [InlineData("hope hoped hoping")]
    [InlineData("recall recalled")]
    [InlineData("use used using")]
    [InlineData("carry carried carrying")]
    [InlineData("general generally")]
    public void Forms_of_a_word_are_one(string forms) => forms.Split(' ').Select(form => Stem.Hash(form)).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("rise fall")]
    [InlineData("no not")]
    [InlineData("bath batch")]
    [InlineData("hoped hopped")]
    [InlineData("wine win")]
    [InlineData("partly party")]
    [InlineData("plane plan")]
    [InlineData("car carry")]
    [InlineData("state station")]
    public void Other_words_are_not(string words) => words.Split(' ').Select(word => Stem.Hash(word)).Distinct().Count().ShouldBeGreaterThan(1);
}

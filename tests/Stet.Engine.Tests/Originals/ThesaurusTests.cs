using Stet.Originals;
using Stet.Text;

namespace Stet.Tests.Originals;

public sealed class ThesaurusTests
{
    [Theory]
    [InlineData("settle", "resolve", true)]
    [InlineData("potential", "possible", true)]
    [InlineData("lawyer", "attorney", true)]
    [InlineData("performers", "actor", true)]
    [InlineData("rise", "fall", false)]
    [InlineData("accept", "reject", false)]
    [InlineData("guilty", "innocent", false)]
    [InlineData("harbour", "bakery", false)]
    [InlineData("zzzz", "harbour", false)]
    public void Words_that_mean_about_the_same_are_found(string one, string other, bool areAlike)
    {
        var index = new ThesaurusIndex();
        index.Add(Stem.Hash(other), 7);

        index.Of(Stem.Hash(one)).Any().ShouldBe(areAlike);
    }
}

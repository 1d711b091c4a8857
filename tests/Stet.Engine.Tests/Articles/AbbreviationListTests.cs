using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Tests.Articles;

public sealed class AbbreviationListTests
{
    [Theory]
    [InlineData("elsewhere: [u. s.]", "'u. s.' is no abbreviation; write one word, with or without its full stop")]
    [InlineData("elsewhere: ['...']", "'...' is no abbreviation; write one word, with or without its full stop")]
    [InlineData("before-names: [Bgm]\nelsewhere: [Bgm.]", "'Bgm.' stands under 'before-names' already; keep one")]
    public void What_is_no_abbreviation_or_stands_twice_is_reported(string words, string message)
    {
        var troubles = new List<Trouble>();

        WordList.Read("words.yml", $"list: abbreviations\n{words}\n", troubles).ShouldBeNull();

        troubles.Single().Message.ShouldBe(message);
    }
}

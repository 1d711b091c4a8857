using Stet.Text;

namespace Stet.Tests.Text;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("The ferry", 9, "The ferry")]
    [InlineData("The ferry", 8, "The ferr…")]
    [InlineData("ab😀cd", 3, "ab…")]
    [InlineData("ab😀cd", 4, "ab😀…")]
    public void At_its_end_it_keeps_so_many_characters_and_halves_none(string text, int most, string shortened) => Shortened.AtEnd(text, most).ShouldBe(shortened);

    [Theory]
    [InlineData("123456789", 9, "123456789")]
    [InlineData("1234567890", 9, "123456 … 890")]
    [InlineData("12345😀789😀00", 9, "12345 … 00")]
    public void In_its_middle_it_keeps_the_beginning_and_the_end(string text, int most, string shortened) => Shortened.InMiddle(text, most).ShouldBe(shortened);
}

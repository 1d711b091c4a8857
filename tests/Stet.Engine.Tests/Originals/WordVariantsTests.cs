using Stet.Originals;
using Stet.Text;

namespace Stet.Tests.Originals;

public sealed class WordVariantsTests
{
    [Theory]
    [InlineData("colour", "color")]
    [InlineData("Organised", "organized")]
    [InlineData("organisation", "organization")]
    [InlineData("travelling", "traveling")]
    [InlineData("theatre", "theater")]
    [InlineData("dialogue", "dialog")]
    [InlineData("defence", "defense")]
    [InlineData("analyse", "analyze")]
    [InlineData("neighbourhood", "neighborhood")]
    [InlineData("twenty", "20")]
    [InlineData("thirtyfive", "35")]
    [InlineData("third", "3rd")]
    [InlineData("1,500", "1500")]
    [InlineData("U.S.", "US")]
    [InlineData("café", "cafe")]
    [InlineData("percent", "%")]
    public void Spellings_of_one_word_are_one(string one, string other) => WordVariants.Fold(one).ShouldBe(WordVariants.Fold(other));

    [Theory]
    [InlineData("four", "for")]
    [InlineData("hour", "hor")]
    [InlineData("filled", "filed")]
    [InlineData("not", "now")]
    [InlineData("fifteen", "50")]
    [InlineData("rise", "rize")]
    [InlineData("will", "wil")]
    [InlineData("can", "can't")]
    public void Other_words_stay_others(string one, string other) => WordVariants.Fold(one).ShouldNotBe(WordVariants.Fold(other));

    [Theory]
    [InlineData("two", true)]
    [InlineData("Million", true)]
    [InlineData("one", false)]
    [InlineData("house", false)]
    public void Numerals_are_numbers_in_words(string word, bool isNumeral) => WordVariants.IsNumeral(word).ShouldBe(isNumeral);

    [Theory]
    [InlineData("The water is not clean and we have known that for a year", "English")]
    [InlineData("Das Wasser ist nicht sauber und wir wissen es seit einem Jahr", "German")]
    [InlineData("L'eau n'est pas propre et nous le savons depuis une année avec vous", "French")]
    [InlineData("Вода не є чистою, і ми це знаємо вже рік", "Ukrainian")]
    [InlineData("Water clean", null)]
    [InlineData("Xylo marimba kora balafon", null)]
    [InlineData("", null)]
    public void A_language_is_known_by_its_smallest_words(string text, string? language) =>
        Language.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Hash(word.Trim(',')))).ShouldBe(language);
}

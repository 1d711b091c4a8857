namespace Stet.Tests.Analyzers;

public sealed class HomoglyphAnalyzerTests
{
    [Theory]
    [InlineData("\u0441onceptually", "conceptually")]
    [InlineData("govern\u043Cent", null)]
    [InlineData("Zel\u0435nsky", "Zelensky")]
    [InlineData("M\u0430rin\u0430", "Marina")]
    [InlineData("N\u0391TO", "NATO")]
    [InlineData("f\u043E\u043Etball-mad", "football-mad")]
    [InlineData("m\u0430yo\u0433", "mayor")]
    [InlineData("Priv\u03B1te", "Private")]
    [InlineData("\u13DFouncil", "Council")]
    [InlineData("\U0001D5EF\U0001D5FF\U0001D5F6\U0001D5F1\U0001D5F4\U0001D5F2", "bridge")]
    [InlineData("\uFF43\uFF4F\uFF50\uFF45", "cope")]
    [InlineData("\u217Fayor", "mayor")]
    public void A_letter_that_looks_Latin_is_found_and_mended(string word, string? mended)
    {
        var story = $"He said that {word} was right.";

        AreaStory.Integrity.Mended(story).ShouldBe(mended is null ? story : $"He said that {mended} was right.");
    }

    [Fact]
    public void The_message_names_the_letter()
    {
        AreaStory.Integrity.Lint("He spoke \u0441onceptually.").Single().Message
            .ShouldBe("'\u0441onceptually' is not what it looks like: the first letter is Cyrillic '\u0441' (U+0441), not Latin 'c'");
        AreaStory.Integrity.Lint("He met M\u0430rin\u0430.").Single().Message
            .ShouldBe("'M\u0430rin\u0430' is not what it looks like: the second letter is Cyrillic '\u0430' (U+0430), not Latin 'a', and 1 more like it");
    }

    [Fact]
    public void A_word_wholly_of_look_alikes_that_the_story_spells_in_Latin_letters_too_is_a_warning() =>
        AreaStory.Integrity.Lint("The price of \u0441\u043E\u0440\u0435 rose. A cope is a cloak.").Single().Severity.ShouldBe(Stet.Diagnostics.Severity.Warning);

    [Fact]
    public void A_word_wholly_of_look_alikes_is_milder() =>
        AreaStory.Integrity.Lint("He bought \u0430 car.").Single().Severity.ShouldBe(Stet.Diagnostics.Severity.Suggestion);

    [Theory]
    [InlineData("The word «\u0421\u0421\u0421\u0420» and \u0421\u0421\u0421\u0420 on a badge, \u0412\u0412\u0421 too.")]
    [InlineData("5 \u03BCg, 3 \u00B5m, 2 k\u03A9, \u03B1-synuclein, TNF\u03B1, NF-\u03BAB, \u0394T, \u03C0-meson.")]
    [InlineData("KoЯn, Привет, Я-beam, Путин's, «оса» and сосна.")]
    [InlineData("He said «сосо» and (\u0441\u043E\u0440\u0435) there.")]
    [InlineData("The gene IFN\u03B3, PPAR\u03B3-2 and \u03C1-meson; \u0413\u043E\u0440\u0430 is a hill and he climbed a \u0433\u043E\u0440\u0430 there.")]
    [InlineData("\U0001D465 + \U0001D466 = 3, \u211D and \u2115, chapter \u216B, Mark \u2161, \u24B6 and \u24B7, \uFF2E\uFF28\uFF2B.")]
    [InlineData("\U0001F1EC\U0001F1E7 and \U0001F389 and \U0001F170\uFE0F are signs.")]
    [InlineData("\u0410\u0411\u0412-123, \u0422-72 tanks, \u0421-400.")]
    public void Alphabets_that_are_meant_pass(string story) => AreaStory.Integrity.Findings(story).ShouldBeEmpty();
}

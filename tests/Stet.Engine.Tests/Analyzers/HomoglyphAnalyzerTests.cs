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
    public void A_letter_that_looks_Latin_is_found_and_mended(string word, string? mended)
    {
        var story = $"He said that {word} was right.";

        IntegrityStory.Mended(story).ShouldBe(mended is null ? story : $"He said that {mended} was right.");
    }

    [Fact]
    public void The_message_names_the_letter()
    {
        IntegrityStory.Lint("He spoke \u0441onceptually.").Single().Message
            .ShouldBe("'\u0441onceptually' mixes alphabets: the first letter is Cyrillic '\u0441' (U+0441), not Latin 'c'");
        IntegrityStory.Lint("He met M\u0430rin\u0430.").Single().Message
            .ShouldBe("'M\u0430rin\u0430' mixes alphabets: the second letter is Cyrillic '\u0430' (U+0430), not Latin 'a', and 1 more like it");
    }

    [Fact]
    public void A_word_wholly_of_look_alikes_that_the_story_spells_in_Latin_letters_too_is_a_warning() =>
        IntegrityStory.Lint("The price of \u0441\u043E\u0440\u0435 rose. A cope is a cloak.").Single().Severity.ShouldBe(Stet.Diagnostics.Severity.Warning);

    [Fact]
    public void A_word_wholly_of_look_alikes_is_milder() =>
        IntegrityStory.Lint("He bought \u0430 car.").Single().Severity.ShouldBe(Stet.Diagnostics.Severity.Suggestion);

    [Theory]
    [InlineData("The word «\u0421\u0421\u0421\u0420» and \u0421\u0421\u0421\u0420 on a badge, \u0412\u0412\u0421 too.")]
    [InlineData("5 \u03BCg, 3 \u00B5m, 2 k\u03A9, \u03B1-synuclein, TNF\u03B1, NF-\u03BAB, \u0394T, \u03C0-meson.")]
    [InlineData("KoЯn, Привет, Я-beam, Путин's, «оса» and сосна.")]
    [InlineData("He said «сосо» and (\u0441\u043E\u0440\u0435) there.")]
    [InlineData("\u0410\u0411\u0412-123, \u0422-72 tanks, \u0421-400.")]
    public void Alphabets_that_are_meant_pass(string story) => IntegrityStory.Findings(story).ShouldBeEmpty();
}

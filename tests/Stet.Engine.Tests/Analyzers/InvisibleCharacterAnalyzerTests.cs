using Stet.Diagnostics;

namespace Stet.Tests.Analyzers;

public sealed class InvisibleCharacterAnalyzerTests
{
    [Theory]
    [InlineData("cease\u200Bfire", "a zero-width space (U+200B) inside 'ceasefire'")]
    [InlineData("talks \u200Bbegan", "a zero-width space (U+200B) before 'began'")]
    [InlineData("talks\u2060 began", "a word joiner (U+2060) after 'talks'")]
    [InlineData("a\u202Eb", "a direction control (U+202E) inside 'ab'")]
    [InlineData("fire\uFE0F", "a variation selector (U+FE0F) after 'fire'")]
    [InlineData("x\u200B\u200C\u200By", "a run of 3 invisible characters, the first of which is a zero-width space (U+200B) inside 'xy'")]
    [InlineData("bell\u0007stop", "a control character (U+0007) inside 'bellstop'")]
    [InlineData("logo\uE001", "a private-use character (U+E001) after 'logo'")]
    [InlineData("picture\uFFFC", "a placeholder of a lost object (U+FFFC) after 'picture'")]
    [InlineData("wave\U000E0041\U000E0042", "a run of 2 invisible characters, the first of which is an invisible tag character (U+E0041) after 'wave'")]
    public void The_message_says_what_and_where(string words, string expected) =>
        AreaStory.Integrity.Lint($"The long report of the council says that {words} and no more of it.").Single().Message.ShouldBe("There is " + expected);

    [Fact]
    public void A_zero_width_space_inside_a_word_goes_safely_outside_speech_and_nothing_else_does()
    {
        AreaStory.Integrity.Lint("The cease\u200Bfire.").Single().Fix!.Safety.ShouldBe(FixSafety.Safe);
        AreaStory.Integrity.Lint("The \u200Bceasefire.").Single().Fix!.Safety.ShouldBe(FixSafety.Unsafe);
        AreaStory.Integrity.Lint("The logo \uE000 here.").Single().Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("10\u00A0000\u202Fkm and\u2009thin\u3000wide.")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F441\uFE0F\u200D\U0001F5E8\uFE0F \u2764\uFE0F 1\uFE0F\u20E3 \U0001F3F3\uFE0F\u200D\U0001F308 \U0001F44D\U0001F3FD \u00A9\uFE0F")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F and \U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645, \u0915\u094D\u200D\u0937 and \u05D0\u05D1\u200F!")]
    [InlineData("\u0E01\u0E02\u200B\u0E04")]
    [InlineData("tab\there")]
    public void What_is_needed_passes(string story) => AreaStory.Integrity.Findings(story).ShouldBeEmpty();

    [Fact]
    public void A_signature_of_the_text_is_let_stand()
    {
        var manifest = "\uFEFF" + string.Concat("C2PATXT\0\u0001signed"u8.ToArray().Select(b => b < 16 ? ((char)(0xFE00 + b)).ToString() : char.ConvertFromUtf32(0xE0100 + b - 16)));

        AreaStory.Integrity.Findings("The council met." + manifest).ShouldBeEmpty();
        AreaStory.Integrity.Findings("The council met." + manifest[1..]).Count().ShouldBe(1);
    }
}

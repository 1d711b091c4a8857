using System.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;

namespace Stet.Tests.Originals;

public sealed class RetoldQuotationTests
{
    [Theory]
    [InlineData("\"We weighed sort of fish all night,\" said Ana Petrov.", "\"We weighed fish all night,\" said Ana Petrov.")]
    [InlineData("\"The price of, sort of bread has doubled,\" said Ana Petrov.", "\"The price of bread has doubled,\" said Ana Petrov.")]
    [InlineData("\"I, I mean, never asked for the keys,\" said Ana Petrov.", "\"I never asked for the keys,\" said Ana Petrov.")]
    public void Fillers_may_go_wherever_the_words_around_them_repeat(string original, string story) =>
        Compare(original, story).Verdict.ShouldBe(Verdict.Typographic);

    [Theory]
    [InlineData("\"We sold 25 boats in that winter,\" said Ana Petrov.", "\"We sold twenty-five boats in that winter,\" said Ana Petrov.")]
    [InlineData("\"We lost ninety-nine nets in that winter,\" said Ana Petrov.", "\"We lost 99 nets in that winter,\" said Ana Petrov.")]
    [InlineData("\"The labour costs us 40% of the catch,\" said Ana Petrov.", "\"The labor costs us 40 percent of the catch,\" said Ana Petrov.")]
    public void Compound_numbers_and_percent_are_the_same_in_words_and_figures(string original, string story) =>
        Compare(original, story).Verdict.ShouldBe(Verdict.Typographic);

    [Fact]
    public void A_bracketed_capital_of_the_original_is_part_of_its_word() =>
        Compare("\"[W]e were the last to leave the island,\" the letter said.", "\"We were the last to leave the island,\" the letter said.").Verdict.ShouldBeOneOf(Verdict.Exact, Verdict.Typographic);

    [Fact]
    public void The_first_words_of_a_sentence_left_out_are_a_cut_inside_it() =>
        Compare(
            "\"The pilot was asleep. Not every captain of the line would have turned back,\" said Ana Petrov.",
            "\"The pilot was asleep. Every captain of the line would have turned back,\" said Ana Petrov.").Verdict.ShouldBe(Verdict.Altered);

    [Fact]
    public void A_whole_sentence_left_out_is_named_as_one_where_its_end_repeats()
    {
        var comparison = Compare(
            "\"Fishing is all we have. Salt is all we have. Weather is all we have on this rock,\" said Ana Petrov.",
            "\"Fishing is all we have. Weather is all we have on this rock,\" said Ana Petrov.");

        comparison.Verdict.ShouldBe(Verdict.Spliced);
        Difference.Of(comparison).ShouldBe("'Salt is all we have' is left out");
    }

    [Fact]
    public void A_word_put_among_small_words_only_is_a_change_and_not_another_quotation() =>
        Compare("\"This is not who we are,\" said Ana Petrov.", "\"This is clearly not who we are,\" said Ana Petrov.").Verdict.ShouldBe(Verdict.Altered);

    [Fact]
    public void Sentences_in_another_order_are_seen_even_where_a_word_of_one_fits_by_chance() =>
        Compare(
            "I asked her again. \"Of course I believe in the sea. I was just teasing,\" said Ana Petrov.",
            "\"I was just teasing. Of course I believe in the sea,\" said Ana Petrov.").Verdict.ShouldBe(Verdict.Reordered);

    [Fact]
    public void A_bracket_before_the_first_word_hides_the_word_right_before_it() =>
        Compare(
            "The tax should not hinder the ferries of the northern islands.",
            "The tax \"[should] hinder the ferries of the northern islands\", it said.").Verdict.ShouldBe(Verdict.Misleading);

    [Fact]
    public void A_full_stop_ends_what_the_sentence_behind_can_say_of_the_speaker() =>
        Compare(
            "Ana Petrov said: \"The harbour will be open all winter.\" On Monday Tomas Oyelaran directly denied that she had promised it.",
            "Ana Petrov said: \"The harbour will be open all winter.\"").Verdict.ShouldBe(Verdict.Exact);

    [Theory]
    [InlineData("\"The ferry will sail at dawn on Friday,\" Stephen King said.")]
    [InlineData("Mr. King: The ferry will sail at dawn on Friday.")]
    public void A_title_behind_a_name_or_an_honorific_is_a_family_name(string original) =>
        Compare(original, "\"The ferry will sail at dawn on Friday,\" Ms. Wahl said.").Verdict.ShouldBe(Verdict.OtherSpeaker);

    [Fact]
    public void A_running_quotation_is_not_taken_from_the_speaker_named_where_it_ends() =>
        Compare(
            "\"We knew,\" said Tomas Oyelaran. \"The ferry will sail at dawn on Friday.\n\n\"It will be full to the last seat,\" Ana Petrov said.",
            "\"The ferry will sail at dawn on Friday. It will be full to the last seat,\" Ana Petrov said.").Verdict.ShouldBeOneOf(Verdict.Exact, Verdict.Typographic);

    private static Comparison Compare(string original, string story)
    {
        var article = Read("story.txt", story);
        OriginalSet originals = [new Original(Read("original.txt", original))];
        var quotation = article.Quotations.First();
        return new QuotationComparer(originals.Index, Tolerance.Default).Compare(quotation, article.Attributions.Of(quotation))!;
    }

    private static Article Read(string path, string text) => ArticleReaders.Read(path, Encoding.UTF8.GetBytes(text), new List<Trouble>())!;
}

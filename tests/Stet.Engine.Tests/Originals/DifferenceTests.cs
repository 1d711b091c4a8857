using System.Text;
using Stet.Articles;
using Stet.Formats;
using Stet.Originals;

namespace Stet.Tests.Originals;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData(
        "\"He is indeed ready to stay on the current course,\" a former captain confirmed.",
        "Officials say he is ready to end it.\n\n\"He really is willing to stop at the current course,\" one of the former captains said.",
        "'really' is left out, 'indeed ready' stands for 'willing', 'stay on' stands for 'stop at'")]
    [InlineData("\"We will never sell the mill,\" she said.", "\"We will not sell the mill,\" she said.", "'never' stands for 'not'")]
    [InlineData("\"We will sell the old mill today,\" she said.", "\"We will sell the mill,\" she said.", "'old' is added, 'today' is added")]
    public void Changes_are_told_within_the_sentence_that_was_quoted(string story, string original, string expected)
    {
        var there = Read(original);
        var quotation = Read(story).Quotations.First();

        var comparison = new QuotationComparer(new OriginalSet([new Original(there)]).Index, Tolerance.Default).Compare(quotation, speaker: null)!;

        Difference.Of(comparison).ShouldBe(expected);
    }

    [Theory]
    [InlineData("The words were heard twice: \"We will be back in the spring.\"", Verdict.Ambiguous)]
    [InlineData("\"We will be back in the spring,\" said Tomas Oyelaran.", Verdict.Exact)]
    [InlineData("\"We will be back in the spring,\" said Dana Whitlock.", Verdict.OtherSpeaker)]
    public void Words_that_two_people_said_are_ambiguous_only_where_nobody_is_named(string story, Verdict expected)
    {
        var there = Read("\"We will be back in the spring,\" said Ilse Brandt.\n\n\"We will be back in the spring,\" said Tomas Oyelaran.");
        var article = Read(story);
        var quotation = article.Quotations.First();

        var comparison = new QuotationComparer(new OriginalSet([new Original(there)]).Index, Tolerance.Default).Compare(quotation, article.Attributions.Of(quotation))!;

        comparison.Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"We was gonna leave the valley at dawn,\" she said.", "\"We were going to leave the valley at dawn,\" she said.", true, Verdict.Typographic)]
    [InlineData("\"We was gonna leave the valley at dawn,\" she said.", "\"We were going to leave the valley at dawn,\" she said.", false, Verdict.Altered)]
    [InlineData("\"We left the damn valley at dawn,\" she said.", "\"We left the d--- valley at dawn,\" she said.", false, Verdict.MarkedEdit)]
    [InlineData("\"We left the damn cold valley at dawn,\" she said.", "\"We left the d--- valley at dawn,\" she said.", false, Verdict.Altered)]
    [InlineData("\"We left the d---ed valley at dawn,\" she said.", "\"We left the d---ed valley at dawn,\" she said.", false, Verdict.MarkedEdit)]
    public void Houses_may_mend_grammar_and_mask_a_word(string original, string story, bool grammar, Verdict expected)
    {
        var quotation = Read(story).Quotations.First();
        var index = new OriginalSet([new Original(Read(original))]).Index;

        new QuotationComparer(index, Tolerance.Default with { Grammar = grammar }).Compare(quotation, speaker: null)!.Verdict.ShouldBe(expected);
    }

    private static Article Read(string text) => ArticleReaders.Read("story.txt", Encoding.UTF8.GetBytes(text), [])!;
}

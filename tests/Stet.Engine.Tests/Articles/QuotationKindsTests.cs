using Shouldly;
using Stet.Articles;
using Stet.Tests.Formats;
using Xunit;

namespace Stet.Tests.Articles;

public sealed class QuotationKindsTests
{
    [Theory]
    [InlineData("“We are leaving the harbour,” Ada Lund said.", QuotationKind.Direct)]
    [InlineData("Ada Lund said: “We are leaving the harbour.”", QuotationKind.Direct)]
    [InlineData("Ada Lund said the port was “a rusting heap of debts” and left.", QuotationKind.Partial)]
    [InlineData("Ada Lund called it “a disgrace”.", QuotationKind.Partial)]
    [InlineData("The town lives by its “harbour tax” and by little else.", QuotationKind.Scare)]
    [InlineData("Her film “The Long Winter Quay” opens on Friday.", QuotationKind.Scare)]
    [InlineData("The board dubbed “Old Nell” scrapped the ferry.", QuotationKind.Scare)]
    public void A_quotation_has_a_kind(string story, QuotationKind kind) => Kinds(story).ShouldBe([kind]);

    [Fact]
    public void The_second_part_of_an_interrupted_sentence_is_direct_too() =>
        Kinds("“We are leaving,” Ada Lund said, “and we will not return.”").ShouldBe([QuotationKind.Direct, QuotationKind.Direct]);

    [Fact]
    public void A_quotation_inside_another_is_nested() =>
        Kinds("“The owners told me, ‘We are leaving,’” Ada Lund said.").ShouldBe([QuotationKind.Direct, QuotationKind.Nested]);

    [Fact]
    public void A_paragraph_that_goes_on_with_an_open_quotation_is_continued() =>
        Kinds("Ada Lund said: “We are leaving the harbour.\n\n“Nobody will stop us.”").ShouldBe([QuotationKind.Direct, QuotationKind.Continued]);

    [Fact]
    public void A_headline_quotes_as_a_headline()
    {
        var article = Reading.Markdown("# Mayor: ‘We are leaving the harbour’\n\nThe cranes stood still on Monday.\n");

        article.Quotations.Select(article.KindOf).ShouldBe([QuotationKind.Headline]);
    }

    [Fact]
    public void A_block_quote_is_a_quotation_without_marks()
    {
        var article = Reading.Markdown("Ada Lund wrote:\n\n> We are leaving the harbour.\n>\n> — Ada Lund, mayor\n");

        article.Quotations.Select(quotation => (article.KindOf(quotation), quotation.Text)).ShouldBe([(QuotationKind.Block, "We are leaving the harbour.")]);
        article.Attributions.Of(article.Quotations.Single())!.SpeakerText.ShouldBe("Ada Lund");
    }

    [Fact]
    public void Marks_inside_a_block_quote_are_read_as_anywhere()
    {
        var article = Reading.Markdown("Ada Lund wrote:\n\n> The owners said: “We are leaving the harbour.”\n");

        article.Quotations.Select(article.KindOf).ShouldBe([QuotationKind.Direct]);
    }

    private static QuotationKind[] Kinds(string story)
    {
        var article = Reading.Plain("The harbour of Varnby lay empty on Monday, and the cranes stood still.\n\n" + story + "\n");
        return article.Quotations.Select(article.KindOf).ToArray();
    }
}

using Stet.Articles;
using Stet.Tests.Formats;

namespace Stet.Tests.Articles;

/// <summary>Quotations over several paragraphs: each opens one, only the last closes.</summary>
public sealed class RunningQuotationTests
{
    [Theory]
    [InlineData("⟦\"We will build.⟫\n\n⟦\"We will open.⟫\n\n⟦\"We will stay,\"⟧ she said.")]
    [InlineData("She said: ⟦“We will build.⟫\n\n⟦“We will open.⟫\n\n⟦“We will stay.”⟧\n\nHe left.")]
    [InlineData("⟦“We will build.⟫\r\n\r\n⟦“We will open.”⟧")]
    [InlineData("⟦«We will build.⟫\n\n⟦«We will open.»⟧")]
    [InlineData("⟦\"She said ⟦'we will build.'⟧ So be it.⟫\n\n⟦\"She said ⟦'we will open'⟧ too.\"⟧")]
    public void Each_paragraph_opens_and_the_last_closes(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Fact]
    public void Parts_know_each_other()
    {
        var parts = Reading.Plain("\"We will build.\n\n\"We will open.\n\n\"We will stay,\" she said. \"Always.\"").Quotations.ToArray();

        parts.Length.ShouldBe(4);
        parts[0].ContinuedIn.ShouldBe(parts[1]);
        parts[1].ContinuedFrom.ShouldBe(parts[0]);
        parts[1].ContinuedIn.ShouldBe(parts[2]);
        parts[2].ContinuedFrom.ShouldBe(parts[1]);
        parts[2].ContinuedIn.ShouldBeNull();
        parts[3].ContinuedFrom.ShouldBeNull();
    }

    [Fact]
    public void A_paragraph_may_go_on_without_an_opening_mark()
    {
        var parts = Reading.Plain("\"We will build.\n\nWe will open,\" she said.").Quotations.ToArray();

        parts.Length.ShouldBe(2);
        parts[0].IsUnclosed.ShouldBeFalse();
        parts[1].ContinuedFrom.ShouldBe(parts[0]);
        parts[1].Text.ShouldBe("We will open,");
    }

    [Fact]
    public void A_subheading_or_a_caption_may_stand_between()
    {
        var article = Reading.Markdown("# Head\n\n“We will build.\n\n## The road\n\n“We will open.”\n");

        var parts = article.Quotations.ToArray();
        parts.Length.ShouldBe(2);
        parts[1].ContinuedFrom.ShouldBe(parts[0]);
        article.Blocks[parts[1].Block.Index - 1].Role.ShouldBe(Roles.Subheading);
    }

    [Theory]
    [InlineData("⟦\"We will build, she said.✗\n\nThe hall was full.\n\n⟦\"We will open,\"⟧ he said.")]
    [InlineData("⟦\"We will build, she said.✗\n\nHe added: ⟦\"We will open.\"⟧")]
    public void A_paragraph_of_narration_ends_what_was_left_open(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦\"We will build,\"⟧ she said. ⟦\"We will open.⟫ ⟦\"We will stay,\"⟧ she added. ⟦\"Always.\"⟧")]
    [InlineData("⟦“We will build,”⟧ she said. ⟦“We will open.⟫ ⟦“We will stay.⟫ ⟦“Always,”⟧ she added.")]
    public void Paragraphs_that_were_merged_are_read_as_they_were(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦\"We **will** build,\"⟧ she said. *⟦\"In May.\"⟧*")]
    [InlineData("She said ⟦“we [will](https://x.example/a) build”⟧ &amp; ⟦“open”⟧.")]
    [InlineData("She said ⟦&quot;we will build&quot;⟧.")]
    public void In_Markdown_they_stand_at_their_places_of_the_file(string story) => MarkedStory.Found(story, "story.md").ShouldBe(story);

    [Fact]
    public void A_block_quote_of_Markdown_is_one_quotation_without_marks()
    {
        var article = Reading.Markdown("# Head\n\nShe wrote:\n\n> We will build the bridge.\n");

        var quotation = article.Quotations.ShouldHaveSingleItem();
        quotation.Shape.ShouldBe(MarkShape.None);
        quotation.Text.ShouldBe("We will build the bridge.");
    }

    [Fact]
    public void Code_holds_no_quotations() => Reading.Markdown("# Head\n\nText.\n\n```\nsay \"hello there\"\n```\n").Quotations.ShouldBeEmpty();
}

namespace Stet.Tests.Articles;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("⟦\"We will build,\"⟧ she said. ⟦\"In May.\"⟧")]
    [InlineData("⟦“We will build,”⟧ she said. ⟦“In May.”⟧")]
    [InlineData("⟦“We will build,\"⟧ she said. ⟦\"In May.”⟧")]
    [InlineData("⟦«We will build»⟧, she said, and ⟦‹in May›⟧.")]
    [InlineData("⟦»We will build«⟧, she said, and ⟦›in May‹⟧.")]
    [InlineData("She said: ⟦„We will build“⟧ and ⟦„in May”⟧ and ⟦‚soon‘⟧ and ⟦‚today’⟧.")]
    [InlineData("⟦''We will build,''⟧ she said. ⟦``In May.''⟧")]
    [InlineData("⟦＂We will build,＂⟧ she said.")]
    [InlineData("⟦‘We will build,’⟧ she said. ⟦'In May.'⟧")]
    public void Marks_of_every_shape_hold_quotations(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦”We will build,”⟧ she said.")]
    [InlineData("⟦“We will build,“⟧ she said.")]
    [InlineData("⟦”Fear is easy… ”⟧")]
    [InlineData("She said:⟦“...and so we build,“⟧ and left.")]
    [InlineData("⟦\"We will build. \"⟧ She left.")]
    [InlineData("He called it ⟦\" very important to them\"⟧.")]
    public void Marks_that_are_curled_or_spaced_wrongly_are_read_as_they_were_meant(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("Give 'em hell, she said in the '90s, and the rock 'n' roll players' union agreed.")]
    [InlineData("Give ’em hell, she said in the ’90s, and the rock ’n’ roll players’ union agreed.")]
    [InlineData("James' book is not the workers' book.")]
    [InlineData("⟦'The players' union will not move,'⟧ she said.")]
    [InlineData("⟦‘The players’ union will not move,’⟧ she said.")]
    [InlineData("⟦\"The players' union will not move 'em,\"⟧ she said.")]
    [InlineData("⟦\"James' book is good,\"⟧ she said. ⟦\"The workers' book is not.\"⟧")]
    [InlineData("⟦“They can’t ’til the bosses’ office opens,”⟧ she said.")]
    [InlineData("⟦'It isn't ours,'⟧ she said.")]
    [InlineData("Council ⟦'to close baths'⟧ in March")]
    [InlineData("Council's ⟦'worst year'⟧ in the '90s")]
    public void Single_marks_are_told_from_apostrophes(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦\"He said ⟦'not now'⟧ and left,\"⟧ she said.")]
    [InlineData("⟦“He said ⟦‘not now,’⟧”⟧ she said.")]
    [InlineData("⟦\"He said ⟦'not now.'⟧ \"⟧ She left.")]
    [InlineData("⟦'He said ⟦\"not now\"⟧ and left,'⟧ she said.")]
    [InlineData("⟦“He told me: ⟦‘She said ⟦“never”⟧ to us,’⟧ and left.”⟧")]
    [InlineData("⟦\"It was an episode of ⟦“Shark Pool.”⟧ But this is Westmark.\"⟧")]
    [InlineData("⟦“He said, ⟦‘That is absurd,'⟧”⟧ the mayor said.")]
    [InlineData("⟦«He said ⟦‹not now›⟧ and left»⟧, she said.")]
    [InlineData("⟦„Er sagte ⟦‚nicht jetzt‘⟧ und ging“⟧, sagte sie.")]
    public void Quotations_stand_in_quotations(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦\"He said ⟦\"not now\"⟧ and left,\"⟧ she said.")]
    [InlineData("⟦“He calls it ⟦“hell”⟧ and leaves,”⟧ she said.")]
    public void Double_marks_stand_in_double_marks_where_both_are_closed(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦“We will build.⟫ ⟦“We will open.”⟧")]
    [InlineData("⟦\"We will build.⟫ ⟦\"We will open.\"⟧")]
    [InlineData("⟦\"We will build,\"⟧ she said. ⟦\"We will open.⟫ ⟦\"We will stay.\"⟧")]
    public void An_opening_mark_behind_a_full_stop_goes_on_with_an_open_quotation(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦\"A bridge.\"⟧ ⟦\"A road.\"⟧ ⟦\"A school.\"⟧")]
    [InlineData("(⟦\"A bridge\"⟧) [⟦\"a road\"⟧] {⟦\"a school\"⟧}")]
    [InlineData("A bridge—⟦\"the bridge\"⟧—and ⟦\"a road\"⟧/⟦\"a path\"⟧.")]
    [InlineData("A bridge – ⟦“the bridge”⟧ – and –⟦“a road”⟧–.")]
    [InlineData("⟦\"We will—\"⟧ she said. ⟦\"—build it.\"⟧")]
    [InlineData("⟦\"…and so we build…\"⟧ she said.")]
    [InlineData("⟦“...and so we build...”⟧ she said.")]
    [InlineData("⟦\"Why?\"⟧ ⟦\"Because!\"⟧")]
    [InlineData("⟦\"$5 and 10%\"⟧, ⟦\"No. 10\"⟧")]
    [InlineData("She wrote ⟦\"\"⟧ and ⟦“”⟧.")]
    public void Marks_beside_dashes_brackets_and_stops_are_read_by_what_stands_around_them(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("He is 6'2\" tall and ⟦\"strong\"⟧.")]
    [InlineData("⟦\"He is 6'2\" tall,\"⟧ she said.")]
    [InlineData("A pipe of 5' 3\" fits.")]
    public void Feet_and_inches_are_no_quotations(string story) => MarkedStory.Found(story).ShouldBe(story);

    [Theory]
    [InlineData("⟦\"We will build, she said.✗")]
    [InlineData("⟦“We will build, she said.✗\n\nNobody came.")]
    [InlineData("⟦«We will build, she said.✗")]
    [InlineData("⟦„We will build, she said.✗")]
    [InlineData("We will build,\" she said.")]
    [InlineData("We will build,” she said. ⟦“In May.”⟧")]
    [InlineData("We will build» she said.")]
    [InlineData("'We will build, she said.")]
    public void A_mark_without_its_other_half_makes_an_unclosed_quotation_or_none(string story) => MarkedStory.Found(story).ShouldBe(story);
}

using Shouldly;
using Stet.Articles;
using Stet.Tests.Formats;
using Xunit;

namespace Stet.Tests.Articles;

/// <summary>What else counts as an attribution, and what does not, beyond the one case of each form that <see cref="AttributionTableTests"/> has. The
/// paragraph before each story names nobody.</summary>
public sealed class AttributionShapeTests
{
    private const string Before = "The harbour of Varnby lay empty, and the cranes stood still.\n\n";

    [Theory]
    [InlineData("Ada Lund shouted “We are leaving the harbour.”", AttributionShape.Before)]
    [InlineData("As Ada Lund put it, “we are leaving the harbour for good”.", AttributionShape.CommaBefore)]
    [InlineData("In the words of Ada Lund, “we are leaving the harbour for good”.", AttributionShape.According)]
    [InlineData("Ada Lund called the port “a rusting heap of debts”.", AttributionShape.Partial)]
    [InlineData("Ada Lund took to the radio to say: “We are leaving the harbour.”", AttributionShape.ColonBefore)]
    [InlineData("In a statement, Ada Lund said: “We are leaving the harbour.”", AttributionShape.ColonBefore)]
    [InlineData("“We are leaving” – Ada Lund paused – “the harbour.”", AttributionShape.Behind)]
    [InlineData("For Ada Lund, the choice is plain: “We are leaving the harbour.”", AttributionShape.According)]
    public void In_the_same_sentence(string story, AttributionShape shape)
    {
        var attribution = First(Before + story);

        attribution.State.ShouldBe(AttributionState.SameSentence);
        attribution.Shape.ShouldBe(shape);
        attribution.SpeakerText.ShouldBe("Ada Lund");
    }

    [Theory]
    [InlineData("The report on the port said: “The crane is not safe.”", "The report")]
    [InlineData("A spokesman for the port authority said: “The crane is not safe.”", "A spokesman for the port authority")]
    [InlineData("The 34-year-old mother of three replied, “The crane is not safe.”", "The 34-year-old mother of three")]
    [InlineData("The port authority's report, released on Monday, found “grave faults in the brakes of the crane”.", "report")]
    public void Documents_bodies_and_groups_speak(string story, string speaker)
    {
        var attribution = First(Before + story);

        attribution.State.ShouldBeOneOf(AttributionState.SameSentence, AttributionState.PronounUnresolved);
        attribution.SpeakerText.ShouldNotBeNull().ShouldContain(speaker);
    }

    [Theory]
    [InlineData("Ada Lund condemned the plan. “We will not return to it.”", AttributionState.Adjacent)]
    [InlineData("Ada Lund said on Monday that the port would close. “We will not return to it.”", AttributionState.Adjacent)]
    [InlineData("“We will not return to it.” That is how Ada Lund put it on Monday.", AttributionState.Adjacent)]
    [InlineData("Ada Lund said:\n\n“We will not return to it.”", AttributionState.Adjacent)]
    [InlineData("Ada Lund gave a reason:\n\n“We will not return to it.”", AttributionState.Adjacent)]
    [InlineData("Ada Lund, mayor of Varnby:\n\n“We will not return to it.”", AttributionState.Adjacent)]
    [InlineData("“We will not return to it.”\n\n— Ada Lund, mayor of Varnby", AttributionState.Label)]
    public void Elsewhere(string story, AttributionState state)
    {
        var attribution = Last(Before + story);

        attribution.State.ShouldBe(state);
        attribution.SpeakerText.ShouldNotBeNull().ShouldContain("Ada Lund");
    }

    [Theory]
    [InlineData("Ada Lund, the mayor, agreed with the plan. “We will not return to it.”", "Ada Lund")]
    [InlineData("Her partner at Varnby Lines, Jan Moen, called her a master of trade. “We will not return to it.”", "Jan Moen")]
    [InlineData("On May 9, 2024, Ada Lund made the following comment:\n\n“We will not return to it.”", "Ada Lund")]
    [InlineData("The port will close in May, the survey reports. “We will not return to it.”", "survey")]
    [InlineData("The port will close, Ada Lund added. “We will not return to it.”", "Ada Lund")]
    [InlineData("The port will close, said Ada Lund, who runs the ferry. “We will not return to it.”", "Ada Lund")]
    [InlineData("The port will close, noted Varnby's Ada Lund. “We will not return to it.”", "Ada Lund")]
    [InlineData("“We are leaving,” said Jan Moen. Ada Lund said the port would close. “We will not return to it.”", "Ada Lund")]
    [InlineData("Ada Lund of the Varnby Courier agreed with the mayor. “We will not return to it.”", "Ada Lund")]
    [InlineData("Ada Lund attended the rally, praised the pilots and left. “We will not return to it.”", "Ada Lund")]
    [InlineData("Ada Lund's message to the owners was simple. “We will not return to it.”", "Ada Lund")]
    [InlineData("Ada Lund shook her head. “We will not return to it.”", "Ada Lund")]
    [InlineData("The company denied the charge. “We will not return to it.”", "The company")]
    [InlineData("The city council criticised the plan. “We will not return to it.”", "The city council")]
    [InlineData("The court ruled that the port may close. “We will not return to it.”", "The court")]
    public void The_sentence_right_before_introduces(string story, string speaker)
    {
        var attribution = Last(Before + story);

        attribution.State.ShouldBe(AttributionState.Adjacent);
        attribution.SpeakerText.ShouldNotBeNull().ShouldContain(speaker);
    }

    [Theory]
    [InlineData("Ada Lund said the port would close. The cranes are to be sold. “We will not return to it.”")]
    [InlineData("Residents said the port would close. “We will not return to it.”")]
    [InlineData("Ada Lund would not say when the port will close. “We will not return to it.”")]
    [InlineData("The port added a week to the season. “We will not return to it.”")]
    [InlineData("The crane's brakes were simple. “We will not return to it.”")]
    [InlineData("The owners' answer came in May. “We will not return to it.”")]
    [InlineData("The port continued to lose money. “We will not return to it.”")]
    [InlineData("The port has to restate its financial reports. “We will not return to it.”")]
    [InlineData("The last ship, called Low Tide, left in May. “We will not return to it.”")]
    [InlineData("Ships paid a tenth, compared with a fifth in Oslo. “We will not return to it.”")]
    [InlineData("I write this in an empty port. “We will not return to it.”")]
    [InlineData("Ada Lund was also dubbed the queen of the port. “We will not return to it.”")]
    [InlineData("Ada Lund plays in “The Long Road Home” in May. “We will not return to it.”")]
    public void A_sentence_that_tells_of_no_one_speaker_introduces_nobody(string story) =>
        Last(Before + story).State.ShouldBe(AttributionState.None);

    [Fact]
    public void A_block_quote_has_the_speaker_of_the_line_that_leads_to_it()
    {
        var article = Reading.Markdown("# Port closes\n\nIn her letter Ada Lund wrote:\n\n> We will not return to it.\n\nIt rained.\n");

        var attribution = article.Attributions.Of(article.Quotations.Single());
        attribution.State.ShouldBe(AttributionState.BlockCite);
        attribution.SpeakerText.ShouldBe("Ada Lund");
    }

    [Fact]
    public void A_headline_has_the_speaker_of_its_body()
    {
        var article = Reading.Markdown("# ‘We will not return to it’\n\nThe port of Varnby closed on Monday.\n\n“We will not return to it now,” said Ada Lund.\n");

        var attribution = article.Attributions.Of(article.Quotations.First());
        attribution.State.ShouldBe(AttributionState.HeadlineBody);
        attribution.SpeakerText.ShouldBe("Ada Lund");
    }

    [Fact]
    public void A_transcript_and_questions_and_answers_name_by_labels()
    {
        First("\"LUND: We will not return to it, and nobody will stop us.\"").State.ShouldBe(AttributionState.Label);
        First(Before + "Q: “Will you return to it?”").SpeakerText.ShouldBe("Q");
    }

    [Theory]
    [InlineData("The report on state aid is due in May. “We will not return to it.” The crane stood still.")]
    [InlineData("The committee will publish its report. “We will not return to it.” The crane stood still.")]
    [InlineData("The repairs added £2m to the bill. “We will not return to it.” The crane stood still.")]
    [InlineData("The port lies in the United States. “We will not return to it.” The crane stood still.")]
    [InlineData("The harbour's stated income fell. “We will not return to it.” The crane stood still.")]
    [InlineData("He was told to leave. “We will not return to it.” The crane stood still.")]
    [InlineData("The cards they never asked for came by post. “We will not return to it.” The crane stood still.")]
    [InlineData("As he welcomed his guests, the crane stood still. “We will not return to it.” It rained.")]
    [InlineData("Neither the mayor nor her deputy has been charged. “We will not return to it.” It rained.")]
    [InlineData("Ada Lund has been the mayor since May. “We will not return to it.” The crane stood still.")]
    [InlineData("Ada Lund met Eva Brandt on the quay, and the two walked on. “We will not return to it.” It rained.")]
    [InlineData("The harbour (all times are local). “We will not return to it.” The crane stood still.")]
    [InlineData("“We will not return to it.” The harbour's report on state aid is due in May.")]
    public void What_governs_nobody_names_nobody(string story) => First(Before + story).State.ShouldBe(AttributionState.None);

    [Theory]
    [InlineData("VARNBY (VN) — The latest from the port (all times local):\n\n“We will not return to it.”")]
    [InlineData("The harbour closed on Monday.\n\n“We will not return to it.”\n\nIt rained.")]
    [InlineData("Partial transcript as follows:\n\n“We will not return to it.”\n\nIt rained.")]
    [InlineData("Ada Lund said the port would close.\n\n“We will not return to it.”\n\nIt rained.")]
    [InlineData("Ada Lund was furious.\n\n“We will not return to it.”\n\nIt rained.")]
    [InlineData("“We are leaving,” said Ada Lund. Jan Moen agreed with her.\n\n“We will not return to it.”\n\nIt rained.")]
    [InlineData("Ada Lund said the port would close. The crane stood still all day.\n\n“We will not return to it.”\n\nIt rained.")]
    public void A_paragraph_of_its_own_needs_a_speaker(string story) => Last(Before + story).State.ShouldBe(AttributionState.None);

    [Theory]
    [InlineData("Ada Lund told Radio Varnby's “Morning Harbour” on Monday that the port would close.", AttributionShape.Title)]
    [InlineData("Ada Lund lives beside the album “Harbour”.", AttributionShape.Title)]
    [InlineData("“Why did we ever leave the harbour?” she thought.", AttributionShape.Thought)]
    public void What_nobody_spoke_is_no_speech(string story, AttributionShape why)
    {
        var attribution = First(Before + story);

        attribution.State.ShouldBe(AttributionState.NotSpeech);
        attribution.Shape.ShouldBe(why);
    }

    [Theory]
    [InlineData("“Enough Is Enough,” said Ada Lund.")]
    [InlineData("Ada Lund called last year's winner “Miss Harbour”.")]
    [InlineData("Ada Lund wrote “Gone For Ever” on the wall.")]
    public void Capitals_do_not_make_a_title_of_what_somebody_said(string story) => First(Before + story).SpeakerText.ShouldBe("Ada Lund");

    [Theory]
    [InlineData("Mayor Ada Lund met Mr Jon Weil. “We will not return to it,” she said.", "Ada Lund")]
    [InlineData("“We are leaving,” said Ada Lund.\n\nThe crane stood still.\n\n“We will not return to it,” she said.", "Ada Lund")]
    [InlineData("Mayor Ada Lund met Mr Jon Weil. “We will not return to it,” the mayor said.", "Ada Lund")]
    [InlineData("Ada Lund, the mayor of Varnby, met Mr Jon Weil. “We will not return to it,” the mayor said.", "Ada Lund")]
    [InlineData("Lund has run the port since May. “We will not return to it,” she said.", "Lund")]
    public void A_pronoun_means_the_last_fitting_speaker_and_a_role_its_holder(string story, string name) => Last(Before + story).Name.ShouldBe(name);

    [Theory]
    [InlineData("The port is closed. “We will not return to it,” she said.")]
    [InlineData("Mr Jon Weil met the press. “We will not return to it,” she said.")]
    public void A_pronoun_that_nobody_fits_stays_unresolved(string story) => Last(Before + story).State.ShouldBe(AttributionState.PronounUnresolved);

    [Fact]
    public void A_nested_quotation_has_the_speaker_whom_its_outer_one_names()
    {
        var article = Reading.Plain("“The owners told me, ‘We are leaving the harbour,’” Ada Lund said.\n");

        var nested = article.Attributions.Of(article.Quotations.Last());
        nested.Shape.ShouldBe(AttributionShape.Nested);
        nested.SpeakerText.ShouldBe("The owners");
    }

    private static Attribution First(string story)
    {
        var article = Reading.Plain(story + "\n");
        return article.Attributions.Of(article.Quotations.First());
    }

    private static Attribution Last(string story)
    {
        var article = Reading.Plain(story + "\n");
        return article.Attributions.Of(article.Quotations.Last(quotation => quotation.Outer is null));
    }
}

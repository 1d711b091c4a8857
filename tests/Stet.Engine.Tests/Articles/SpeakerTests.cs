using Shouldly;
using Stet.Articles;
using Stet.Tests.Formats;
using Xunit;

namespace Stet.Tests.Articles;

/// <summary>The shapes of attribution, one by one: who speaks, and by which word.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ada Lund said: “We are leaving the harbour.”", "Ada Lund", "said")]
    [InlineData("Ada Lund said, “We are leaving the harbour.”", "Ada Lund", "said")]
    [InlineData("Ada Lund noted “We are leaving the harbour.”", "Ada Lund", "noted")]
    [InlineData("Mayor Ada Lund said: “We are leaving the harbour.”", "Ada Lund", "said")]
    [InlineData("The mayor said: “We are leaving the harbour.”", "The mayor", "said")]
    [InlineData("Ada Lund, the mayor of Varnby, said: “We are leaving the harbour.”", "Ada Lund", "said")]
    [InlineData("Ada Lund, who has run the port since May, said: “We are leaving.”", "Ada Lund", "said")]
    [InlineData("The board's chairman, Ivo Brandt, said: “We are leaving the harbour.”", "Ivo Brandt", "said")]
    [InlineData("In a statement, Ada Lund said: “We are leaving the harbour.”", "Ada Lund", "said")]
    [InlineData("Ada Lund (Varnby North) said: “We are leaving the harbour.”", "Ada Lund", "said")]
    [InlineData("Ada Lund told the Varnby Courier: “We are leaving the harbour.”", "Ada Lund", "told")]
    [InlineData("A spokesman for the port authority said: “We are leaving the harbour.”", "A spokesman for the port authority", "said")]
    [InlineData("Said Ada Lund: “We are leaving the harbour.”", "Ada Lund", "Said")]
    [InlineData("Pilots waiting on the quay chanted: “We are leaving the harbour.”", "Pilots", "chanted")]
    public void The_speaker_stands_before_the_quotation(string story, string speaker, string cue) => Named(story).ShouldBe((speaker, cue));

    [Theory]
    [InlineData("“We are leaving the harbour,” Ada Lund said.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” Ada Lund said on Friday.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” Ada Lund, the mayor, said.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” Ada Lund, who chairs the board, said.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” said Ada Lund, the mayor of Varnby and a former pilot.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” said the former harbour pilot Ada Lund.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” said port spokeswoman, Ada Lund.", "Ada Lund", "said")]
    [InlineData("“We are leaving the harbour,” said one senior official who met the board.", "one senior official", "said")]
    [InlineData("“We are leaving the harbour,” the mayor told the Varnby Courier.", "the mayor", "told")]
    [InlineData("“We are leaving the harbour,” she said.", "she", "said")]
    [InlineData("“We are leaving the harbour,” she later said quietly.", "she", "said")]
    [InlineData("“Are we leaving the harbour?” asked Ada Lund.", "Ada Lund", "asked")]
    [InlineData("“We are leaving the harbour,” according to Ada Lund.", "Ada Lund", "according to")]
    public void The_speaker_stands_behind_the_quotation(string story, string speaker, string cue) => Named(story).ShouldBe((speaker, cue));

    [Theory]
    [InlineData("According to Ada Lund, the port is “a rusting heap of debts”.", "Ada Lund", "According to")]
    [InlineData("Ada Lund said that the port was “a rusting heap of debts”.", "Ada Lund", "said")]
    [InlineData("Ada Lund called the port “a rusting heap of debts”.", "Ada Lund", "called")]
    [InlineData("The port was described by Ada Lund as “a rusting heap of debts”.", "Ada Lund", "described")]
    [InlineData("Ada Lund was quoted as saying the port was “a rusting heap of debts”.", "Ada Lund", "saying")]
    [InlineData("Ada Lund praised the pilots, adding: “We are leaving the harbour.”", "Ada Lund", "adding")]
    [InlineData("Ada Lund outlined her plan and vowed to clear “a rusting heap of debts”.", "Ada Lund", "vowed")]
    [InlineData("In the words of Ada Lund, the port is “a rusting heap of debts”.", "Ada Lund", "In the words of")]
    public void Fragments_and_other_cues_have_their_speaker(string story, string speaker, string cue) => Named(story).ShouldBe((speaker, cue));

    [Theory]
    [InlineData("Ada Lund: “We are leaving the harbour.”", "Ada Lund")]
    [InlineData("“We are leaving the harbour.” — Ada Lund, the mayor", "Ada Lund")]
    [InlineData("\"LUND: We are leaving the harbour, and nobody will stop us.\"", "LUND")]
    public void A_label_names_the_speaker(string story, string speaker) => Named(story).ShouldBe((speaker, null));

    [Theory]
    [InlineData("“We are leaving,” Ada Lund said, “and we will not return.”")]
    [InlineData("“We are leaving,” Ada Lund said. “We will not return to it.”")]
    [InlineData("Ada Lund said it was “a heap of debts” and would be “sold for scrap by May”.")]
    public void Both_parts_of_a_quotation_have_its_speaker(string story)
    {
        var article = Reading.Plain(story);

        article.Quotations.Select(quotation => article.Attributions.Of(quotation)?.SpeakerText).ShouldBe(["Ada Lund", "Ada Lund"]);
    }

    [Fact]
    public void A_running_quotation_keeps_its_speaker()
    {
        var article = Reading.Plain("“We are leaving the harbour,” Ada Lund said. “We have waited long.\n\n“Nobody will stop us now.”\n");

        article.Attributions.Of(article.Quotations.Last())!.SpeakerText.ShouldBe("Ada Lund");
    }

    [Fact]
    public void A_nested_quotation_has_its_own_speaker()
    {
        var article = Reading.Plain("“The owners told me, ‘We are leaving the harbour,’” Ada Lund said.\n");

        article.Quotations.Select(quotation => article.Attributions.Of(quotation)?.SpeakerText).ShouldBe(["Ada Lund", "The owners"]);
    }

    [Theory]
    [InlineData("The boat, titled “Harbour Light”, was sold to the United States.")]
    [InlineData("The committee will publish its report. “We are leaving the harbour.” The crane stood still all day.")]
    [InlineData("Nobody is named here. “We are leaving the harbour.”")]
    public void Nobody_is_made_a_speaker_who_is_none(string story)
    {
        var article = Reading.Plain("The harbour of Varnby lay empty on Monday.\n\n" + story + "\n");

        article.Attributions.Of(article.Quotations.Last())?.SpeakerText.ShouldBeNull();
    }

    [Theory]
    [InlineData("Harbour pilot Ada Lund stood on the quay.\n\n“We are leaving,” said Lund.\n", "Ada Lund")]
    [InlineData("Ada Lund, 51, stood on the quay. “We are leaving,” she said.\n", "Ada Lund")]
    [InlineData("“We are leaving,” said Ada Lund.\n\n“Nobody will stop us,” she added.\n", "Ada Lund")]
    [InlineData("Ada Lund, 51, met Ivo Brandt, 40, on the quay. “We are leaving,” he said.\n", "Ivo Brandt")]
    [InlineData("Green MEP Caroline Lund, 51, met the mayor, Ivo Brandt, 40. “We are leaving,” she said.\n", "Caroline Lund")]
    [InlineData("Mr Brandt met Mrs Lund on the quay. “We are leaving,” she said.\n", "Lund")]
    public void A_surname_or_a_pronoun_means_the_one_person_it_can(string story, string person)
    {
        var article = Reading.Plain(story);

        article.Attributions.Of(article.Quotations.Last())!.Person.ShouldBe(person);
    }

    [Theory]
    [InlineData("Jon Lund, 51, met Ivo Brandt, 40, on the quay. “We are leaving,” he said.\n")]
    [InlineData("Pilot Ada Lund and Pilot Eva Lund stood on the quay.\n\n“We are leaving,” said Lund.\n")]
    [InlineData("Mr Ivo Brandt stood on the quay. “We are leaving,” she said.\n")]
    [InlineData("The ferry left New Varnby on Monday. “We are leaving,” he said.\n")]
    public void Where_two_can_be_meant_or_nobody_fits_no_name_is_given(string story)
    {
        var article = Reading.Plain(story);

        article.Attributions.Of(article.Quotations.Last())!.Person.ShouldBeNull();
    }

    private static (string? Speaker, string? Cue) Named(string story)
    {
        var article = Reading.Plain("The harbour of Varnby lay empty on Monday, and the cranes stood still.\n\n" + story + "\n");
        var attribution = article.Attributions.Of(article.Quotations.First());
        return (attribution?.SpeakerText, attribution?.CueText);
    }
}

using Shouldly;
using Stet.Articles;
using Stet.Tests.Formats;
using Xunit;

namespace Stet.Tests.Articles;

/// <summary>The forms in which news names who speaks, one by one: each once as it counts, and once as the orphan, or the words that are no speech,
/// that look most like it. The last quotation of each story is asked for; the paragraph before it names nobody. A story that begins with a number
/// sign is Markdown.</summary>
public sealed class AttributionTableTests
{
    private const string Before = "The harbour of Varnby lay empty, and the cranes stood still.\n\n";

    [Theory]
    [InlineData("colon before", "Ada Lund said: “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    [InlineData("comma before", "Ada Lund said, “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.CommaBefore)]
    [InlineData("nothing before", "Ada Lund noted “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.Before)]
    [InlineData("behind", "“We are leaving the harbour,” Ada Lund said.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Behind)]
    [InlineData("behind, inverted", "“We are leaving the harbour,” said Ada Lund, the long-serving mayor of Varnby.", "Ada Lund", AttributionState.SameSentence, AttributionShape.BehindInverted)]
    [InlineData("in the middle of a sentence", "“We are leaving,” Ada Lund said, “and we will not return.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.CommaBefore)]
    [InlineData("between two sentences", "“We are leaving,” Ada Lund said. “We will not return to it.”", "Ada Lund", AttributionState.Carried, AttributionShape.Carried)]
    [InlineData("according to, before", "According to Ada Lund, “we are leaving the harbour for good”.", "Ada Lund", AttributionState.SameSentence, AttributionShape.According)]
    [InlineData("according to, behind", "“We are leaving the harbour,” according to Ada Lund.", "Ada Lund", AttributionState.SameSentence, AttributionShape.According)]
    [InlineData("that and a part", "Ada Lund said that the port was “a rusting heap of debts”.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Partial)]
    [InlineData("noun", "Nobody shared Ada Lund's description of the port as “a rusting heap of debts”.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Noun)]
    [InlineData("participle", "Ada Lund praised the pilots, adding: “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.Participle)]
    [InlineData("passive with by", "The port was described by Ada Lund as “a rusting heap of debts”.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Passive)]
    [InlineData("quoted as saying", "Ada Lund was quoted as saying “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.Participle)]
    [InlineData("introduced by the sentence before", "Ada Lund was furious. “We will not return to it.”", "Ada Lund", AttributionState.Adjacent, AttributionShape.Introduced)]
    [InlineData("named by the sentence behind", "“We will not return to it.” That was the verdict of Ada Lund, the mayor.", "Ada Lund", AttributionState.Adjacent, AttributionShape.SentenceBehind)]
    [InlineData("carried by a pronoun", "“We are leaving,” said Ada Lund.\n\n“We will not return to it,” she added.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Behind)]
    [InlineData("running", "“We are leaving,” said Ada Lund. “We have waited long.\n\n“We will not return to it.”", "Ada Lund", AttributionState.Continuation, AttributionShape.Running)]
    [InlineData("alone below its speaker's words", "“We are leaving,” said Ada Lund.\n\n“We will not return to it.”", "Ada Lund", AttributionState.Carried, AttributionShape.Carried)]
    [InlineData("two parts, one cue", "Ada Lund said it was “a heap of debts” and would be “sold for scrap by May”.", "Ada Lund", AttributionState.SameSentence, AttributionShape.TwoParts)]
    [InlineData("nested", "“The owners told me, ‘We are leaving the harbour,’” Ada Lund said.", "The owners", AttributionState.SameSentence, AttributionShape.Nested)]
    [InlineData("interrupted by dashes", "“We are leaving” – Ada Lund paused – “the harbour of Varnby.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.TwoParts)]
    [InlineData("block quote", "# Port closes\n\nIn her letter Ada Lund wrote:\n\n> We will not return to it.\n\nIt rained.", "Ada Lund", AttributionState.BlockCite, AttributionShape.Block)]
    [InlineData("block quote with a line for its author", "# Port closes\n\nIt rained.\n\n> We will not return to it.\n\n— Ada Lund, mayor", "Ada Lund", AttributionState.BlockCite, AttributionShape.Block)]
    [InlineData("pull quote", "# Port closes\n\n“We will not return to it,” said Ada Lund.\n\nIt rained.\n\n> We will not return to it.\n\nIt rained.", "Ada Lund", AttributionState.HeadlineBody, AttributionShape.Headline)]
    [InlineData("questions and answers", "Ada Lund: “We will not return to it.”", "Ada Lund", AttributionState.Label, AttributionShape.LabelBefore)]
    [InlineData("signed", "“We will not return to it.” — Ada Lund, the mayor", "Ada Lund", AttributionState.Label, AttributionShape.LabelBehind)]
    [InlineData("transcript", "\"LUND: We will not return to it, and nobody will stop us.\"", "LUND", AttributionState.Label, AttributionShape.LabelBefore)]
    [InlineData("post", "Ada Lund (@adalund) tweeted: “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    [InlineData("headline, behind", "# ‘We will not return to it’, says mayor", "mayor", AttributionState.SameSentence, AttributionShape.BehindInverted)]
    [InlineData("headline, label", "# Mayor: ‘We will not return to it’", "Mayor", AttributionState.Label, AttributionShape.LabelBefore)]
    [InlineData("headline, label with a subject", "# Ada Lund on the cranes: ‘We will not return to them’", "Ada Lund on the cranes", AttributionState.Label, AttributionShape.LabelBefore)]
    [InlineData("headline, from", "# A lesson from Ada Lund: ‘We will not return to it’", "Ada Lund", AttributionState.SameSentence, AttributionShape.Noun)]
    [InlineData("headline, warns of", "# Ada Lund warns of ‘a heap of debts’", "Ada Lund", AttributionState.SameSentence, AttributionShape.Partial)]
    [InlineData("caption", "# Port closes\n\nIt rained.\n\n![Crane](crane.jpg)\n*Ada Lund: “We will not return to it.”*", "Ada Lund", AttributionState.Label, AttributionShape.LabelBefore)]
    [InlineData("collective", "Residents said they felt “left to drown in our own cellars”.", "Residents", AttributionState.SameSentence, AttributionShape.Partial)]
    [InlineData("statement that was read", "A spokesman for the port authority said: “We are leaving the harbour.”", "A spokesman for the port authority", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    [InlineData("told to an outlet", "Ada Lund told the Varnby Courier: “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    [InlineData("written in an email", "Ada Lund wrote in an email seen by the Varnby Courier: “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    [InlineData("asked, and not thought", "“Why did we ever leave the harbour?” Ada Lund asked.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Behind)]
    [InlineData("called so by somebody", "Ada Lund called the plan “a rescue for the rich”.", "Ada Lund", AttributionState.SameSentence, AttributionShape.Partial)]
    [InlineData("formula of a court", "The charge reads: “On the ninth of May he took the ferry.”", "The charge", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    [InlineData("translated", "Ada Lund said in Varnish, through an interpreter: “We are leaving the harbour.”", "Ada Lund", AttributionState.SameSentence, AttributionShape.ColonBefore)]
    public void Each_form_names_the_speaker(string form, string story, string speaker, AttributionState state, AttributionShape shape)
    {
        var attribution = Last(story);

        (attribution.Shown, attribution.State, attribution.Shape).ShouldBe((speaker, state, shape), form);
    }

    [Theory]
    [InlineData("colon before", "Four cranes stood in a row: “We are leaving the harbour.”")]
    [InlineData("comma before", "The port lay empty, “We are leaving the harbour.”")]
    [InlineData("nothing before", "The harbour, noted for its cranes, is closed. “We are leaving the harbour.”")]
    [InlineData("behind", "“We are leaving the harbour.” Ada Lund ran the ferry until May.")]
    [InlineData("behind, inverted", "“We are leaving the harbour.” The said harbour closed in May.")]
    [InlineData("in the middle of a sentence", "“We are leaving.” The crane stood still. “And we will not return.”")]
    [InlineData("between two sentences", "“We are leaving.” Ada Lund ran the ferry. “We will not return to it.”")]
    [InlineData("according to, before", "The crane was built according to plan. “We are leaving the harbour.”")]
    [InlineData("according to, behind", "“We are leaving the harbour.” The pay goes according to age.")]
    [InlineData("that and a part", "It was clear that the port was “a rusting heap of debts”.")]
    [InlineData("noun", "The description of the port as “a rusting heap of debts” is old.")]
    [InlineData("participle", "The tide rose, adding to the damage. “We are leaving the harbour.”")]
    [InlineData("passive with by", "The port was described at length in May. “We are leaving the harbour.”")]
    [InlineData("quoted as saying", "The shares were quoted at nine crowns. “We are leaving the harbour.”")]
    [InlineData("introduced by the sentence before", "Ada Lund and Jan Moen said the port would close. “We will not return to it.”")]
    [InlineData("introduced as one of two", "Mayor Ada Lund and Mr Moen condemned the plan. “We will not return to it.”")]
    [InlineData("named by the sentence behind", "“We will not return to it.” That was the end of the harbour.")]
    [InlineData("carried by a pronoun", "“We are leaving,” said Ada Lund.\n\nThe crane stood still.\n\n“We will not return to it.”")]
    [InlineData("running", "Ada Lund said the port would close. It lies empty.\n\n“We will not return to it.”\n\nIt rained.")]
    [InlineData("alone below its speaker's words", "Ada Lund said the port would close.\n\n“We will not return to it.”")]
    [InlineData("two parts, one cue", "It was “a heap of debts” and would be “sold for scrap by May”.")]
    [InlineData("nested", "“We live in a ‘heap of debts’ here,” Ada Lund said.")]
    [InlineData("interrupted by dashes", "“We are leaving” – the crane stood still – “the old harbour of Varnby.”")]
    [InlineData("block quote", "# Port closes\n\nThe port lies empty.\n\n> We will not return to it.\n\nIt rained.")]
    [InlineData("block quote with a line for its author", "# Port closes\n\nIt rained.\n\n> We will not return to it.\n\n- Cranes\n- Ships")]
    [InlineData("questions and answers", "Will you return to it? “We will not return to it.”")]
    [InlineData("signed", "“We will not return to it.”\n\n- Cranes - nine of them\n\n- Ships")]
    [InlineData("transcript", "\"Lund and I will not return to it: nobody will stop us.\"")]
    [InlineData("post", "Ada Lund (@adalund) has many readers. “We are leaving the harbour.”")]
    [InlineData("headline, behind", "# Harbour closes: ‘We will not return to it’")]
    [InlineData("headline, warns of", "# Nine cranes of ‘a heap of rusting iron’ sold")]
    [InlineData("caption", "# Port closes\n\nIt rained.\n\n![Crane](crane.jpg)\n*The crane at night. “We will not return to it.”*")]
    [InlineData("collective", "Residents said the port would close. “We are leaving the harbour.”")]
    [InlineData("statement that was read", "The statement of income is due in May. “We are leaving the harbour.”")]
    [InlineData("told to an outlet", "Ada Lund was told to leave by the Varnby Courier. “We are leaving the harbour.”")]
    [InlineData("written in an email", "The email was seen by the Varnby Courier. “We are leaving the harbour.”")]
    [InlineData("formula of a court", "The charge is theft of a ferry. “On the ninth of May he took the ferry.”")]
    [InlineData("translated", "The notice hung there in Varnish. “We are leaving the harbour.”")]
    public void What_looks_most_like_it_names_nobody(string form, string story) => Last(story).State.ShouldBe(AttributionState.None, form);

    [Theory]
    [InlineData("thought", "“Why did we ever leave the harbour?” Ada Lund thought.", AttributionShape.Thought)]
    [InlineData("so-called", "Ada Lund spoke of the so-called “debt heap” on Monday.", AttributionShape.Term)]
    [InlineData("the word", "The word “rescue” stands in no paper.", AttributionShape.Term)]
    [InlineData("irony", "The “rescue” took nine days.", AttributionShape.Term)]
    [InlineData("title", "Ada Lund read from “The Long Way To Elsewhere” on Monday.", AttributionShape.Title)]
    [InlineData("title with a number", "Ada Lund sings to the harbour pilots in a preview clip of “The 508.”", AttributionShape.Title)]
    [InlineData("motto", "Nine ships sail under the motto “the sea gives all” in May.", AttributionShape.Term)]
    [InlineData("nickname", "Eva “the Hook” Brandt runs the crane.", AttributionShape.Nickname)]
    public void What_nobody_spoke_is_no_speech(string form, string story, AttributionShape why)
    {
        var attribution = Last(story);

        (attribution.State, attribution.Shape).ShouldBe((AttributionState.NotSpeech, why), form);
    }

    private static Attribution Last(string story)
    {
        var article = story[0] == '#' ? Reading.Markdown(story + "\n") : Reading.Plain(Before + story + "\n");
        return article.Attributions.Of(article.Quotations.Last());
    }
}

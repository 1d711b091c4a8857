using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Originals;
using Stet.Tests.Formats;

namespace Stet.Tests.Originals;

public sealed class SpeakerNamesTests
{
    [Theory]
    [InlineData("Ilse Brandt", "Jonas Weil")]
    [InlineData("Mr Brandt", "Ms Weil")]
    [InlineData("Ilse Brandt", "Jonas Brandt")]
    [InlineData("the mayor, Ilse Brandt", "President Weil")]
    public void Two_people(string one, string other) => AreDifferent(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("Ilse Brandt", "Ms Brandt")]
    [InlineData("Ilse Brandt", "Ilse")]
    [InlineData("President Zelensky", "Volodymyr Zelenskiy")]
    [InlineData("Ilse Brandt", "the mayor")]
    [InlineData("she", "Jonas Weil")]
    [InlineData("Ilse Brandt", "a spokesman for the Harbour Ministry")]
    [InlineData("Reuters", "the BBC")]
    [InlineData("Ilse Brandt", "I. Brandt")]
    public void One_or_nobody_can_tell(string one, string other) => AreDifferent(one, other).ShouldBeFalse();

    [Theory]
    [InlineData("WEIL", true)]
    [InlineData("MR. WEIL", true)]
    [InlineData("JONAS WEIL", true)]
    [InlineData("MS. BRANDT", false)]
    [InlineData("THE COURT", false)]
    [InlineData("QUESTION", false)]
    [InlineData("REPORTER", false)]
    [InlineData("BBC", false)]
    public void A_label_in_capitals_names_a_person(string label, bool isAnother)
    {
        var said = Said(label) with { State = AttributionState.Label, Shape = AttributionShape.LabelBefore };

        SpeakerNames.AreDifferent(SpeakerNames.Of(Said("Ilse Brandt")), SpeakerNames.Of(said)).ShouldBe(isAnother);
    }

    private static bool AreDifferent(string one, string other) => SpeakerNames.AreDifferent(SpeakerNames.Of(Said(one)), SpeakerNames.Of(Said(other)));

    private static Attribution Said(string speaker) => new(AttributionState.SameSentence, AttributionShape.ColonBefore, Reading.Plain(speaker).Blocks[0], new TextSpan(0, speaker.Length), null);
}

using Stet.Analyzers;
using Stet.Drift;
using Stet.Rules;
using Stet.Tests.Formats;
using Stet.Tests.Originals;

namespace Stet.Tests.Drift;

public sealed class StoryDriftTests
{
    private static readonly StoryDrift Drift = DriftAnalyzer.Of(RulePack.BuiltIn(withPages: false, []));

    [Fact]
    public void Changes_come_in_order_of_their_places()
    {
        var original = "Marlow council will close the swimming bath to save £1.2m, its treasurer, Peter Halloran, said. The ferry of the harbour board has 14 pilots.";
        var story = "Peter Hallorann, the treasurer of Marlow council, said it would close the swimming bath to save £1.4m. The ferry of the harbour board has 16 pilots.";

        Drift.Find(Reading.Plain(story), [Compared.Original(original)]).Select(change => story.Substring(change.Span.Start, change.Span.Length)).ShouldBe(["Peter Hallorann", "£1.4m", "16"]);
    }
}

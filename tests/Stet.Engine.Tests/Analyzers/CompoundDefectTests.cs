using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

/// <summary>Defects that several rules see: all built-in rules run, and one of them reports.</summary>
public sealed class CompoundDefectTests
{
    private const string Body = "\n\nThe pilots will be back at work next week. The council met on Sunday and agreed to pay what they had asked for in May.\n";

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, [])));

    [Theory]
    [InlineData("repeated-passage", "Ferry pilots vote to end their strike\n\nFerry pilots vote to end their strike" + Body)]
    [InlineData("subscription-prompt", "Ferry strike ends\n\nSubscribe to our newsletter for the latest harbour news\nSubscribe to our newsletter for the latest harbour news" + Body, 2)]
    [InlineData("advertisement-marker", "Ferry strike ends\n\nAdvertisementAdvertisement" + Body)]
    [InlineData("share-counter", "Ferry strike ends\n\nShare this article Share this article" + Body)]
    [InlineData("chatbot-reply", "Ferry strike ends" + Body + "\nLet me know if you would like a shorter version of this story! Let me know if you would like a shorter version of this story!\n", 2)]
    [InlineData("doubled-word", "Ferry strike ends\n\nThe pilots had come back to the\n\nthe harbour at nine." + Body)]
    [InlineData("doubled-word", "Ferry strike ends\n\nThe pilots had come back to\nto the harbour at nine." + Body)]
    [InlineData("doubled-word", "Ferry strike ends\n\nThe pilots had come back to the the harbour at nine.\n\nThey were tired and wet.\n\nThe pilots had come back to the the harbour at nine." + Body, 1, "repeated-passage")]
    [InlineData("doubled-phrase", "Ferry strike ends\n\nThe pilots went back to work of the of the harbour." + Body)]
    [InlineData("repeated-passage", "Ferry strike ends\n\nThe pilots had asked for a rise that the council could not pay. The pilots had asked for a rise that the council could not pay." + Body)]
    [InlineData("repeated-passage", "Ferry strike ends\n\n\"We asked the council for a rise that it could pay,\" the pilot Ann Oster said. \"We asked the council for a rise that it could pay,\" the pilot Ann Oster said." + Body)]
    [InlineData("glued-repetition", "Ferry strike ends\n\nHarbour detailsHarbour details" + Body)]
    [InlineData("glued-repetition", "Ferry strike ends\n\nAddendumAddendum" + Body)]
    [InlineData("glued-repetition", "Ferry strike ends\n\nThe pilots said that harbour sourcessources had seen the boat." + Body)]
    [InlineData("mojibake", "Ferry strike ends\n\nThe cafÃ© on the pier of Marlow was closed for the whole of the summer. The pilots met there." + Body)]
    public void Each_defect_is_reported_once(string rule, string story, int times = 1, string? beside = null)
    {
        var rules = Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), descriptor => descriptor.Severity, (_, _) => []).Diagnostics.Select(diagnostic => diagnostic.Rule.Name).ToArray();

        rules.ShouldBe(beside is null ? Enumerable.Repeat(rule, times) : [rule, beside], ignoreOrder: true);
    }
}

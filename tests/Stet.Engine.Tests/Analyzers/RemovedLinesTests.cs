using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;

namespace Stet.Tests.Analyzers;

public sealed class RemovedLinesTests
{
    /// <summary>Lines that begin with an x are taken out.</summary>
    [Theory]
    [InlineData("One.\n\nx\n\nTwo.\n", "One.\n\nTwo.\n")]
    [InlineData("One.\r\n\r\nx\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n")]
    [InlineData("One.\n\nx\n\nx\n\n\nx\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\nx\nx\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\nx\nTwo.", "One.\nTwo.")]
    [InlineData("One.\nx\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\n\nx\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.\nx\n\nx\nTwo.", "One.\n\nTwo.")]
    [InlineData("x\n\nOne.\n", "One.\n")]
    [InlineData("\n\nx\n\nOne.\n", "One.\n")]
    [InlineData("One.\n\nx", "One.\n")]
    [InlineData("One.\n\nx\n\n", "One.\n")]
    [InlineData("x\n\nx\n", "")]
    public void One_gap_between_paragraphs_stays_one(string story, string expected) => Without(story).ShouldBe(expected);

    [Fact]
    public void Other_changes_stay_as_they_are()
    {
        var text = SourceText.From("One.\n\nx\n\nTwo.");
        TextChange[] changes = [new(new TextSpan(0, 3), "Eins"), new(new TextSpan(6, 2), ""), new(new TextSpan(9, 3), "Zwei")];

        text.WithChanges(RemovedLines.Close(text, changes)).ToString().ShouldBe("Eins.\n\nZwei.");
    }

    private static string Without(string story)
    {
        var text = SourceText.From(story);
        var changes = text.Lines.Where(line => line.ToString().StartsWith('x')).Select(line => new TextChange(line.SpanIncludingLineBreak, "")).ToArray();
        return text.WithChanges(RemovedLines.Close(text, changes)).ToString();
    }
}

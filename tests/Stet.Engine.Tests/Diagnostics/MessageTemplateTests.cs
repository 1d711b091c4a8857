using Stet.Diagnostics;

namespace Stet.Tests.Diagnostics;

public sealed class MessageTemplateTests
{
    [Fact]
    public void A_long_capture_is_shortened_without_half_a_character()
    {
        for (var before = 0; before < 4; before++)
        {
            var message = MessageTemplate.Fill("'{match}'", [new Capture("match", new string('a', before) + string.Concat(Enumerable.Repeat("😀", 200)))]);

            message.Length.ShouldBeLessThan(170);
            message.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        }
    }
}

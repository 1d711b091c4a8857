using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stet.Rules;

namespace Stet.Tests.Rules;

public sealed class SpanMarkupTests
{
    [Theory]
    [InlineData("[|a|] b [|c|]", "a b c", "0-1 4-5")]
    [InlineData("[|a [|b|]|] c", "a b c", "0-3 2-3")]
    [InlineData("[|a|][|b|]", "ab", "0-1 1-2")]
    [InlineData("no marks | [ ] here", "no marks | [ ] here", "")]
    public void Marks_are_taken_out_and_told_as_spans(string marked, string text, string spans)
    {
        var parsed = SpanMarkup.Parse(marked)!.Value;

        parsed.Text.ShouldBe(text);
        string.Join(' ', parsed.Spans.Select(span => $"{span.Start}-{span.End}")).ShouldBe(spans);
        SpanMarkup.Render(parsed.Text, parsed.Spans).ShouldBe(marked);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("|] a [|")]
    [InlineData("[|a [|b|]")]
    public void Marks_that_do_not_pair_up_are_nothing(string marked) => SpanMarkup.Parse(marked).ShouldBeNull();

    [Fact]
    public void What_is_rendered_is_parsed_as_it_was() => Prop.ForAll(Marked, marked =>
    {
        var parsed = SpanMarkup.Parse(SpanMarkup.Render(marked.Text, marked.Spans))!.Value;
        return parsed.Text == marked.Text && parsed.Spans.SequenceEqual(marked.Spans);
    }).QuickCheckThrowOnFailure();

    /// <summary>Letters with spans that are apart or nested, in the order of their starts, the longer first.</summary>
    private static Arbitrary<(string Text, TextSpan[] Spans)> Marked { get; } =
        Gen.Choose(0, 30).SelectMany(length => Gen.Choose(0, 29).Two().ListOf().Select(pairs =>
        {
            var spans = new List<TextSpan>();
            foreach (var (one, other) in pairs)
            {
                var span = TextSpan.FromBounds(Math.Min(Math.Min(one, other), length), Math.Min(Math.Max(one, other), length));
                if (!span.IsEmpty && spans.TrueForAll(known => known != span && (!known.OverlapsWith(span) || known.Contains(span) || span.Contains(known))))
                {
                    spans.Add(span);
                }
            }

            return (new string('a', length), spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length).ToArray());
        })).ToArbitrary();
}

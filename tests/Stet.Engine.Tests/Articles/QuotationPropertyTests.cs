using FsCheck;
using FsCheck.Fluent;
using Stet.Articles;
using Stet.Tests.Formats;
using Stet.Tests.Text;

namespace Stet.Tests.Articles;

/// <summary>What holds for the quotations of any text.</summary>
public sealed class QuotationPropertyTests
{
    private static readonly Gen<string> MarkedPiece = Gen.Elements(
        "\"", "\"", "“", "”", "„", "«", "»", "‹", "›", "‚", "‘", "’", "'", "'", "''", "``", "`", "word", "Word", "s", "em", "90s", "6'2", " ", " ", " ", ".", ",", "…", "—", "(", ")", "[", "]", "\n\n", "\n", "said");

    private static readonly Arbitrary<string> Story = Gen.OneOf(MarkedPiece.ListOf().Select(string.Concat), TextGen.Any.Generator).ToArbitrary();

    [Theory]
    [InlineData("story.txt")]
    [InlineData("story.md")]
    public void They_lie_in_their_block_nest_properly_and_stand_in_order(string path) =>
        Prop.ForAll(Story, text => Reading.Read(path, text) is not { } article || Hold(article)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"")]
    [InlineData("'a ")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"a\" ")]
    [InlineData("\"a ")]
    [InlineData("“a ")]
    [InlineData("a “b ‘c ")]
    [InlineData("«")]
    [InlineData("„")]
    [InlineData("‚a ")]
    [InlineData("6'2\" ")]
    [InlineData("\"a\n\n")]
    [InlineData("“‘")]
    [InlineData("s' a' ")]
    [InlineData("1")]
    public void A_file_full_of_marks_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (256 << 10) / piece.Length));

        Hold(Reading.Plain(text)).ShouldBeTrue();
        Hold(Reading.Plain("“a " + text + "”")).ShouldBeTrue();
    }

    private static bool Hold(Article article)
    {
        foreach (var block in article.Blocks)
        {
            var around = new Stack<Quotation>();
            var start = 0;
            foreach (var quotation in block.Quotations)
            {
                while (around.TryPeek(out var last) && last.Span.End <= quotation.Span.Start)
                {
                    around.Pop();
                }

                var outer = around.TryPeek(out var top) ? top : null;
                if (quotation.Block != block || quotation.Span.Start < start || quotation.Span.End > block.Text.Length || !quotation.Span.Contains(quotation.Inner)
                    || quotation.Outer != outer || (outer is not null && !outer.Inner.Contains(quotation.Span)) || (quotation.IsClosed && quotation.IsUnclosed))
                {
                    return false;
                }

                start = quotation.Span.Start;
                around.Push(quotation);
            }
        }

        return article.Quotations.All(quotation => (quotation.ContinuedIn is not { } next || next.ContinuedFrom == quotation) && (quotation.ContinuedFrom is not { } last || last.ContinuedIn == quotation));
    }
}

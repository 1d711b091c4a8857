using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Formats;

namespace Stet.Engine.Tests.Articles;

public sealed class ProseTests
{
    private const string File = "He *said* it &amp; left.\n";

    private readonly Prose prose = ArticleReaders.Read("story.md", Encoding.UTF8.GetBytes(File), [])!.Blocks[0].Prose;

    [Theory]
    [InlineData("said", "said")]
    [InlineData("*said*", "said")]
    [InlineData("He *sa", "He sa")]
    [InlineData("id* it", "id it")]
    [InlineData("&amp;", "&")]
    [InlineData("am", "&")]
    public void A_span_of_the_file_has_its_prose(string file, string text) =>
        prose.ToString(prose.FromFile(SpanOf(file))!.Value).ShouldBe(text);

    [Fact]
    public void Markup_and_what_lies_outside_have_none()
    {
        prose.FromFile(new TextSpan(3, 1)).ShouldBeNull();
        prose.FromFile(new TextSpan(File.Length, 0)).ShouldBeNull();
    }

    [Fact]
    public void A_place_without_width_stays_one() => prose.FromFile(new TextSpan(5, 0)).ShouldBe(new TextSpan(4, 0));

    [Fact]
    public void It_is_the_way_back_from_every_stretch_that_is_exact()
    {
        for (var start = 0; start < prose.Length; start++)
        {
            for (var end = start + 1; end <= prose.Length; end++)
            {
                var span = TextSpan.FromBounds(start, end);
                if (prose.IsExact(span))
                {
                    prose.FromFile(prose.ToFile(span)).ShouldBe(span);
                }
            }
        }
    }

    private static TextSpan SpanOf(string text) => new(File.IndexOf(text, StringComparison.Ordinal), text.Length);
}

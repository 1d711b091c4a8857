using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Tests.Formats;

public sealed class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\noriginal: a/b.txt\n---\nText.", 1, 10)]
    [InlineData("---\r\ntags: [x]\r\noriginals: a/b.txt\r\n---\r\nText.", 2, 11)]
    [InlineData("---\noriginals:\n  - a/b.txt\n...\nText.", 2, 4)]
    [InlineData("---\noriginals: [ \"a/b.txt\" ]\n---\nText.", 1, 13)]
    public void Originals_are_named_with_their_places(string text, int line, int column)
    {
        var article = Reading.Markdown(text);

        article.FrontMatter.Originals.ShouldBe([new OriginalReference("a/b.txt", new LinePosition(line, column))]);
        article.Texts().ShouldBe(["Text."]);
    }

    [Theory]
    [InlineData("---\ntitle: Harbour shut\n---\nText.", 11)]
    [InlineData("---\nlang: en\ntitle: \"Harbour shut\"\n---\nText.", 21)]
    public void The_title_is_a_headline_where_it_stands(string text, int offset)
    {
        var article = Reading.Markdown(text);

        article.Parts().ShouldBe([(Roles.Headline, "Harbour shut"), (Roles.Paragraph, "Text.")]);
        article.ToFile(0, new TextSpan(0, 7)).ShouldBe(new TextSpan(offset, 7));
    }

    [Fact]
    public void A_headline_that_repeats_the_title_is_one_headline() =>
        Reading.Markdown("---\ntitle: Harbour shut\n---\n# Harbour *shut*\n\nText.").Parts().ShouldBe([(Roles.Headline, "Harbour shut"), (Roles.Paragraph, "Text.")]);

    [Fact]
    public void A_headline_unlike_the_title_is_a_second_one() =>
        Reading.Markdown("---\ntitle: Harbour shut\n---\n# Port closed\n").Texts().ShouldBe(["Harbour shut", "Port closed"]);

    [Fact]
    public void Bad_YAML_is_a_trouble_of_the_story_at_its_place_and_the_text_is_read()
    {
        var troubles = new List<Trouble>();

        var article = Reading.Read("story.md", "---\ntitle: \"Harbour\noriginal: a.txt\n---\nText.", troubles);

        troubles.Single().Id.ShouldBe(TroubleId.Story);
        troubles[0].At!.Value.Line.ShouldBeGreaterThan(0);
        article.Texts().ShouldBe(["Text."]);
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_told_with_its_place()
    {
        var troubles = new List<Trouble>();

        Reading.Read("story.md", "---\ntitle: x\noriginal:\n  a: b\n---\nText.", troubles);

        troubles.ShouldBe([new Trouble(TroubleId.Story, "story.md", new LinePosition(3, 2), "'original' must be text, not a mapping")]);
    }

    [Fact]
    public void Keys_of_other_programs_are_let_be()
    {
        var troubles = new List<Trouble>();

        Reading.Read("story.md", "---\nlayout: post\ntags: [a, b]\nx:\n  y: z\n---\nText.", troubles);

        troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("---\nThe harbour is shut.\n---\nText.")]
    [InlineData("---\ntitle: x\n\nText that never ends the head.")]
    [InlineData("Text.\n---\ntitle: x\n---\n")]
    [InlineData("--- \n\nHe said: nothing.\n\n---\n")]
    public void Lines_of_dashes_alone_make_no_front_matter(string text)
    {
        var troubles = new List<Trouble>();

        var article = Reading.Read("story.md", text, troubles);

        troubles.ShouldBeEmpty();
        article.FrontMatter.Originals.ShouldBeEmpty();
        string.Concat(article.Texts()).ShouldNotBeEmpty();
    }

    [Fact]
    public void Front_matter_above_hostile_Markdown_is_read_all_the_same()
    {
        var troubles = new List<Trouble>();

        var article = Reading.Read("story.md", "---\noriginal: a.txt\n---\n" + new string('>', 10_000) + " deep", troubles);

        troubles.Single().Id.ShouldBe(TroubleId.LimitReached);
        article.FrontMatter.Originals.Single().Path.ShouldBe("a.txt");
        article.Blocks.Single().Prose.ToString().ShouldEndWith("deep");
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void A_line_separator_inside_a_line_ends_none(string separator)
    {
        var text = $"---\nnote: \"one{separator}two\"\nmore: three{separator}four\ntitle: Harbour shut\noriginal: a/b.txt\n---\nText.";

        var article = Reading.Markdown(text);

        article.FrontMatter.Originals.ShouldBe([new OriginalReference("a/b.txt", new LinePosition(4, 10))]);
        article.Blocks[0].Role.ShouldBe(Roles.Headline);
        article.ToFile(0, new TextSpan(0, 7)).ShouldBe(new TextSpan(text.IndexOf("Harbour", StringComparison.Ordinal), 7));
        article.Texts()[^1].ShouldBe("Text.");
    }
}

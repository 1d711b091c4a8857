using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;

namespace Stet.Tests.Formats;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void The_first_heading_of_level_one_is_the_headline() =>
        Reading.Markdown("# Harbour shut\n\n## Strike\n\n# Again\n").Parts()
            .ShouldBe([(Roles.Headline, "Harbour shut"), (Roles.Subheading, "Strike"), (Roles.Subheading, "Again")]);

    [Fact]
    public void No_role_is_a_guess() => Reading.Markdown("# Harbour shut\n\nThe harbour is shut.\n").Blocks.ShouldAllBe(block => !block.IsGuessed);

    [Fact]
    public void Parts_of_the_page_have_their_roles() =>
        Reading.Markdown("""
            The harbour is shut.

            > "We are tired."
            >
            > — Ann Lee

            - pay
            - nights

              and days

            1. first

            | Port | Ships |
            |---|---|
            | Eastmark | *11* |

            ![The harbour](h.jpg "Tom Fry")

            ```
            code it
            ```

            ---
            """).Parts().ShouldBe([
            (Roles.Paragraph, "The harbour is shut."),
            (Roles.BlockQuote, "\"We are tired.\""),
            (Roles.BlockQuote, "— Ann Lee"),
            (Roles.ListItem, "pay"),
            (Roles.ListItem, "nights"),
            (Roles.ListItem, "and days"),
            (Roles.ListItem, "first"),
            (Roles.TableCell, "Port"),
            (Roles.TableCell, "Ships"),
            (Roles.TableCell, "Eastmark"),
            (Roles.TableCell, "11"),
            (Roles.Caption, "The harbour"),
            (Roles.Caption, "Tom Fry"),
            (Roles.Code, "code it"),
        ]);

    [Theory]
    [InlineData("He **really** said *so*", "He really said so")]
    [InlineData("He ~~never~~ said so", "He never said so")]
    [InlineData("He <b>said</b> so", "He said so")]
    [InlineData("He said <!-- when? --> so", "He said  so")]
    [InlineData("He said<br>so", "He said\nso")]
    [InlineData("See [the report](https://x.example/a_b \"PDF\") now", "See the report now")]
    [InlineData("See [the report][1] now\n\n[1]: https://x.example", "See the report now")]
    [InlineData("See <https://x.example/a> now", "See https://x.example/a now")]
    [InlineData("Run `stet check` now", "Run stet check now")]
    [InlineData("Run `` a`b `` now", "Run a`b now")]
    [InlineData("Fish &amp; chips &#8212; &euro;5", "Fish & chips — €5")]
    [InlineData("5 \\* 3 \\[sic\\]", "5 * 3 [sic]")]
    [InlineData("one  \ntwo", "one\ntwo")]
    [InlineData("one\\\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("Un*matched and [brack", "Un*matched and [brack")]
    [InlineData("    an indented paragraph", "an indented paragraph")]
    [InlineData("\"Straight\" quotes -- and dashes...", "\"Straight\" quotes -- and dashes...")]
    [InlineData("A note.[^1]", "A note.[^1]")]
    public void Prose_is_what_the_reader_of_the_page_sees(string markdown, string prose) => Reading.Markdown(markdown).Texts().ShouldBe([prose]);

    [Fact]
    public void A_footnote_is_a_paragraph_where_it_stands() =>
        Reading.Markdown("A note.[^1] More.\n\n[^1]: The *note*.\n\nThe end.\n").Texts().ShouldBe(["A note. More.", "The note.", "The end."]);

    [Fact]
    public void An_image_in_a_paragraph_is_a_caption_of_its_own() =>
        Reading.Markdown("The ferry ![at *dawn*](f.jpg) sank.").Parts().ShouldBe([(Roles.Paragraph, "The ferry  sank."), (Roles.Caption, "at dawn")]);

    [Fact]
    public void Tags_comments_scripts_and_entities_of_HTML_blocks_are_markup() =>
        Reading.Markdown("""
            <!-- wp:quote -->

            <div class="a > b">
            Fish &amp; <b>chips</b>
            <figcaption>The shop</figcaption>
            <blockquote>We are open</blockquote>
            <img src="a.jpg" alt="The cook">
            </div>

            <script>
            var a = "<p>no</p>";

            </script>
            """).Parts().ShouldBe([
            (Roles.Paragraph, "Fish & chips"),
            (Roles.Caption, "The shop"),
            (Roles.BlockQuote, "We are open"),
            (Roles.Caption, "The cook"),
        ]);

    [Theory]
    [InlineData("He **said said** so", "said said")]
    [InlineData("He **said** said so", "said** said")]
    [InlineData("He **said** *said* so", "said** *said")]
    [InlineData("He said [said](x) so", "said [said")]
    [InlineData("> He said\n> said so", "said\n> said")]
    [InlineData("---\na: b\n---\nHe **said** said so", "said** said")]
    public void A_doubled_word_lands_on_its_place_in_the_file(string markdown, string place)
    {
        var article = Reading.Markdown(markdown);
        var block = article.Blocks[0];
        var first = Enumerable.Range(1, block.Tokens.Length - 1).First(i => block.Tokens[i].Fold == block.Tokens[i - 1].Fold);

        var span = article.ToFile(0, TextSpan.FromBounds(block.Tokens[first - 1].Start, block.Tokens[first].End));

        article.Text.ToString(span).ShouldBe(place);
    }

    [Fact]
    public void Words_before_and_after_markup_are_exact_and_what_spans_it_is_not()
    {
        var prose = Reading.Markdown("a **bold** &amp; c").Blocks[0].Prose;

        prose.ToString().ShouldBe("a bold & c");
        prose.IsExact(new TextSpan(2, 4)).ShouldBeTrue();
        prose.IsExact(new TextSpan(0, 6)).ShouldBeFalse();
        prose.IsExact(new TextSpan(7, 1)).ShouldBeFalse();
        prose.ToFile(new TextSpan(7, 1)).ShouldBe(new TextSpan(11, 5));
        prose.IsExact(new TextSpan(9, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Exact_places_hold_the_words_of_the_prose()
    {
        var piece = Gen.Elements("word ", "**", "*", "_", "`", "``", "~~", "[", "](u)", "![", "]", "(", ")", "\\", "\\*", "&amp;", "&", "&#65;", "<b>", "</b>", "<!-- c -->", "<", ">", "\n", "\r\n", "\n\n",
            "> ", "- ", "1. ", "# ", "| ", " | b |\n|---|---|\n", "\n|---|\n", "    ", "\t", "  \n", "\\\n", "<div>\n", "</div>\n", "```\n", "---\n", "[^1]", "\n\n[^1]: n ", "é", "\uD83D\uDE00", "<img alt=\"x\">", "[a]: b\n", "<https://a.b>", "\u00A0");

        Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var article = Reading.Markdown(text);
            foreach (var block in article.Blocks)
            {
                for (var i = 0; i < block.Prose.Length; i++)
                {
                    var span = article.ToFile(block.Index, new TextSpan(i, 1));
                    span.End.ShouldBeLessThanOrEqualTo(article.Text.Length);
                    if (block.Prose.IsExact(new TextSpan(i, 1)))
                    {
                        article.Text.ToString(span).ShouldBe(block.Prose.ToString(new TextSpan(i, 1)));
                    }
                }

                foreach (var token in block.Tokens)
                {
                    if (block.Prose.IsExact(token.Span))
                    {
                        article.Text.ToString(article.ToFile(block.Index, token.Span)).ShouldBe(block.Prose.ToString(token.Span));
                    }
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Plain_words_of_a_paragraph_are_exact_throughout()
    {
        var block = Reading.Markdown("> The harbour of *Westmark* stays [shut](x), he said\n> on `Monday` morning.").Blocks[0];

        block.Tokens.ToArray().ShouldAllBe(token => block.Prose.IsExact(token.Span));
    }

    [Theory]
    [InlineData("[a](", "brackets")]
    [InlineData("[", "brackets")]
    [InlineData("![", "brackets")]
    [InlineData("[a][b", "brackets")]
    [InlineData("[a\n", "brackets")]
    [InlineData("[a\r\n", "brackets")]
    [InlineData("*a\r\n", "emphasis")]
    [InlineData("*a ", "emphasis")]
    [InlineData("a** b", "emphasis")]
    [InlineData("~~a ", "emphasis")]
    [InlineData("*a_ ", "emphasis")]
    [InlineData("a<? ", "angle")]
    [InlineData("a<![CDATA[", "brackets")]
    [InlineData("a\n=\n", "underlined")]
    [InlineData("> a\n> =\n", "underlined")]
    [InlineData("- a\n  =\n", "underlined")]
    [InlineData("[^1]: a\n\n", "defines")]
    [InlineData("1. [a]: b\n\n", "defines")]
    [InlineData("> ", "nested")]
    [InlineData("1. ", "nested")]
    public void Hostile_Markdown_is_read_as_plain_text_and_the_limit_named(string unit, string limit)
    {
        var troubles = new List<Trouble>();
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        var article = Reading.Read("story.md", text, troubles);

        troubles.Single().Id.ShouldBe(TroubleId.LimitReached);
        troubles[0].Message.ShouldContain(limit);
        troubles[0].Message.ShouldEndWith("; the story was read as plain text");
        article.Blocks.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_table_that_would_be_filled_up_to_millions_of_cells_is_read_as_plain_text()
    {
        var troubles = new List<Trouble>();
        var wide = string.Concat(Enumerable.Repeat("a|", 2000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 2000)) + "\n";

        Reading.Read("story.md", wide + string.Concat(Enumerable.Repeat("a|\n", 100_000)), troubles);

        troubles.Single().Message.ShouldStartWith("a table of Markdown has rows of very different lengths");
    }

    [Theory]
    [InlineData("]")]
    [InlineData("\\")]
    [InlineData("`a")]
    [InlineData("`` ` ")]
    [InlineData("&")]
    [InlineData("<a\n\n")]
    [InlineData("<div <a ")]
    [InlineData("<div>\n")]
    [InlineData("<!--")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData(">\n")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("[a](b)\n\n")]
    [InlineData("|a|\n")]
    [InlineData("\t")]
    [InlineData("```\n")]
    [InlineData("http://a.b ")]
    public void A_quarter_of_a_megabyte_of_one_sign_is_read_in_reasonable_time(string unit) =>
        Reading.Markdown(string.Concat(Enumerable.Repeat(unit, 250_000 / unit.Length))).ShouldNotBeNull();

    [Fact]
    public void A_large_table_is_read_as_a_table()
    {
        var troubles = new List<Trouble>();

        var article = Reading.Read("story.md", "| a | b | c |\n|---|---|---|\n" + string.Concat(Enumerable.Repeat("| 1 | 2 | 3 |\n", 2000)), troubles);

        troubles.ShouldBeEmpty();
        article.Blocks.Count.ShouldBe(6003);
    }

    [Fact]
    public void Bars_in_a_long_paragraph_are_no_table()
    {
        var troubles = new List<Trouble>();

        Reading.Read("story.md", "Home | News | Sport | Weather\n" + string.Concat(Enumerable.Repeat("A line of the story goes on here\n", 200)), troubles);

        troubles.ShouldBeEmpty();
    }

    [Fact]
    public void A_limit_is_one_paragraphs_and_not_the_storys()
    {
        var troubles = new List<Trouble>();

        Reading.Read("story.md", string.Concat(Enumerable.Repeat("See [the report](x) by *Ann* and <b>Tom</b>.\n\n", 5000)), troubles);

        troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("![The quay](a.jpg)\n*The quay on Monday.*\n", "The quay on Monday.")]
    [InlineData("![The quay](a.jpg)\n\n_The quay on Monday._\n", "The quay on Monday.")]
    [InlineData("[![The quay](a.jpg)](b)\n*The quay on Monday.*\n", "The quay on Monday.")]
    [InlineData("It rained.\n\n*The quay on Monday.*\n", null)]
    [InlineData("![The quay](a.jpg)\n\nIt *rained* on Monday.\n", null)]
    public void A_line_in_italics_below_a_picture_is_its_caption(string text, string? caption) =>
        Reading.Markdown(text).Blocks.Where(block => block.Role == Roles.Caption).Select(block => block.Prose.ToString().Trim()).LastOrDefault(words => words != "The quay").ShouldBe(caption);
}

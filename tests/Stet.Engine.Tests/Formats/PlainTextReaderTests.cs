using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Tests.Formats;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Paragraphs_stand_apart_by_blank_lines() =>
        Reading.Plain("One is here.\n\nTwo is here.\n \t\nThree is here.\n").Texts().ShouldBe(["One is here.", "Two is here.", "Three is here."]);

    [Fact]
    public void A_line_is_a_block_where_lines_are_not_wrapped() =>
        Reading.Plain("The harbour stays shut until a new crane arrives.\n25 views0 comments\nDownload 2 • 4.08MB\n").Texts()
            .ShouldBe(["The harbour stays shut until a new crane arrives.", "25 views0 comments", "Download 2 • 4.08MB"]);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Any_line_end_divides(string lineEnd) =>
        Reading.Plain($"One is here.{lineEnd}{lineEnd}Two is here.").Texts().ShouldBe(["One is here.", "Two is here."]);

    [Fact]
    public void Form_feeds_and_vertical_tabs_divide() => Reading.Plain("Page one.\fPage two.\vPage three.").Texts().ShouldBe(["Page one.", "Page two.", "Page three."]);

    [Fact]
    public void Control_characters_of_wire_copy_are_kept() => Reading.Plain("\u0001take one\u0002\nThe ferry sank at noon.\n\u0003").Texts()
        .ShouldBe(["\u0001take one\u0002", "The ferry sank at noon.", "\u0003"]);

    [Fact]
    public void Indents_are_not_part_of_a_paragraph()
    {
        var article = Reading.Plain("\tThe ferry sank.\n    Nobody was hurt.\n");

        article.Texts().ShouldBe(["The ferry sank.", "Nobody was hurt."]);
        article.ToFile(1, new TextSpan(0, 6)).ShouldBe(new TextSpan(21, 6));
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_keep_their_line_breaks()
    {
        const string text = """
            The harbour of Westmark stays shut until the new crane arrives, the
            port authority said on Monday after a week of talks with the unions
            that had called the strike over pay and the length of night shifts.

            Ships have been sent to Eastmark, forty miles along the coast, where
            two cranes work day and night and the queue is now eleven ships long.
            """;

        var article = Reading.Plain(text);

        article.Blocks.Count.ShouldBe(2);
        article.Blocks[0].Prose.ToString().ShouldStartWith("The harbour of Westmark stays shut until the new crane arrives, the\nport");
        article.Blocks[0].Sentences.Count.ShouldBe(1);
    }

    [Fact]
    public void Prose_points_into_the_file()
    {
        const string text = "One is here.\n\n  Two is here.";

        var article = Reading.Plain(text);

        var place = article.ToFile(1, new TextSpan(0, 3));
        text.Substring(place.Start, place.Length).ShouldBe("Two");
        article.Blocks[1].Prose.IsExact(new TextSpan(0, 12)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\f ")]
    public void A_file_without_words_has_no_blocks(string text) => Reading.Plain(text).Blocks.ShouldBeEmpty();

    [Fact]
    public void Every_role_is_a_guess() => Reading.Plain("Harbour shut\n\nThe harbour is shut.\n\n- one\n").Blocks.ShouldAllBe(block => block.IsGuessed);

    /// <summary>No time is measured: work that grows with the square of a megabyte would not come to an end.</summary>
    [Theory]
    [InlineData("a\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\f")]
    [InlineData("- \n")]
    [InlineData("- a\n")]
    [InlineData("> a\n")]
    [InlineData("> ")]
    [InlineData("\t")]
    [InlineData(" \u200B\n")]
    [InlineData("\"\n")]
    [InlineData("\"")]
    [InlineData("A. B")]
    [InlineData("A? ")]
    [InlineData("By Ann ")]
    [InlineData("12. ")]
    [InlineData("A line of a text that somebody wrapped at a width of sixty or so,\nand so on ")]
    public void A_quarter_of_a_megabyte_of_one_sign_is_read_in_reasonable_time(string unit) =>
        Reading.Plain(string.Concat(Enumerable.Repeat(unit, 250_000 / unit.Length))).ShouldNotBeNull();

    [Fact]
    public void Every_character_that_is_not_white_space_is_in_exactly_one_block()
    {
        var piece = Gen.Elements("a", "The ferry sank", ".", " ", "\n", "\r\n", "\r", "\f", "\t", "    ", "\n\n", "> ", "- ", "1. ", "By Ann Lee", "Credit: ", "\"", "’",
            "a line that is long enough to be taken for one of a text that is wrapped", "\u0001", "\u200B", "\uFEFF", "\u2028", "\u0085", "é", "\uD83D\uDE00", "\uD83D", "***", "December 23, 2023");

        Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var seen = new int[text.Length];
            var article = Stet.Formats.ArticleReaders.Read("story.txt", System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes(text)).ToArray(), [])!;
            var read = article.Text.ToString();
            foreach (var block in article.Blocks)
            {
                var span = article.ToFile(block.Index, new TextSpan(0, block.Prose.Length));
                block.Prose.ToString().ShouldBe(read.Substring(span.Start, span.Length));
                for (var i = span.Start; i < span.End; i++)
                {
                    seen[i]++;
                }
            }

            return Enumerable.Range(0, read.Length).All(i => seen[i] == 1 || (seen[i] == 0 && char.IsWhiteSpace(read[i])));
        }).QuickCheckThrowOnFailure();
    }
}

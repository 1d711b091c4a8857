using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed partial class TextReportTests
{
    [Fact]
    public void A_finding_shows_place_message_line_and_fix()
    {
        var article = Sample.Read("Harbour to close\n\nThe envoy is ready to to talk.\n");

        var printed = Sample.Print("text", Sample.Run(Sample.Story(article, Sample.Mend(article, "to to", "to"))));

        printed.ShouldBe(
            """
            story.txt:3:20  error  doubled-word STET301
              'to' is repeated

                   3 | The envoy is ready to to talk.
                     |                    ^^^^^

              fix: Write 'to'  (with --fix)

            Checked 1 story: 2 sentences, 0 quotations.
            Found 1 error.
            1 of them can be mended with --fix.
            It names no original: nothing in it was compared.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_words_of_story_and_original_stand_above_each_other()
    {
        var article = Sample.Read("\"We will close the harbour in winter,\" said Ada Holm.", "story.txt");
        var original = Sample.Read("Holm: We will not close our harbour in winter.", "minutes.txt");
        var finding = Sample.Find(article, "We will close the harbour in winter,") with
        {
            Related = [Sample.Related("original", original, "We will not close our harbour in winter.")],
        };

        var printed = Sample.Print("text", Sample.Run(Sample.Story(article, original, finding)));

        printed.ShouldContain(
            """
              original  minutes.txt:1:7
               story | We will     close the harbour in winter,
            original | We will not close our harbour in winter.
                     |         ^^^       ^^^

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_stands_between_two_parts_of_a_quotation_is_passed_over()
    {
        var article = Sample.Read("\"We will close the port. Ships must leave by noon.\"", "story.txt");
        var original = Sample.Read("\"We will close the port,\" said Ada Holm, who has been the mayor of the town for nine years. \"Ships should leave by noon.\"", "minutes.txt");
        var finding = Sample.Find(article, "We will close the port. Ships must leave by noon.") with
        {
            Related = [Sample.Related("original", original, original.Text.ToString().Trim('"'))],
        };

        Sample.Print("text", Sample.Run(Sample.Story(article, original, finding))).ShouldContain(
            """
               story | We will close the port.    Ships  must   leave by noon.
            original | We will close the port," … "Ships should leave by noon.
                     |                          ^        ^^^^^^

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_place_that_is_a_whole_line_of_a_terminal_is_shown_whole()
    {
        const string Line = "The port of Ostra Holm will close its harbour before the winter now.";

        Excerpt(Line, Line).Split('\n')[0].ShouldEndWith(Line);
    }

    [Fact]
    public void An_original_that_has_other_words_altogether_is_shown_as_it_stands()
    {
        var article = Sample.Read("\"Nobody asked the guild,\" said Ada Holm.", "story.txt");
        var original = Sample.Read("Holm: We will not close our harbour in winter.", "minutes.txt");
        var finding = Sample.Find(article, "Nobody asked the guild") with { Related = [Sample.Related("nearest", original, "We will not close")] };

        var printed = Sample.Print("text", Sample.Run(Sample.Story(article, original, finding)));

        printed.ShouldContain("nearest  minutes.txt:1:7\n       1 | Holm: We will not close our harbour in winter.\n         |       ^^^^^^^^^^^^^^^^^\n");
    }

    [Fact]
    public void A_place_over_two_paragraphs_is_underlined_in_both() =>
        Excerpt("\"The money is there,\n\nshe said.", "there,\n\nshe").ShouldBe(
            """
                   1 | "The money is there,
                     |               ^^^^^^
                   3 | she said.
                     | ^^^
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_place_over_many_lines_shows_its_first_and_last() =>
        Excerpt("one\ntwo\nthree\nfour", "ne\ntwo\nthree\nfou").ShouldBe(
            """
                   1 | one
                     |  ^^
                 ... |
                   4 | four
                     | ^^^
            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("記者は「港」と言った", "港", "        ^^")]
    [InlineData("cafe\u0301 the the end", "the the", "     ^^^^^^^")]
    [InlineData("😀 the the end", "the the", "   ^^^^^^^")]
    [InlineData("a\tthe the end", "the the", "    ^^^^^^^")]
    [InlineData("a\u202Eb the the", "the the", "           ^^^^^^^")]
    public void The_underline_counts_columns_as_a_terminal_does(string line, string place, string underline) =>
        Excerpt(line, place).Split('\n')[1].ShouldBe("         | " + underline);

    [Fact]
    public void A_place_without_width_gets_one_mark()
    {
        var article = Sample.Read("The end");

        Sample.Print("text", Sample.Run(Sample.Story(article, Sample.Find(article, new TextSpan(7, 0))))).ShouldContain("| The end\n         |        ^\n");
    }

    [Fact]
    public void A_long_line_is_cut_to_a_window_around_the_place()
    {
        var line = string.Concat(Enumerable.Repeat("word ", 4000)) + "to to " + string.Concat(Enumerable.Repeat("tail ", 4000));

        var rows = Excerpt(line, "to to").Split('\n');

        rows[0].Length.ShouldBeLessThanOrEqualTo(80);
        rows[0].ShouldStartWith("       1 | …word ");
        rows[0].ShouldEndWith(" tail…");
        rows[0].IndexOf("to to", StringComparison.Ordinal).ShouldBe(rows[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_place_loses_its_middle()
    {
        var place = "begin " + string.Concat(Enumerable.Repeat("word ", 200)) + "finish";

        var rows = Excerpt($"They {place} here", place).Split('\n');

        rows[0].ShouldBe("       1 | They begin word word word word word word … word word finish here");
        rows[1].Trim(' ', '|').Length.ShouldBe("begin word word word word word word … word word finish".Length);
    }

    [Fact]
    public void Colour_is_written_only_where_it_is_wanted_and_changes_no_text()
    {
        var article = Sample.Read("Ready to to talk.");
        var run = Sample.Run(Sample.Story(article, Sample.Mend(article, "to to", "to")));

        var plain = Sample.Print("text", run);
        var coloured = Sample.Print("text", run with { Style = new ReportStyle { UseColor = true } });

        plain.ShouldNotContain('\u001b');
        coloured.ShouldContain("\u001b[1;31merror\u001b[0m");
        ColourSequence().Replace(coloured, "").ShouldBe(plain);
    }

    [Fact]
    public void The_summary_says_what_was_not_looked_at()
    {
        var compared = Sample.Story(Sample.Read("All is well."), Sample.Read("All is well.", "original.txt"));
        var unread = Report.Unread("broken.txt", [new Trouble(TroubleId.Story, "broken.txt", null, "this is a binary file")]);

        var printed = Sample.Print("text", Sample.Run(compared, Sample.Story(Sample.Read("The port is shut.")), unread));

        printed.ShouldBe(
            """
            Checked 2 stories: 2 sentences, 0 quotations.
            1 story could not be read.
            Nothing found.
            1 story names no original, so nothing there was compared: 'story.txt'.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_flood_of_accents_stays_short()
    {
        var line = "a" + new string('\u0301', 100_000) + " to to";

        Excerpt(line, "to to").Length.ShouldBeLessThan(2000);
    }

    private static string Excerpt(string text, string place)
    {
        var article = Sample.Read(text);
        var printed = Sample.Print("text", Sample.Run(Sample.Story(article, Sample.Find(article, place))));
        return printed.Split("\n\n       ", 2)[1].Split("\n\nChecked", 2)[0].Insert(0, "       ");
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex ColourSequence();
}

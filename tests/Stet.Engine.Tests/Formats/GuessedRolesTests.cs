using Stet.Articles;

namespace Stet.Tests.Formats;

public sealed class GuessedRolesTests
{
    private const string Lead = "The harbour of Westmark stays shut until a new crane arrives in spring, the port authority said on Monday after a week of talks with the unions.";

    [Theory]
    [InlineData("Harbour of Westmark stays shut until spring")]
    [InlineData("'We are tired': dockers vote to go on with strike")]
    [InlineData("Harbour of Westmark stays shut until spring.")]
    [InlineData("Will the harbour ever open again?")]
    [InlineData("U.S. envoy to visit Westmark harbour")]
    public void A_short_clause_above_the_text_is_a_headline(string line) => RoleOfFirst(line).ShouldBe(Roles.Headline);

    [Theory]
    [InlineData("\"We are tired and we want to go home,\" the dockers said")]
    [InlineData("The harbour is shut. Nobody knows why")]
    [InlineData("top of page")]
    [InlineData("Westmark")]
    [InlineData("The dockers want:")]
    public void What_could_be_something_else_is_a_paragraph(string line) => RoleOfFirst(line).ShouldBe(Roles.Paragraph);

    [Fact]
    public void A_lead_that_is_followed_at_once_by_more_text_is_a_paragraph() =>
        Reading.Plain("Dockers go on with their strike at Westmark.\nThe port authority had asked them to wait for a week.\n").Blocks[0].Role.ShouldBe(Roles.Paragraph);

    [Fact]
    public void A_single_line_is_a_paragraph() => Reading.Plain("Harbour of Westmark stays shut until spring").Blocks[0].Role.ShouldBe(Roles.Paragraph);

    [Fact]
    public void A_headline_that_stands_twice_is_two_headlines() =>
        Reading.Plain($"Harbour of Westmark stays shut\n\nHarbour of Westmark stays shut\n\n{Lead}\n").Parts().Select(part => part.Role)
            .ShouldBe([Roles.Headline, Roles.Headline, Roles.Paragraph]);

    [Fact]
    public void The_head_of_a_story_is_told_by_its_lines() =>
        Reading.Plain($"""
            Harbour of Westmark stays shut until spring

            Dockers go on with their strike although the port authority has offered more

            By Ann Lee and Tom Fry, Westmark Post

            December 23, 2023

            {Lead}
            """).Parts().Select(part => part.Role).ShouldBe([Roles.Headline, Roles.Standfirst, Roles.Byline, Roles.Dateline, Roles.Paragraph]);

    [Theory]
    [InlineData("Rank | Harbour | Ships\n1 | Westmark | 40\n2 | Oldhaven | 31")]
    [InlineData("Service | Tip\nPorter | $2\nPilot | $20")]
    public void Lines_that_bars_divide_into_as_many_cells_are_a_table(string rows) =>
        Reading.Plain($"{Lead}\n\n{rows}\n").Parts().Select(part => part.Role)
            .ShouldBe([Roles.Paragraph, Roles.TableCell, Roles.TableCell, Roles.TableCell]);

    [Theory]
    [InlineData("About us | Fares | Letters\nHome | News | Sport")]
    [InlineData("Fares | Letters\nNews | Sport\nShips | Quays")]
    public void Two_rows_or_two_cells_are_no_table(string rows) =>
        Reading.Plain($"{Lead}\n\n{rows}\n").Parts().ShouldAllBe(part => part.Role != Roles.TableCell);

    [Theory]
    [InlineData("By Ann Lee", Roles.Byline)]
    [InlineData("BY ANN LEE", Roles.Byline)]
    [InlineData("Von Anna Lee", Roles.Byline)]
    [InlineData("By Friday the harbour was empty", Roles.Paragraph)]
    [InlineData("By Ann Lee.", Roles.Paragraph)]
    [InlineData("23 December 2023", Roles.Dateline)]
    [InlineData("Saturday, Dec. 23, 2023, 10:30 a.m. EST", Roles.Dateline)]
    [InlineData("23.12.2023", Roles.Dateline)]
    [InlineData("WESTMARK, December 23", Roles.Dateline)]
    [InlineData("March 12 protesters went home early", Roles.Paragraph)]
    [InlineData("- one thing", Roles.ListItem)]
    [InlineData("* one thing", Roles.ListItem)]
    [InlineData("• one thing", Roles.ListItem)]
    [InlineData("12. one thing", Roles.ListItem)]
    [InlineData("* * *", Roles.Paragraph)]
    [InlineData("---", Roles.Paragraph)]
    [InlineData("1001. one thing", Roles.Paragraph)]
    [InlineData("> said so", Roles.BlockQuote)]
    [InlineData("Caption: The harbour at dawn", Roles.Caption)]
    [InlineData("PICTURE: The harbour at dawn", Roles.Caption)]
    [InlineData("Photo credit: Tom Fry", Roles.Credit)]
    [InlineData("Credit: Tom Fry", Roles.Credit)]
    public void A_line_below_the_headline_is_told_by_its_look(string line, Roles role) =>
        Reading.Plain($"Harbour of Westmark stays shut until spring\n\n{line}\n\n{Lead}\n").Blocks[1].Role.ShouldBe(role);

    [Fact]
    public void A_dateline_before_a_paragraph_leaves_it_a_paragraph() =>
        Reading.Plain($"Harbour of Westmark stays shut until spring\n\nWESTMARK, Dec. 23 (Coast News) — {Lead}\n").Blocks[1].Role.ShouldBe(Roles.Paragraph);

    [Fact]
    public void A_short_line_without_a_stop_between_paragraphs_is_a_subheading() =>
        Reading.Plain($"{Lead}\nDetails\n{Lead}\n").Parts().Select(part => part.Role).ShouldBe([Roles.Paragraph, Roles.Subheading, Roles.Paragraph]);

    [Fact]
    public void Short_lines_one_below_another_are_no_subheadings() =>
        Reading.Plain($"{Lead}\nStop lying\nShow humility\n{Lead}\n").Blocks.ShouldAllBe(block => block.Role == Roles.Paragraph);

    private static Roles RoleOfFirst(string line) => Reading.Plain($"{line}\n\n{Lead}\n").Blocks[0].Role;
}

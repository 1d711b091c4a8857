using System.Text.Json;
using Shouldly;
using Xunit;

namespace Stet.Cli.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private const string Original = """
        The board of the port met on Monday.

        “We are leaving the old harbour this winter,” said Ada Lund, the mayor.

        “Nobody has asked the pilots what they think,” said Ivo Brandt.

        """;

    private readonly Newsroom newsroom = new();

    public CompareCommandTests()
    {
        newsroom.Write("wire.txt", Original);
        newsroom.Write("told/a.txt", "“We are leaving the old harbour this winter,” Ada Lund said.\n");
        newsroom.Write("told/b.txt", "“We are leaving the new harbour this winter,” Ada Lund said.\n\n“The ferry will sail for another forty years,” said Eva Holm.\n");
    }

    [Fact]
    public void The_matrix_has_a_row_for_each_quotation_and_a_column_for_each_story() =>
        newsroom.Run("compare", "wire.txt", "told").Lines.ShouldBe([
            "line  wire.txt" + new string(' ', 66) + "a.txt    b.txt",
            "   3  " + "“We are leaving the old harbour this winter,”".PadRight(72) + "  exact    altered",
            "   5  " + "“Nobody has asked the pilots what they think,”".PadRight(72) + "  missing  missing",
            "Not among the quotations of wire.txt:",
            "told/b.txt:3:1  not-found  “The ferry will sail for another forty years,”",
        ]);

    [Fact]
    public void Json_holds_rows_cells_and_what_else_was_quoted()
    {
        var outcome = newsroom.Run("compare", "wire.txt", "told/a.txt", "told/b.txt", "--format", "json");

        outcome.Code.ShouldBe(ExitCode.Clean);
        using var document = JsonDocument.Parse(outcome.Output);
        var matrix = document.RootElement;
        matrix.GetProperty("stories").EnumerateArray().Select(story => story.GetString()).ShouldBe(["told/a.txt", "told/b.txt"]);
        matrix.GetProperty("rows").EnumerateArray()
            .Select(row => string.Join('|', row.GetProperty("cells").EnumerateArray().Select(cell => string.Join('+', cell.EnumerateArray().Select(quoted => quoted.GetProperty("verdict").GetString())))))
            .ShouldBe(["exact|altered", "|"]);
        matrix.GetProperty("rows")[0].GetProperty("speaker").GetString().ShouldBe("Ada Lund");
        var other = matrix.GetProperty("others").EnumerateArray().ShouldHaveSingleItem();
        (other.GetProperty("path").GetString(), other.GetProperty("speaker").GetString()).ShouldBe(("told/b.txt", "Eva Holm"));
    }

    [Fact]
    public void A_quotation_told_in_two_parts_fills_one_cell()
    {
        newsroom.Write("told/c.txt", "“We are leaving the old harbour,” Ada Lund said, “the new harbour this winter.”\n");

        newsroom.Run("compare", "wire.txt", "told/c.txt").Lines[1].ShouldEndWith("exact, altered");
    }

    [Fact]
    public void The_original_is_not_compared_with_itself() =>
        newsroom.Run("compare", "wire.txt", ".").Lines[0].ShouldNotContain("wire.txt  wire.txt");

    [Fact]
    public void An_original_that_is_not_there_is_said()
    {
        var outcome = newsroom.Run("compare", "none.txt", "told");

        outcome.Code.ShouldBe(ExitCode.Failure);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("none.txt");
    }

    [Fact]
    public void A_story_is_needed()
    {
        var outcome = newsroom.Run("compare", "wire.txt");

        outcome.Code.ShouldBe(ExitCode.Usage);
    }

    public void Dispose() => newsroom.Dispose();

    [Theory]
    [InlineData("wire.txt", "wire.txt")]
    [InlineData("told/a.txt", "./told/../told/a.txt")]
    [InlineData("alone/wire.txt", "alone")]
    public void Without_a_story_besides_the_original_nothing_is_approved(string original, string stories)
    {
        newsroom.Write("alone/wire.txt", Original);

        var run = newsroom.Run("compare", original, stories);

        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe($"{original}: error STET006: there is no story besides the original\n");
        run.Code.ShouldBe(2);
    }
}

using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed class RdjsonReportTests
{
    [Fact]
    public void Columns_count_bytes()
    {
        var article = Sample.Read("one\na𐐀é to to b");

        var diagnostic = Parse(Sample.Find(article, "to to"), article);

        var range = diagnostic.GetProperty("location").GetProperty("range");
        Numbers(range.GetProperty("start")).ShouldBe((2, 9));
        Numbers(range.GetProperty("end")).ShouldBe((2, 14));
        diagnostic.GetProperty("location").GetProperty("path").GetString().ShouldBe("story.txt");
        diagnostic.GetProperty("severity").GetString().ShouldBe("ERROR");
        diagnostic.GetProperty("code").GetProperty("value").GetString().ShouldBe("STET301");
        diagnostic.GetProperty("message").GetString().ShouldBe("'to' is repeated");
        diagnostic.TryGetProperty("suggestions", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_fix_of_several_changes_is_one_suggestion()
    {
        var article = Sample.Read("He said 'no' twice.");
        var finding = Sample.Find(article, "'no'") with
        {
            Fix = new Fix("Write curly marks", FixSafety.Unsafe, [new TextChange(new TextSpan(11, 1), "’"), new TextChange(new TextSpan(8, 1), "‘")]),
        };

        var suggestion = Parse(finding, article).GetProperty("suggestions").EnumerateArray().ShouldHaveSingleItem();

        suggestion.GetProperty("text").GetString().ShouldBe("‘no’");
        Numbers(suggestion.GetProperty("range").GetProperty("start")).ShouldBe((1, 9));
        Numbers(suggestion.GetProperty("range").GetProperty("end")).ShouldBe((1, 13));
    }

    [Fact]
    public void A_fix_that_is_only_for_showing_is_no_suggestion()
    {
        var article = Sample.Read("to to");

        Parse(Sample.Mend(article, "to to", "to", FixSafety.Display), article).TryGetProperty("suggestions", out _).ShouldBeFalse();
    }

    private static (int Line, int Column) Numbers(JsonElement position) => (position.GetProperty("line").GetInt32(), position.GetProperty("column").GetInt32());

    private static JsonElement Parse(Diagnostic finding, Stet.Articles.Article article) =>
        JsonDocument.Parse(Sample.Print("rdjson", Sample.Run(Sample.Story(article, finding)))).RootElement.GetProperty("diagnostics")[0];
}
